"""“Kính gửi” và “Như trên” không đi cùng nhau.

Nêu gì:
    Có “Kính gửi” mà nơi nhận không có “Như trên”, hoặc có “Như trên” mà văn bản không có “Kính gửi”.

Vì sao:
    Nơi nhận của văn bản có “Kính gửi” mở đầu bằng “- Như trên” (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9b);
    thiếu một trong hai thì không rõ văn bản gửi cho ai.

Sai:
    Kính gửi: Công an huyện. … Nơi nhận: - Đảng ủy xã; - Lưu: VT.

Đúng:
    Kính gửi: Công an huyện. … Nơi nhận: - Như trên; - Đảng ủy xã; - Lưu: VT.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.addressing import addressees, recipients
from antq_writer.checks.wholeness import has_front
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "DC118",
    "Kính gửi, Như trên không khớp",
    Severity.WARNING,
    Message("{said}", "{said_en}"),
    Message("{advice}", "{advice_en}"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Either of the two without the other."""
    items = recipients(paper)
    above = [item for item in items if item.name.lower().startswith("như trên")]
    addressed = bool(addressees(paper)) or any(True for _ in paper.of(Role.ADDRESSEE))
    if addressed and items and not above:
        yield paper.finding(
            FAULT,
            items[0].passage,
            said="văn bản có “Kính gửi” nhưng nơi nhận không có “Như trên”",
            said_en="the paper has “Kính gửi”, but its recipients have no “Như trên”",
            advice="ghi “- Như trên;” ở dòng đầu của nơi nhận",
            advice_en="put “- Như trên;” first among the recipients",
        )
    elif above and not addressed and has_front(paper):
        yield paper.finding(
            FAULT,
            above[0].passage,
            said="nơi nhận có “Như trên” nhưng văn bản không có “Kính gửi”",
            said_en="the recipients have “Như trên”, but the paper has no “Kính gửi”",
            advice="thêm “Kính gửi” dưới tên văn bản, hoặc ghi rõ nơi nhận",
            advice_en="add “Kính gửi” under the title, or name the recipient",
        )
