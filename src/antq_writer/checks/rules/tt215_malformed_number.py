"""Số, ký hiệu trình bày sai.

Nêu gì:
    Số dưới 10 không có số 0 đứng trước; thiếu dấu hai chấm sau “Số”, dấu “/” giữa số và ký hiệu;
    dùng gạch dài hoặc có dấu cách trong ký hiệu; ký hiệu viết thường.

Vì sao:
    Sau từ “Số” có dấu hai chấm; với số nhỏ hơn 10 phải ghi thêm số 0 phía trước; giữa số và ký hiệu
    có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm c).

Sai:
    Số: 5/BC - UBND

Đúng:
    Số: 05/BC-UBND
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT215",
    "số, ký hiệu trình bày sai",
    Severity.WARNING,
    ruled("II.3c", "“{text}”: {found}", "“{text}”: {found_en}"),
    Message("ghi theo mẫu “Số: 05/BC-UBND”", "write it as in “Số: 05/BC-UBND”"),
)
NUMBER = regex(r"(?P<word>số)\s*(?P<colon>:?)\s*(?P<number>[\d.…_\s]*)(?P<symbol>.*)$", re.IGNORECASE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding with all that is wrong in the line."""
    for line in layout.of(Part.NUMBER):
        found = list(_faults(line.text))
        if found:
            yield layout.finding(
                FAULT,
                line,
                text=" ".join(line.text.split()),
                found="; ".join(vi for vi, _ in found),
                found_en="; ".join(en for _, en in found),
            )


def _faults(text: str) -> Iterator[tuple[str, str]]:
    match = NUMBER.match(text)
    if match is None:
        yield "phải bắt đầu bằng “Số:”", "it must begin with “Số:”"
        return
    number, symbol = match["number"].strip(), match["symbol"]
    if match["word"] != "Số":
        yield "từ “Số” phải viết chữ thường", "“Số” must be lower case"
    if not match["colon"]:
        yield "thiếu dấu hai chấm sau “Số”", "no colon after “Số”"
    if number.isdigit() and int(number) < 10 and len(number) < 2:
        yield (
            f"số nhỏ hơn 10 phải thêm số 0: {int(number):02d}",
            f"a number under 10 is padded: {int(number):02d}",
        )
    if not symbol:
        return
    if not symbol.startswith("/"):
        yield "giữa số và ký hiệu phải có dấu “/”", "“/” must stand between number and symbol"
    if number and match["number"] != match["number"].rstrip():
        yield "có dấu cách trước ký hiệu", "a space before the symbol"
    if re.search(r"\s", symbol.strip()):
        yield "có dấu cách trong ký hiệu", "spaces inside the symbol"
    if re.search("[–—]", symbol):
        yield "các nhóm chữ phải nối bằng gạch ngắn “-”", "groups must be joined by a hyphen"
    groups = [group for group in re.split(r"[-–—/\s]+", symbol) if group]
    if any(group.islower() for group in groups):
        yield "ký hiệu phải viết chữ in hoa", "the symbol must be in capitals"
