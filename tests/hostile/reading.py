"""Three readers of a .docx that know nothing of each other: python-docx, the bare XML, and zip with patterns."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape

from docx import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARTS = re.compile(r"word/(document|footnotes|header\d*|footer\d*)\.xml")
SIGNS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-", f"{W}softHyphen": "\xad"}


def by_python_docx(content: bytes) -> str:
    """Every paragraph of every part, as python-docx prints it."""
    package = Document(io.BytesIO(content))
    texts = [package.core_properties.title or ""]
    for part in package.part.package.iter_parts():
        if PARTS.fullmatch(str(part.partname).lstrip("/")):
            root = part.element if hasattr(part, "element") else etree.fromstring(part.blob)
            if not hasattr(part, "element"):
                from docx.oxml import parse_xml

                root = parse_xml(part.blob)
            texts += [Paragraph(p, None).text for p in root.iter(qn("w:p"))]
    return "\n\n".join(texts)


def by_lxml(content: bytes) -> str:
    """The same from the bare XML."""
    texts = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            root = etree.fromstring(archive.read(name)) if name.endswith((".xml", ".rels")) else None
            if root is not None and PARTS.fullmatch(name):
                for paragraph in root.iter(f"{W}p"):
                    nodes = paragraph.iter(f"{W}t", *SIGNS)
                    texts.append("".join(SIGNS.get(n.tag) or n.text or "" for n in nodes))
                for cell in root.iter(f"{W}tc"):
                    assert cell[-1].tag == f"{W}p"
    return "\n\n".join(texts)


_PIECE = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(br|tab|noBreakHyphen|softHyphen)(?: [^>]*)?/>")


def by_patterns(content: bytes) -> str:
    """The same without any XML parser."""
    texts = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if PARTS.fullmatch(name):
                for paragraph in re.split(r"</w:p>", archive.read(name).decode()):
                    pieces = _PIECE.finditer(paragraph)
                    texts.append("".join(SIGNS[W + m[2]] if m[2] else unescape(m[1]) for m in pieces))
    return "\n\n".join(texts)


READERS = (by_python_docx, by_lxml, by_patterns)
