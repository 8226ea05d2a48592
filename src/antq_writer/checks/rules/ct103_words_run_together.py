"""Hai từ dính nhau: thiếu dấu cách giữa hai từ hoặc sau dấu câu.

Nêu gì:
    Hai tiếng viết liền (trongcác), và từ viết liền sau dấu chấm, dấu phẩy, dấu chấm phẩy (thôn.Tổ, ra;còn).

Vì sao:
    Dấu cách bị mất khi chép qua lại giữa các tệp; chữ dính khó đọc và không tìm kiếm được.

Sai:
    Công an xã hướng dẫn trongcác trường học.

Đúng:
    Công an xã hướng dẫn trong các trường học.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.spelt import misspelling, of_kind
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "CT103",
    "chữ dính nhau",
    Severity.WARNING,
    Message("“{found}” thiếu dấu cách", "“{found}” lacks a space"),
    Message("{advice}", "{advice_en}"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Words without the space between them."""
    return (misspelling(FAULT, paper, *found) for found in of_kind(paper, "glued"))
