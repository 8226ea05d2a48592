"""Pairing totals with the parts that a list holds of them.

Prose can be read in several ways; a breakdown keeps every sensible sum of its parts and every sensible
total, and it fits when any of them agree, so that only what no reading can save is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import counts
from antq_writer.checks.quantities.quantity import Kind, Quantity, number, sum_of
from antq_writer.papers import Passage
from antq_writer.patterns import regex


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

    @classmethod
    def plain(cls, total: Quantity, place: Passage, parts: Sequence[Quantity]) -> Breakdown:
        """A total and all its parts, that can be read in one way only."""
        return cls(total, place, tuple(parts), True, frozenset({total.value}), frozenset({sum_of(parts)}))

    def near(self, share: int) -> bool:
        """Whether the parts miss the total by one in so many at most: near enough to be meant as all of it."""
        return abs(self.sum - self.total.value) * share <= self.total.value

    @property
    def sum(self) -> Decimal:
        """The sum of the parts."""
        return sum_of(self.parts)

    @property
    def wholes(self) -> tuple[Decimal, Decimal] | None:
        """The sum of the parts' second figures and the total's (`60/62 ấp, 04 khóm` of `64/66 đơn vị`)."""
        if self.total.whole is None or all(part.whole is None for part in self.parts):
            return None
        return sum((part.whole or part.value for part in self.parts), Decimal(0)), self.total.whole

    @property
    def fits(self) -> bool:
        """Whether some reading of it agrees."""
        return bool(self.totals & self.sums) or self._rounded

    @property
    def _rounded(self) -> bool:
        """Whether an amount is the sum, rounded to the decimals that it is printed with: `2,8 tỷ đồng`."""
        if self.total.kind is not Kind.MONEY or self.total.whole is not None or not self.total.value:
            return False
        step = step_of(self.total)
        return step > min(step_of(part) for part in self.parts) and any(
            abs(one - self.total.value) * 2 <= step for one in self.sums
        )

    @property
    def too_much(self) -> bool:
        """Whether even the smallest sum passes the largest total."""
        return min(self.sums) > max(self.totals)


def step_of(amount: Quantity) -> Decimal:
    """What the last digit of an amount stands for: 100 million đồng in `2,8 tỷ đồng`."""
    printed = re.match(r"[\d.,]+", amount.text)
    digits = printed[0] if printed else "1"
    value = number(digits)
    scale = amount.value / value if value else Decimal(1)
    return scale.scaleb(-len(digits.partition(",")[2]))


OPEN = regex(r"…|\.\.\.|\bv\.?v\b|một số|còn lại(?!\s*(?:là\s*|có\s*)?\d)|chủ yếu|nhiều .{0,30}khác$")
CUE = regex(
    r"^(?:và\s+)?(?:đã|lực lượng|công an(?! viên)|qua đó|từ đó|kết quả|điều tra|khám phá|làm rõ|khởi tố|"
    r"bắt(?! buộc)|xử lý|xử phạt|"
    r"thu giữ|thu hồi|giải quyết|tăng|giảm|so với|nâng|tổng|ngoài ra|đồng thời|phát hiện|tiếp tục|vận "
    r"động|tổ chức|"
    r"phối hợp|thu hút|phát|xây dựng|cấp|đề nghị|đến nay|hiện|truy tố|xét xử|chuyển|hòa giải|hoà giải|"
    r"với|giúp|duy trì|củng cố)\b"
)
TURN = regex(
    r"^(?:và\s+)?(?:đã|qua đó|từ đó|kết quả|tăng|giảm|so với|nâng|tổng|ngoài ra|đồng thời|đến nay|hiện|với|giúp)\b"
)
"""Words that turn to what was done even where verbs are the labels of the parts."""
MEMBERS = frozenset({"tổ viên", "đội viên", "thành viên", "ủy viên", "uỷ viên", "nhóm viên"})
DOES = regex(
    r"\s*(?:lắp|ký|tham gia|cài đặt|sử dụng|có|làm|dự|nộp|vay|hưởng|thuộc|mua|không|biết|trồng|nuôi|tự nguyện|"
    r"đóng góp|hiến|gửi|giao nộp|tố giác)\b"
)
"""What some of those counted do, which others may do as well."""
LEVEL = regex(r"\b(?:đại học|trung cấp|cao đẳng|sơ cấp|chưa qua đào tạo|trung học)\b")
"""Degrees, of which each one counted has one."""
ATTRIBUTE = regex(
    r"\b(?:(?<!phụ )nữ|đảng viên|dân tộc|tôn giáo|tuổi|giá trị|nghiêm trọng|tái phạm|tiến bộ|mới|trẻ|"
    r"tiền án|"
    r"trình độ|đại học|tiền sự|trẻ em|(?<!cai )nghiện|hiệu quả|được|đã|do|đăng ký|đủ điều kiện|công nhận|ký cam kết|"
    r"đề nghị|đạt(?! (?:loại |mức )?(?:xuất sắc|tốt|khá|trung bình|yếu|kém)))\b"
)


@dataclass(frozen=True, slots=True)
class Items:
    """The stretch of a text that lists parts."""

    low: str
    start: int
    end: int
    quantities: tuple[Quantity, ...]

    def lead(self, quantity: Quantity) -> str:
        """The words of its item before a quantity."""
        return re.split(r"[,;:]|\bvà\b", self.low[max(self.start, quantity.start - 200) : quantity.start])[
            -1
        ].strip()

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
    bare = (complete or len(parts) > 1) and all(
        not q.heads for q in parts
    )  # `08 đối tượng (bắt 05, vận động đầu thú 02)`
    for distance, total in enumerate(reversed(totals)):
        if total.head in seen or total.kind is Kind.PERCENT:
            continue
        seen.add(total.head)
        same = [
            q
            for q in parts
            if q.kind is total.kind and ((bare and not distance) or alike(q, total) or total.head in q.heads)
        ]
        kin = [
            q for q in parts
            if q.kind is total.kind and not (q.heads and _of_another(q, total, totals))
            and (alike(q, total) or q.value <= max(total.value, total.whole or 0))
            and (alike(q, total) or any(units.may_be_part(q.head, of) for of in total.heads) or _as_units(q, total))
        ]  # fmt: skip
        chosen = same if same and (len(same) > 1 or len(kin) < 2) else kin if distance == 0 else []
        if len(same) == 1 and len(kin) > 1 and distance == 0:
            chosen = kin
        people = units.may_be_part("người", total.head)
        chosen = (_both_sexes(items, parts) if people else []) or _until_verb(items, chosen)
        if not chosen or total.rough or any(q.rough for q in chosen):
            continue
        if len(chosen) == 1 and (complete or not alike(chosen[0], total)):
            continue
        levels = [q for q in chosen if LEVEL.search(f"{items.lead(q)} {_after(items, q)}")]
        if not complete and 1 < len(levels) < len(chosen):
            reach_ = frozenset({total.value} | ({total.whole} if total.whole is not None else set()))
            yield Breakdown(total, place, tuple(levels), False, reach_, frozenset({sum_of(levels)}))
        earlier = [q.value for q in totals if q.head == total.head and q.depth == total.depth]
        reach = {total.value, sum(earlier, Decimal(0))} | (
            {total.whole} if total.whole is not None and total.head != "điểm" else set()
        )
        sums = {
            sum_of(chosen),
            sum_of(same) if len(same) > 1 else sum_of(chosen),
            sum_of(kin) if len(kin) > 1 else sum_of(chosen),
            sum_of([q for q in parts if q.kind is total.kind]),
            sum_of(_to_semicolon(items, chosen)),
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
            and not all(LEVEL.search(f"{items.lead(q)} {_after(items, q)}") for q in chosen)
            and any(
                ATTRIBUTE.search(f"{items.lead(q)} {_after(items, q)}")
                or DOES.match(_after(items, q).removeprefix(f" {q.head}"))
                for q in chosen
            ),
        )


def _to_semicolon(items: Items, parts: list[Quantity]) -> list[Quantity]:
    """The parts before the first semicolon of a list whose first parts are divided by commas: it turns there."""
    for index, (one, following) in enumerate(pairwise(parts)):
        if ";" in items.low[one.end : following.start]:
            return parts[: index + 1] if index else parts
    return parts


def _as_units(part: Quantity, total: Quantity) -> bool:
    """Whether bodies are counted on as `đơn vị`: `60 cơ quan, doanh nghiệp có 35 đơn vị loại xuất sắc`."""
    return part.head == "đơn vị" and all(head in units.ANY_BODY for head in total.heads)


def _of_another(part: Quantity, total: Quantity, totals: list[Quantity]) -> bool:
    """Whether a part plainly belongs to another total beside this one."""
    return part.head not in total.heads and any(part.head in other.heads for other in totals)


def _both_sexes(items: Items, parts: list[Quantity]) -> list[Quantity]:
    """The men and the women among the parts, when both are told: they are all there is."""
    men = [q for q in parts if re.search(r"\bnam\b", f"{items.lead(q)} {q.noun}")]
    women = [q for q in parts if re.search(r"\bnữ\b", f"{items.lead(q)} {q.noun}")]
    return [*men, *women] if len(men) == len(women) == 1 and men[0] is not women[0] else []


def alike(part: Quantity, total: Quantity) -> bool:
    """Whether two figures plainly count the same thing: `tin` and `tin báo`."""
    return any(units.alike(part.head, of) for of in total.heads)


def _after(items: Items, quantity: Quantity) -> str:
    return re.split(r"[,;:.(]", items.low[quantity.end : quantity.end + 80])[0]


def _by_names(total: Quantity, parts: list[Quantity]) -> bool:
    """Whether the parts name every head of the total, both sexes, or head and members: all there is."""
    heads = [part.head for part in parts]
    if any("trưởng" in head for head in heads) and any(head in MEMBERS for head in heads):
        return True  # a leader and the members
    return (len(total.heads) > 1 and sorted(heads) == sorted(total.heads)) or sorted(heads) == ["nam", "nữ"]


def _without_inner(items: Items) -> list[Quantity]:
    """The counts of a list that do not themselves break down one of its parts."""
    kept = []
    for quantity in counts(list(items.quantities)):
        begin = items.low.rfind(";", items.start, quantity.start) + 1
        item = items.low[max(begin, items.start) : quantity.start]
        if not re.search(r"trong đó|\bgồm\b|so với|dự kiến|(?<!đăng ký )phấn đấu", item):
            kept.append(quantity)
    return kept


def _labelled(items: Items, parts: list[Quantity]) -> bool:
    """Whether semicolons part the list and each stretch is a label with its figure: `vận động 19 điểm; …`."""
    begun, held = items.start, []
    for stretch in items.low[items.start : items.end].rstrip(" .;").split(";"):
        held.append([part for part in parts if begun <= part.start < begun + len(stretch)])
        begun += len(stretch) + 1
    return len(parts) > 1 and all(len(one) == 1 and items.lead(one[0]) for one in held)


def _until_verb(items: Items, parts: list[Quantity]) -> list[Quantity]:
    """The parts before the sentence turns to what was done, unless the parts themselves are deeds."""
    if not parts or CUE.match(items.lead(parts[0])):
        return parts
    turn = TURN if _labelled(items, parts) else CUE
    for index, part in enumerate(parts):
        if index and turn.match(items.lead(part)):
            return parts[:index]
    return parts
