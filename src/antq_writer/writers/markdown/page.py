"""The page: letterhead, title, body, recipients, signature, appendices, notes, parted by blank lines."""

from __future__ import annotations

from antq_writer.document import Appendix, Block, Document, Letterhead, Note, Paragraph, Role, Table
from antq_writer.writers import layout
from antq_writer.writers.markdown.escape import emphasised, escaped
from antq_writer.writers.markdown.inline import Inline
from antq_writer.writers.markdown.table import table_markdown

_NEW_LINE = "\\\n"


def write(document: Document) -> bytes:
    """The paper as Markdown in UTF-8."""
    return _Page(document).markdown().encode()


class _Page:
    """One use: notes are numbered as their marks are met."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._inline = Inline()
        self._top = document.top_level

    def markdown(self) -> str:
        document = self._document
        parts = [
            *_letterhead(document.letterhead),
            f"# {escaped(document.title.kind)}",
            _NEW_LINE.join(self._inline.markdown(line, bold=True) for line in document.title.subject),
            *_addressees(document),
            *self._blocks(document.body),
            *_recipients(document),
            *_signature(document),
        ]
        for appendix in document.appendices:
            parts += self._appendix(appendix)
        for number, note in enumerate(self._inline.notes, 1):  # grows when a note holds a note
            parts.append(self._note(number, note))
        return "\n\n".join(filter(None, parts)) + "\n"

    def _appendix(self, appendix: Appendix) -> list[str]:
        return [
            f"## {escaped(appendix.number)}",
            self._inline.markdown(appendix.title, bold=True),
            self._inline.markdown(appendix.enclosed_with, italic=True),
            *self._blocks(appendix.blocks),
        ]

    def _blocks(self, blocks: tuple[Block, ...]) -> list[str]:
        """Each block a part, but the items of one list together, `+` under `-`."""
        parts: list[str] = []
        top = None
        for block in blocks:
            if not isinstance(block, Paragraph) or block.role not in (Role.DASH, Role.PLUS):
                parts.append(self._block(block))
                top = None
            elif block.role is Role.PLUS and top is Role.DASH:
                parts[-1] += "\n" + self._item(block, "  ")
            elif block.role is top:
                parts[-1] += "\n" + self._item(block, "")
            else:
                parts.append(self._item(block, ""))
                top = block.role
        return parts

    def _item(self, paragraph: Paragraph, indent: str) -> str:
        line = f"{_NEW_LINE}{indent}  "
        return f"{indent}{layout.mark(paragraph)} {self._inline.markdown(paragraph.content, line=line)}"

    def _block(self, block: Block) -> str:
        if isinstance(block, Table):
            caption = self._inline.markdown(block.caption)
            table = table_markdown(block, self._inline)
            return f"{caption}\n\n{table}" if caption else table
        if isinstance(block, Paragraph):
            return self._inline.paragraph(block)
        level = "#" * min(6, block.level - self._top + 2)
        title = self._inline.markdown(block.content, line=" ", start=False)
        return " ".join(filter(None, (level, escaped(block.number), title)))

    def _note(self, number: int, note: Note) -> str:
        line = f"{_NEW_LINE}    "
        paragraphs = [self._inline.paragraph(paragraph, line=line) for paragraph in note.paragraphs]
        return f"[^{number}]: " + "\n\n    ".join(paragraphs)


def _lines(*lines: str) -> str:
    return _NEW_LINE.join(filter(None, lines))


def _line(words: str) -> str:
    return escaped(words, at_start=True)


def _bold(words: str) -> str:
    return emphasised(words, "**", "", "")


def _letterhead(head: Letterhead) -> list[str]:
    issuer = [*map(_line, head.superior), *map(_bold, head.agency), _line(layout.number_line(head))]
    return [
        _lines(*issuer, _bold(layout.DRAFT) if head.draft else ""),
        _lines(*map(_bold, layout.stamps(head))),
        _lines(_bold(layout.NATION), _bold(layout.MOTTO), emphasised(layout.date_line(head), "*", "", "")),
    ]


def _addressees(document: Document) -> list[str]:
    lines = layout.addressee_lines(document)
    return [*map(_line, lines[:1]), *_list(lines[1:])]


def _recipients(document: Document) -> list[str]:
    lines = layout.recipient_lines(document)
    if not lines:
        return [_line(document.drafter)]
    return [emphasised(layout.RECIPIENTS, "***", "", ""), *_list(lines), _line(document.drafter)]


def _list(lines: tuple[str, ...]) -> list[str]:
    return ["\n".join(f"- {_line(line.removeprefix('- '))}" for line in lines)]


def _signature(document: Document) -> list[str]:
    signature = document.signature
    return [
        _lines(*map(_bold, layout.signature_lines(signature))),
        _lines(*map(_bold, layout.name_lines(signature))),
    ]
