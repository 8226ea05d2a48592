"""Quốc hiệu, Tiêu ngữ viết sai.

Nêu gì:
    Dòng Quốc hiệu thiếu hoặc thừa từ; dòng Tiêu ngữ sai thứ tự, thiếu gạch nối hoặc sai chữ hoa. Gạch dài
    được bỏ qua ở tệp .txt; tệp Word do các quy tắc TT2 nêu.

Vì sao:
    Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” phải đúng từng chữ
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1).

Sai:
    Độc lập - Tự do - Hạnh Phúc

Đúng:
    Độc lập - Tự do - Hạnh phúc
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese import normalise

FAULT = Fault(
    "TT803",
    "Quốc hiệu, Tiêu ngữ viết sai",
    Severity.WARNING,
    Message("{what} viết “{text}”", "{what_en} reads “{text}”"),
    Message("viết “{right}”", "write “{right}”"),
)

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
_WORDS = frozenset(["CONG", "HOA", "XA", "HOI", "CHU", "NGHIA", "VIET", "NAM"])
"""The words of the nation's line without their marks."""
_MOTTO = regex(r"độc lập|tự do|hạnh phúc", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Lines that must be the one or the other and are not, letter for letter."""
    if paper.kind == "docx":
        return
    for passage in paper.of(Role.LETTERHEAD):
        text = " ".join(passage.text.split()).strip("*_-–— ")
        if len(text) > 60:
            continue
        if _is_nation(text) and normalise(text, tone="old") != NATION:
            yield paper.finding(
                FAULT, passage, what="Quốc hiệu", what_en="Quốc hiệu", text=text, right=NATION
            )
        elif len(_MOTTO.findall(text)) >= 2 and not text.isupper():
            bare = re.sub(r"\s*[-–—]\s*", " - ", text)
            if bare != MOTTO:
                yield paper.finding(
                    FAULT, passage, what="Tiêu ngữ", what_en="Tiêu ngữ", text=text, right=MOTTO
                )


def _is_nation(text: str) -> bool:
    """Whether a line in capitals can only be the nation's, however its marks were typed."""
    words = text.split()
    if not text.isupper() or not 6 <= len(words) <= 10:
        return False
    bare = ("".join(c for c in unicodedata.normalize("NFD", word) if c.isascii()) for word in words)
    return sum(word in _WORDS for word in bare) >= 6
