"""Small .docx files made by hand: the parts that a test is about, and nothing else."""

import io
import zipfile

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = ("footnotes", "endnotes", "comments", "numbering", "styles", "header")


def p(*runs, properties=""):
    """A paragraph of runs; a plain text is a run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(map(r, runs))}</w:p>"


def r(text, properties=""):
    """A run, unless it is XML already."""
    if text.startswith("<"):
        return text
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def marked(text, properties):
    return r(text, properties)


def table(*rows):
    """A table; each row a tuple of texts."""
    cells = ("".join(f"<w:tc><w:tcPr/>{p(text)}</w:tc>" for text in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def docx(*blocks, prologue="", **parts):
    """The bytes of a file with this body; `footnotes="…"` and so on give the inside of other parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("_rels/.rels", relations(("officeDocument", "word/document.xml")))
        body = f"<w:document {NS}><w:body>{''.join(blocks)}</w:body></w:document>"
        package.writestr("word/document.xml", prologue + body)
        package.writestr(
            "word/_rels/document.xml.rels", relations(*((name, f"{name}.xml") for name in parts))
        )
        for name, inside in parts.items():
            root = {"header": "hdr"}.get(name, name)
            package.writestr(f"word/{name}.xml", f"<w:{root} {NS}>{inside}</w:{root}>")
    return made.getvalue()


def relations(*targets):
    rows = (
        f'<Relationship Id="r{n}" Type="{KIND}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{RELS}">{"".join(rows)}</Relationships>'
