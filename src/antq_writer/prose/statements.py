"""The statement bank: sentences that recur from report to report, picked by id, with slots.

No statement names a place or holds a figure; what differs between reports comes in through slots.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any

from antq_writer.datafile.set_files import Entries, read_set_file
from antq_writer.datafile.wording import Both
from antq_writer.records import dataclass
from antq_writer.schema.items import STATEMENT_ID
from antq_writer.template_set import TemplateSet

FOLDER = "cau_mau"
"""The folder of statements inside the folder of each kind of document."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the bank."""

    id: str
    """`nhom.ten`."""
    text: str
    """Its words, with Jinja slots."""
    use: str
    """What it is for."""
    levels: tuple[str, ...]
    """Kinds of unit that it fits; empty for all."""
    slots: Mapping[str, str]
    """Name of each slot that must be filled, and what goes in."""
    optional: Mapping[str, str]
    """The same for slots that may stay empty."""
    file: str
    """The file of the bank that it stands in."""
    line: int

    @property
    def plain(self) -> bool:
        """Whether it is words alone, with nothing to fill in."""
        return "{" not in self.text


@dataclass(frozen=True, slots=True)
class Group:
    """A file of the bank: statements for one purpose."""

    name: str
    purpose: str
    statements: tuple[Statement, ...]


def load_bank(templates: TemplateSet) -> dict[str, Group]:
    """The groups of the bank by name, in the order of their files; TemplateError when one is wrong."""
    groups = {}
    for file in templates.names():
        if file.split("/")[1:2] == [FOLDER] and file.endswith(".yaml"):
            group = _group(file, read_set_file(templates, file))
            groups[group.name] = group
    return groups


def plain_bank(bank: Mapping[str, Group]) -> tuple[Any, ...]:
    """The bank as tuples, to be kept; `bank_of` reads them."""
    return tuple((g.name, g.purpose, tuple(map(_values, g.statements))) for g in bank.values())


def bank_of(plain: tuple[Any, ...]) -> dict[str, Group]:
    """The bank of such tuples."""
    return {
        name: Group(name, purpose, tuple(Statement(*values) for values in statements))
        for name, purpose, statements in plain
    }


_values = attrgetter(*(field.name for field in fields(Statement)))


def _group(file: str, entries: Entries) -> Group:
    name = file.rsplit("/", 1)[-1].removesuffix(".yaml")
    made = {}
    for row in entries.rows("cau"):
        statement = _statement(name, row, file)
        if not STATEMENT_ID.fullmatch(statement.id):
            row.wrong(
                ("ten",), Both(f"“{statement.id}” không thể là mã câu", f"“{statement.id}” can be no id")
            )
        if statement.id in made:
            row.wrong(("ten",), Both(f"hai câu cùng mã “{statement.id}”", f"two statements “{statement.id}”"))
        made[statement.id] = statement
    return Group(name, entries.text("mo_ta"), tuple(made.values()))


def _statement(group: str, row: Entries, file: str) -> Statement:
    return Statement(
        f"{group}.{row.text('ten')}",
        row.text("cau").strip(),
        row.text("dung", ""),
        row.texts("cap"),
        row.named_texts("o"),
        row.named_texts("o_tuy_chon"),
        file,
        row.line,
    )


def search(bank: Mapping[str, Group], words: str) -> list[Statement]:
    """Statements whose id, use or text has all the words, in any case."""
    wanted = words.casefold().split()
    every = [s for group in bank.values() for s in group.statements]
    return [s for s in every if all(w in f"{s.id} {s.use} {s.text}".casefold() for w in wanted)]
