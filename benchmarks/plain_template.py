"""The template of the plain script: the text of a report of ours, its values put back as docxtpl's tags.

A value that we print as the data has it becomes a tag.  What we compute, cite or set in another form is typed
into the template: so the plain script is spared that work.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import docx
import yaml
from docx.document import Document as Word
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from antq_writer.document import Block, Break, Document, Heading, Inlines, Note, Paragraph, Row, Table
from antq_writer.positions import parse_path
from antq_writer.writers import layout


def plain_template(paper: Document, data: bytes) -> bytes:
    """A .docx with the text of the paper; its tags name the keys of the data file."""
    tree = yaml.load(data, yaml.CBaseLoader)
    word = docx.Document()
    word.styles["Normal"].font.name = "Times New Roman"
    word.styles["Normal"].font.size = Pt(14)
    _head(word, paper)
    for block in paper.body:
        _block(word, block, tree)
    for appendix in paper.appendices:
        _runs(word.add_paragraph(f"{appendix.number} "), appendix.title, tree)
        for block in appendix.blocks:
            _block(word, block, tree)
    _foot(word, paper)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _head(word: Word, paper: Document) -> None:
    table = word.add_table(2, 2)
    left, right = table.rows[0].cells
    left.text = "{{ the_thuc.co_quan[0] }}\n{{ the_thuc.co_quan[1] }}"
    right.text = f"{layout.NATION}\n{layout.MOTTO}"
    left, right = table.rows[1].cells
    left.text = "Số:        /{{ the_thuc.ky_hieu }}"
    right.text = "{{ the_thuc.dia_danh }}, ngày       tháng       năm {{ ky.nam }}"
    word.add_paragraph(paper.title.kind)
    for line in paper.title.subject:
        _runs(word.add_paragraph(), line, {})


def _foot(word: Word, paper: Document) -> None:
    left, right = word.add_table(1, 2).rows[0].cells
    left.text = layout.RECIPIENTS
    for number in range(len(paper.recipients)):
        left.add_paragraph(f"- {{{{ noi_nhan[{number}] }}}};")
    right.text = "{{ nguoi_ky.dong[0] }}\n{{ nguoi_ky.dong[1] }}"
    right.add_paragraph("{{ nguoi_ky.ho_ten }}")


def _block(word: Word, block: Block, tree: Any) -> None:
    if isinstance(block, Table):
        _table(word, block, tree)
    elif isinstance(block, Heading):
        paragraph = word.add_paragraph()
        paragraph.add_run(f"{block.number} ").bold = True
        _runs(paragraph, block.content, tree, bold=True)
    else:
        _paragraph(word.add_paragraph(), block, tree)


def _paragraph(paragraph: WordParagraph, block: Paragraph, tree: Any) -> None:
    if sign := layout.mark(block):
        paragraph.add_run(f"{sign} ")
    _runs(paragraph, block.content, tree)


def _table(word: Word, table: Table, tree: Any) -> None:
    rows: tuple[Row, ...] = (*table.header, *table.rows)
    made = word.add_table(len(rows), len(table.widths))
    for cells, row in zip(made.rows, rows, strict=True):
        for cell, given in zip(cells.cells, row.cells, strict=False):
            _paragraph(cell.paragraphs[0], given.paragraphs[0], tree)


def _runs(paragraph: WordParagraph, content: Inlines, tree: Any, bold: bool = False) -> None:
    """Runs of one look each, as Word writes them."""
    joined: list[tuple[str, bool, bool]] = []
    for text, is_bold, is_italic in _pieces(content, tree):
        if joined and joined[-1][1:] == (is_bold, is_italic):
            joined[-1] = (joined[-1][0] + text, is_bold, is_italic)
        else:
            joined.append((text, is_bold, is_italic))
    for text, is_bold, is_italic in joined:
        run = paragraph.add_run(text)
        run.bold, run.italic = (bold or is_bold) or None, is_italic or None


def _pieces(content: Inlines, tree: Any) -> Iterator[tuple[str, bool, bool]]:
    for node in content:
        if isinstance(node, Break):
            yield "\n", False, False
        elif isinstance(node, Note):
            inner = (piece for one in node.paragraphs for piece in _pieces(one.content, tree))
            yield f" ({''.join(text for text, *_ in inner)})", False, False
        else:
            path = getattr(node, "path", "")
            tagged = path and _given(tree, path) == node.text
            yield (f"{{{{ {path} }}}}" if tagged else node.text), node.bold, node.italic


def _given(tree: Any, path: str) -> Any:
    for step in parse_path(path):
        try:
            tree = tree[step]
        except (LookupError, TypeError):
            return None
        if isinstance(tree, str) and step != parse_path(path)[-1]:
            return None
    return tree
