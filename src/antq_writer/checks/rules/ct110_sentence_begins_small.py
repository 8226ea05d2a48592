"""Đầu câu không viết hoa: câu mới sau dấu chấm bắt đầu bằng chữ thường.

Nêu gì:
    Sau dấu chấm hết câu, chữ đầu của câu sau không viết hoa.  Chữ viết tắt (v.v., TP., tr.), số thứ tự và
    dấu ba chấm được bỏ qua.

Vì sao:
    Chữ cái đầu câu phải viết hoa (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I); có khi dấu chấm là gõ nhầm
    dấu phẩy.

Sai:
    Phong trào tiếp tục phát triển. nhân dân tích cực tham gia.

Đúng:
    Phong trào tiếp tục phát triển. Nhân dân tích cực tham gia.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "CT110",
    "đầu câu không viết hoa",
    Severity.WARNING,
    Message(
        "câu “{found}…” sau dấu chấm không viết hoa chữ đầu",
        "the sentence “{found}…” begins with a small letter",
    ),
    Message(
        "viết “{right}…”, hoặc đổi dấu chấm thành dấu phẩy",
        "write “{right}…”, or turn the full stop into a comma",
    ),
)

_SENTENCE = regex(r"(?:(?<=[^\W\d_]{2})|(?<=[”)]))[.!?]\s+(?P<next>[^\W\d_]+(?:\s+\w+){0,3})")
_SHORT = regex(r"(?:^|[\s(])(?:v\.v|tp|tr|st|ths|ts|pgs|gs|bs|đ/c|stt|cn|tx|tt|mr|vs|no)$", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Sentences that go on in small letters after a full stop."""
    for passage in paper.prose():
        if passage.role is Role.HEADING:
            continue
        for match in _SENTENCE.finditer(passage.text):
            before = passage.text[match.start() - 1]
            if not match["next"][0].islower() or before.isupper() or len(match["next"].split()) < 3:
                continue
            if _SHORT.search(passage.text[: match.start()]):
                continue
            found = match["next"]
            yield paper.finding(
                FAULT, passage, match.start("next"), found=found, right=found[0].upper() + found[1:]
            )
