"""Ký hiệu của văn bản không phải của cơ quan ban hành hoặc của tên loại.

Nêu gì:
    Ở phần đầu văn bản, chữ viết tắt trong ký hiệu là của cơ quan khác với tên cơ quan ban hành (BC-CAX mà
    cơ quan là ỦY BAN NHÂN DÂN XÃ), của cấp khác (BC-CAH mà là CÔNG AN XÃ), hoặc tên loại trong ký hiệu khác
    tên loại ghi ở tên văn bản (KH-UBND mà là BÁO CÁO).

Vì sao:
    Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    Phần I, Mục II, khoản 3).

Sai:
    ỦY BAN NHÂN DÂN XÃ AN PHÚ, Số: 64/BC-CAX

Đúng:
    ỦY BAN NHÂN DÂN XÃ AN PHÚ, Số: 64/BC-UBND
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.agencies import Agency, agency_of
from antq_writer.checks.letterhead import OwnNumber, agency_lines, own_number
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese import VietnameseValueError, parse_citation

FAULT = Fault(
    "DC122",
    "ký hiệu không khớp phần đầu văn bản",
    Severity.WARNING,
    Message(
        "ký hiệu “{symbol}” là của {said}, nhưng {what} là “{there}”",
        "the symbol “{symbol}” is of {said}, but the {what_en} is “{there}”",
    ),
    Message("sửa ký hiệu hoặc {what}", "correct the symbol or the {what_en}"),
)

_LEVELS = {"CAX": "XÃ", "CAP": "PHƯỜNG", "CAH": "HUYỆN", "CAT": "TỈNH"}
_LEVEL = regex(r"CÔNG AN (XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|TỈNH)\b")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """What the symbol tells against the lines around it."""
    own = own_number(paper)
    if own is None:
        return
    lines = agency_lines(paper)
    name = " ".join(lines)
    issued = next((found for line in reversed(lines) if (found := agency_of(line))), None)
    first, *groups = own.symbol.split("-")
    if any(agency.symbol.fullmatch(first) for agency in Agency):
        groups = [first]  # an official letter: who issued it, then who drafted it
    told = [agency for group in groups for agency in Agency if agency.symbol.fullmatch(group)]
    level = _LEVEL.findall(name)
    if issued and told and issued not in told:
        yield _finding(paper, own, told[0].label, "cơ quan ban hành", "agency", name)
    elif level and groups and _LEVELS.get(groups[0], level[-1]) != level[-1]:
        said = f"Công an {_LEVELS[groups[0]].lower()}"
        yield _finding(paper, own, said, "cơ quan ban hành", "agency", name)
    title = next((passage.text.strip() for passage in paper.of(Role.TITLE)), "")
    kind = _kind(own)
    if title and kind and not title.lower().startswith(kind) and title.isupper():
        yield _finding(paper, own, kind, "tên loại", "type", title)


def _kind(own: OwnNumber) -> str:
    """The type that the symbol tells; empty for none."""
    try:
        citation = parse_citation(f"{own.number or '01'}/{own.symbol}")
    except VietnameseValueError:
        return ""
    return citation.type_name.lower() if citation.type and citation.system == "state" else ""


def _finding(paper: Paper, own: OwnNumber, said: str, what: str, what_en: str, there: str) -> Diagnostic:
    return paper.finding(
        FAULT, own.passage, own.at, symbol=own.symbol, said=said, what=what, what_en=what_en, there=there
    )
