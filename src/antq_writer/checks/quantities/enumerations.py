"""Names after a stated count, whatever stands between: `04 cá nhân được tặng Giấy khen (ông …, ông …, bà …)`.

A list can be divided in several ways (`Phòng Giáo dục và Đào tạo`, `ông A, Trưởng thôn Đông`); every sensible
number of names is kept, so that only what no reading can save is reported.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.checks.quantities.units import heads_of
from antq_writer.papers import Role
from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS


@dataclass(frozen=True, slots=True)
class Enumeration:
    """How many names a list may be said to hold."""

    most: int
    options: frozenset[int]


PEOPLE = heads_of(
    "cá_nhân đồng_chí người đối_tượng bị_can thành_viên cán_bộ chiến_sĩ gương công_dân học_sinh hội_viên"
)
BODIES = heads_of(
    "điểm_nhóm tập_thể đơn_vị cơ_quan doanh_nghiệp tổ_chức xã phường thị_trấn thôn ấp khóm làng bản buôn xóm "
    "tổ_dân_phố khu_phố khu_dân_cư trường trường_học cơ_sở_giáo_dục ngành đoàn_thể "
    "địa_bàn huyện tỉnh công_ty địa_phương"
)
THINGS = heads_of(
    "lĩnh_vực nội_dung nhiệm_vụ giải_pháp biện_pháp mặt vấn_đề tiêu_chí hình_thức nguyên_nhân bài hạn_chế nhóm "
    "chuyên_đề mô_hình câu_lạc_bộ tổ đội dân_tộc phong_trào cuộc_vận_động tiểu_ban ban loại mục_tiêu chỉ_tiêu "
    "khâu bước điểm tôn_giáo"
)
OPENS = regex(
    r"\(|:(?=\s)|\b(?:gồm có|bao gồm|gồm|đó là|cụ thể là|lần lượt là)\b\s*:?|"
    rf"\blà\b(?=\s+(?:(?:các |những )?[^\W\d_]+ )?[{CAPITALS}“])"
)
SOME = regex(
    r"\b(?:như|trong đó|điển hình|nổi bật|nhất là|do|"
    r"tiêu biểu là|tiêu biểu|trừ|riêng|cùng|với|của|đạt|chiếm|và|thuộc \S+)\s*(?:có\s*)?[,:]?\s*$"
)
TURNS = regex(
    r",?\s+(?:đã|được|để|nhằm|góp phần|qua đó|nhờ đó|mỗi|tất cả|đều|đang|"
    r"về hành vi|trong đó|có thành tích|chưa|có nhiều|đạt)\b|"
    r",\s*(?:với|do|trong|tại|thu hút|đồng thời|tạo|từ đó|tổng|kết quả|hoạt động|là|nâng)\b"
)
OPEN_END = regex(r"…|\.\.\.|\bv\.?v|vân vân|\bkhác$|\bmột số\b|\bnhiều\b|\bcác (?!ông|bà|đồng chí|anh|chị)")
TITLE = r"(?:ông|bà|anh|chị|em|cháu|đồng chí|đ/c)"
TITLED = regex(rf"(?:^|[,;]\s*(?:và\s+)?|\bvà\s+|\bcùng\s+)(?:các\s+)?{TITLE}\s+(?=[{CAPITALS}])")
ALL_TITLED = regex(rf"(?:các\s+)?{TITLE}(?:(?:,\s*|\s+và\s+){TITLE})*\s*:?\s+(?=[{CAPITALS}])")
NAME = regex(rf"[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*){{1,4}}\.?")
POST = r"(?:Trưởng|Phó|Chủ tịch|Bí thư|Chỉ huy|Giám đốc|Hiệu trưởng|[Cc]ông chức|[Cc]án bộ|[Đđ]ại diện|Ủy viên)\b"
SMALL = (
    r"(?:xã|phường|thị trấn|thôn|ấp|khóm|làng|bản|buôn|xóm|tổ dân phố|khu phố|khu dân cư|huyện|tỉnh|thành phố|tổ|đội|"
    r"trường|công ty|chi hội|chi đoàn|chi bộ|dân tộc|khu)"
)
SHORT = regex(
    rf"(?:(?:các\s+)?{SMALL}\s+)?[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*){{0,2}}(?: giáo| hảo)?"
)
STARTS = regex(rf"(?:(?:và\s+)?(?:các\s+)?{SMALL}\s+)?[{CAPITALS}“]")
LABELLED = regex(r"[^\d:]{2,60}:\s*\d|[-+ ]*không có\b")
"""An item that gives a figure, or none, and is no name."""
LONGEST = 900
"""How many letters a list may have."""
NEAR = 3
"""By how many names a list may miss its count and still be meant as all of it."""
PLACE = regex(
    r"(?:xã|phường|thị trấn|thôn|ấp|khóm|làng|bản|buôn|xóm|tổ dân phố|khu phố|huyện|tỉnh|thành phố|tổ|khu)\s"
)


def enumerated(reading: Reading, count: Quantity) -> Enumeration | None:
    """The names listed in the sentence after a count; None when none are."""
    if count.whole is not None or not any(h in PEOPLE | BODIES | THINGS for h in count.heads):
        return None
    text, low = reading.passage.text, reading.low
    end = min(reading.sentence(count.start)[1], count.noun_end + LONGEST)
    opening = OPENS.search(low, count.noun_end, min(end, count.noun_end + 150)) if low != text else None
    opening = OPENS.search(text, count.noun_end, min(end, count.noun_end + 150)) or opening
    if opening is None:
        return None
    gap = low[count.noun_end : opening.start()]
    if (
        re.search(r"[;.()]|\d", gap)
        or (SOME.search(gap.rstrip()) and not gap.rstrip().endswith(","))
        or re.search(r"\b(?:trong đó|như|(?<!xây dựng )điển hình|nổi bật|do|tại)\b", gap)
    ):
        return None
    region = _region(text, opening, end)
    if (
        not region
        or OPEN_END.search(region.removeprefix("các "))
        or re.search(r"\d(?!\d{3})", _undated(region))
    ):
        return None
    people = any(head in PEOPLE for head in count.heads)
    found = _people(region) if people else _divided(region, count)
    return found if found and any(abs(n - count.value) <= NEAR for n in found.options) else None


def _region(text: str, opening: re.Match[str], end: int) -> str:
    """What the list may hold: to the closing bracket, or to where the sentence turns to something else."""
    start = opening.end()
    if opening.group() == "(":
        closing = text.find(")", start, end)
        return text[start:closing].strip() if closing > 0 else ""
    region = text[start:end].strip()
    region = region if re.match(r"[^.]*\b[A-ZĐ]\.$", region) and "," in region else region.rstrip(".")
    turn = TURNS.search(region) if ";" not in region else None
    region = region[: turn.start()] if turn else region
    return "" if "(" in region and ")" not in region else re.sub(r"\s*\([^()]*\)", "", region).strip(" ,:")


def _undated(region: str) -> str:
    """The words of a list without years of birth and ages."""
    return re.sub(r"\b(?:sinh năm|sn|SN|Sinh năm)\s*:?\s*\d{4}|\b\d{1,2} tuổi", "", region)


def _people(region: str) -> Enumeration | None:
    if whole := ALL_TITLED.match(region):
        titled = len(TITLED.findall(region))
        rest = re.split(r"\s*[,;]\s*(?:và\s+)?|\s+và\s+", region[whole.end() :].strip())
        if titled > 1:
            return Enumeration(titled, frozenset({titled}))
        several = whole.group().startswith("các") or "," in whole.group() or ":" in whole.group()
        return _exactly(len(rest)) if several and len(rest) > 1 and all(map(NAME.fullmatch, rest)) else None
    if ";" in region:
        items = [item.strip() for item in region.split(";") if item.strip()]
        begun = all(NAME.match(item.removeprefix("và ")) for item in items)
        return _exactly(len(items)) if len(items) > 1 and begun and "và" not in items[-1] else None
    posts = re.split(rf"\s*,\s*(?:và\s+)?|\s+và\s+(?={POST})", region)
    if len(posts) > 1 and all(re.match(POST, post) for post in posts):
        return _exactly(len(posts))
    names = re.split(r"\s*,\s*(?:và\s+)?|\s+và\s+", region)
    return _exactly(len(names)) if len(names) > 1 and all(map(NAME.fullmatch, names)) else None


def _exactly(number: int) -> Enumeration:
    return Enumeration(number, frozenset({number}))


def _divided(region: str, count: Quantity) -> Enumeration | None:
    """Bodies, places and things: divided at semicolons or at commas, with or without the last `và`."""
    abstract = any(head in THINGS for head in count.heads)
    sign = ";" if ";" in region else ","
    items = [item.strip() for item in region.split(sign) if item.strip()]
    begun = [bool(STARTS.match(item)) for item in items]
    if (sign == "," and not all(begun)) or (sign == ";" and not (abstract or all(begun))):
        return None
    if sign == "," and abstract and not _kinds(items, count):
        return None
    first = {item.removeprefix("và ").split()[0] for item in items}
    short = all(
        SHORT.fullmatch(name) for item in items for name in re.split(r"\s+và\s+", item.removeprefix("và "))
    )
    most, unsure = len(items), 0
    for joined in re.finditer(r"\s+và\s+(\S+)", items[-1]) if items else ():
        if short or joined[1] in first:
            most += 1
        else:
            unsure += 1
    places = sum(bool(PLACE.match(item.removeprefix("và "))) for item in items)
    if places == len(items):
        places = 0
    return Enumeration(most, frozenset(range(most - places, most + unsure + 1))) if most > 1 else None


def _kinds(items: Sequence[str], count: Quantity) -> bool:
    """Whether names of things divided by commas are plainly one each: peoples, or all with the counted word."""
    if {"dân tộc", "tôn giáo"} & set(count.heads):
        return True
    return all(item.removeprefix("và ").lower().startswith(count.head) for item in items)


def below(read: Sequence[Reading], index: int, count: Quantity) -> Enumeration | None:
    """The items on lines of their own under `Đề ra 05 nhiệm vụ trọng tâm:`."""
    reading = read[index]
    words = reading.low.rstrip()
    gap = words[count.noun_end : len(words) - 1] if words.endswith(":") else ";"
    named = any(h in THINGS | BODIES | PEOPLE - {"người"} for h in count.heads)
    if (
        not named
        or count.whole is not None
        or re.search(r"[,;.()\d]|\b(?:như|trong đó|tiêu biểu|nổi bật|một số)\b(?! sau)", gap)
    ):
        return None
    under: list[Reading] = []
    for follower in read[index + 1 :]:
        numbered = re.fullmatch(r"\(?0?(\d{1,2})[.)/]+", follower.passage.number)
        if numbered and int(numbered[1]) != len(under) + 1:
            break
        if not numbered and follower.passage.role not in (Role.DASH, Role.PLUS):
            break
        if under and (
            follower.passage.role is not under[0].passage.role
            or bool(follower.passage.number) != bool(under[0].passage.number)
        ):
            break
        under.append(follower)
    if (
        any(item.quantities and LABELLED.match(item.low) for item in under)
        or abs(len(under) - count.value) > NEAR
    ):
        return None
    if len(under) < 2 or (reading.passage.role is under[0].passage.role and not under[0].passage.number):
        return None
    return _exactly(len(under))
