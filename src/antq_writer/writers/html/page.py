"""The page: sheets of paper with letterhead, title, body, notes, signature and recipients."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from antq_writer.document import Appendix, Block, Document, Heading, Letterhead, Paragraph, Signature, Table
from antq_writer.writers import layout
from antq_writer.writers.html.inline import Inline, attributes, escaped
from antq_writer.writers.html.table import table_html

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(document: Document) -> bytes:
    """The paper as one HTML page in UTF-8."""
    return _Page(document).html().encode()


@cache
def _style() -> str:
    return Path(__file__).with_name("paper.css").read_text("utf-8")


class _Page:
    """One use: notes are numbered as their marks are met."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._inline = Inline()
        self._top = document.top_level

    def html(self) -> str:
        document = self._document
        sheets = self._report() + "".join(map(self._appendix, document.appendices))
        return (
            f"<!DOCTYPE html>\n<html{attributes(lang=document.properties.language)}>\n<head>\n"
            f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escaped(document.properties.title)}</title>\n<style>\n{_style()}</style>\n</head>\n"
            f"<body>\n{sheets}</body>\n</html>\n"
        )

    def _report(self) -> str:
        document = self._document
        return (
            '<main class="sheet">\n'
            + _letterhead(document.letterhead)
            + self._title()
            + _addressees(document)
            + self._blocks(document.body)
            + f'<div class="foot">\n{_recipients(document)}{_signature(document.signature)}</div>\n'
            + self._inline.notes()
            + "</main>\n"
        )

    def _appendix(self, appendix: Appendix) -> str:
        kind = "sheet appendix wide" if appendix.landscape else "sheet appendix"
        inline = self._inline
        return (
            f'<section class="{kind}">\n<h2 class="part"><span>{escaped(appendix.number)}</span> '
            f"<span>{inline.html(appendix.title)}</span></h2>\n"
            + (
                f'<p class="with">{inline.html(appendix.enclosed_with)}</p>\n'
                if appendix.enclosed_with
                else ""
            )
            + self._blocks(appendix.blocks)
            + inline.notes()
            + "</section>\n"
        )

    def _title(self) -> str:
        title = self._document.title
        lines = "".join(f' <span class="subject">{self._inline.html(line)}</span>' for line in title.subject)
        return f'<h1><span class="kind">{escaped(title.kind)}</span>{lines}</h1>\n'

    def _blocks(self, blocks: tuple[Block, ...]) -> str:
        return "".join(map(self._block, blocks))

    def _block(self, block: Block) -> str:
        if isinstance(block, Table):
            return table_html(block, self._inline)
        if isinstance(block, Paragraph):
            return f'<p class="{block.role}">{self._inline.paragraph(block)}</p>\n'
        return self._heading(block)

    def _heading(self, heading: Heading) -> str:
        """The highest level of the paper is `h2`; a part has its number on a line of its own (II.6đ)."""
        name = f"h{min(6, heading.level - self._top + 2)}"
        number, title = escaped(heading.number), self._inline.html(heading.content)
        given = attributes(data_section=heading.section)
        if heading.level > 0:
            text = " ".join(filter(None, (number, title)))
            return f'<{name} class="level-{heading.level}"{given}>{text}</{name}>\n'
        text = " ".join(f"<span>{line}</span>" for line in (number, title) if line)
        return f'<{name} class="part"{given}>{text}</{name}>\n'


def _letterhead(head: Letterhead) -> str:
    """Issuing body and number on the left, Quốc hiệu and date on the right, in two rows that stand level."""
    issuer = "".join(f'<p class="superior">{escaped(line)}</p>' for line in head.superior)
    issuer += "".join(f'<p class="agency"><span>{escaped(line)}</span></p>' for line in head.agency)
    number = f"<p>{escaped(layout.number_line(head))}</p>"
    if head.draft:
        number += f'<p class="draft">{escaped(layout.DRAFT)}</p>'
    number += (
        _stamp("secrecy", head.secrecy)
        + _stamp("urgency", head.urgency)
        + _stamp("circulation", head.circulation)
    )
    return (
        '<header class="head">\n'
        f'<div class="issuer">{issuer}</div>\n'
        f'<div class="nation"><p>{layout.NATION}</p><p class="motto"><span>{layout.MOTTO}</span></p></div>\n'
        f'<div class="number">{number}</div>\n'
        f'<div class="date"><p>{escaped(layout.date_line(head))}</p></div>\n'
        "</header>\n"
    )


def _stamp(kind: str, words: str) -> str:
    """A framed word; an urgency has the size that III.2b gives it."""
    if not words:
        return ""
    width, height = layout.URGENCY_FRAMES.get(words, (0, 0))
    size = f' style="width:{width}mm;height:{height}mm"' if width else ""
    return f'<p class="stamp {kind}"><span{size}>{escaped(words)}</span></p>'


def _addressees(document: Document) -> str:
    lines = layout.addressee_lines(document)
    if not lines:
        return ""
    items = "".join(f"<li>{escaped(line)}</li>" for line in lines[1:])
    return f'<div class="to"><p>{escaped(lines[0])}</p>{f"<ul>{items}</ul>" if items else ""}</div>\n'


def _recipients(document: Document) -> str:
    lines = layout.recipient_lines(document)
    shown = ""
    if lines:
        items = "".join(f"<li>{escaped(line)}</li>" for line in lines)
        shown = f"<p><b><i>{layout.RECIPIENTS}</i></b></p><ul>{items}</ul>"
    if document.drafter:
        shown += f"<p>{escaped(document.drafter)}</p>"
    return f'<div class="recipients">{shown}</div>\n'


def _signature(signature: Signature) -> str:
    above = "".join(f"<p>{escaped(line)}</p>" for line in layout.signature_lines(signature))
    below = "".join(f"<p>{escaped(line)}</p>" for line in layout.name_lines(signature))
    return f'<div class="signature">{above}<div class="room"></div>{below}</div>\n'
