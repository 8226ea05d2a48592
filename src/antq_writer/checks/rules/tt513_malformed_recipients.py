"""Danh sách nơi nhận trình bày sai.

Nêu gì:
    Dòng của danh sách nơi nhận không có gạch đầu dòng, không kết thúc bằng dấu chấm phẩy, hoặc dòng
    cuối không kết thúc bằng dấu chấm.

Vì sao:
    Mỗi nơi nhận một dòng riêng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy; dòng cuối cùng là
    “Lưu”, kết thúc bằng dấu chấm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm
    d).

Sai:
    Công an tỉnh, / Lưu: VT

Đúng:
    - Công an tỉnh; / - Lưu: VT, CATK.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT513",
    "danh sách nơi nhận trình bày sai",
    Severity.WARNING,
    ruled("II.9d", "nơi nhận “{text}”: {found}", "recipient “{text}”: {found_en}"),
    Message(
        "sửa theo mẫu: “- Công an tỉnh;”, dòng cuối “- Lưu: VT.”",
        "write “- Công an tỉnh;” and, last, “- Lưu: VT.”",
    ),
)
DASH = regex(r"-\s*\S")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The first line that is wrong."""
    lines = list(layout.of(Part.RECIPIENT))
    for line in lines:
        mark = "." if line is lines[-1] else ";"
        if not DASH.match(line.text):
            found, found_en = "đầu dòng phải có gạch “-”", "it must begin with “-”"
        elif not line.text.endswith(mark):
            found, found_en = f"cuối dòng phải có dấu “{mark}”", f"it must end with “{mark}”"
        else:
            continue
        yield layout.finding(FAULT, line, text=short(line.text), found=found, found_en=found_en)
        return
