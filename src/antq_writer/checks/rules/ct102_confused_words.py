"""Từ viết nhầm thành từ khác: đủ tiếng, đủ dấu nhưng không phải từ cần viết.

Nêu gì:
    Cụm từ hay bị viết nhầm (Mặt trật, kinh nhiệm, khắc khục, cộng nhận…), kèm cách viết đúng.

Vì sao:
    Trình soát chính tả thông thường không thấy các lỗi này vì từng tiếng riêng lẻ đều viết đúng.

Sai:
    Ủy ban Mặt trật Tổ quốc Việt Nam huyện.

Đúng:
    Ủy ban Mặt trận Tổ quốc Việt Nam huyện.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.spelt import misspelling, of_kind
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "CT102",
    "từ viết nhầm",
    Severity.WARNING,
    Message("“{found}” có lẽ viết nhầm", "“{found}” is probably a slip"),
    Message("{advice}", "{advice_en}"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Phrases that are often confused."""
    return (misspelling(FAULT, paper, *found) for found in of_kind(paper, "confusable"))
