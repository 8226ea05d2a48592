"""The documents that a paper cites: each mention with its day, issuer and subject."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex
from antq_writer.records import dataclass
from antq_writer.vietnamese import Citation, VietnameseValueError, find_citations, parse_date
from antq_writer.vietnamese.letters import CAPITALS

_FIGURES = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}"
_DAY = regex(
    r"\s*(?:(?:(?P<comma>,)\s*)?(?:(?P<verb>(?:(?:được|đã)\s+)?(?:ban hành|ký ban hành|đề|ký)\s+)?ngày"
    rf"|\(\s*(?:ban hành\s+)?ngày)\s+(?P<day>{_FIGURES}|\d{{1,2}}\s+tháng\s+\d{{1,2}}\s+năm\s+\d{{4}})"
    rf"|\(\s*(?P<bare>{_FIGURES}))(?:\s*\))?",
    re.IGNORECASE,
)
_DAY_BEFORE = regex(
    rf"(?:^|[.;,]\s)[-+ ]*(?:[Vv]ào )?[Nn]gày (?P<day>{_FIGURES}),? [^.;\d]{{3,60}}\bban hành [^.;\d]{{0,30}}$"
)
"""`Ngày 10/3/2022, UBND xã ban hành Kế hoạch số`: the day of issue stands before the number."""
_SUBJECT = regex(
    r"(?:^|(?<=[\s,]))(?:về|quy định|ban hành|phê duyệt|công nhận|kiện toàn|hướng dẫn|sửa đổi|bổ sung"
    r"|thành lập|công bố|điều chỉnh|bãi bỏ|triển khai|thực hiện|tổ chức|phát động|xây dựng|[“\"(])",
    re.IGNORECASE,
)
_ISSUER = regex(rf"\s*,?\s*(?:(?:đã )?(?:nói|nêu|kể) trên |này |trên )?(?:của|do)\s+(?=[{CAPITALS}])")
_TITLE = regex(r"(?:về|quy định|hướng dẫn|sửa đổi|ban hành (?=[“\"]|Quy)|[“\"])", re.IGNORECASE)
_ACTOR = regex(
    r"(?<=”), |, (?=(?:UBND|Ủy ban|Công an (?:xã|phường|huyện|tỉnh)|Ban Chỉ đạo|BCĐ|Hội đồng|Đảng ủy|xã |huyện |phường "
    r"|toàn |trong năm|năm \d|các (?:xã|đơn vị))[^,;.]{0,60}?\b(?:đã|tổ chức|ban hành)\b)"
)
"""Where the main clause begins after a title: `về …, UBND xã đã ban hành`."""
_CLAUSE_END = regex(r";|\.(?=\s|$)|\./\.|:\s|, trong đó|, đồng thời|, qua đó|$")
_BEFORE = regex(
    r"((?:Bộ Chính trị|Ban Bí thư|Thủ tướng|Chính phủ|Quốc hội|Bộ trưởng|Bộ (?:Công an|Quốc phòng|Tài chính)"
    r"|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Công an|Ban Chỉ đạo|Ban chỉ đạo|BCĐ|Đảng ủy|Huyện ủy"
    r"|Tỉnh ủy|Thành ủy|Ban Thường vụ|Ban Chấp hành)(?:(?! về )[^,;.:“”\"]){0,40}?)\s+"
    r"(?:đã\s+|cũng\s+|tiếp tục\s+|chủ động\s+)*(?:ký )?ban hành\s"
)
_TYPES = (
    "chương trình phối hợp hành động|chương trình phối hợp|chương trình hành động|kế hoạch phối hợp"
    "|quy chế phối hợp|nghị quyết liên tịch|thông tư liên tịch|kế hoạch liên ngành|hướng dẫn liên ngành"
    "|thông báo kết luận|chương trình|kế hoạch|chỉ thị|nghị quyết|quyết định|thông tư|nghị định|công văn"
    "|công điện|hướng dẫn|thông báo|báo cáo|tờ trình|đề án|dự án|quy chế|quy định|kết luận|phương án|biên bản"
    "|pháp lệnh|văn bản|giấy mời|luật"
)
_NEXT_DOCUMENT = regex(rf"\s*(?:,|và|gắn với)?\s*(?i:{_TYPES})(?: số)?\s*:?\s*$")
"""The words before the next symbol, which are no part of this mention."""
_ISSUER_END = regex(
    rf"[,)]| đến | tại | năm \d| trên địa bàn| và (?=[{CAPITALS}]\w+ (?:số|trình|thị|hoạch|định|quyết))"
)


_ITEM = regex(
    r"\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))?\s*"
    r"(?P<issued>(?:đã\s+)?(?:tham mưu\s+)?(?:ban hành|xây dựng|ký)\s+)?(?:các\s+)?"
    rf"(?:{_TYPES})\s+(?:số\s*:?\s*)?$",
    re.IGNORECASE,
)
"""An item that opens with a document."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of a document by its symbol."""

    passage: Passage
    start: int
    """Offset of the symbol in the passage."""
    end: int
    written: str
    """The symbol as printed."""
    citation: Citation | None
    """What it reads as; None for a malformed one."""
    error: VietnameseValueError | None
    kind: str
    """The type in the words before the symbol: `Kế hoạch`; empty when none stands there."""
    day_text: str
    """The day as printed; empty when none follows."""
    day_at: int
    """Offset of the day."""
    day: date | None
    """None also for a day that the calendar does not have."""
    comma: bool
    """Whether a comma parts number and day."""
    issuer: str
    """Who issued it, in the words after the symbol, else in those before; empty when neither says."""
    issuer_before: bool
    """Whether the issuer stands before the symbol, as the one who acts."""
    subject: str
    """What it is about; empty when the mention does not say."""
    until: int
    """Offset after the last word of the mention: its subject, else its issuer, day or symbol."""

    @property
    def title(self) -> str:
        """The subject as far as it can only be the document's own title; empty for any other clause."""
        return _ACTOR.split(self.subject)[0] if _TITLE.match(self.subject) else ""

    @property
    def symbol(self) -> str:
        """The symbol without stray blanks, as the key of the document."""
        return self.citation.symbol if self.citation else re.sub(r"\s+", "", self.written)


