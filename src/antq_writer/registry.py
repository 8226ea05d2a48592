"""Cited documents: the shipped registry and the report's own, and the text of each mention."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import Any

from antq_writer.datafile.set_files import Entries, read_set_file
from antq_writer.datafile.wording import Both
from antq_writer.keeping import kept_of_short
from antq_writer.records import dataclass
from antq_writer.schema.paper import CitedDocument
from antq_writer.template_set import TemplateSet
from antq_writer.vietnamese import Citation, VietnameseValueError, parse_citation, parse_date

FILE = "bao_cao/van_ban.yaml"


@dataclass(frozen=True, slots=True)
class Cited:
    """A document as it is cited."""

    symbol: str
    """Number and symbol, or its name where it has none."""
    kind: str = ""
    """Tên loại; empty for one known by its name."""
    day: date | None = None
    issuers: tuple[str, ...] = ()
    title: str = ""
    from_day: date | None = None
    """First day in force; None where unknown."""
    until_day: date | None = None
    """First day no longer in force; None for one still in force."""
    replaced_by: str = ""
    """Symbol of its successor."""
    path: str = ""
    """Key path in the data; empty for one of the registry."""

    amended_by: str = ""
    """Symbol of the document that amended it."""

    def name(self) -> str:
        """Type, number and symbol: `Chỉ thị số 09-CT/TW`; a document without a number by its name."""
        if self.numbered:
            return self._citation().short()
        return f"{self.kind} {self.symbol}".lstrip()

    def full(self, *, issuer: bool = True, amendment: Cited | None = None) -> str:
        """The first mention (Decree 30, II.6b): type, number, symbol, date, issuer, subject, amendment."""
        citation = Citation(
            self.symbol,
            "state",
            self.kind,
            date=self.day,
            issuer=self.issuers if issuer else None,
            subject=self.title or None,
            amended_by=() if amendment is None else (amendment._citation(),),
        )
        text = citation.full()
        return text if self.numbered else self.name() + text.removeprefix(citation.short())

    @property
    def numbered(self) -> bool:
        """Whether it is cited by a number (`Chỉ thị số …`), not by a name alone (`Đề án 06`)."""
        return bool(self.kind) and self.symbol[:1].isdigit()

    def _citation(self) -> Citation:
        return Citation(
            self.symbol, "state", self.kind, date=self.day, issuer=self.issuers, subject=self.title or None
        )


@dataclass(frozen=True, slots=True)
class Registry:
    """The documents that a report can cite, by symbol."""

    shipped: dict[str, Cited]
    own: dict[str, Cited] = field(default_factory=dict)
    _sorted: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def with_own(self, documents: tuple[CitedDocument, ...]) -> Registry:
        """The registry with the report's documents over it; what they leave open comes from the registry."""
        own = {
            d.so_ky_hieu: _merge(d, self.shipped.get(d.so_ky_hieu), i)
            for i, d in enumerate(documents)
            if isinstance(d.so_ky_hieu, str)
        }
        return Registry(self.shipped, own, self._sorted)

    def find(self, symbol: str) -> Cited:
        """The document of that symbol; one that nobody knows is cited by its symbol alone."""
        return self.own.get(symbol) or self.shipped.get(symbol) or Cited(symbol, kind_of(symbol))

    def amendment(self, document: Cited, day: date) -> Cited | None:
        """The document that had amended `document` by a day; None where there is none or its day is unknown.

        Without a day of effect the year in its number tells: it counts from the year after.
        """
        later = self.find(document.amended_by) if document.amended_by else None
        if later is None:
            return None
        if later.from_day is not None:
            return later if later.from_day <= day else None
        year = re.match(r"\d+/(\d{4})/", later.symbol)
        return later if year and int(year.group(1)) < day.year else None

    def shipped_by(self, key: Callable[[str], str | None]) -> Mapping[str, Sequence[Cited]]:
        """The shipped documents by what a function makes of their symbols, sorted once for all reports.

        A document of which it makes None is left out.
        """
        found = self._sorted.get(key)
        if found is None:
            found = {}
            for document in self.shipped.values():
                if (name := key(document.symbol)) is not None:
                    found.setdefault(name, []).append(document)
            self._sorted[key] = found
        sorted_: Mapping[str, Sequence[Cited]] = found
        return sorted_

    def knows(self, symbol: str) -> bool:
        """Whether more than the symbol is known."""
        return symbol in self.own or symbol in self.shipped


LONG = 80
"""Characters from which on a text is no symbol worth keeping."""


@kept_of_short(1 << 15, LONG)
def kind_of(symbol: str) -> str:
    """Tên loại as the symbol tells it; empty where it tells none."""
    try:
        return parse_citation(symbol).type_name
    except VietnameseValueError:
        return ""


def _merge(given: CitedDocument, known: Cited | None, index: int) -> Cited:
    symbol = given.so_ky_hieu
    known = known or Cited(symbol, kind_of(symbol))
    return Cited(
        symbol,
        given.loai or known.kind,
        given.ngay or known.day,
        given.co_quan or known.issuers,
        given.trich_yeu or known.title,
        known.from_day,
        known.until_day,
        known.replaced_by,
        f"van_ban[{index}]",
        known.amended_by,
    )


def load_registry(templates: TemplateSet) -> Registry:
    """The shipped registry of the documents that many reports cite; TemplateError when its file is wrong."""
    rows = read_set_file(templates, FILE).rows("van_ban")
    return Registry({row.text("so_ky_hieu"): _cited(row) for row in rows})


def plain_registry(registry: Registry) -> tuple[Any, ...]:
    """The shipped documents as tuples of texts and day numbers, to be kept; `registry_of` reads them."""
    return tuple(
        (
            d.symbol, d.kind, d.issuers, d.title, d.replaced_by, d.amended_by,
            *(day.toordinal() if day else 0 for day in (d.day, d.from_day, d.until_day)),
        )
        for d in registry.shipped.values()
    )  # fmt: skip


def registry_of(plain: tuple[Any, ...]) -> Registry:
    """The registry of such tuples."""
    shipped = {}
    for symbol, kind, issuers, title, replaced_by, amended_by, *days in plain:
        day, from_day, until_day = (date.fromordinal(number) if number else None for number in days)
        shipped[symbol] = Cited(
            symbol, kind, day, issuers, title, from_day, until_day, replaced_by, amended_by=amended_by
        )
    return Registry(shipped)


def _cited(row: Entries) -> Cited:
    return Cited(
        row.text("so_ky_hieu"),
        row.text("loai", ""),
        _day(row, "ngay"),
        row.texts("co_quan"),
        row.text("trich_yeu", ""),
        _day(row, "hieu_luc_tu"),
        _day(row, "het_hieu_luc_tu"),
        row.text("thay_the_boi", ""),
        amended_by=row.text("sua_doi_boi", ""),
    )


def _day(row: Entries, key: str) -> date | None:
    text = row.text(key, "")
    try:
        return parse_date(text) if text else None
    except VietnameseValueError:
        row.wrong((key,), Both(f"“{key}” không phải là ngày", f"“{key}” is no day"))
