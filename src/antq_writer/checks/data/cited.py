"""Where a report cites documents: by symbol in a field, in a slot of a statement, in the clerk's own words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.texts import slot_of, texts
from antq_writer.patterns import regex
from antq_writer.positions import Path
from antq_writer.records import dataclass
from antq_writer.registry import Cited
from antq_writer.schema.base import Declared
from antq_writer.schema.paper import CitedDocument
from antq_writer.vietnamese import find_citations


class Citation(NamedTuple):
    """One citation."""

    path: Path
    symbol: str
    declared: Declared | None
    """The declaration of its field; None in a slot or in a sentence."""
    in_words: bool = False
    """Whether it stands in words that are printed as they are."""

    @property
    def section(self) -> str:
        """The name of its section."""
        return str(self.path[1]) if self.path[0] == "noi_dung" else str(self.path[0])


def citations(subject: DataSubject) -> tuple[Citation, ...]:
    """Every citation of the report, in the order of the schema."""
    return tuple(_citations(subject))


def _citations(subject: DataSubject) -> Iterator[Citation]:
    citing = subject.frame.citing
    for words in subject.once(texts):
        if words.declared is not None and words.declared.cites:
            yield Citation(words.path, words.text, words.declared)
        elif words.statement and slot_of(words) in citing.get(words.statement, ()):
            yield Citation(words.path, words.text, None)
        elif "/" in words.text:
            yield from _in_words(words.path, words.text, words.declared)
    for own in own_documents(subject):
        title = own.given.trich_yeu
        if isinstance(title, str) and "/" in title:
            yield from _in_words(own.path("trich_yeu"), title, None)


def _in_words(path: Path, text: str, declared: Declared | None) -> Iterator[Citation]:
    for found in find_citations(text):
        yield Citation(path, " ".join(found.text.split()), declared, in_words=True)


def bare(symbol: str) -> str:
    """The number and letters of a symbol without its signs and its year: `124TTBCA`."""
    return _SIGNS.sub("", _YEAR.sub("/", symbol)).upper()


_SIGNS = regex(r"[\s/\-]")
_YEAR = regex(r"/(?:19|20)\d\d/")


@dataclass(frozen=True, slots=True)
class Own:
    """A document of the report's own list."""

    index: int
    given: CitedDocument
    cited: Cited
    """With what the registry knows of it."""

    def path(self, name: str) -> Path:
        """The key path of one of its fields."""
        return ("van_ban", self.index, name)

    @property
    def day(self) -> date | None:
        """Its day of issue, where the report gives one."""
        return self.given.ngay if isinstance(self.given.ngay, date) else None


def own_documents(subject: DataSubject) -> tuple[Own, ...]:
    """The report's own documents, in order, those listed twice included."""
    return subject.once(_own_documents)


def _own_documents(subject: DataSubject) -> tuple[Own, ...]:
    return tuple(
        Own(index, given, subject.registry.find(given.so_ky_hieu))
        for index, given in enumerate(subject.report.van_ban)
        if isinstance(given, CitedDocument) and isinstance(given.so_ky_hieu, str)
    )
