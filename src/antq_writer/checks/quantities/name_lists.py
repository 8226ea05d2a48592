"""Lists of names or numbered items beside a stated count: `03 Hội quán (tại xã A, B và C)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from antq_writer.checks.quantities.enumerations import below, enumerated
from antq_writer.checks.quantities.passages import Reading, is_change
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.units import ANY_BODY
from antq_writer.papers import Paper
from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS


@dataclass(frozen=True, slots=True)
class NameList:
    """A count and how many names stand beside it."""

    count: Quantity
    names: int
    """How many are listed."""
    options: frozenset[int]
    """Every number that a reading of the list gives."""


NAME = rf"[{CAPITALS}][^\W\d_]*(?:[ -](?:[{CAPITALS}][^\W\d_]*|\d{{1,2}}(?=\s*[,;)]|\s+và)))*(?: \d{{1,2}})?"
KIND = (
    r"(?:các\s+)?(?:ông, bà|ông|bà|đồng chí|đ/c|anh|chị|em|Trường (?:Mầm non|Tiểu học|Trung học cơ sở|Trung học phổ "
    r"thông)|xã|phường|thị trấn|"
    r"Tiểu học|THCS|THPT|Mầm non|MN|TH|thôn|ấp|khóm|làng|khu dân cư|bản|buôn|tổ dân phố|đơn vị|cơ quan|trường|"
    r"Trường|mô hình|câu lạc bộ|Mô hình|Câu lạc bộ|Công an xã|Công an|UBND xã|xóm|khu phố)"
)
TITLES = r"ông, bà|ông|bà|đồng chí|đ/c|anh|chị|em"
ITEM = rf"(?:(?:{KIND}\s+)*{NAME}|(?:{KIND}\s+)?[“\"][^”\"]{{2,80}}[”\"])"
LIST = regex(rf"(?P<list>{ITEM}(?:\s*[,;]\s*(?:và\s+)?{ITEM})*(?:\s*,?\s+và\s+{ITEM})?)")
OPENING = regex(
    rf"\s*(?:\)\s*(?=:))?(?:,\s*(?=gồm|bao gồm|là|đó là))?(?P<sign>\(|:)?\s*(?P<word>(?:tại|ở|gồm|bao gồm|là|đó là|gồm "
    rf"có|thuộc)\b)?\s*:?\s*(?P<kind>{KIND}\s*:?\s+)?(?=[{CAPITALS}“\"])"
)
LONGEST = 3000
"""How many letters a list may have."""
PEOPLE = frozenset({"cá nhân", "đồng chí", "người", "đối tượng", "bị can"})
"""Heads whose names are counted when a word for people leads them in."""
PLACED = ANY_BODY | {"địa bàn", "điểm", "đơn vị", "tập thể"}
"""Heads whose names a list gives one by one."""
SETTLED = frozenset({"mô hình", "hội quán", "câu lạc bộ", "tổ", "đội", "chi hội", "điểm", "nhóm"})
"""Things of which each stands in one place, so that their places are as many."""


def name_lists(paper: Paper, read: Sequence[Reading], index: int) -> Iterator[NameList]:
    """The counts of a passage with the names listed for them."""
    reading = read[index]
    for count in reading.quantities:
        if (
            count.kind is not Kind.COUNT
            or count.rough
            or is_change(count)
            or count.value < 2
            or "," in count.text
        ):
            continue
        named = _numbered(paper, reading, count) or _named(reading, count) or _told(reading, count)
        if named:
            yield NameList(count, len(named), frozenset({len(named)}))
        elif listed := enumerated(reading, count) or below(read, index, count):
            yield NameList(count, listed.most, listed.options)


def _numbered(paper: Paper, reading: Reading, count: Quantity) -> tuple[str, ...]:
    """`04 mô hình: 1. …; 2. …`, in the text or in a footnote at the count."""
    text = reading.passage.text
    gap = re.match(r"[^;:.()]{0,120}?[:(]\s*(?=\(?1[.)]\s)", text[count.end : count.end + 140])
    if gap and not re.search(r"\d", reading.low[count.end : count.end + gap.end()]):
        return _items(text[count.end + gap.end() : count.end + LONGEST])
    for mark in reading.passage.marks:
        if 0 <= mark.offset - count.end <= 60 and not re.search(
            r"\d|[;.]", reading.low[count.end : mark.offset]
        ):
            note = paper.note(mark.number)
            if note is not None and re.match(r"\s*\(?1[.)]\s", note.text):
                return _items(note.text)
    return ()


def _items(text: str) -> tuple[str, ...]:
    """The items of `1. …; 2. …; 03. …`, as long as their numbers go up by one."""
    items: list[str] = []
    for match in re.finditer(r"(?:^|[;:,.(]\s*|\s)\(?0?(\d{1,2})[.)]\s*(?=[“\"\w])", text):
        if int(match[1]) == len(items) + 1:
            items.append(match[1])
    return tuple(items) if len(items) > 1 else ()


TOLD = regex(
    r"[^\d·;:.()“]{0,60}?(?:\b(?:gồm(?: có)?|bao gồm|đó là|là|như sau|cụ thể(?: là)?)\s*:?|:)\s*(?=[^\W\d_“])"
)
GOES_ON = regex(
    r"(?:đồng thời|qua đó|từ đó|bên cạnh|ngoài ra|góp phần|các mô hình|trong đó|nhờ|hiện|đến nay|đã|trên địa bàn|"
    r"tiếp tục|tổ chức được)\b"
)
JOINT = frozenset({"tổ chức", "đoàn thể", "ngành", "ban", "đơn vị", "cơ quan", "phong trào"})
"""Bodies whose names in brackets are as many."""
THINGS = SETTLED | {"giải pháp", "nhiệm vụ", "nội dung", "biện pháp", "chuyên đề", "phong trào", "mặt"}


def _told(reading: Reading, count: Quantity) -> tuple[str, ...]:
    """Names without quotation marks: `04 mô hình, đó là Tổ liên gia an toàn; Camera an ninh; Họ đạo bình yên`."""
    things = any(head in THINGS for head in count.heads)
    bodies = any(head in PLACED | PEOPLE for head in count.heads)
    joint = any(head in ("ngành", "đoàn thể") for head in count.heads)
    if not (things or bodies or joint) or count.whole is not None:
        return ()
    text, low = reading.passage.text, reading.low
    opening = TOLD.match(low, count.noun_end) or TOLD.match(low, count.end)
    if not opening or re.search(r"\b(?:như|trong đó)\s*:?\s*$", opening.group().replace("như sau", "")):
        return ()
    end = reading.sentence(count.start)[1]
    listed = text[opening.end() : end].strip().rstrip(".")
    own = rf"(?:{'|'.join(count.heads)}) “[^”]+”[^;“]*"
    if len(owned := [part.strip() for part in listed.split(";")]) > 1 and all(
        re.fullmatch(own, part) for part in owned
    ):
        return tuple(owned)
    if re.search(r"\d|[()“”\"]|…|\.\.|\bv\.?v|(?:vân|v) vân|\bkhác$", listed):
        return ()
    parts = [part.strip() for part in listed.split(";")]
    if len(parts) > 1:
        colon = opening.group().rstrip().endswith(":") and things
        if not all(part and (colon or part[0].isupper()) and not GOES_ON.match(part) for part in parts):
            return ()
        last = re.split(r",?\s+và\s+", parts[-1])
        if len(last) == 2 and len(parts) + 1 == count.value:
            return (*parts[:-1], *last)
        return tuple(parts)
    if not joint and (
        not things or not any(h in SETTLED - {"tổ", "đội", "điểm", "nhóm"} for h in count.heads)
    ):
        return ()
    names = re.split(rf"\s*,\s*(?:và\s+)?|\s+và\s+(?=[{CAPITALS}])", listed)
    capital = [name for name in names if name[:1].isupper()]
    if len(capital) < 2 or not names[0][:1].isupper() or any(re.match(KIND, name) for name in capital):
        return ()
    return tuple(capital)


def _quoted(after: str, count: int) -> tuple[str, ...]:
    """Names in quotation marks right after a count; fewer by more than one may be names of kinds of it."""
    listed = re.match(
        r"(?:[^\d:;.()“]{0,30}?\)?|[^\d:;.()“]{0,100}?(?=:))\s*:?\s*"
        r"((?:“[^”]{2,80}”(?:,? và |, |; )?(?:mô hình )?){2,})\s*(?=[.;,]|$|[^\W\d_])",
        after,
    )
    names = re.findall(r"“[^”]+”", listed[1]) if listed else []
    return tuple(names) if len(names) > 1 and len(names) >= count - 1 else ()


def _titles(after: str, far: bool = False) -> tuple[str, ...]:
    """Names of things in brackets, each with a capital: `(Camera an ninh, Tiếng kẻng an ninh)`."""
    gap = r"[^\d·;:.()“”]{0,60}" if far else r"\s*"
    bracket = re.match(rf"{gap}\(([{CAPITALS}][^()\d:“”]*)\)", after)
    names = re.split(r"\s*[,;]\s*|\s+và\s+", bracket[1]) if bracket else []
    plain = all(re.match(rf"[{CAPITALS}]", name) and not re.match(KIND, name) for name in names)
    return tuple(names) if len(names) > 1 and plain else ()


AS_TOLD = (
    r"(?P<between>(?:[^\d·;:.()]|năm ····){1,120}?)(?=,? (?:gồm|bao gồm|đó là|gồm có) các )"
    r",? (?:gồm|bao gồm|đó là|gồm có) các "
)
"""Between a count and names that its own noun leads in: `05 thôn có thành tích năm 2023, gồm các thôn`."""


def _named(reading: Reading, count: Quantity) -> tuple[str, ...]:
    """`02 xã là Tân Kỳ và Quảng Nghiệp`, `03 Hội quán (tại xã Định Yên, Tân Mỹ và Định An)`."""
    text = reading.passage.text
    placed, settled = any(h in PLACED for h in count.heads), any(h in SETTLED for h in count.heads)
    people = any(h in PEOPLE for h in count.heads)
    joint = any(h in JOINT for h in count.heads)
    if (
        titles := _titles(text[count.noun_end if settled else count.end :][:LONGEST], joint)
        if settled or joint
        else ()
    ):
        return titles
    if not (placed or settled or people):
        return ()
    if settled and (quoted_ := _quoted(text[count.end : count.end + LONGEST], int(count.value))):
        return quoted_
    start, between = count.noun_end, ""
    opening = OPENING.match(text, start)
    again = "|".join(re.escape(head) for head in count.heads)
    if not opening and (told := re.match(rf"{AS_TOLD}(?=(?:{again})\b)", reading.low[start:])):
        opening = OPENING.match(text, start + told.end("between"))
    if not opening:
        skipped = re.match(
            r"[^\d·;:.()]{1,90}?(?=,? (?:gồm|bao gồm|là|đó là|gồm có) (?:các )?(?:ông|bà|đồng chí|đ/c|anh|chị|em)\b)|"
            r"[^\d·,;:.()]{1,60}?(?=\(|:| gồm | bao gồm | là | tại (?:các )?(?:xã|thôn|phường))",
            reading.low[start:],
        )
        if not skipped:
            return ()
        between = skipped.group()
        opening = OPENING.match(text, start + skipped.end())
    if not opening or not (opening["sign"] or opening["word"]):
        return ()
    if people and not re.search(TITLES, opening["kind"] or ""):
        return ()
    quoted = text[opening.end() : opening.end() + 1] in ("“", '"')
    if not placed and not (opening["word"] in ("tại", "ở") or opening["kind"] or quoted):
        return ()
    if placed and opening["word"] in ("tại", "ở", "thuộc"):
        return ()
    if re.search(r"\bcó\b|\bcủa\b", between):
        return ()
    listed = LIST.match(text, opening.end())
    if not listed:
        return ()
    after = text[listed.end() : listed.end() + 80].lstrip()
    closed = after[:1] in (")", ".", ";", "", ",") or re.match(
        r"(?:đã|đạt|được|là|có|đều|và|với|trên|thuộc|hoạt|để)\b", after
    )
    if after.startswith(("…", "...")) or not closed:
        return ()
    names = re.split(r"\s*[,;]\s*(?:và\s+)?|\s+và\s+", listed["list"])
    if (after.startswith(",") and opening["sign"] == "(") or re.match(r"và\b", after):
        return ()  # goes on with what is no name
    if (
        settled
        and not placed
        and opening["sign"] != "("
        and len(names) <= count.value
        and not (opening["kind"] or quoted)
    ):
        return ()
    return tuple(names) if len(names) > 1 else ()
