"""Quantities in prose: the figures of a passage with what they count.

Dates, symbols, names and ordinals are masked first (`masks`); what is left in digits is a count, a ratio of
counts, a percentage or an amount of money.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache

from antq_writer.checks.quantities import nouns, units
from antq_writer.checks.quantities.masks import masked
from antq_writer.patterns import regex


class Kind(StrEnum):
    """What a figure is."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure of a passage."""

    start: int
    """Offset of its first digit in the passage."""
    end: int
    """Offset after its last digit, `%` or unit of money."""
    text: str
    """As printed: `08`, `23/23`, `5,65`, `96%`, `850 triệu đồng`."""
    value: Decimal
    """The figure; of a ratio the first; money in đồng."""
    whole: Decimal | None
    """Of a ratio the second figure."""
    kind: Kind
    about: str
    """Word of approximation before it (`hơn`, `khoảng`), in lower case; empty when exact."""
    noun: str
    """The noun phrase after it in lower case, up to the next verb, sign or figure; may be empty."""
    noun_end: int
    """Offset after that phrase."""
    heads: tuple[str, ...]
    """Heads of what it counts: (`xã`, `thị trấn`); empty for a percentage."""
    lead: str
    """The words just before it, in lower case, back to a sign."""
    depth: int
    """How many round brackets it stands in."""

    @property
    def head(self) -> str:
        """The first head; `đồng` for money."""
        return self.heads[0] if self.heads else ""

    @property
    def rough(self) -> bool:
        """Whether the figure is rounded by its writer; `khoảng 10.041` is not, whatever its word says."""
        return bool(self.about) and (self.value < 100 or self.value % 10 == 0)

    @property
    def first(self) -> str:
        """The first figure as printed."""
        return self.text.split("/")[0].strip() if self.whole is not None else self.text


WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15,
}  # fmt: skip
"""Numbers that reports also write in words."""

FIGURE = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"

ABOUT = (
    "khoảng", "gần", "hơn", "trên", "ước", "ước đạt", "chừng", "xấp xỉ", "dưới", "ít nhất", "tối thiểu",
    "không quá", "tối đa", "hàng",
)  # fmt: skip

MULTIPLES = {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9, "nghìn tỷ": 12}


@cache
def _pattern() -> re.Pattern[str]:
    money = (
        r"(?P<multiple>nghìn tỷ|nghìn|ngàn|triệu|tỷ|tỉ)?\s*"
        r"(?P<money>đồng(?!\s+(?:chí|bào|thời|bộ|hồ|ý|phục|diễn))|vnđ|vnd|đ)(?!\w)"
    )
    return regex(
        rf"(?<![\w.,·])(?<![\d·]/)(?<![\d·]\s/)(?P<a>{FIGURE})(?![\d·])"
        rf"(?:\s?/\s?(?P<b>{FIGURE})(?![\d·/]))?"
        rf"(?:\s*(?P<percent>%)|\s*{money}|\s+(?P<bare>nghìn tỷ|triệu|tỷ|tỉ)(?=\s*[,;.)]))?",
        re.IGNORECASE,
    )


@cache
def _about() -> re.Pattern[str]:
    return regex(
        rf"(?<!\w)(?<!nhiều )(?<!ít )(?<!cao )(?<!thấp )(?:{'|'.join(sorted(ABOUT, key=len, reverse=True))})\s*$"
    )


@cache
def _named_before() -> re.Pattern[str]:
    """The noun before a figure that has none after it: `tổng số mô hình là 55`, `số vụ: 30`."""
    return regex(
        r"\bsố (?:lượng )?([^\W\d_]+(?: [^\W\d_]+){0,10}?)(?: (?:là|hiện có|có|đạt|còn|lên|lên thành))?\s*:?\s*$"
    )


def number(text: str) -> Decimal:
    """The value of a figure that the pattern found."""
    return Decimal(text.replace(".", "").replace(",", "."))


def sum_of(parts: Iterable[Quantity]) -> Decimal:
    """What quantities make together; of ratios their first figures."""
    return sum((part.value for part in parts), Decimal(0))


