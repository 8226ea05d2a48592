"""The two periods of a change, told by years or in another sentence: `Năm 2022 có 105. Năm 2023 có 118, tăng 13`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.dated import Dated, dated, of_head
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex

VERB = regex(
    r"(?:\b|(?<=\())(tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn|vượt|rút ngắn|(?<=\()thêm|(?<=\()bớt)"
    r"(?: (?:so với )?(?:năm (?:····|trước|ngoái)|cùng kỳ(?: năm (?:····|trước))?))?"
    r"(?: chỉ tiêu| kế hoạch| mục tiêu| mức| định mức)?"
    r"(?: đề ra| được giao| giao| năm| là)*(?: thêm| được| xuống| lên| đi| là)?(?: khoảng| gần| hơn| trên)?\s*$"
)
EARLIER = regex(
    r"so với|chỉ tiêu|kế hoạch|cùng kỳ|năm trước|năm ····(?= ?\(? ?$)|năm ngoái|tháng trước|quý trước|trước đó"
)


def verb_before(reading: Reading, figure: Quantity) -> re.Match[str] | None:
    """The verb that a figure is the change of: `tăng` before `12 vụ`; None before a figure of its own."""
    return VERB.search(reading.low[max(0, figure.start - 30) : figure.start])


AGAINST = regex(
    r"(?:(?!so với|\btăng\b|\bgiảm\b)[^;.]){0,40}?\b(?:so với|hơn)(?: cùng kỳ)?(?: của)? năm (?P<year>(?:19|20)\d\d)"
)
FAR = 3000
"""How many letters back the figures of two years may stand."""
AGAINST_BEFORE = regex(r"\bso với(?: cùng kỳ)?(?: của)? năm (?P<year>(?:19|20)\d\d)\b[^;]*$")
HIGHER = regex(r"\b(?:cao|thấp|nhiều|ít|tăng|giảm)\b[^;.\d]{0,20}? năm (?P<year>(?:19|20)\d\d)[^;.\d]{0,12}$")


def of_years(
    reading: Reading, series: list[Dated], figure: Quantity, last: Quantity, head: str | None, verb: str
) -> tuple[Quantity, Quantity] | None:
    """The figures of the two years that a change is between, when both are told with their years: earlier, now."""
    start, end = reading.sentence(figure.start)
    text = reading.written
    against = AGAINST.match(text[max(last.end, last.noun_end) : end]) or HIGHER.search(
        text[start : figure.start]
    )
    told = [one for one in series if one.quantity.start < figure.start and one.quantity.start >= start]
    if not against or not told or verb == "vượt":
        return None
    now = told[-1]
    near = [one for one in series if start - FAR <= one.quantity.start < last.end + FAR]
    years = of_head(near, head or now.quantity.head)
    year = int(against["year"])
    if year == now.year or years.get(now.year) is not now.quantity or year not in years:
        return None
    return years[year], now.quantity


def of_named_years(
    reading: Reading, above: Sequence[Reading], figure: Quantity, last: Quantity, head: str | None
) -> tuple[Quantity, Quantity] | None:
    """Both periods of a change whose years are told beside it, with figures of those years told before it.

    `Năm 2022: 41 vụ. Năm 2023: 36 vụ. Như vậy, năm 2023 giảm 05 vụ so với năm 2022.`
    """
    start, end = reading.sentence(figure.start)
    text = reading.written
    if head is None:
        return None
    against = AGAINST.match(text[max(last.end, last.noun_end) : end])
    against = against or AGAINST_BEFORE.search(text[start : figure.start])
    if not against:
        return None
    then = int(against["year"])
    named = re.findall(r"(?<!với )(?<!với cùng kỳ )năm ((?:19|20)\d\d)", text[start : figure.start])
    now = int(named[-1]) if named else then + 1
    told = [
        q for q in reading.between(start, figure.start) if q.kind is not Kind.PERCENT and counts_such(q, head)
    ]
    if now <= then or any(not verb_before(reading, q) for q in told):
        return None
    series = [one for other in above for one in dated(other, len(other.low) - FAR)]
    series += dated(reading, start - FAR, start)
    years = of_head([one for one in series if one.quantity.whole is None], head)
    return (years[then], years[now]) if then in years and now in years else None


def in_sentence_before(reading: Reading, start: int, unit: str) -> tuple[Quantity, ...]:
    """What the sentence before counted, when this one only compares: `14 vụ. So với năm 2022 (17 vụ) giảm …`."""
    if not start or not re.match(r"so với|(?:tăng|giảm)\b|con số|số (?:này|vụ)", reading.low[start:]):
        return ()
    first = reading.one_back(start)
    return tuple(
        q
        for q in reversed(reading.between(first, start))
        if q.kind is not Kind.PERCENT and counts_such(q, unit) and q.depth == 0 and not q.rough
    )


def year_before(reading: Reading, start: int, figure: Quantity, unit: str) -> Quantity | None:
    """The one count of the sentence before, of the year before: `Năm 2022 có 105. Năm 2023 có 118, tăng …`."""
    text = reading.passage.text
    if not start or re.search(r"so với|cùng kỳ", reading.low[start : reading.sentence(figure.start)[1]]):
        return None
    first = reading.one_back(start)
    now = re.findall(r"năm (\d{4})", text[start : figure.start].lower())
    then = re.findall(r"năm (\d{4})", text[first:start].lower())
    if len(set(now)) != 1 or len(set(then)) != 1 or int(then[0]) != int(now[0]) - 1:
        return None
    counted = [
        q for q in reading.between(first, start) if counts_such(q, unit) and q.kind is not Kind.PERCENT
    ]
    lone = len(counted) == 1 and counted[0].whole is None and counted[0].depth == 0 and not counted[0].rough
    return counted[0] if lone and not VERB.search(reading.low[first : counted[0].start]) else None


PERIOD = regex(r"\b(?:tháng (?:đầu|cuối)|đầu năm|cuối năm|quý)\b[^,;]{0,30}$")


def by_year(reading: Reading, start: int, now: tuple[Quantity, ...]) -> list[Quantity]:
    """The figures of two years in the order of the years: `năm 2022 là 80 vụ, năm 2023 là 60 vụ`."""
    dated = []
    for quantity in now:
        near = reading.passage.text[max(start, quantity.start - 40) : quantity.start].lower()
        years = re.findall(r"(?<!so với )(?<!cùng kỳ )năm (\d{4})", re.split(r";", near)[-1])
        if years:
            dated.append((int(years[-1]), quantity))
    if len(now) == 2 and not dated and all(PERIOD.search(reading.words_before(quantity)) for quantity in now):
        return sorted(now, key=lambda quantity: quantity.start)
    if len(now) != 2 or len({year for year, _ in dated}) != 2:
        return []
    return [quantity for _, quantity in sorted(dated, key=lambda pair: pair[0])]


def counts_such(quantity: Quantity, unit: str) -> bool:
    """Whether a figure counts such things."""
    people = unit == "người" and any(units.may_be_part(other, unit) for other in quantity.heads)
    return people or any(units.alike(unit, other) for other in quantity.heads)
