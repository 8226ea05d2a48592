"""How the lines of a report begin: headings, items, recipients, appendices; and where a passage ends."""

from __future__ import annotations

from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS

MODERN = str.maketrans({"ƣ": "ư", "Ƣ": "Ư"})
"""Letters of an old font conversion, so that a heading in them is still known for one."""

PART = regex(
    r"(?P<number>(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:(?i:thứ)\s+\w+|[IVXLC]+|\d{1,2}|[A-ZĐ])(?!\w))\s*[.:–-]?\s*"
)
ROMAN = regex(r"(?P<number>(?:X{0,2}(?:IX|IV|V?I{0,3})|[IVX]+)(?<=[IVX])\s?[./)\-–:])\s*(?=[^\W\d_]|“|\")")
LETTER_PART = regex(rf"(?P<number>[A-HĐ]\s?[./)\-–])\s+(?=[{CAPITALS}]{{2}})")
ARABIC = regex(
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,4}(?:[.)](?!\d)|/(?=\s)|(?<=\.\d)(?=\s)|(?<=\.\d\d)(?=\s)))\s*(?=\S)"
)
LETTER = regex(r"(?P<number>[a-zđ]\d?\s?[.)](?!\w\.))\s*(?=\S)")
DASH = regex(r"[-–—•●▪*]\s*(?=[^\s\d.-])|[-–—]\s+(?=\d)|[-–—](?=\d+\s+[^\W\d_])")
PLUS = regex(r"\+\s*(?=\S)")
RECIPIENTS = regex(r"(?i:nơi nhận)\s*:?")
ADDRESSEE = regex(r"(?i:kính gửi)\s*:?")
APPENDIX = regex(
    r"(?P<name>(?i:phụ lục)(?:\s+(?:số\s+)?(?:[IVX]+|\d{1,2}|[A-H])(?!\w)"
    rf"|\s*\d{{1,2}}(?=[{CAPITALS}])|(?=\s*[:.]|$)))"
)
AUTHORITY = regex(rf"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s?\.?\s*(?=[{CAPITALS}]{{2}})")
POST = regex(
    r"(?:QUYỀN\s+|PHÓ\s+)?(?:CHỦ TỊCH|TRƯỞNG BAN|GIÁM ĐỐC|TRƯỞNG (?:CÔNG AN|PHÒNG|THÔN|ẤP)|BÍ THƯ"
    r"|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG|THỦ TRƯỞNG)\b"
)
KINDS = regex(
    r"(?:BÁO CÁO|KẾ HOẠCH|HƯỚNG DẪN|TỜ TRÌNH|THÔNG BÁO|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|CHƯƠNG TRÌNH|CÔNG ĐIỆN"
    r"|ĐỀ ÁN|PHƯƠNG ÁN|BIÊN BẢN|QUY CHẾ|QUY ĐỊNH|KẾT LUẬN|ĐỀ CƯƠNG)(?: (?:TÓM TẮT|TỔNG KẾT|SƠ KẾT|KẾT QUẢ))?"
)
"""Tên loại in capitals on a line of its own."""
ITEMS = (PART, ROMAN, LETTER_PART, ARABIC, LETTER, DASH, PLUS)
ENDS = regex(r"(?:[.!?:;…]|\./\.)[”\"’)\]]*$")
"""A line that can end a passage."""
GOES_ON = regex(
    r"(?:[,(“‘/–-]|(?<!\w)(?:và|của|các|những|về|số|theo|với|cho|trong|tại|từ|đến|là|có|được|do|bởi|hoặc|cùng|thuộc"
    r"|ngày|tháng|năm|giữa|đối|như|để|bằng|trên|đã|không|một|Công|Ủy|Uỷ|Ban|Quyết|Thông|Kế|Chỉ|Nghị|Tổ|Bộ))$"
)
"""A line whose last word or sign asks for more."""


def begins_passage(text: str) -> bool:
    """Whether a line begins like a heading, an item, an appendix or a part of the end matter."""
    text = text.translate(MODERN)
    return bool(
        any(pattern.match(text) for pattern in ITEMS)
        or RECIPIENTS.match(text)
        or ADDRESSEE.match(text)
        or (APPENDIX.match(text) and len(text) < 120)
        or AUTHORITY.match(text)
        or POST.match(text)
        or KINDS.fullmatch(text)
        or "\t" in text
    )
