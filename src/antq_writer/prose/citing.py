"""Gives each citation its text: in full where the document is first mentioned, short later (Decree 30, II.6b)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from antq_writer.document import Citation
from antq_writer.registry import Cited, Registry
from antq_writer.vietnamese import format_date


def citing(registry: Registry, day: date) -> Callable[[Citation], Citation]:
    """Rewrites the citations of one report: each is given its text; until now its form stood in its place.

    `day` is the day of the report: a document is said to be replaced when it was by then.
    """
    mentioned: set[str] = set()

    def with_text(node: Citation, text: str) -> Citation:
        return Citation(text, node.symbol, node.path, node.bold, node.italic)

    def text(node: Citation) -> Citation:
        document = registry.find(node.symbol)
        forms = node.text.split()
        if (cell := _in_table(document, forms)) is not None:
            return with_text(node, cell)
        then = _replaced(document, registry, day) if "kem_thay_the" in forms else ""
        first = node.symbol not in mentioned and "ngan" not in forms
        if not first and "day_du" not in forms:
            return with_text(node, document.name() + then)
        mentioned.add(node.symbol)
        amendment = registry.amendment(document, day)
        return with_text(node, document.full(issuer="bo_co_quan" not in forms, amendment=amendment) + then)

    return text


def _in_table(document: Cited, forms: list[str]) -> str | None:
    """The text of a citation that is no mention: the symbol alone, or the cells of a list of documents."""
    if "ky_hieu" in forms:
        return document.symbol
    if "ten_ngay" in forms:
        return document.name() + (f" ngày {format_date(document.day)}" if document.day else "")
    if "trich_yeu" in forms:
        return document.title[:1].upper() + document.title[1:]
    return None


def _replaced(document: Cited, registry: Registry, day: date) -> str:
    """` (nay được thay thế bằng …)` for a document that had been replaced."""
    if not document.replaced_by or not document.until_day or day < document.until_day:
        return ""
    return f" (nay được thay thế bằng {registry.find(document.replaced_by).name()})"
