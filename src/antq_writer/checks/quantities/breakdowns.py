"""A total and the list of its parts: `15 vụ, gồm: 05 vụ …; 07 vụ …; 03 vụ …`.

A list claims to be complete after `gồm`, `bao gồm`, `cụ thể`, a colon, or in brackets; after `trong đó` it
does not.  Prose can be read in several ways; a breakdown keeps every sensible sum of its parts and every
sensible total, and it fits when any of them agree, so that only what no reading can save is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, counts, is_change, readings
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.papers import Paper, Passage, Role


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A total with its parts."""

    total: Quantity
    place: Passage
    """The passage of the total."""
    parts: tuple[Quantity, ...]
    complete: bool
    """Whether the list claims to hold every part."""
    totals: frozenset[Decimal]
    """Every figure that the parts may reach: the total, its whole, a sum of several totals."""
    sums: frozenset[Decimal]
    """Every sum that a reading of the parts gives."""
    overlapping: bool = False
    """Whether the parts may share members (`nữ`, `đảng viên`), so that their sum means nothing."""

    @property
    def sum(self) -> Decimal:
        """The sum of the parts."""
        return sum((part.value for part in self.parts), Decimal(0))

    @property
    def wholes(self) -> tuple[Decimal, Decimal] | None:
        """The sum of the parts' second figures and the total's (`60/62 ấp, 04 khóm` of `64/66 đơn vị`)."""
        if self.total.whole is None or all(part.whole is None for part in self.parts):
            return None
        return sum((part.whole or part.value for part in self.parts), Decimal(0)), self.total.whole

    @property
    def fits(self) -> bool:
        """Whether some reading of it agrees."""
        return bool(self.totals & self.sums)

    @property
    def too_much(self) -> bool:
        """Whether even the smallest sum passes the largest total."""
        return min(self.sums) > max(self.totals)


OPEN = re.compile(r"…|\.\.\.|\bv\.?v\b|một số|còn lại(?!\s*(?:là\s*|có\s*)?\d)|chủ yếu|nhiều .{0,30}khác$")
CUE = re.compile(
    r"^(?:và\s+)?(?:đã|lực lượng|công an|qua đó|từ đó|kết quả|điều tra|khám phá|làm rõ|khởi tố|bắt|xử lý|xử phạt|"
    r"thu giữ|thu hồi|giải quyết|tăng|giảm|so với|nâng|tổng|ngoài ra|đồng thời|phát hiện|tiếp tục|vận động|tổ chức|"
    r"phối hợp|thu hút|phát|xây dựng|cấp|đề nghị|đến nay|hiện|truy tố|xét xử|chuyển|hòa giải|hoà giải|với|giúp)\b"
)
ATTRIBUTE = re.compile(
    r"\b(?:nữ|đảng viên|đoàn viên|dân tộc|tôn giáo|tuổi|giá trị|nghiêm trọng|tái phạm|tiến bộ|mới|trẻ|tiền án|"
    r"trình độ|đại học|tiền sự|trẻ em|nghiện|hiệu quả|được|đã|do)\b"
)


def breakdowns(paper: Paper) -> tuple[Breakdown, ...]:
    """Every total of a paper with its parts; call it through `paper.once`."""
    read = paper.once(readings)
    found = [breakdown for reading in read for breakdown in _within(reading)]
    found.extend(_over_items(read))
    found.extend(_in_notes(paper, read))
    return tuple(dict.fromkeys(found))


