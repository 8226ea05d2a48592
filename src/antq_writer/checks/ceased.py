"""Names of bodies and rules that have ceased to exist, with the day since when.

Two-level local government began on 01/7/2025 (districts, townships and 29 provinces ended); the district police had
ended on 01/3/2025; Law 30/2023/QH15 made one force of the part-time village police and the civil guard from
01/7/2024; the criteria of 2026-2030 for the new countryside apply from 15/02/2026.
"""

from __future__ import annotations

import re
from datetime import date

from antq_writer.patterns import regex
from antq_writer.records import dataclass

DISTRICTS = date(2025, 7, 1)
DISTRICT_POLICE = date(2025, 3, 1)
GRASS_ROOTS_FORCE = date(2024, 7, 1)
CRITERIA = date(2026, 2, 15)


@dataclass(frozen=True, slots=True)
class Ceased:
    """A name, and since when nothing bears it."""

    pattern: re.Pattern[str]
    since: date
    now: str
    """What there is instead."""


def _ceased(pattern: str, since: date, now: str) -> Ceased:
    return Ceased(regex(rf"(?<!\w)(?:{pattern})(?!\w)"), since, now)


_PROVINCES = (
    "Hà Giang", "Yên Bái", "Bắc Kạn", "Vĩnh Phúc", "Hòa Bình", "Hoà Bình", "Bắc Giang", "Thái Bình", "Hà Nam",
    "Nam Định", "Hải Dương", "Quảng Bình", "Quảng Nam", "Kon Tum", "Bình Định", "Phú Yên", "Ninh Thuận",
    "Bình Thuận", "Đắk Nông", "Bình Dương", "Bình Phước", "Bà Rịa [-–] Vũng Tàu", "Long An", "Tiền Giang",
    "Bến Tre", "Trà Vinh", "Sóc Trăng", "Hậu Giang", "Bạc Liêu", "Kiên Giang",
)  # fmt: skip

NAMES = (
    _ceased(
        r"[Cc]ông an (?:cấp )?(?:các )?(?:huyện|quận|thị xã)|CAH", DISTRICT_POLICE, "Công an xã, Công an tỉnh"
    ),
    _ceased(r"(?:Huyện|Quận|Thị) [uủ][ỷy]|HU", DISTRICTS, "Đảng ủy xã, Tỉnh ủy"),
    _ceased(r"[Tt]iêu chí(?: số)? 19\.2", CRITERIA, "tiêu chí của bộ tiêu chí giai đoạn 2026 - 2030"),
    _ceased(
        r"[Cc]ông an (?:xã |viên )?(?:các xã )?bán chuyên trách|[Bb]án chuyên trách|[Cc]ông an viên|[Bb]ảo vệ dân phố",
        GRASS_ROOTS_FORCE,
        "lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở",
    ),
    _ceased(rf"tỉnh (?:{'|'.join(_PROVINCES)})", DISTRICTS, "tỉnh, thành phố sau sắp xếp"),
    _ceased(r"[Tt]hị trấn|THỊ TRẤN", DISTRICTS, "xã, phường, đặc khu"),
    _ceased(
        r"(?<!đường )(?:[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị xã|THỊ XÃ)",
        DISTRICTS,
        "xã, phường, đặc khu hoặc tỉnh",
    ),
)
"""The longer names first: a passage is told once."""

PAST = regex(
    r"\bcũ\b|trước đây|trước khi|trước ngày|\bnguyên\b(?! đán| nhân| tắc| liệu| tiêu| vẹn| bản)"
    r"|tiền thân|sáp nhập|sắp xếp|hợp nhất|giải thể|kết thúc hoạt động"
    r"|không (?:còn )?tổ chức|bỏ cấp huyện|so với|thay thế|chuyển (?:từ|giao)|kế thừa|nay (?:là|thuộc)"
    r"|6 tháng đầu năm(?! 20)|30/6(?!/)",
    re.IGNORECASE,
)
"""Words of a passage that speaks of the past, or compares with it."""
FIRST_HALF = regex(r"6 tháng đầu năm|30/6", re.IGNORECASE)
"""The half of 2025 when there still were districts."""
_QUOTED = regex(r"“[^”]*”|\"[^\"]*\"")
_TYPES = (
    "nghị quyết|chỉ thị|kế hoạch|quyết định|công văn|hướng dẫn|chương trình|báo cáo|thông báo|đề án|quy chế"
)
_CITED = regex(
    rf"(?:{_TYPES})[^.,;]{{0,120}}?\d[\wĐ]{{0,20}}[-/][\wĐ/-]+(?:,? ngày [\d/]+)?(?: của [^,.;]+)?",
    re.IGNORECASE,
)
"""A document with its number, day and issuer, who had that name when it was issued."""


def unquoted(text: str) -> str:
    """The text with blanks in the place of cited documents and of what stands in quotation marks."""
    end = text.rfind("”") + 1  # a mark that is never closed would be looked for to the end, each time
    text = text[:end] + text[end:].replace("“", " ")
    return _CITED.sub(_blank, _QUOTED.sub(_blank, text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
