"""Dấu câu đặt sai: cách trước dấu câu, cách sau ngoặc mở, hai dấu câu liền nhau.

Nêu gì:
    Dấu cách trước dấu phẩy, dấu chấm, dấu chấm phẩy, dấu hai chấm; dấu cách ngay sau ngoặc mở hoặc trước
    ngoặc đóng; hai dấu câu liền nhau (,, hoặc ;,).  Dấu ba chấm được bỏ qua.

Vì sao:
    Dấu câu viết liền từ đứng trước; đặt sai thì dấu rơi xuống đầu dòng sau.

Sai:
    Cấp ủy , chính quyền quan tâm lãnh đạo.

Đúng:
    Cấp ủy, chính quyền quan tâm lãnh đạo.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "CT106",
    "dấu câu đặt sai",
    Severity.WARNING,
    Message("“{found}”: {reason}", "“{found}”: {reason_en}"),
    Message("viết “{right}”", "write “{right}”"),
)

_NAMES = {
    ",": ("dấu phẩy", "comma"),
    ".": ("dấu chấm", "full stop"),
    ";": ("dấu chấm phẩy", "semicolon"),
    ":": ("dấu hai chấm", "colon"),
    "!": ("dấu chấm than", "exclamation mark"),
    "?": ("dấu hỏi", "question mark"),
}
_BEFORE = regex(r"[\w”’)%]{1,40}(?P<space>[ ]+)(?P<mark>[,;:!?]|\.(?!\s*[./…]))(?=[\s”)]|$)")
_AFTER_OPEN = regex(r"(?P<mark>[“(])(?P<space>\s+)[\w“]\w*")
_BEFORE_CLOSE = regex(r"\w{1,40}(?P<space>\s+)(?P<mark>[”)])")
_TWICE = regex(r"\w{0,40}[”)]?(?P<marks>(?<![,;.…]),\s?,(?![.…])|;\s?;|,\s?;|;\s?,|:\s?[:;])")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Marks with a blank on the wrong side, and marks that stand together."""
    for passage in paper.passages:
        if passage.role in (Role.LETTERHEAD, Role.SIGNATURE, Role.CELL):
            continue
        text = passage.text
        for match in _BEFORE.finditer(text):
            name, name_en = _NAMES[match["mark"]]
            yield paper.finding(
                FAULT,
                passage,
                match.start("space"),
                found=match.group(),
                reason=f"có dấu cách trước {name}",
                reason_en=f"a space before the {name_en}",
                right=match.group().replace(match["space"], ""),
            )
        for pattern, reason, reason_en in (
            (_AFTER_OPEN, "có dấu cách sau ngoặc mở", "a space after the opening mark"),
            (_BEFORE_CLOSE, "có dấu cách trước ngoặc đóng", "a space before the closing mark"),
        ):
            for match in pattern.finditer(text):
                right = match.group().replace(match["space"], "", 1)
                yield paper.finding(
                    FAULT,
                    passage,
                    match.start(),
                    found=match.group(),
                    reason=reason,
                    reason_en=reason_en,
                    right=right,
                )
        for match in _TWICE.finditer(text):
            marks = match["marks"]
            yield paper.finding(
                FAULT,
                passage,
                match.start("marks"),
                found=match.group(),
                reason=f"hai dấu câu liền nhau “{marks}”",
                reason_en=f"two marks together “{marks}”",
                right=match.group().removesuffix(marks) + (";" if ";" in marks else marks[0]),
            )