def _within(reading: Reading) -> Iterator[Breakdown]:
    low = reading.low
    for opening in re.finditer(r"\(", low):
        closing = _closing(low, opening.start())
        yield from _bracketed(reading, opening.start(), closing)
    for match in re.finditer(r"trong đó(?:\s*,)?|bao gồm|\bgồm\b|cụ thể|chia ra|phân ra|như sau\s*:", low):
        before = low[: match.start()].rstrip(" ,:")
        if match.group() in ("gồm", "bao gồm", "cụ thể") and before.endswith(("trong đó", "bao", "cụ thể")):
            continue
        tail = low[match.end() : match.end() + 20]
        complete = not match.group().startswith("trong đó") or bool(re.match(r"[\s,:]*(?:bao )?gồm", tail))
        if low[match.start() - 1 : match.start()] == "(":
            continue  # bracketed, read above
        start, end = reading.sentence(match.start())
        after = (
            match.end() + (re.match(r"(?:[\s,:]*(?:có )?(?:bao )?gồm\b)?", low[match.end() :]) or match).end()
        )
        yield from _listed(reading, start, match.start(), min(after, end), end, complete)
    for total in reading.quantities:
        if colon := re.match(r"[^,;:.()\d·]{0,60}:(?=\s)", low[total.noun_end : total.noun_end + 64]):
            after = total.noun_end + colon.end()
            if re.search(r"gồm|cụ thể|trong đó|như sau", colon.group()):
                continue
            yield from _listed(
                reading, total.start, after, after, reading.sentence(total.start)[1], complete=True
            )
        if re.search(
            r"\b(?:tổng cộng(?: [^\W\d_]+){0,4}|cộng chung|cộng lại|tổng số)(?: là| có| được)?$", total.lead
        ):
            start = reading.sentence(total.start)[0]
            items = [q for q in reading.between(start, total.start) if q.depth == total.depth]
            if len([q for q in counts(items) if q.head in total.heads]) > 1:
                yield from pair(
                    reading.passage,
                    [total],
                    Items(low, start, total.start - len(total.lead), tuple(items)),
                    complete=True,
                )
        if re.search(r"trong (?:tổng )?số$|^(?:- )?trong$", total.lead):
            end = reading.sentence(total.start)[1]
            yield from _listed(reading, total.start, total.noun_end, total.noun_end, end, complete=False)


