"""What is written with digits and is no figure: dates, symbols, names, telephone numbers, ordinals.

`masked` returns the text with every such digit replaced by `·`, so that offsets stay, and what is left in
digits may be read as quantities.
"""

from __future__ import annotations

import re
from functools import cache

from antq_writer.patterns import regex
from antq_writer.vietnamese import find_citations

HOLE = "·"
"""Stands for a digit that is no figure; as no letter, digit or punctuation of a report is."""

NAMED = (
    r"(?<!tổng )(?<!trong )(?<!con )số|đề án|dự án số|chỉ thị|thông tư|nghị quyết|nghị định|quyết định|"
    r"công văn|kế hoạch|chương trình|luật|nqlt|tiêu chí|ban chỉ đạo|bcđ|bcd|tiểu ban|điều|khoản|"
    r"điểm [a-zđ]\s*,?|mục|phần|chương|phụ lục|biểu|mẫu|bảng|chú thích|lần thứ|lần|thứ|khóa|khoá|đường|"
    r"quốc lộ|tỉnh lộ|huyện lộ|ql|tl|km|covid|hạng|đợt|kỳ(?!{COUNT})|vòng|giai đoạn(?!{COUNT})|"
    r"quý|tháng|ngày|năm(?!{COUNT})|"
    r"mùng|mồng|"
    r"tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|đại đội|ngõ|ngách|hẻm|kiệt|lô|tòa|phong trào|cuộc vận động|"
    r"mô hình số"
)
"""Words after which a number is a name: `Đề án 06`, `lần thứ 5`, `quý 2`."""

PLACES = r"phòng|đội|khu|thôn|tổ|ấp|khóm|quận|phường|xóm|tổ dân phố|khu phố|lớp|chốt|cụm|khu dân cư|làng|bản"
"""Places and teams that numbers name (`thôn 5`, `Đội 2`), unless what they count follows (`tại thôn 12 buổi`)."""

COUNTED = (
    r"(?:xã|phường|thị trấn|thôn|ấp|khóm|khu|làng|bản|tổ|đội|đơn vị|cơ quan|doanh nghiệp|trường|cơ sở|"
    r"tiêu chí|vụ|"
    r"hộ|mô hình|tin|chi|hội|nhiệm vụ|chỉ tiêu|trạm|điểm|buôn|xóm)\b"
)
"""What `24/24` may count; anything else after it makes it the hours of the day."""

UNITS = (
    r"(?:vụ|người|lượt|buổi|đồng chí|đối tượng|trường hợp|mô hình|cuộc|hội nghị|tin|bài|hộ|đơn|camera|mắt|"
    r"thành viên|hội viên|cán bộ|tập thể|cá nhân|cơ sở|đơn vị|triệu|đồng|lớp|học viên|học sinh)\b"
)
"""What figures count right after them."""

