"""Số của văn bản nhỏ hơn 10 thiếu số 0 đứng trước.

Nêu gì:
    Số ở phần đầu văn bản (dòng “Số: …”) nhỏ hơn 10 mà chỉ ghi một chữ số. Tệp Word do quy tắc TT215 nêu.

Vì sao:
    Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục
    II, khoản 3 điểm c).

Sai:
    Số: 7/BC-UBND

Đúng:
    Số: 07/BC-UBND
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.letterhead import own_number
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "TT801",
    "số văn bản thiếu số 0",
    Severity.WARNING,
    Message(
        "số của văn bản ghi “{number}{mark}{symbol}”, số nhỏ hơn 10 phải thêm số 0",
        "the paper's number reads “{number}{mark}{symbol}”, a number under 10 is padded",
    ),
    Message("ghi “0{number}{mark}{symbol}”", "write “0{number}{mark}{symbol}”"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """A number of one digit; a .docx has a rule on its layout for it."""
    own = own_number(paper)
    if own and paper.kind != "docx" and len(own.number) == 1:
        yield paper.finding(FAULT, own.passage, own.at, number=own.number, mark=own.mark, symbol=own.symbol)
