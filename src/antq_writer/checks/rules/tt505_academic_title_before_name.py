"""Học hàm, học vị, danh hiệu trước họ tên người ký.

Nêu gì:
    Trước họ tên người ký có học hàm (GS., PGS.), học vị (TS., ThS.) hoặc danh hiệu danh dự; cấp bậc
    quân hàm không tính.

Vì sao:
    Trước họ tên của người ký không ghi học hàm, học vị và các danh hiệu danh dự khác (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm c).

Sai:
    TS. Nguyễn Văn A

Đúng:
    Nguyễn Văn A
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT505",
    "học hàm, học vị, danh hiệu trước họ tên người ký",
    Severity.WARNING,
    ruled("II.7c", "trước họ tên người ký có “{title}”", "“{title}” stands before the name of the signer"),
    Message("chỉ ghi “{name}”", "write “{name}” only"),
)
TITLE = regex(
    r"(?:(?:GS|PGS|TSKH|TS|ThS|Th\.S|BSCKII?|BS|CN|KS|LS|DS|CKII?|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)\b[.\s-]*"
    r"|(?:Phó )?Giáo sư\s+|Tiến sĩ\s+|Tiến sỹ\s+|Thạc sĩ\s+|Thạc sỹ\s+|Bác sĩ\s+|Kỹ sư\s+|Cử nhân\s+|Luật sư\s+"
    r"|Anh hùng\s+(?:Lao động|LLVT|Lực lượng vũ trang nhân dân)\s+|Nhà giáo (?:nhân dân|ưu tú)\s+)+",
    re.IGNORECASE,
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding a name."""
    for line in layout.of(Part.NAME):
        match = TITLE.match(line.text)
        if match:
            name = line.text[match.end() :].strip(" .,-")
            yield layout.finding(FAULT, line, title=match[0].strip(), name=name)
