"""Dấu phẩy giữa số, ký hiệu và ngày ban hành.

Nêu gì:
    Chỗ đầu tiên có dấu phẩy giữa số, ký hiệu và ngày ban hành, kèm số lần trong cả văn bản. Chỉ có một chỗ thì
    không nêu.

Vì sao:
    Khi viện dẫn, ngày ban hành viết liền sau số, ký hiệu, không có dấu phẩy (Nghị định 30/2020/NĐ-CP, Phụ
    lục I, II.6b).

Sai:
    Chỉ thị số 09-CT/TW, ngày 01/12/2011; Kế hoạch số 66/KH-UBND, ngày 20/3/2023.

Đúng:
    Chỉ thị số 09-CT/TW ngày 01/12/2011; Kế hoạch số 66/KH-UBND ngày 20/3/2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import mentions
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "VD114",
    "dấu phẩy trước ngày ban hành",
    Severity.INFO,
    Message(
        "giữa “{symbol}” và “ngày {day}” không có dấu phẩy (cả văn bản có {count} chỗ)",
        "no comma stands between “{symbol}” and “ngày {day}” ({count} places in the paper)",
    ),
    Message("bỏ dấu phẩy", "leave the comma out"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The first of such commas; a single one may well be a habit of the title that is cited."""
    found = [mention for mention in mentions(paper) if mention.comma]
    for mention in found[:1] if len(found) > 1 else ():
        yield paper.finding(
            FAULT, mention.passage, mention.end, symbol=mention.symbol, day=mention.day_text, count=len(found)
        )
