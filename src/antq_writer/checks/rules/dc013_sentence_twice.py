"""Một câu viết hai lần trong báo cáo.

Nêu gì:
    Cùng một câu tự viết, hoặc cùng một câu mẫu với cùng nội dung điền vào, đứng ở hai chỗ.

Vì sao:
    Đoạn văn lặp làm báo cáo dài mà không thêm ý; thường do chép mục mà quên sửa.

Sai:
    han_che: {cau: [han_che.luc-luong-mong, han_che.luc-luong-mong]}

Đúng:
    han_che: {cau: [han_che.luc-luong-mong, han_che.phoi-hop]}
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.figures import sentences
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.likeness import plain
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path
from antq_writer.schema.items import Sentence

FAULT = Fault(
    "DC013",
    "câu viết hai lần",
    Severity.WARNING,
    Message(
        "câu “{sentence}” đã có ở trên{lines}", "the sentence “{sentence}” already stands above{lines_en}"
    ),
    Message("bỏ một lần, hoặc viết lại", "remove one, or write it anew"),
)

SHORT = 6
"""Sentences of fewer words may well recur."""


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Sentences that stand twice."""
    seen: dict[str, Path] = {}
    for path, sentence in subject.once(sentences):
        if not (key := _key(sentence)):
            continue
        first = seen.setdefault(key, path)
        if first is not path:
            said = sentence.cau or sentence.chu or ""
            shown = said if len(said) <= 60 else f"{said[:57]}…"
            yield subject.at(FAULT, path, sentence=shown, **subject.lines(first))


def _key(sentence: Sentence) -> str:
    """What the sentence says; empty for one that may recur."""
    if sentence.cau:
        return f"{sentence.cau} {sorted(sentence.slots.items())!r}"
    words = plain(sentence.chu) if isinstance(sentence.chu, str) else ""
    return words if len(words.split()) >= SHORT else ""
