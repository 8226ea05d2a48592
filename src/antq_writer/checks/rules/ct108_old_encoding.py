"""Chữ theo bảng mã cũ: đoạn văn gõ bằng phông TCVN3 (ABC) hoặc VNI, chưa chuyển sang Unicode.

Nêu gì:
    Đoạn gõ theo bảng mã TCVN3 hoặc VNI.

Vì sao:
    Văn bản hành chính dùng bộ mã Unicode (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.4); máy khác mở ra chỉ thấy
    ký tự lạ.

Sai:
    C«ng an x· vµ ®oµn thÓ.

Đúng:
    Công an xã và đoàn thể.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.vietnamese import legacy_encoding

FAULT = Fault(
    "CT108",
    "chữ theo bảng mã cũ",
    Severity.WARNING,
    Message(
        "đoạn “{words}” gõ theo bảng mã cũ {encoding}", "“{words}” is typed in the old encoding {encoding}"
    ),
    Message(
        "dùng UniKey (Ctrl+Shift+F6) chuyển đoạn này từ {encoding} sang Unicode rồi dán lại",
        "convert it from {encoding} to Unicode with UniKey (Ctrl+Shift+F6) and paste it again",
    ),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Passages in an old encoding."""
    for passage in paper.passages:
        if passage.text.isascii():
            continue
        if encoding := legacy_encoding(passage.text):
            words = " ".join(passage.text.split()[:6])
            yield paper.finding(FAULT, passage, words=words, encoding=encoding)
