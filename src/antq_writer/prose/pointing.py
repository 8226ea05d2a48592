"""Points from the body to its appendices: `(chi tiết tại Phụ lục I kèm theo)` (Decree 30, III.1a)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from antq_writer.document import (
    Appendix,
    Block,
    Citation,
    Figure,
    Inlines,
    Note,
    Paragraph,
    Text,
    inlines,
    plain,
)
from antq_writer.patterns import regex
from antq_writer.prose import fragments
from antq_writer.prose.appendices import Made
from antq_writer.prose.environment import run
from antq_writer.prose.library import Library

DETAILS = "phu_luc.chi-tiet"
"""The statement that points."""

APPENDIX = "Phụ lục"
_NAMED = regex(rf"\b{APPENDIX}((?:(?:,? và|,)? [IVX]+\b)*)(?! (?:ban hành|của|Luật|Nghị|Quyết|Thông)\b)")
"""A mention of our own appendices, not of another document's."""
_NUMERAL = regex("[IVX]+")
_END = regex(r"[.;:,/\s]*\Z")


def pointed(
    body: tuple[Block, ...], made: tuple[Made, ...], library: Library, context: Mapping[str, Any]
) -> tuple[Block, ...]:
    """The body with a pointer to each appendix that it does not name yet.

    The pointer stands at the end of the last paragraph of the section that tells of the same figures or
    documents, else of the section's last paragraph; without such a section, at the end of the body.
    """
    if not made:
        return body
    named = _named(body)
    at: dict[int, list[str]] = {}
    for one in made:
        numeral = one.appendix.number.removeprefix(APPENDIX).strip()
        if numeral not in named:
            index = _place(body, one)
            if index is not None:
                at.setdefault(index, []).append(numeral)
    blocks = list(body)
    for index, numbers in at.items():
        statement = library.known_statement(DETAILS)
        text = run(library.statement(statement), DETAILS, {**context, "phu_luc": numbers})
        pointer = fragments.inline(text, fragments.Place("", DETAILS))
        block = blocks[index]
        if isinstance(block, Paragraph):
            blocks[index] = replace(
                block, content=_with(block.content, (Text(" ", origin=DETAILS), *pointer))
            )
    return tuple(blocks)


def _named(body: tuple[Block, ...]) -> set[str]:
    """The numerals of the appendices that sentences of the body name already; empty text for a single one."""
    texts = (plain(block.content) for block in body if isinstance(block, Paragraph))
    named = (numerals for text in texts for numerals in _NAMED.findall(text))
    return {numeral for numerals in named for numeral in (_NUMERAL.findall(numerals) or [""])}


def _place(body: tuple[Block, ...], made: Made) -> int | None:
    """Where the pointer stands: the index of a paragraph."""
    given = {b.section for b in body}
    section = next((s for s in made.sections if s in given), None)
    paragraphs = [i for i, b in enumerate(body) if isinstance(b, Paragraph) and section in {None, b.section}]
    wanted = set(_sources(made.appendix))
    telling = [i for i in paragraphs if section is not None and wanted & set(_of((body[i],)))]
    return max(telling or paragraphs, default=None)


def _sources(appendix: Appendix) -> Iterator[str]:
    yield from _of(appendix.blocks)


def _of(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The key paths of figures and the symbols of documents in some blocks."""
    for _, node in inlines(blocks):
        if isinstance(node, Figure):
            yield from (node.path, *node.inputs) if node.path else node.inputs
        elif isinstance(node, Citation):
            yield node.symbol


def _with(content: Inlines, pointer: Inlines) -> Inlines:
    """The content with the pointer before the mark that closes its last sentence."""
    last = next((i for i in range(len(content) - 1, -1, -1) if not isinstance(content[i], Note)), None)
    node = content[last] if last is not None else None
    if last is None or not isinstance(node, Text):
        return (*content, *pointer)
    cut = _end(node.text)
    words, mark = replace(node, text=node.text[:cut]), replace(node, text=node.text[cut:])
    kept = tuple(n for n in (words, *pointer, mark) if not isinstance(n, Text) or n.text)
    return (*content[:last], *kept, *content[last + 1 :])


def _end(text: str) -> int:
    """Where the marks at the end of a text begin."""
    found = _END.search(text)
    return found.start() if found else len(text)
