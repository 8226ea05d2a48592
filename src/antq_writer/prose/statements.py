"""The statement bank: sentences that recur from report to report, picked by id, with slots.

No statement names a place or holds a figure; what differs between reports comes in through slots.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from antq_writer import datafile
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
    """The groups of the bank by name, in the order of their files."""
    groups = {}
    for file in (name for name in templates.names() if name.split("/")[1:2] == [FOLDER]):
        group = _group(file, templates.read(file))
        groups[group.name] = group
    return groups


def _group(file: str, content: bytes) -> Group:
    data = datafile.read(content, file)
    tree: Any = data.tree
    name = file.rsplit("/", 1)[-1].removesuffix(".yaml")
    rows = tuple(
        Statement(
            f"{name}.{row['ten']}",
            row["cau"].strip(),
            row.get("dung", ""),
            tuple(row.get("cap", ())),
            row.get("o", {}),
            row.get("o_tuy_chon", {}),
            file,
            data.map.value(("cau", index)).line,
        )
        for index, row in enumerate(tree["cau"])
    )
    return Group(name, tree["mo_ta"], rows)


def search(bank: Mapping[str, Group], words: str) -> list[Statement]:
    """Statements whose id, use or text has all the words, in any case."""
    wanted = words.casefold().split()
    every = [s for group in bank.values() for s in group.statements]
    return [s for s in every if all(w in f"{s.id} {s.use} {s.text}".casefold() for w in wanted)]
