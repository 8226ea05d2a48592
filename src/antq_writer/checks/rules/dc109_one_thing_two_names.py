"""Một mô hình, một phong trào viết bằng hai tên.

Nêu gì:
    Tên trong ngoặc kép của mô hình, phong trào, cuộc vận động, đề án gần như nhau nhưng đảo từ, thêm bớt từ
    hoặc khác một từ; mô hình “… này”, “… nói trên” mang tên khác với tên đã nêu ở trước;
    và phong trào “toàn dân bảo vệ ANTQ” có chỗ viết thành “toàn dân bảo vệ ANTT”.

Vì sao:
    Người đọc tưởng là hai mô hình; khi cộng, mô hình bị tính hai lần hoặc bị sót.

Sai:
    mô hình “Tự phòng, tự quản, tự bảo vệ về ANTT” … mô hình “Tự quản, tự phòng ngừa, tự bảo vệ ANTT”

Đúng:
    mô hình “Tự phòng, tự quản, tự bảo vệ về ANTT” ở mọi chỗ
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from antq_writer.checks.likeness import plain
from antq_writer.checks.places import place
from antq_writer.checks.quoting import quotations
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "DC109",
    "một tên viết hai cách",
    Severity.WARNING,
    Message(
        "{kind} “{name}” có lẽ là “{other}” ở {line:vi}: một tên viết hai cách",
        "{kind} “{name}” is probably “{other}” of {line:en}: one name written in two ways",
    ),
    Message("dùng thống nhất một tên", "use one name"),
)

_KIND = regex(
    r"(mô hình|phong trào|cuộc vận động|câu lạc bộ|đề án|diễn đàn|chương trình)"
    r"(?:\s+(?:thi đua|điểm|mới|về|xây dựng))*\s*$",
    re.IGNORECASE,
)
_SMALL = frozenset(["về", "ngừa", "và", "công", "tác", "việc", "các", "gắn", "với", "trong"])
_PLACES = frozenset(
    word
    for line in (
        "xã phường thị trấn huyện tỉnh thôn ấp khóm khu phố làng bản buôn tổ đội dòng họ chi hội nhà trường",
        "cơ quan cụm số một hai ba nam nữ phụ thanh niên nông dân cựu chiến binh người cao tuổi đoàn camera",
    )
    for word in line.split()
)
"""Words by which names of different things differ."""
_ORDER = frozenset(["về", "an", "ninh", "trật", "tự", "và", "xã", "hội", "toàn"])
"""Words that a name may lack and still be the same one."""
_THAT = regex(
    r"\s*(?:này|đó|ấy|nói trên|nêu trên|kể trên|trên đây|vừa nêu|đã nêu|trên)(?!\w)"
    r"|[^.;“”]{0,30}\(?(?:mô hình )?(?:nói|nêu) trên"
)
_OF_THAT_PLACE = regex(r"”[^.;:“”]{0,80}(?:nói|nêu|kể) trên(?!\w)")
_ANOTHER = regex(
    r"” (?:cũng |tiếp tục |lại |mới |tiếp theo |thứ \w+ )*(?:được |đã được )?"
    r"(?:ra mắt|thành lập|xây dựng|triển khai)(?! hồi)"
)
"""A thing that is only now begun is no earlier one."""
_AFTER = regex(r"Sau (?:hơn |gần )?[^,.;“”]{3,40}, $")
_THE_VERY = regex(r"(?:chính|cũng|cùng) (?:từ )?$")
"""Words that point back to a thing already named."""
_MOVEMENT = regex(
    r"toàn dân (?:tham gia )?(?:bảo vệ|BV)\s*(?P<of>ANTQ|an ninh [Tt]ổ quốc|ANTT|an ninh,? trật tự)"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A quoted name."""

    passage: Passage
    start: int
    kind: str
    text: str

    @property
    def words(self) -> list[str]:
        """Its words, abbreviations in full."""
        return plain(self.text).split()


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Later names that are nearly an earlier one, each pair once."""
    seen: list[Name] = []
    for name in _names(paper):
        if any(name.words == one.words for one in seen):
            continue
        other = next((one for one in seen if one.kind == name.kind and _nearly(one.words, name.words)), None)
        seen.append(name)
        if other:
            line = place(paper, other.passage, other.start)
            yield paper.finding(
                FAULT, name.passage, name.start, kind=name.kind, name=name.text, other=other.text, line=line
            )
    yield from _pointed_back(paper)
    yield from _movement(paper)


def _pointed_back(paper: Paper) -> Iterator[Diagnostic]:
    """`mô hình “B” nói trên` where nothing before has that name, only one much like it."""
    earlier: deque[Name] = deque(maxlen=40)
    before: deque[Passage] = deque(maxlen=20)
    for name in _names(paper):
        if not before or before[-1] is not name.passage:
            before.append(name.passage)
        text = name.passage.text
        kind_at = text.rfind(name.kind[0], max(0, name.start - 40), name.start)
        back = (
            bool(_THAT.match(text, name.start + len(name.text) + 1))
            or bool(_THE_VERY.search(text, max(0, kind_at - 12), max(0, kind_at)))
            or _after_a_while(name, kind_at, earlier)
        )
        if back and not _is_known(name, earlier, before):
            other = next(
                (one for one in reversed(earlier) if one.kind == name.kind and _same_one(one, name)),
                None,
            )
            if other:
                line = place(paper, other.passage, other.start)
                yield paper.finding(
                    FAULT,
                    name.passage,
                    name.start,
                    kind=name.kind,
                    name=name.text,
                    other=other.text,
                    line=line,
                )
        earlier.append(name)


def _after_a_while(name: Name, kind_at: int, earlier: deque[Name]) -> bool:
    """`Sau chín tháng hoạt động, mô hình “B” …` after one model in the same paragraph, of as many words."""
    near = [one for one in earlier if one.passage is name.passage and one.kind == name.kind]
    after = name.start + len(name.text)
    if len(near) != 1 or len(near[0].words) != len(name.words) or _ANOTHER.match(name.passage.text, after):
        return False
    return bool(_AFTER.search(name.passage.text, max(0, kind_at - 60), max(0, kind_at)))


def _is_known(name: Name, earlier: Iterable[Name], before: deque[Passage]) -> bool:
    """Whether the name, or nearly the name, has been said before, in quotation marks or without."""
    if any(name.words == one.words or _nearly(one.words, name.words) for one in earlier):
        return True
    words = f" {' '.join(name.words)} "
    said = [passage.text[:2000] for passage in before if passage is not name.passage]
    said.append(name.passage.text[max(0, name.start - 2000) : name.start])
    return any(words in f" {plain(text)} " for text in said)


def _same_one(one: Name, name: Name) -> bool:
    """Whether what the text points back to is an earlier name: a third of the words, or one and its place."""
    if _share(one.words, name.words):
        return True
    after = name.start + len(name.text)
    placed = _OF_THAT_PLACE.match(name.passage.text, after)
    return bool(placed) and bool(set(one.words) & set(name.words)) and len(one.words) == len(name.words)


def _share(first: list[str], second: list[str]) -> bool:
    """Whether two names share at least a third of their words."""
    common = len(set(first) & set(second))
    return common >= 2 or 3 * common >= min(len(first), len(second))


def _names(paper: Paper) -> Iterator[Name]:
    for passage in paper.passages:
        if passage.role in (Role.SIGNATURE, Role.RECIPIENT):
            continue
        kind, last = "", 0
        for start, end in quotations(passage.text):
            before = passage.text[last : start - 1]
            if match := _KIND.search(before):
                kind = match[1].lower()
            elif not re.fullmatch(r"\s*(?:[;,]|và)?\s*(?:\d{2}\s+(?:mô hình)?)?\s*", before):
                kind = ""
            last = end + 1
            if kind:
                yield Name(passage, start, kind, passage.text[start:end].strip())


def _nearly(first: list[str], second: list[str]) -> bool:
    """The same words in another order or with small ones more; or seven words and more but for one."""
    one, two = sorted(set(first) - _SMALL), sorted(set(second) - _SMALL)
    if one == two and len(one) >= 4:
        return True
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) >= 4 and longer[: len(shorter)] == shorter and set(longer[len(shorter) :]) <= _ORDER:
        return True  # “Tiếng kẻng an ninh”, “Tiếng kẻng an ninh trật tự”
    if len(first) != len(second) or len(first) < 7:
        return False
    unlike = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return len(unlike) == 1 and not any(word in _PLACES or word.isdigit() for word in unlike[0])


def _movement(paper: Paper) -> Iterator[Diagnostic]:
    """The movement under a wrong name, once, in a paper that has the right one too."""
    found = [
        (passage, match)
        for passage in paper.passages
        for match in _MOVEMENT.finditer(passage.text)
        if re.search(r"phong trào[^.;]{0,20}$", passage.text[: match.start()], re.IGNORECASE)
    ]
    right = [(passage, match) for passage, match in found if "quốc" in match["of"] or match["of"] == "ANTQ"]
    wrong = [(passage, match) for passage, match in found if (passage, match) not in right]
    if right and wrong:
        passage, match = wrong[0]
        line = place(paper, right[0][0], right[0][1].start())
        yield paper.finding(
            FAULT,
            passage,
            match.start(),
            kind="phong trào",
            name=match.group(),
            other=right[0][1].group(),
            line=line,
        )