DAY_MONTH = r"(?:0?[1-9]|[12]\d|3[01])\s?/\s?(?:0?[1-9]|1[0-2])"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    flags = re.IGNORECASE
    return (
        regex(r"“[^”]{0,300}”|\"[^\"]{0,200}\"|«[^»]{0,200}»"),
        # symbols: 42/KH-BCĐ138, 09-CT/TW, 124/2021/TT-BCA, 1027/KH-CAT-PV01(XDPT)
        regex(r"(?<![\w/.,])\d[\d.]*(?:/\d{4})?\s?[-/]\s?[A-ZĐ][\wĐđ]*(?:\s?[-/]\s?[A-ZĐ][\wĐđ]*)*"),
        # a day with its year, month with year, a day in words
        regex(r"(?<![\d/.,])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?![\d/])"),
        regex(r"(?<![\d/.,])(?:0?[1-9]|1[0-2])\s?/\s?(?:19|20)\d\d(?![\d/])"),
        regex(r"\bngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?", flags),
        # day and month after a word for it, also several: ngày 30/4, 01/5 và 02/9
        regex(
            rf"\b(?:ngày|dịp|lễ|tết|sáng|chiều|tối|hè)\s+(?:lễ\s+|ngày\s+)?{DAY_MONTH}(?![\d/])"
            rf"(?:\s*(?:,|và|-|–)\s*{DAY_MONTH}(?![\d/]))*",
            flags,
        ),
        # hours: 24/24, 24/7, 7 giờ 30, 07h30
        regex(
            rf"(?<![\d/.,])24\s?/\s?(?:24|7)(?:\s*/\s*7)?(?![\d/])(?!\s+{COUNTED})(?:\s*(?:giờ|h)\b)?", flags
        ),
        regex(r"(?<![\d/.,])\d{1,2}\s?(?:giờ|h|g)\s?\d{0,2}(?:\s*phút)?(?!\w)", flags),
        # telephone numbers and identity numbers
        regex(r"(?<![\d.,/])0\d{2,3}[.\s-]?\d{3,4}[.\s-]?\d{3,4}(?![\d/])"),
        regex(r"(?<![\d.,/])0\d{8,11}(?!\d)"),
        # spans of years, years
        regex(r"(?<![\d/.,])(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d(?![\d/.,]\d)"),
        regex(
            r"\b(?:năm|những năm|đến|từ|sang|tết|giai đoạn|nhiệm kỳ|quý [ivx]+|tháng \d{1,2})"
            r"\s*[-/]?\s*(?:19|20)\d\d(?!\d)",
            flags,
        ),
        regex(r"\b(?:so với|cùng kỳ|của) (?:19|20)\d\d(?=\s*(?:[,;.)(]|$))", flags),
        regex(
            r"\b(?:sn|sinh năm|các năm|năm)\s*:?\s*(?:19|20)\d\d(?:\s*(?:,|;|và)\s*(?:19|20)\d\d(?![\d.]))+",
            flags,
        ),
        regex(r"\bsn\s*:?\s*(?:19|20)\d\d", flags),
        # numbers that name: Đề án 06, tiêu chí 19.2, Đội 2, lần thứ 5
        regex(
            r"(?<!\w)(?<!mỗi )(?<!từng )(?<!một )"
            rf"(?!(?:kế hoạch|[^\W\d_]+(?: [^\W\d_]+)?\s*:)\s+\d[\d.]*\s+{UNITS})"
            rf"(?:{NAMED.replace('{COUNT}', rf'{chr(92)}s+{chr(92)}d[{chr(92)}d.]*{chr(92)}s+{UNITS}')})"
            rf"\s*:?\s*-?\s*\d[\d.]*(?:\s*,\s*\d{{1,3}}(?=[\s,;.)]))?(?![\d/%])[a-zđ]?\b",
            flags,
        ),
        regex(
            rf"(?<!\w)(?<!mỗi )(?<!từng )(?<!một )(?:{PLACES})\s+\d{{1,3}}(?![\d/%.])\b(?!\s+{UNITS})", flags
        ),
        regex(r"(?<!\w)(?:điện thoại|đt|sđt|hotline|tổng đài)\s*(?:số)?\s*:?\s*\d{3,}", flags),
        # ranges: từ 5 đến dưới 12 tuổi
        regex(r"\btừ\s+\d[\d.,]*\s*(?:đến|-|–|tới)\s*(?:dưới\s+|trên\s+|hơn\s+)?\d[\d.,]*", flags),
        # parts of words: PV05, 4a, Covid-19, V28, km12+500
        regex(r"(?:[^\W\d_]+[-.+]?\d[\d.+]*|\d+[^\W\d_]+(?<!đ))(?!\w)"),
        # 19.2: neither a figure nor a date
        regex(r"(?<![\d.,/])\d+\.\d{1,2}(?![\d.])"),
    )


@cache
def _bare_day() -> re.Pattern[str]:
    """Day and month that count nothing: no noun follows, and no word that a ratio follows stands before."""
    return regex(
        r"(?<![\d/.,])(?<!đạt )(?<!được )(?<!có )(?<!là )(?P<day>0?[1-9]|[12]\d|3[01])"
        r"/(?P<month>0?[1-9]|1[0-2])"
        r"(?![\d/])(?=\s*(?:[,;.)…]|và\b|đến\b|-|–|$))"
    )


def masked(text: str) -> str:
    """The text with digits that are no figures replaced; as long as the text."""
    if not _DIGIT.search(text):
        return text
    hidden = text
    if "/" in text or "-" in text:
        for cited in find_citations(text):
            hidden = _hide(hidden, cited.start, cited.end)
    for pattern in _patterns():
        for match in pattern.finditer(hidden):
            hidden = _hide(hidden, match.start(), match.end())
    for match in _bare_day().finditer(hidden):
        day, month = match["day"], match["month"]
        if int(day) > int(month) or (day[0] == "0" and len(month) == 1):
            hidden = _hide(hidden, match.start(), match.end())
    return hidden


_DIGIT = regex(r"\d")


def _hide(text: str, start: int, end: int) -> str:
    return text[:start] + _DIGIT.sub(HOLE, text[start:end]) + text[end:]
