"""Tử số lớn hơn mẫu số.

Nêu gì:
    Trong “a/b”, a lớn hơn b mà b là tổng số hiện có. Vượt chỉ tiêu, kế hoạch (215/166, đạt 129,5%), cặp số
    của hai năm và cặp có hai đơn vị tính (866 lượt/964 lượt người) thì không xét.

Vì sao:
    Số đạt, số được công nhận không thể nhiều hơn số hiện có.

Sai:
    Có 26/24 cơ quan, doanh nghiệp được công nhận đạt tiêu chuẩn.

Đúng:
    Có 24/26 cơ quan, doanh nghiệp được công nhận đạt tiêu chuẩn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, readings
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.units import ANY_BODY
from antq_writer.checks.quantities.wording import shown
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex

FAULT = Fault(
    "SL103",
    "tử số lớn hơn mẫu số",
    Severity.WARNING,
    Message(
        "“{ratio}”: {part} lớn hơn tổng số {whole}",
        "“{ratio}”: {part} is more than the whole, {whole}",
    ),
    Message(
        "kiểm tra lại hai số; nếu là vượt chỉ tiêu thì ghi rõ “vượt chỉ tiêu”",
        "check both figures; if a target was passed, say so (“vượt chỉ tiêu”)",
    ),
)

TARGET = regex(
    r"vượt|chỉ tiêu|kế hoạch|mục tiêu|được giao|trên giao|nghị quyết đề ra|so với|tăng|giảm|cùng kỳ"
)
COUNTED = ANY_BODY | {
    "công an",
    "đơn vị",
    "tiêu chí",
    "hộ",
    "mô hình",
    "tổ",
    "đội",
    "địa bàn",
    "hộ dân",
    "hộ gia đình",
}

THERE = regex(
    r"hiện có|đang hoạt động|trên địa bàn|toàn (?:xã|phường|huyện|tỉnh|thị trấn)|thuộc diện|đủ điều kiện|"
    r"trong diện|của (?:xã|phường|huyện|thị trấn|thôn)|thuộc danh sách|quản lý"
)
"""Words that tell that the second figure is of all there are."""
THINGS = units.heads_of(units.PERSON, units.SITE, units.HOUSE, units.EYE, "trường_hợp hồ_sơ") - {
    "lượt người",
    "lượt đối tượng",
    "lượt cán bộ",
    "nạn nhân",
}
MEMBERS = frozenset({"đồng chí", "thành viên", "hội viên", "đảng viên", "công dân", "học viên", "đại biểu"})


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Ratios above one that are not of a target."""
    for reading in paper.once(readings):
        for a, b in _in_words(reading):
            if not TARGET.search(reading.low[b.end : b.end + 60]):
                text = reading.passage.text[a.start : b.noun_end]
                yield paper.finding(FAULT, reading.passage, a.start, ratio=text, part=a.text, whole=b.text)
        for ratio in reading.quantities:
            if ratio.whole is not None and ratio.value > ratio.whole and _is_wrong(reading, ratio):
                part, whole = ratio.text.split("/")
                yield paper.finding(
                    FAULT,
                    reading.passage,
                    ratio.start,
                    ratio=shown(ratio),
                    part=part.strip(),
                    whole=whole.strip(),
                )


def _in_words(reading: Reading) -> Iterator[tuple[Quantity, Quantity]]:
    """`32 vụ trong tổng số 30 vụ`, `865 hộ/860 hộ`."""
    for part, whole in pairwise(reading.quantities):
        told = re.search(r"(?:trên|trong) (?:tổng )?số$", whole.lead) or whole.lead.endswith("/")
        close = "," not in reading.low[part.noun_end : whole.start] and whole.start - part.noun_end < 30
        if told and close and part.head == whole.head and part.value > whole.value and not part.rough:
            yield part, whole


def _is_wrong(reading: Reading, ratio: Quantity) -> bool:
    end = reading.sentence(ratio.start)[1]
    clause = re.split(r";|, (?:đồng thời|qua đó|từ đó|góp phần|kịp thời)", reading.low[ratio.end : end])[0]
    if TARGET.search(clause) or TARGET.search(ratio.lead):
        return False
    above = any(
        q.kind is Kind.PERCENT and q.value > 100 for q in reading.between(ratio.end, ratio.end + len(clause))
    )
    counted = any(head in COUNTED for head in ratio.heads)
    there = THERE.search(f"{ratio.lead} {clause}") and any(head in THINGS for head in ratio.heads)
    if (there or any(head in MEMBERS for head in ratio.heads)) and not above:
        return True
    done = re.search(r"\b(?:giải quyết|khám phá|làm rõ|đạt|công nhận|hoàn thành|trả lời|xử lý)\b", ratio.lead)
    return counted or (bool(done) and not above)
