"""Tiếng không có trong chữ Việt: sai phụ âm đầu, sai vần hoặc sai dấu.

Nêu gì:
    Một tiếng mà tiếng Việt không thể có, kèm cách viết có lẽ đúng.  Tên riêng, chữ viết tắt, tiếng nước
    ngoài được bỏ qua.

Vì sao:
    Văn bản hành chính phải viết đúng chính tả; lỗi gõ làm giảm sự tin cậy của cả báo cáo.

Sai:
    Các nghành, đoàn thể phối hợp tuyên truyền.

Đúng:
    Các ngành, đoàn thể phối hợp tuyên truyền.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.spelt import misspelling, of_kind
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "CT101",
    "tiếng viết sai chính tả",
    Severity.WARNING,
    Message("“{found}” không phải là tiếng Việt viết đúng", "“{found}” is no correctly spelt syllable"),
    Message("{advice}", "{advice_en}"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Syllables that cannot be."""
    return (misspelling(FAULT, paper, *found) for found in of_kind(paper, "impossible"))
