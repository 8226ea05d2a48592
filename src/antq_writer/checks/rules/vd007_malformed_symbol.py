"""Số, ký hiệu viết sai.

Nêu gì:
    Số, ký hiệu của văn bản trong danh mục, hoặc được viện dẫn thẳng, không theo cách ghi của hệ văn bản
    nào, kèm lý do: 09/CT-TU, 11-KH-HU, 119/CV-BCĐ, 124/TT-BCA. Báo cáo vẫn in đúng như đã ghi.

Vì sao:
    Số, ký hiệu là chìa khóa để tra cứu văn bản; ghi sai thì không tìm được văn bản được viện dẫn (Nghị định
    30/2020/NĐ-CP, Phụ lục I, II.3; Hướng dẫn 36-HD/VPTW với văn bản của Đảng).

Sai:
    can_cu: 124/TT-BCA

Đúng:
    can_cu: 124/2021/TT-BCA
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from antq_writer.checks.data.cited import bare, citations
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.patterns import regex
from antq_writer.positions import Path
from antq_writer.vietnamese import VietnameseValueError, parse_citation

FAULT = Fault(
    "VD007",
    "số, ký hiệu viết sai",
    Severity.WARNING,
    Message("{reason}", "{reason_en}"),
    Message("{advice}", "{advice_en}"),
)

SYMBOL = regex(r"\d+[a-zđ]?\s*[/-]\s*(?:\d{4}\s*/\s*)?[A-ZĐ]")
"""What is meant as a symbol, not as the name of a document."""


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Symbols that no system of documents has; each once, where it is first given."""
    told: set[str] = set()
    for path, symbol in _given(subject):
        if symbol in told or not SYMBOL.match(symbol) or symbol in subject.registry.shipped:
            continue
        told.add(symbol)
        try:
            parse_citation(symbol)
        except VietnameseValueError as error:
            meant = next((one for one in subject.once(_by_signs)[bare(symbol)] if one != symbol), "")
            yield subject.at(
                FAULT,
                path,
                reason=error.reason_vi,
                reason_en=error.reason_en,
                advice=f"có phải là “{meant}”?" if meant else "đối chiếu với văn bản gốc",
                advice_en=f"did you mean “{meant}”?" if meant else "compare with the document itself",
            )


def _given(subject: DataSubject) -> Iterator[tuple[Path, str]]:
    for index, document in enumerate(subject.report.van_ban):
        if isinstance(document.so_ky_hieu, str):
            yield ("van_ban", index, "so_ky_hieu"), document.so_ky_hieu
    for cited in subject.once(citations):
        yield cited.path, cited.symbol


def _by_signs(subject: DataSubject) -> dict[str, list[str]]:
    """The known symbols by their letters and digits alone; the first two of each tell what was meant."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in (*subject.registry.shipped, *subject.registry.own):
        alike = found[bare(one)]
        if len(alike) < 2 and one not in alike:
            alike.append(one)
    return found
