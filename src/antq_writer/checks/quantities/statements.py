"""What a paper says there is: `trên địa bàn xã có 12 mô hình tự quản`, so that it can be said once only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from antq_writer.checks.quantities.passages import Reading, is_change, is_each, readings
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.units import ANY_BODY
from antq_writer.papers import Paper
from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure with what it is of."""

    key: tuple[str, ...]
    """Statements with one key are of the same thing."""
    value: Decimal
    quantity: Quantity
    reading: Reading
    of: str
    """What it is of, in words."""

    @property
    def year(self) -> str:
        """The year that its sentence tells before it; empty when none."""
        start = self.reading.sentence(self.quantity.start)[0]
        named = re.findall(
            r"năm ((?:19|20)\d\d)", self.reading.passage.text[start : self.quantity.start].lower()
        )
        return named[-1] if named else ""

    def excuses(self, later: Statement) -> bool:
        """Whether a later figure may differ: another whole that is a part of this one (45/50, 40/45)."""
        years = {self.year, later.year}
        return ("" not in years and len(years) == 2) or (
            self.key[0] == "/" and later.value == self.quantity.value
        )


ALL = regex(
    r"^(?:- )?(?:toàn |trên địa bàn |địa bàn )?(?:huyện|xã|thành phố|thị xã|thị trấn|phường|tỉnh)(?: hiện)?"
    r" (?:có|gồm|có tổng số|được chia thành|chia thành)$"
)
THERE_IS = regex(
    r"\b(?:có|hiện có|duy trì|duy trì hoạt động của|duy trì hoạt động tốt|tổng số|gồm|là)(?: tổng số)?$"
)
KEPT = regex(r"[^\d,;.()]{0,20}\b(?:mà|hiện|đang)\b[^\d,;.()]{0,20}\b(?:duy trì|hiện có|đang có)\b")
NEW = regex(
    r"\b(?:mới|thêm|nhân rộng|kiện toàn|ra mắt|thành lập|xây dựng|lắp đặt|lựa chọn|công nhận|đăng ký|đề "
    r"nghị|năm ····|"
    r"tháng|quý|đầu năm|trước|trong đó|còn lại|đạt|chưa|riêng|lực lượng|quản lý)\b"
)
LOCAL = regex(
    rf"\b(?:[Xx]ã|[Tt]hôn|[Pp]hường|[Tt]hị trấn|[Ấấ]p|[Kk]hóm|[Ll]àng|[Tt]rường|Công an xã|[Kk]hu dân cư)"
    rf"\s+[{CAPITALS}]|\b(?:tại|ở) (?:các|một|từng)\b|cấp"
)


def statements(paper: Paper) -> Iterator[Statement]:
    """The figures of a paper for what exists, in order."""
    for reading in paper.once(readings):
        for index, quantity in enumerate(reading.quantities):
            if quantity.kind is not Kind.COUNT or quantity.rough or is_change(quantity) or is_each(quantity):
                continue
            yield from _ratio(reading, quantity)
            yield from _all_bodies(reading, quantity)
            yield from _existing(reading, quantity)
            if index + 1 < len(reading.quantities):
                yield from _with(reading, quantity, reading.quantities[index + 1])
                yield from _together(reading, quantity, reading.quantities[index + 1])


def _ratio(reading: Reading, quantity: Quantity) -> Iterator[Statement]:
    """`20/23 xã, thị trấn`: that there are 23."""
    if quantity.whole is None or not quantity.noun or not all(head in ANY_BODY for head in quantity.heads):
        return
    if (
        quantity.value > quantity.whole
        or ", ".join(quantity.heads) != quantity.noun
        or _is_local(reading, quantity)
    ):
        return
    yield Statement(("/", *quantity.heads), quantity.whole, quantity, reading, f"số {quantity.noun}")


def _all_bodies(reading: Reading, quantity: Quantity) -> Iterator[Statement]:
    """`toàn huyện có 23 xã, thị trấn`: that there are 23."""
    if (
        quantity.whole is not None
        or not quantity.heads
        or not all(head in ANY_BODY for head in quantity.heads)
    ):
        return
    rest = reading.low[quantity.noun_end : quantity.noun_end + 40].lstrip()
    after = "," if re.match(r"(?:với|và)\b", rest) else rest[:1]
    if (
        ALL.search(quantity.lead)
        and after in ("", ".", ";", ",")
        and ", ".join(quantity.heads) == quantity.noun
    ):
        yield Statement(("/", *quantity.heads), quantity.value, quantity, reading, f"số {quantity.noun}")


def _together(reading: Reading, first: Quantity, second: Quantity) -> Iterator[Statement]:
    """`có 19 xã và 01 thị trấn`: that there are 20 of them."""
    between = reading.low[first.noun_end : second.start].strip()
    after = reading.low[second.noun_end : second.noun_end + 20].lstrip()[:1]
    if between not in ("và", ",") or after not in ("", ";", ".", ",", ")") or first.whole or second.whole:
        return
    if not THERE_IS.search(first.lead) or NEW.search(first.lead) or _is_local(reading, first):
        return
    heads = (first.head, second.head)
    if (
        first.noun == first.head
        and second.noun == second.head
        and set(heads) <= ANY_BODY
        and len(set(heads)) == 2
    ):
        yield Statement(("/", *heads), first.value + second.value, first, reading, f"số {', '.join(heads)}")


def _existing(reading: Reading, quantity: Quantity) -> Iterator[Statement]:
    """`hiện có 12 mô hình tự quản`."""
    if (
        quantity.whole is not None
        or len(quantity.noun.split()) < len(quantity.head.split()) + 2
        or not (THERE_IS.search(quantity.lead) or KEPT.match(reading.low, quantity.noun_end))
    ):
        return
    start, end = reading.sentence(quantity.start)
    if re.search(r"\b(?:hội|đoàn|mttq|mặt trận|công an)\b", reading.low[start : quantity.start]):
        return
    after = re.split(r"[,;.()]", reading.low[quantity.noun_end : end])[0]
    if NEW.search(quantity.lead) or NEW.search(after) or _is_local(reading, quantity):
        return
    if re.search(r"được|đã|bị|không|hoạt động (?:tốt|khá|yếu|kém|hiệu quả)", after):
        return
    if "·" in reading.low[start : quantity.start] and re.search(
        r"năm ·", reading.low[start : quantity.start]
    ):
        return
    yield Statement(("có", quantity.noun), quantity.value, quantity, reading, quantity.noun)


def _with(reading: Reading, quantity: Quantity, second: Quantity) -> Iterator[Statement]:
    """`153 Tổ bảo vệ ANTT với 306 thành viên`: that those have 306."""
    if re.search(r"\b(?:hội|đoàn|mttq|công an|trường)\b", quantity.lead):
        return
    if second.kind is not Kind.COUNT or second.rough or len(quantity.noun.split()) < 2 or quantity.value < 2:
        return
    if (
        reading.low[quantity.noun_end : second.start].strip(" ,") in ("với", "gồm", "có")
        and quantity.whole is None
    ):
        of = f"{second.noun} của {quantity.text} {quantity.noun}"
        yield Statement(("với", quantity.text, quantity.noun, second.head), second.value, second, reading, of)


def _is_local(reading: Reading, quantity: Quantity) -> bool:
    """Whether the clause speaks of one place among several."""
    start = reading.sentence(quantity.start)[0]
    clause = reading.passage.text[start : quantity.start]
    return bool(LOCAL.search(clause))
