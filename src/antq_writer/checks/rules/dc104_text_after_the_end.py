"""Còn nội dung sau dấu kết thúc văn bản “./.”.

Nêu gì:
    Sau dấu “./.” vẫn còn câu, đoạn của phần nội dung, trước nơi nhận, phần ký và phụ lục.

Vì sao:
    “./.” báo hết văn bản; phần viết sau đó như không thuộc văn bản.

Sai:
    Trên đây là báo cáo năm 2022./. Đề nghị Công an huyện quan tâm.

Đúng:
    Trên đây là báo cáo năm 2022. Đề nghị Công an huyện quan tâm./.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.places import Place, place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "DC104",
    "còn nội dung sau “./.”",
    Severity.WARNING,
    Message(
        "“{words}” đứng sau dấu kết thúc văn bản “./.” ở {line:vi}",
        "“{words}” stands after the mark of the end “./.” in {line:en}",
    ),
    Message("chuyển “./.” xuống cuối nội dung, hoặc bỏ phần thừa", "move “./.” to the end of the text"),
)

END = "./."


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The first words of the body after the mark."""
    line: Place | None = None
    for passage in paper.of(Role.HEADING, Role.BODY, Role.DASH, Role.PLUS):
        if passage.appendix:
            return
        if line and len(passage.text) > 3:
            yield paper.finding(FAULT, passage, words=_begin(passage.text), line=line)
            return
        at = passage.text.find(END)
        if at < 0:
            continue
        after = passage.text[at + len(END) :].strip(' .”"')
        line = place(paper, passage, at)
        if len(after) > 3:
            yield paper.finding(FAULT, passage, at + len(END), words=_begin(after), line=line)
            return


def _begin(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "")