def quantities(text: str, hidden: str = "") -> tuple[Quantity, ...]:
    """The figures of a text in order; `hidden` is the text as `masked` gives it, when it is at hand."""
    hidden = hidden or masked(text)
    low = hidden.lower()
    depths = _depths(hidden)
    found = list(_in_words(text, low, depths)) if len(low) == len(text) else []
    for match in _pattern().finditer(hidden):
        if _is_marker(hidden, match.start(), match.end()):
            continue
        value = number(match["a"])
        whole = number(match["b"]) if match["b"] else None
        kind = Kind.COUNT
        end = match.end()
        if match["percent"]:
            kind = Kind.PERCENT
        elif match["money"] or match["bare"]:
            kind = Kind.MONEY
            scale = 10 ** MULTIPLES.get((match["multiple"] or match["bare"] or "").lower(), 0)
            value *= scale
            whole = whole * scale if whole is not None else None
        lead = re.split(r"[,;:.()\d%·…]", low[max(0, match.start() - 80) : match.start()])[-1]
        about = _about().search(lead)
        heads: tuple[str, ...]
        noun, noun_end, heads = "", end, ("đồng",) if kind is Kind.MONEY else ()
        if kind is Kind.MONEY and (per := re.match(r"/[^\W\d_]+(?: [^\W\d_]+)?", low[end : end + 30])):
            noun = per.group()
        if kind is Kind.COUNT:
            noun, noun_end, heads = nouns.noun(low, end)
            if not heads and (
                named := _named_before().search(low, max(0, match.start() - 80), match.start())
            ):
                noun, heads = named[1], (units.head(named[1]),)
        found.append(
            Quantity(
                match.start(), end, text[match.start() : end].strip(), value, whole, kind,
                about.group().strip() if about else "", noun, noun_end, heads, lead.strip(),
                depths[match.start()],
            )
        )  # fmt: skip
    return tuple(_shared_nouns(low, sorted(found, key=lambda quantity: quantity.start)))


def _shared_nouns(low: str, found: list[Quantity]) -> list[Quantity]:
    """Figures listed before one noun count it too: `lần lượt là 14, 19 và 11 tin`."""
    for index in range(len(found) - 2, -1, -1):
        one, following = found[index], found[index + 1]
        bare = one.kind is following.kind is Kind.COUNT and not one.heads and one.whole is None
        if (
            bare
            and following.heads
            and re.fullmatch(r"\s*(?:,|;|và|,\s*và)\s*", low[one.end : following.start])
        ):
            found[index] = replace(one, heads=following.heads)
    return found


@cache
def _word_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(WORDS, key=len, reverse=True))
    return regex(
        r"(?<![\w“\"])(?<!thứ )(?<!số )(?<!mỗi )(?<!từng )(?<!cả )(?<!tháng )(?<!hàng )"
        rf"(?P<word>{words})\s+(?=[^\W\d_])"
    )


def _in_words(text: str, low: str, depths: list[int]) -> Iterator[Quantity]:
    """Counts in words before what reports count: `ba mô hình`.

    `một` and `năm` are numbers only beside others, and after a word that a number follows.
    """
    found = []
    for match in _word_pattern().finditer(low):
        head = units.head(low[match.end() : match.end() + 40].replace(",", " ,"))
        if head in units.COUNTED_IN_WORDS:
            found.append(match)
    for index, match in enumerate(found):
        beside = (*found[max(0, index - 1) : index], *found[index + 1 : index + 2])
        near = any(abs(other.start() - match.start()) < 80 for other in beside)
        if match["word"] == "một" and not near:
            continue
        if match["word"] == "năm" and not re.search(
            r"(?:\bcó|được|duy trì|xây dựng|thành lập|gồm|với|là|,|;|:|và|\()\s*$",
            low[max(0, match.start() - 200) : match.start()],
        ):
            continue
        lead = re.split(r"[,;:.()\d%·…]", low[max(0, match.start() - 80) : match.start()])[-1]
        if not re.search(r"bình quân|trung bình", lead):
            lead = re.split(r"\bmột\b", lead)[-1]
        about = _about().search(lead)
        end = match.start() + len(match["word"])
        noun, noun_end, heads = nouns.noun(low, end)
        yield Quantity(
            match.start(), end, text[match.start() : end], Decimal(WORDS[match["word"]]), None, Kind.COUNT,
            about.group().strip() if about else "", noun, noun_end, heads, lead.strip(), depths[match.start()],
        )  # fmt: skip


def _depths(text: str) -> list[int]:
    depths = []
    depth = 0
    for character in text:
        if character == ")":
            depth = max(0, depth - 1)
        depths.append(depth)
        if character == "(":
            depth += 1
    return depths


def _is_marker(text: str, start: int, end: int) -> bool:
    """Whether a number is the marker of an item, `1. …` or `2) …`, at the beginning or after a sign."""
    if text[end : end + 2] not in (". ", ") ") and not (
        text[end : end + 1] == "." and text[end + 1 : end + 2].isupper()
    ):
        return False
    if text[end] == ")" and text.count("(", 0, start) > text.count(")", 0, start):
        return False
    before = text[:start].rstrip()
    if before.endswith((";", ":", "(")) or not before:
        return True
    return before.endswith(".") and text[end + 2 : end + 3].isupper()
