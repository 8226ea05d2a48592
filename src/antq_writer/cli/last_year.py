"""Last year's report: the file that `--nam-truoc` or the data's `nam_truoc` names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from antq_writer.cli.inputs import STDIN, read_input
from antq_writer.cli.status import StopError
from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import ReportError

if TYPE_CHECKING:
    from antq_writer.schema import Report

NO_FILE = Fault(
    "DL252",
    "Không đọc được tệp năm trước",
    Severity.ERROR,
    Message("không đọc được tệp số liệu năm trước “{name}”", "last year's data “{name}” cannot be read"),
    Message(
        "sửa tên tệp ở đây (tệp đặt cùng thư mục với tệp này), hoặc bỏ mục này đi nếu không so sánh",
        "correct the name (it is sought beside this file), or leave the entry out",
    ),
)


def last_year_file(report: Report, data: str, asked: str | None) -> Path | None:
    """The file of last year's data: the one asked for, else the one that the data names beside itself."""
    if asked is not None:
        return Path(asked)
    named = report.nam_truoc.tep if report.nam_truoc is not None else None
    if not isinstance(named, str):
        return None
    return Path(named) if data == STDIN else Path(data).parent / named


def last_year(report: Report, data: str, asked: str | None) -> Report | None:
    """Last year's report; None when there is none to compare with, ReportError when its file is wrong."""
    path = last_year_file(report, data, asked)
    if path is None:
        return None
    from antq_writer import api

    try:
        content = read_input(str(path))
    except StopError:
        if asked is not None:
            raise
        place = ("nam_truoc",)
        raise ReportError([NO_FILE.at(report.origin.source.value(place), place, name=path)]) from None
    return api.loads(content, name=str(path))