def mentions(paper: Paper) -> tuple[Mention, ...]:
    """Every mention in the title, the text, the notes, tables and appendices, in reading order."""
    return paper.once(_mentions)


def by_symbol(paper: Paper) -> dict[str, list[Mention]]:
    """The well-formed mentions of each document."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions(paper):
        if mention.citation and mention.passage.role is not Role.APPENDIX:
            found[mention.symbol].append(mention)
    return found


def listed_twice(paper: Paper) -> tuple[tuple[Mention, Mention], ...]:
    """Items that open with a document with which an earlier item opens: the later one, the earlier one."""
    return paper.once(_listed_twice)


def _listed_twice(paper: Paper) -> tuple[tuple[Mention, Mention], ...]:
    first: dict[tuple[str, str, str], Mention] = {}
    found = []
    for mention in mentions(paper):
        for key in _keys(mention):
            earlier = first.setdefault(key, mention)
            if earlier is not mention:
                found.append((mention, earlier))
                break
    return tuple(found)


def _keys(mention: Mention) -> list[tuple[str, str, str]]:
    """What makes two items one listing, each a place with symbol and day; none for what is no item."""
    passage = mention.passage
    if passage.role not in (Role.DASH, Role.PLUS, Role.BODY, Role.CELL) or mention.citation is None:
        return []
    before = passage.text[: mention.start]
    day = mention.day.isoformat() if mention.day else ""
    if passage.cell:
        return [] if before.strip() else [(f"table {passage.cell[0]}", mention.symbol, day)]
    item = _ITEM.match(before)
    if len(before) > 70 or not item:
        return []
    places = [f"{passage.appendix}|{passage.section}"] + (["paper"] if item["issued"] else [])
    return [(place, mention.symbol, day) for place in places]


def _mentions(paper: Paper) -> tuple[Mention, ...]:
    return tuple(
        mention
        for passage in paper.passages
        if passage.role not in (Role.LETTERHEAD, Role.SIGNATURE, Role.RECIPIENT)
        for mention in _of(passage)
    )


def _of(passage: Passage) -> list[Mention]:
    text = passage.text
    found = find_citations(text)
    made = []
    for index, one in enumerate(found):
        limit = found[index + 1].start if index + 1 < len(found) else len(text)
        after = text[one.end : limit]
        if index + 1 < len(found):
            after = _NEXT_DOCUMENT.sub("", after)
        day = _DAY.match(after)
        rest_at = day.end() if day else 0
        issuer, subject, told = _issuer_and_subject(after[rest_at:])
        follows = bool(issuer)
        if not issuer:
            before_from = found[index - 1].end if index else 0
            issuer = _issuer_before(text[before_from : one.start])
        written, day_at, kind = _written_day(text, one.start, one.end, day)
        made.append(
            Mention(
                passage,
                one.start,
                one.end,
                one.text,
                one.citation,
                one.error,
                kind,
                written,
                day_at,
                _date(written) if written else None,
                bool(day and day["comma"] and not day["verb"]),
                issuer,
                bool(issuer) and not follows,
                subject,
                one.end + rest_at + told,
            )
        )
    return made


def _written_day(text: str, start: int, end: int, day: re.Match[str] | None) -> tuple[str, int, str]:
    """The day as printed, where it stands, and the type before the symbol from `start` to `end`."""
    kind = _kind_before(text[:start])
    if day:
        group = "day" if day["day"] else "bare"
        return day[group], end + day.start(group), kind
    before_at = max(0, start - 160)
    before = _DAY_BEFORE.search(text[before_at:start])
    if before and before_at and not before.start():
        return "", 0, kind  # the window cuts a sentence
    return (before["day"], before_at + before.start("day"), kind) if before else ("", 0, kind)


def _date(text: str) -> date | None:
    tidy = re.sub(r"\s*[/.-]\s*", "/", text)
    try:
        return parse_date(tidy if "/" in tidy else f"ngày {tidy}")
    except VietnameseValueError:
        return None


def _issuer_and_subject(after: str) -> tuple[str, str, int]:
    """Issuer and subject from the words after number and day, up to the end of the clause, and where they end."""
    issuer, at = "", 0
    if match := _ISSUER.match(after):
        end = _SUBJECT.search(after, match.end())
        stop = _CLAUSE_END.search(after, match.end())
        last = min(end.start() if end else len(after), stop.start() if stop else len(after))
        cut = _ISSUER_END.search(after, match.end(), last)
        issuer = after[match.end() : cut.start() if cut else last].strip(" ,")
        at = cut.start() if cut else last
        if cut and cut[0] == "," and after[cut.end() : last].strip() and not _TITLE.match(after, last):
            return issuer, "", at  # another clause, which says what somebody did
        after, skipped = after[last:], last
    else:
        skipped = 0
    lead = len(after) - len(after.lstrip(" ,"))
    after = after[lead:]
    if not _SUBJECT.match(after):
        return issuer, "", at
    end_at = _subject_end(after)
    return issuer, after[:end_at].strip(" ,."), skipped + lead + end_at


def _subject_end(text: str) -> int:
    depth = 0
    for index, sign in enumerate(text):
        if sign in "“(":
            depth += 1
        elif sign in "”)":
            depth -= 1
            if depth < 0:
                return index
        elif depth == 0 and _CLAUSE_END.match(text, index):
            return index
    return len(text)


def _issuer_before(before: str) -> str:
    """`UBND xã` in `UBND xã đã ban hành Kế hoạch số`."""
    sentence = re.split(r"[.;]\s", before)[-1]
    found = list(_BEFORE.finditer(sentence + " "))
    between = sentence[found[-1].end() - 1 :] if found else ""
    return found[-1][1] if found and len(between) < 40 else ""


_KIND = regex(rf"((?i:{_TYPES}))\s+(?:số\s*:?\s*)?$")


def _kind_before(before: str) -> str:
    """The type that stands right before a symbol."""
    match = _KIND.search(before[-60:])
    return match[1] if match else ""