def _closing(text: str, opening: int) -> int:
    depth = 0
    for index in range(opening, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return len(text)


def _bracketed(reading: Reading, opening: int, closing: int) -> Iterator[Breakdown]:
    """`61 đơn vị (42 cơ quan, 01 doanh nghiệp, …)`."""
    inside = reading.between(opening, closing)
    before = [q for q in reading.quantities if q.end <= opening and q.end > reading.sentence(opening)[0]]
    if not inside or not before or opening - before[-1].noun_end > 250:
        return
    words = reading.low[opening + 1 : closing].lstrip()
    if opening - before[-1].noun_end > 80 and not re.match(r"(?:bao )?gồm|trong đó|cụ thể", words):
        return
    partial = words.startswith(("trong đó", "riêng", "có ")) and not re.match(
        r"trong đó[\s,:]*(?:bao )?gồm", words
    )
    if not partial and re.match(r"(?:so với|tăng|giảm|chiếm|đạt|bằng)\b", words):
        return
    if reading.low[before[-1].noun_end : opening].rstrip().endswith((",", ";", ".")):
        return
    trigger = re.match(
        r"\(\s*(?:trong đó|riêng|bao gồm|gồm(?: có)?|cụ thể)?[\s,:]*(?:bao gồm|gồm)?", reading.low[opening:]
    )
    after = opening + (trigger.end() if trigger else 1)
    yield from _listed(
        reading, reading.sentence(opening)[0], opening, after, closing, not partial, bracketed=True
    )


def _listed(
    reading: Reading, start: int, before: int, after: int, end: int, complete: bool, bracketed: bool = False
) -> Iterator[Breakdown]:
    """The breakdowns of the totals from `start` to `before` into the parts from `after` to `end`."""
    low = reading.low
    depth = low.count("(", 0, after) - low.count(")", 0, after)
    outer = depth - 1 if bracketed else depth
    if not bracketed and depth > 0:
        end = min(end, _closing_of(low, after))
    totals = [q for q in counts(reading.between(start, before)) if q.depth == outer]
    totals = [q for q in totals if ";" not in low[q.end : before]] or totals
    if not totals and not bracketed and not low[start:before].strip(" -+,"):
        previous = [s for s in reading.sentences if s[1] <= start]
        if previous:
            totals = [q for q in counts(reading.between(*previous[-1])) if q.depth == outer]
    items = [q for q in reading.between(after, end) if q.depth == depth]
    yield from pair(reading.passage, totals, Items(low, after, end, tuple(items)), complete)


def _closing_of(text: str, start: int) -> int:
    depth = 1
    for index in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return len(text)


@dataclass(frozen=True, slots=True)
class Items:
    """The stretch of a text that lists parts."""

    low: str
    start: int
    end: int
    quantities: tuple[Quantity, ...]

    def lead(self, quantity: Quantity) -> str:
        """The words of its item before a quantity."""
        return re.split(r"[,;:]|\bvà\b", self.low[self.start : quantity.start])[-1].strip()

    @property
    def is_open(self) -> bool:
        """Whether the list says that it goes on."""
        return bool(OPEN.search(self.low[self.start : self.end].strip()))


def pair(place: Passage, totals: list[Quantity], items: Items, complete: bool) -> Iterator[Breakdown]:
    """Each nearest total of its kind with the parts that the items hold of it.

    A list that reaches one of its totals (lượt) holds every part, so it must reach the others (người) too.
    """
    found = list(_pair(place, totals, items, complete))
    reached = {len(breakdown.parts) for breakdown in found if breakdown.fits and len(breakdown.parts) > 1}
    for breakdown in found:
        full = len(breakdown.parts) in reached and not items.is_open
        yield replace(breakdown, complete=True) if full else breakdown


def _pair(place: Passage, totals: list[Quantity], items: Items, complete: bool) -> Iterator[Breakdown]:
    parts = _without_inner(items)
    seen: set[str] = set()
    bare = complete and all(not q.heads for q in parts)  # `08 đối tượng (bắt 05, vận động đầu thú 02)`
    for distance, total in enumerate(reversed(totals)):
        if total.head in seen or total.kind is Kind.PERCENT:
            continue
        seen.add(total.head)
        same = [
            q for q in parts if q.kind is total.kind and (bare or _alike(q, total) or total.head in q.heads)
        ]
        kin = [
            q for q in parts
            if q.kind is total.kind and not (q.heads and _of_another(q, total, totals))
            and (_alike(q, total) or q.value <= max(total.value, total.whole or 0))
            and (_alike(q, total) or any(units.may_be_part(q.head, of) for of in total.heads))
        ]  # fmt: skip
        chosen = same if same and (len(same) > 1 or len(kin) < 2) else kin if distance == 0 else []
        if len(same) == 1 and len(kin) > 1 and distance == 0:
            chosen = kin
        people = units.may_be_part("người", total.head)
        chosen = (_both_sexes(items, parts) if people else []) or _until_verb(items, chosen)
        if not chosen or total.rough or any(q.rough for q in chosen):
            continue
        if len(chosen) == 1 and (complete or not _alike(chosen[0], total)):
            continue
        earlier = [q.value for q in totals if q.head == total.head and q.depth == total.depth]
        reach = {total.value, sum(earlier, Decimal(0))} | (
            {total.whole} if total.whole is not None else set()
        )
        sums = {
            _sum(chosen),
            _sum(same) if len(same) > 1 else _sum(chosen),
            _sum(kin) if len(kin) > 1 else _sum(chosen),
        }
        named = _by_names(total, chosen) or (people and bool(_both_sexes(items, chosen)))
        yield Breakdown(
            total,
            place,
            tuple(chosen),
            ((complete or named) and len(chosen) > 1) and not items.is_open,
            frozenset(reach),
            frozenset(sums),
            not complete
            and not named
            and any(ATTRIBUTE.search(f"{items.lead(q)} {_after(items, q)}") for q in chosen),
        )


def _of_another(part: Quantity, total: Quantity, totals: list[Quantity]) -> bool:
    """Whether a part plainly belongs to another total beside this one."""
    return part.head not in total.heads and any(part.head in other.heads for other in totals)


def _both_sexes(items: Items, parts: list[Quantity]) -> list[Quantity]:
    """The men and the women among the parts, when both are told: they are all there is."""
    men = [q for q in parts if re.search(r"\bnam\b", f"{items.lead(q)} {q.noun}")]
    women = [q for q in parts if re.search(r"\bnữ\b", f"{items.lead(q)} {q.noun}")]
    return [*men, *women] if len(men) == len(women) == 1 and men[0] is not women[0] else []


def _alike(part: Quantity, total: Quantity) -> bool:
    """Whether two figures plainly count the same thing: `tin` and `tin báo`."""
    return any(
        part.head == of or part.head.startswith(f"{of} ") or of.startswith(f"{part.head} ")
        for of in total.heads
    )


def _sum(parts: list[Quantity]) -> Decimal:
    return sum((part.value for part in parts), Decimal(0))


def _after(items: Items, quantity: Quantity) -> str:
    return re.split(r"[,;:.(]", items.low[quantity.end : quantity.end + 80])[0]


def _by_names(total: Quantity, parts: list[Quantity]) -> bool:
    """Whether the parts name every head of the total, both sexes, or head and members: then nothing is left out."""
    heads = [part.head for part in parts]
    if any("trưởng" in head for head in heads) and any(head.endswith("viên") for head in heads):
        return True  # a leader and the members
    return (len(total.heads) > 1 and sorted(heads) == sorted(total.heads)) or sorted(heads) == ["nam", "nữ"]


def _without_inner(items: Items) -> list[Quantity]:
    """The counts of a list that do not themselves break down one of its parts."""
    kept = []
    for quantity in counts(list(items.quantities)):
        item = items.low[items.start : quantity.start].rpartition(";")[2]
        if not re.search(r"trong đó|\bgồm\b|so với", item):
            kept.append(quantity)
    return kept


def _until_verb(items: Items, parts: list[Quantity]) -> list[Quantity]:
    """The parts before the sentence turns to what was done, unless the parts themselves are deeds."""
    if not parts or CUE.match(items.lead(parts[0])):
        return parts
    for index, part in enumerate(parts):
        if index and CUE.match(items.lead(part)):
            return parts[:index]
    return parts


def _over_items(read: tuple[Reading, ...]) -> Iterator[Breakdown]:
    """A paragraph that ends in a colon, or an item with `tổng số`, and the items under it."""
    for index, reading in enumerate(read):
        words = reading.low.rstrip()
        role = reading.passage.role
        ends = words.endswith(":")
        if role not in (Role.BODY, Role.DASH) or not (ends or "tổng số" in words):
            continue
        under = []
        for follower in read[index + 1 :]:
            if follower.passage.role is Role.PLUS or (
                role is Role.BODY and ends and follower.passage.role is Role.DASH
            ):
                under.append(follower)
            else:
                break
        if role is Role.BODY and under:
            under = [item for item in under if item.passage.role is under[0].passage.role]
        start, end = reading.sentence(len(words) - 1)
        totals = [q for q in counts(reading.between(start, end)) if not is_change(q)]
        if len(under) < 2 or not totals:
            continue
        yield from _items_of(reading, totals, under, "trong đó" not in words[start:])


def _in_notes(paper: Paper, read: tuple[Reading, ...]) -> Iterator[Breakdown]:
    """A total whose parts stand in the footnote at it."""
    notes = {reading.passage.note: reading for reading in read if reading.passage.role is Role.NOTE}
    for reading in read:
        for mark in reading.passage.marks:
            note = notes.get(mark.number)
            start = reading.sentence(max(0, mark.offset - 1))[0]
            totals = [q for q in counts(reading.between(start, mark.offset)) if q.depth == 0]
            if note is None:
                continue
            items = [q for q in note.quantities if q.depth == 0]
            if not totals:
                yield from _told_later(reading, mark.offset, items)
            if not totals or ";" in reading.low[totals[-1].end : mark.offset]:
                continue
            if not items or re.search(r"[;.]", note.low[: items[0].start]):
                continue
            yield from pair(
                reading.passage, totals[-2:], Items(note.low, 0, len(note.low), tuple(items)), complete=True
            )


def _told_later(reading: Reading, after: int, items: list[Quantity]) -> Iterator[Breakdown]:
    """A footnote that counts bodies of several kinds, and the `…/152 đơn vị` that the text then graded."""
    total = next((q for q in reading.quantities if q.start > after and q.head == "đơn vị" and q.whole), None)
    bodies = [q for q in items if q.head in units.ANY_BODY and q.whole is None]
    if total is not None and total.whole and len(bodies) > 2 and len(bodies) == len(items):
        reach = frozenset({total.value, total.whole})
        yield Breakdown(total, reading.passage, tuple(bodies), True, reach, frozenset({_sum(bodies)}))


def _items_of(
    reading: Reading, totals: list[Quantity], under: list[Reading], complete: bool
) -> Iterator[Breakdown]:
    for total in totals:
        parts = []
        for item in under:
            same = [
                q for q in counts(list(item.quantities)) if q.head in total.heads or total.head in q.heads
            ]
            if not same:
                break
            parts.append(same[0])
        else:
            if not total.rough and not any(part.rough for part in parts):
                reach = {total.value} | ({total.whole} if total.whole is not None else set())
                yield Breakdown(
                    total, reading.passage, tuple(parts), complete, frozenset(reach), frozenset({_sum(parts)})
                )
