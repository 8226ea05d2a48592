"""Who issued a document: whether two ways to name a body can mean the same one."""

from __future__ import annotations

import re

from antq_writer.keeping import kept_of_short
from antq_writer.patterns import regex
from antq_writer.records import dataclass
from antq_writer.vietnamese.letters import CAPITALS

from .likeness import plain

_FAMILIES = (
    ("bộ chính trị", r"bộ chính trị"),
    ("ban bí thư", r"ban bí thư"),
    ("trung ương đảng", r"ban chấp hành trung ương"),
    ("Thủ tướng Chính phủ", r"thủ tướng"),
    ("Chính phủ", r"chính phủ"),
    ("bộ", r"bộ (?!chỉ huy|phận|chính trị)\w+"),
    ("mặt trận", r"mặt trận|mttq"),
    ("đoàn", r"đoàn thanh niên|tỉnh đoàn|huyện đoàn"),
    ("hội đồng nhân dân", r"hội đồng nhân dân"),
    ("ủy ban nhân dân", r"ủy ban nhân dân"),
    ("ban chỉ đạo", r"ban chỉ đạo"),
    ("công an", r"công an"),
    ("đảng", r"(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ|ban thường vụ"),
)
_LEVELS = (
    ("tỉnh", r"tỉnh|thành phố"),
    ("huyện", r"huyện|quận|thị xã|thị ủy"),
    ("xã", r"xã|phường|thị trấn"),
)
_PLACE = regex(rf"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s+((?:[{CAPITALS}]\w*\s?){{1,4}})")


LONG = 200
"""Characters from which on a name is not kept."""


@dataclass(frozen=True, slots=True)
class Body:
    """What a name says of a body; empty where it says nothing."""

    family: str
    level: str
    place: str


@kept_of_short(1024, LONG)
def body(name: str) -> Body:
    """What a name says: `Chủ tịch UBND tỉnh Thanh Hóa` → Ủy ban nhân dân, tỉnh, Thanh Hóa."""
    words = plain(name)
    families = [
        (match.start(), family) for family, pattern in _FAMILIES if (match := re.search(pattern, words))
    ]
    family = min(families, default=(0, ""), key=lambda found: found[0])[1]
    ministry = re.search(r"bộ (?!chỉ huy|phận|chính trị|trưởng)\w+ \w+", words)
    if ministry:
        family = ministry[0]
    levels = [
        (match.start(), level)
        for level, pattern in _LEVELS
        if (match := re.search(rf"\b(?:{pattern})\b", words))
    ]
    place = _PLACE.search(name)
    return Body(family, min(levels, default=(0, ""))[1], plain(place[1]) if place else "")


def differ(first: str, second: str) -> bool:
    """Whether two names cannot mean one body: other family, other level or another place."""
    one, two = body(first), body(second)
    if not one.family or not two.family:
        return False
    return any(a and b and a != b for a, b in ((one.family, two.family), (one.level, two.level))) or bool(
        one.level == two.level and one.place and two.place and not _begins(one.place, two.place)
    )


def _begins(first: str, second: str) -> bool:
    return first.startswith(second) or second.startswith(first)
