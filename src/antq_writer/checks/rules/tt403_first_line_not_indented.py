"""Dòng đầu đoạn lùi vào không đúng 1 cm hoặc 1,27 cm.

Nêu gì:
    Các đoạn của phần lời văn có dòng đầu không lùi vào, lùi ít hơn 1 cm hoặc nhiều hơn 1,27 cm;
    khoản, điểm và gạch đầu dòng chỉ nêu khi lùi ít hơn 1 cm.

Vì sao:
    Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần
    I, Mục II, khoản 6 điểm e).

Sai:
    Đoạn văn bắt đầu sát lề trái.

Đúng:
    Dòng đầu mỗi đoạn lùi vào 1,27 cm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import decimal, short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import RUNNING, Layout, Line, Part

FAULT = Fault(
    "TT403",
    "dòng đầu đoạn lùi vào không đúng",
    Severity.WARNING,
    ruled(
        "II.6e",
        "{count} đoạn có dòng đầu lùi vào {indent} cm (phải 1 cm hoặc 1,27 cm); đoạn đầu tiên: “{text}”",
        "{count} paragraphs have a first line indented by {indent} cm (must be 1 or 1.27); the first: "
        "“{text}”",
    ),
    Message(
        "chọn các đoạn này, vào Home → Line Spacing Options, mục Special chọn First line, By 1,27 cm",
        "select them and set First line by 1.27 cm at Home → Line Spacing Options",
    ),
)
LEAST, MOST = 9.5, 13.2
"""Millimetres; half a millimetre is what rulers and rounding take."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [line for line in layout.of(*RUNNING) if not line.appendix and _is_wrong(line)]
    for line in found[:1]:
        yield layout.finding(
            FAULT, line, count=len(found), indent=decimal(max(line.first, 0.0) / 10, 2), text=short(line.text)
        )


def _is_wrong(line: Line) -> bool:
    most = MOST if line.part is Part.BODY else 10 * MOST
    return not any(LEAST <= indent <= most for indent in (line.first, line.own_indent))
