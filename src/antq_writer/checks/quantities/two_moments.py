"""The same thing told of two moments before a change: `cuối năm 2021 có 34 mô hình, đến tháng 11/2022 đã có 51`.

The change may stand in the same sentence, or in one that only concludes: `Như vậy, số vụ giảm 42 vụ`.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from antq_writer.checks.quantities.passages import Reading, is_each
from antq_writer.checks.quantities.periods import counts_such, verb_before
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex

CONCLUDES = regex(
    r"(?:- )?(?:như vậy|như thế|theo đó|qua đó|nghĩa là|tức là|so với|so sánh|con số|số (?:này|vụ)|mức|tính ra|"
    r"(?:tăng|giảm)\b|đây là|kết quả|sau (?:một|\d+|·+) năm|loại (?:tội phạm|tội|việc) này)"
)
MOMENT = regex(
    r"(?:tháng\s+(?P<month>\d{1,2})\s?(?:/|\s+năm\s+|-)\s?|(?P<part>đầu|cuối|hết|giữa)\s+năm\s+|(?:năm|của|sang|vào)\s+|"
    r"(?P<day>\d{1,2})/(?P<dm>\d{1,2})/)(?P<year>(?:19|20)\d\d)(?!\d)|"
    r"(?P<then>năm trước|năm ngoái|cùng kỳ|kỳ trước|trước đây|trước đó|ban đầu|trước khi|lúc đầu|đầu năm|"
    r"tháng trước|quý trước)|"
    r"(?P<now>năm nay|hiện nay|đến nay|hiện còn|hiện có|hiện|nay|cuối năm|kỳ này|năm sau|tháng này|quý này)\b"
)
WITH = regex(r"\bvới\b|\bhơn\b")
PART = {"đầu": 1, "giữa": 6, "cuối": 12, "hết": 12}


def two_moments(
    reading: Reading, start: int, figure: Quantity, last: Quantity, unit: str
) -> tuple[Quantity, Quantity] | None:
    """The earlier and the later figure that a change is surely between; None when nothing tells them."""
    text = reading.written
    if not unit:
        return None
    end = reading.sentence(figure.start)[1]
    if _against_something(text[max(last.end, last.noun_end) : end]):
        return None
    begun = start
    if CONCLUDES.match(reading.low[start:end]) and start:
        begun = reading.one_back(start)
    told = [q for q in reading.between(begun, figure.start) if _may_be(reading, q, unit)]
    if len(told) < 2:
        return None
    ends = [begun, *(q.end for q in told)]
    dated = [(_moment(text, after, q), q) for after, q in zip(ends, told, strict=False)]
    known = [(moment, q) for moment, q in dated if moment is not None]
    if len(known) < len(told):
        return None
    (earlier, first), (later, second) = known[-2:]
    if len({moment for moment, _ in known}) < len(known) or earlier >= later:
        return None
    if len(told) > 2 and not all(a < b for (a, _), (b, _) in pairwise(known)):
        return None
    if any(
        abs(a.value - b.value) == figure.value for a, b in combinations(told, 2) if (a, b) != (first, second)
    ):
        return None
    return first, second


IN_TURN = regex(
    r"\bnăm (?P<a>(?:19|20)\d\d)(?:,| và|, và)(?: năm)? (?P<b>(?:19|20)\d\d)[^.;:]{0,60}\b(?:lần lượt|tương ứng)\b"
    r"[^\d.;:]{0,40}$"
)


def in_turn(reading: Reading, start: int, figure: Quantity) -> tuple[Quantity, Quantity] | None:
    """The figures of two years listed right before a change: `năm 2022 và năm 2023 lần lượt là 16 và 22 tin`."""
    told = [q for q in reading.between(start, figure.start) if q.kind is not Kind.PERCENT][-2:]
    if len(told) < 2 or not re.fullmatch(
        r"\s*[^\W\d_]*\s*(?:,|và)\s*", reading.low[told[0].end : told[1].start]
    ):
        return None
    years = IN_TURN.search(reading.written, max(start, told[0].start - 200), told[0].start)
    near = re.fullmatch(r"[^\d.;]{0,40}", reading.low[told[1].end : figure.start])
    if (
        not years
        or not near
        or int(years["a"]) == int(years["b"])
        or any(q.rough or q.whole is not None for q in told)
    ):
        return None
    return (told[0], told[1]) if int(years["a"]) < int(years["b"]) else (told[1], told[0])


def _against_something(after: str) -> bool:
    """Whether words after a change say what it is against."""
    clause = re.split(r"[;.]", after)[0]
    return bool(re.search(r"\bso với\b|cùng kỳ", clause))


def _may_be(reading: Reading, quantity: Quantity, unit: str) -> bool:
    return (
        quantity.kind is not Kind.PERCENT
        and counts_such(quantity, unit)
        and not quantity.rough
        and not is_each(quantity)
        and quantity.whole is None
        and quantity.depth == 0
        and not verb_before(reading, quantity)
    )


def _moment(text: str, begun: int, quantity: Quantity) -> int | None:
    """A number for when a figure is of: months from the year 0, less for then, more for now; None when untold."""
    words = text[max(begun, quantity.start - 160) : quantity.start]
    found = list(MOMENT.finditer(words))
    if not found:
        return None
    one = found[-1]
    if WITH.search(words[max(0, one.start() - 12) : one.start()]):
        return None
    if one["then"]:
        return -1
    if one["now"]:
        return 10**6
    month = int(one["month"] or one["dm"] or PART.get(one["part"] or "", 6))
    return int(one["year"]) * 12 + month
