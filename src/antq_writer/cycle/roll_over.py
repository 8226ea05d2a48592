"""Next year's data file from last year's: names, signer and recipients stay, figures are emptied.

The text itself is edited, so that comments and the order of entries stay.  What is taken away stands behind
its key, or on its lines, as a comment; nothing that was true of last year can be printed as this year's.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from antq_writer.cycle.kept import Fate, figures_of, shifted
from antq_writer.cycle.lines import EditedLines, last_line
from antq_writer.cycle.tables import filled_rows
from antq_writer.patterns import regex
from antq_writer.schema import Report

_YEAR_PATHS = {("ky", "nam"), ("the_thuc", "nam")}
_DAY_PATHS = {("ky", "tu"), ("ky", "den")}
_EMPTIED = {("the_thuc", "so"), ("the_thuc", "ngay")}
_ABOUT = """\
# Tệp số liệu năm {next}, lập từ “{last}”.
# Số liệu năm {year} nằm sau dấu # để tham khảo: điền số liệu năm {next} vào trước dấu #.
# Dòng có ghi “xem lại” còn nói về năm {year}: sửa lại hoặc xóa.
# Câu, mục bị đánh dấu # cả dòng vì có số liệu năm {year}: muốn dùng lại thì xóa dấu # rồi sửa số."""
_FILLED_ANEW = ("noi_dung", "muc_rieng")


def rolled_over(text: str, report: Report, last: str) -> str:
    """The text of the next year's file; `last` is the path of last year's as the new file names it.

    `report` is last year's report, read from this text without an error.
    """
    year = report.ky.nam
    lines = EditedLines(text)
    top: Any = yaml.compose(text, Loader=yaml.CBaseLoader)
    local = {
        document.so_ky_hieu for document in report.van_ban if document.ngay and document.ngay.year == year
    }
    review = regex("|".join([rf"\b{year}\b", rf"\b{year + 1}\b", *map(re.escape, sorted(local))]))
    for key, node in top.value:
        name = key.value
        if name in _FILLED_ANEW:
            _empty(lines, figures_of(node, (name,), year), year)
            _mark(lines, node, review, year)
        elif name == "phu_luc":
            for row in filled_rows(node):
                lines.comment_out(row)
            _mark(lines, node, review, year)
        elif name == "nam_truoc":
            lines.delete(key.start_mark.line, last_line(node))
        elif isinstance(node, yaml.MappingNode):
            _front(lines, name, node, year)
    after_modeline = int(text.lstrip().startswith("# yaml-language-server"))
    lines.insert(after_modeline, _ABOUT.format(last=last, year=year, next=year + 1))
    place = next(key.start_mark.line for key, _ in top.value if key.value == "noi_dung")
    lines.insert(_above_comments(text.splitlines(), place), f"nam_truoc: {_quoted(last)}")
    return lines.text()


def without_item_at(text: str, line: int) -> str | None:
    """The text with the list item that a line (from 1) stands in commented out; None when it is in none.

    For an item whose template cannot do without the figures that it has lost.
    """
    item = _item_at(yaml.compose(text, Loader=yaml.CBaseLoader), line - 1)
    if item is None:
        return None
    lines = EditedLines(text)
    lines.comment_out(item)
    return lines.text()


def _item_at(node: Any, line: int) -> yaml.Node | None:
    """The innermost item of a block list that a line stands in."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style:
        return None
    is_list = isinstance(node, yaml.SequenceNode)
    for inner in node.value if is_list else [value for _, value in node.value]:
        if inner.start_mark.line <= line <= last_line(inner):
            return _item_at(inner, line) or (inner if is_list else None)
    return None


def _front(lines: EditedLines, name: str, group: yaml.MappingNode, year: int) -> None:
    """The groups at the top: the period goes on by a year, number and day of issue are emptied."""
    for key, node in group.value:
        path = (name, key.value)
        if path in _EMPTIED and node.value:
            lines.empty(key, node, year)
        elif path in _YEAR_PATHS and node.value:
            lines.put(node, str(int(node.value) + 1))
        elif path in _DAY_PATHS and node.value:
            lines.put(node, shifted(node.value))
        elif isinstance(node, yaml.ScalarNode) and re.search(rf"\b{year}\b", node.value):
            lines.note(last_line(node), f"xem lại: của năm {year}")


def _empty(lines: EditedLines, fate: Fate, year: int) -> None:
    for key, node in fate.emptied:
        lines.empty(key, node, year)
    for node in fate.left_out:
        lines.comment_out(node)


def _mark(lines: EditedLines, node: yaml.Node, review: re.Pattern[str], year: int) -> None:
    """Words that speak of last year stay, with a note to look at them again."""
    if isinstance(node, yaml.ScalarNode):
        if review.search(node.value) and node.start_mark.line == node.end_mark.line:
            lines.note(node.start_mark.line, f"xem lại: của năm {year}")
        return
    for inner in node.value:
        for part in inner if isinstance(inner, tuple) else (inner,):
            _mark(lines, part, review, year)


def _above_comments(lines: list[str], place: int) -> int:
    """The line before the comments that belong to the entry at `place`."""
    while place > 0 and lines[place - 1].startswith("#"):
        place -= 1
    return place


def _quoted(path: str) -> str:
    return (
        path if re.fullmatch(r"[\w./ -]*\w", path) and not path.startswith((" ", "-")) else '"' + path + '"'
    )
