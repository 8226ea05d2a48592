"""Một số, ký hiệu ghi hai ngày, hai cơ quan hoặc hai trích yếu.

Nêu gì:
    Một số, ký hiệu khai hai lần trong danh mục văn bản với ngày, cơ quan ban hành hoặc trích yếu khác nhau;
    hoặc ngày, cơ quan khác với danh mục văn bản đi kèm chương trình.

Vì sao:
    Một số, ký hiệu chỉ là của một văn bản; lời viện dẫn in ra sẽ lấy một trong hai, có thể là bản sai.

Sai:
    - {so_ky_hieu: 02/CT-UBND, ngay: 07/01/2022}
    - {so_ky_hieu: 02/CT-UBND, ngay: 17/01/2022}

Đúng:
    - {so_ky_hieu: 02/CT-UBND, ngay: 07/01/2022}
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.cited import Own, own_documents
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.issuers import differ
from antq_writer.checks.likeness import overlap
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.registry import Cited
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "VD003",
    "một số, ký hiệu ghi khác nhau",
    Severity.WARNING,
    Message(
        "{symbol} ở đây ghi {what} “{here}”, nhưng {where} ghi “{there}”",
        "{symbol} has the {what_en} “{here}” here, but “{there}” {where_en}",
    ),
    Message("đối chiếu với văn bản gốc", "compare with the document itself"),
)

SAME_TITLE = 0.5
"""Titles that share less of their telling words are of two documents."""


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Entries for one symbol that contradict each other or the registry."""
    first: dict[str, Own] = {}
    for own in own_documents(subject):
        earlier = first.setdefault(own.given.so_ky_hieu, own)
        if earlier is not own:
            line = subject.lines(("van_ban", earlier.index))
            yield from _against(
                subject,
                own,
                _as_cited(earlier),
                f"chỗ khác{line['lines']}",
                f"elsewhere{line['lines_en']}",
                titles=True,
            )
        elif known := subject.registry.shipped.get(own.given.so_ky_hieu):
            yield from _against(subject, own, known, "danh mục đi kèm", "in the registry", titles=False)


def _as_cited(own: Own) -> Cited:
    given = own.given
    return Cited(given.so_ky_hieu, "", own.day, given.co_quan, given.trich_yeu or "")


def _against(
    subject: DataSubject, own: Own, other: Cited, where: str, where_en: str, *, titles: bool
) -> Iterator[Diagnostic]:
    given = own.given
    found: list[tuple[str, str, str, str, str]] = []
    if own.day and other.day and own.day != other.day:
        found.append(("ngay", "ngày", "date", format_date(own.day), format_date(other.day)))
    issuers = [name for name in given.co_quan if isinstance(name, str)]
    if issuers and other.issuers and all(differ(a, b) for a in issuers for b in other.issuers):
        found.append(("co_quan", "cơ quan ban hành", "issuer", ", ".join(issuers), ", ".join(other.issuers)))
    if titles and given.trich_yeu and other.title and overlap(given.trich_yeu, other.title) < SAME_TITLE:
        found.append(("trich_yeu", "trích yếu", "title", given.trich_yeu, other.title))
    for field, what, what_en, here, there in found:
        yield subject.at(
            FAULT, own.path(field), symbol=given.so_ky_hieu, what=what, what_en=what_en,
            here=here, there=there, where=where, where_en=where_en,
        )  # fmt: skip
