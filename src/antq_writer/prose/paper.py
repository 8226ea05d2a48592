"""Puts the paper around the text: letterhead, addressees, căn cứ, signature, recipients, properties."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from antq_writer.document import (
    Block,
    Document,
    Inline,
    Inlines,
    Letterhead,
    Paragraph,
    Properties,
    Role,
    Signature,
    Text,
    Title,
    plain,
)
from antq_writer.prose.outline import Outline
from antq_writer.schema import Report
from antq_writer.schema.base import BLANK

DECREE_DAY = date(2020, 3, 5)
"""The day of Decree 30, for a report that bears none: a file's dates never come from the clock."""

OPEN = "……"
"""What stands for a value that a draft leaves open."""


def assemble(
    report: Report, outline: Outline, body: tuple[Block, ...], subject: tuple[Inlines, ...], *, draft: bool
) -> Document:
    """The whole paper."""
    head, signer = report.the_thuc, report.nguoi_ky
    bases = _bases(head.can_cu)
    agency = _all(head.co_quan)
    day = _given(head.ngay)
    year = _given(head.nam) or _given(report.ky.nam)
    title = " ".join(plain(line) for line in subject)
    return Document(
        Properties(f"{outline.kind.capitalize()} {title}", " ".join(agency), created=day or DECREE_DAY),
        Letterhead(
            superior=_all(head.co_quan_cap_tren),
            agency=agency,
            number=_shown(head.so),
            symbol=_shown(head.ky_hieu),
            place=_shown(head.dia_danh),
            day=day,
            month=int(head.thang) if head.thang and head.thang.isdecimal() else None,
            year=year,
            secrecy=_shown(head.do_mat),
            urgency=_shown(head.do_khan),
            circulation=_shown(head.luu_hanh),
            draft=draft,
        ),
        Title(outline.kind, subject),
        bases + _ended(body),
        Signature(_all(signer.dong), _shown(signer.ho_ten), _all(signer.dong_duoi), _shown(signer.cap_bac)),
        _all(report.noi_nhan),
        _all(head.kinh_gui),
        _shown(head.nguoi_soan),
    )


def _given(value: Any) -> Any:
    return None if value is BLANK else value


def _shown(value: Any) -> str:
    return OPEN if value is BLANK else value or ""


def _all(values: Any) -> tuple[str, ...]:
    return (OPEN,) if values is BLANK else tuple(_shown(v) for v in values)


def _bases(lines: tuple[str, ...]) -> tuple[Block, ...]:
    """Căn cứ: one a line, `;` after each, `.` after the last (Decree 30, II.6a)."""
    last = len(lines) - 1
    return tuple(
        Paragraph(
            (
                Text(_shown(line), italic=True, path=f"the_thuc.can_cu[{i}]"),
                Text("." if i == last else ";", italic=True),
            ),
            Role.BASIS,
        )
        for i, line in enumerate(lines)
    )


def _ended(body: tuple[Block, ...]) -> tuple[Block, ...]:
    """The body with `./.` after its last word (Phụ lục III, Mẫu 1.4)."""
    if not body or not isinstance(last := body[-1], Paragraph):
        return body
    content: list[Inline] = list(last.content)
    while content and isinstance(node := content[-1], Text) and not node.path and node.text in {".", "./."}:
        content.pop()
    if content and isinstance(node := content[-1], Text):
        text = node.text.removesuffix("./.") if node.text.endswith("./.") else node.text
        content[-1] = replace(node, text=text.rstrip(" .;"))
    return (*body[:-1], replace(last, content=(*content, Text("./."))))
