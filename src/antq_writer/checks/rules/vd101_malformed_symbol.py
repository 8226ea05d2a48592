"""Số, ký hiệu viết sai: thiếu năm, sai dấu gạch, viết tắt tên loại không có, thiếu cơ quan ban hành.

Nêu gì:
    Số, ký hiệu không theo cách ghi của hệ văn bản nào, kèm lý do: 09/CT-TU, 11-KH-HU, 119/CV-BCĐ,
    124/TT-BCA.

Vì sao:
    Số, ký hiệu là chìa khóa để tra cứu văn bản; ghi sai thì không tìm được văn bản được viện dẫn (Nghị định
    30/2020/NĐ-CP, Phụ lục I, II.3; Hướng dẫn 36-HD/VPTW với văn bản của Đảng).

Sai:
    Thông tư số 124/TT-BCA của Bộ Công an.

Đúng:
    Thông tư số 124/2021/TT-BCA của Bộ Công an.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import Mention, by_symbol, mentions
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex

FAULT = Fault(
    "VD101",
    "số, ký hiệu viết sai",
    Severity.WARNING,
    Message("{reason}", "{reason_en}"),
    Message("{advice}", "{advice_en}"),
)


_RUN_ON = regex(
    r"\bsố:? ((\d{1,5})((?:KH|QĐ|CV|BC|TB|CT|HD|NQ|CTr|KL|ĐA|PA|TTr)-[A-ZĐ]{2,}[A-ZĐ\d-]*))(?![\w/])"
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Symbols that no system of documents has."""
    for mention in mentions(paper):
        if mention.error is None:
            continue
        right = _meant(paper, mention)
        advice, advice_en = "đối chiếu với văn bản gốc", "compare with the document itself"
        if right:
            advice = f"có lẽ là “{right}”, như đã viết ở chỗ khác"
            advice_en = f"perhaps “{right}”, as written elsewhere"
        yield paper.finding(
            FAULT,
            mention.passage,
            mention.start,
            reason=mention.error.reason_vi,
            reason_en=mention.error.reason_en,
            advice=advice,
            advice_en=advice_en,
        )
    yield from _without_slash(paper)


def _without_slash(paper: Paper) -> Iterator[Diagnostic]:
    """`89KH-UBND`: the number runs into the letters."""
    for passage in paper.prose():
        for match in _RUN_ON.finditer(passage.text):
            yield paper.finding(
                FAULT,
                passage,
                match.start(1),
                reason=f"“{match[1]}” thiếu dấu gạch chéo giữa số và tên loại",
                reason_en=f"“{match[1]}” lacks the slash between number and type",
                advice=f"viết “{match[2]}/{match[3]}”",
                advice_en=f"write “{match[2]}/{match[3]}”",
            )


def _meant(paper: Paper, mention: Mention) -> str:
    """A well-formed symbol of the paper that this one must mean; empty for none."""
    return next((symbol for symbol in by_symbol(paper) if _alike(symbol, mention.symbol)), "")


def _alike(right: str, wrong: str) -> bool:
    """Same letters with other signs; a group too many; same number, agency and unit."""
    if right.replace("/", "-") == wrong.replace("/", "-") or wrong.startswith(f"{right}/"):
        return True
    number, agency = right.partition("/")[0], right.rpartition("/")[2]
    return (number, agency) == (wrong.partition("/")[0], wrong.rpartition("/")[2])
