"""The beginning of a report: where its letterhead ends, and which paragraphs are its title."""

from __future__ import annotations

from collections.abc import Sequence

from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS

from . import structure_marks as marks
from .items import is_item, numbered
from .pieces import Raw

FRONT_LINES = 30
"""A title stands among so many first paragraphs."""
_NATION = regex(r"CỘNG H[OÒÀ]+A? X[AÃ] H[OÔỘ]I|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM")
_NUMBER_LINE = regex(r"Số\s*:|(?:[^\W\d_]+[ ,]+){1,6}ngày[\s….\d]*tháng[\s….\d]*năm[\s….\d]*$")
_SENTENCE = regex(rf"[.:]$|\./\.$|[.!?] [{CAPITALS}]")
_BASIS = regex(r"(?:Thực hiện|Căn cứ|Năm \d{4},|Trong |Để |Theo )")


def end_of_front(raws: Sequence[Raw]) -> int:
    """Index of the first paragraph after the letterhead; 0 when there is none."""
    last = 0
    for index, raw in enumerate(raws[:FRONT_LINES]):
        text = raw.text.strip().translate(marks.MODERN)
        if marks.KINDS.fullmatch(text):
            return index
        is_number_line = len(text) < 120 and bool(_NUMBER_LINE.match(text))
        if _NATION.search(text) or is_number_line or (last and text.startswith("V/v ")):
            last = index + 1
        elif numbered(text):
            break
    return last


def title(raws: Sequence[Raw], front: int) -> set[int]:
    """Indices of the paragraphs that make tên loại and trích yếu."""
    if front >= len(raws) or not marks.KINDS.fullmatch(raws[front].text.strip().translate(marks.MODERN)):
        return set()
    found = {front}
    for index in range(front + 1, min(front + 6, len(raws))):
        text = raws[index].text.strip()
        plain = text.translate(marks.MODERN)
        if marks.ADDRESSEE.match(plain) or numbered(plain) or is_item(plain) or raws[index].cell:
            break
        if len(text) > 260 or _SENTENCE.search(text) or (index > front + 1 and _BASIS.match(text)):
            break
        if index > front + 1 and raws[index].title:
            break
        if index > front + 2 and not raws[index].centred and len(text) > 120:
            break
        found.add(index)
    return found
