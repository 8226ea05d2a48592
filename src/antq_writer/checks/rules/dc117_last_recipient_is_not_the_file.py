"""Dòng cuối của nơi nhận không phải là “Lưu”.

Nêu gì:
    Nơi nhận không có dòng “Lưu: …”, hoặc dòng đó không đứng cuối cùng.

Vì sao:
    Dòng cuối của nơi nhận là “Lưu: VT, …” (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9b).

Sai:
    - Lưu: VT;
    - Đảng ủy xã.

Đúng:
    - Đảng ủy xã;
    - Lưu: VT.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.addressing import recipients
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "DC117",
    "nơi nhận không kết thúc bằng “Lưu”",
    Severity.WARNING,
    Message("{said}", "{said_en}"),
    Message("ghi “- Lưu: VT, …” ở dòng cuối của nơi nhận", "put “- Lưu: VT, …” last"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The last recipient, when it is not the file."""
    items = recipients(paper)
    if not items or items[-1].name.lower().startswith("lưu"):
        return
    there = any(item.name.lower().startswith("lưu") for item in items)
    said = f"dòng cuối của nơi nhận là “{items[-1].name}”, không phải “Lưu”"
    if not there:
        said = "nơi nhận không có dòng “Lưu”"
    said_en = f"the last recipient is “{items[-1].name}”, not the file (Lưu)"
    yield paper.finding(FAULT, items[-1].passage, said=said, said_en=said_en)
