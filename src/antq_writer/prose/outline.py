"""Outlines (đề cương): which sections stand where, under which headings, in which layout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from antq_writer import datafile
from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.document import Role
from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.prose.filters import IDEAS
from antq_writer.template_set import TemplateSet

BAD_OUTLINE = Fault(
    "MB020",
    "Đề cương viết sai",
    Severity.ERROR,
    Message("đề cương “{name}” viết sai: {reason}", "outline “{name}” is wrong: {reason_en}"),
)


@dataclass(frozen=True, slots=True)
class Slot:
    """One section of an outline."""

    section: str
    """Name of the section."""
    heading: str
    """Its heading, with Jinja slots; empty when it stands under its part's heading alone."""
    idea: Role
    """How its ideas are set out."""
    under: str = ""
    """The section whose heading it shares; empty for one with a heading of its own."""
    bare: bool = False
    """Whether its heading is printed with nothing under it (a guidance tells others what to write there)."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part (`I.`) of an outline."""

    heading: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """An appendix of an outline."""

    name: str
    """Name of its template."""
    title: str
    """Its title in capitals, with Jinja slots."""
    sections: tuple[str, ...]
    """The section that points to it: the first of these that the report has; none for the end of the report."""
    landscape: bool


@dataclass(frozen=True, slots=True)
class Outline:
    """A kind of report."""

    name: str
    about: str
    """What it is for, in one sentence."""
    kind: str
    """Tên loại: `BÁO CÁO`."""
    subject: tuple[str, ...]
    """Lines of the trích yếu, with Jinja slots."""
    opening: tuple[str, ...]
    """Statements of the introduction, for data that gives none."""
    parts: tuple[Part, ...]
    closing: tuple[str, ...]
    """Statements of the closing sentence, for data that gives none."""
    abbreviations: tuple[str, ...]
    """Short forms that its reports use after the first mention."""
    appendices: tuple[Sheet, ...] = ()
    """Its appendices, in order."""

    @property
    def main_part(self) -> Part:
        """The part with the most sections, where a section goes that the outline does not name."""
        return max(self.parts, key=lambda part: len(part.slots))

    @property
    def slots(self) -> dict[str, Slot]:
        """The sections of all parts by name."""
        return {slot.section: slot for part in self.parts for slot in part.slots}


OUTLINES = "de_cuong"
"""The folder of outlines inside the folder of a kind of document."""
REPORTS = "bao_cao"
"""The kind of document whose outlines are called by their name alone."""


def outline_file(name: str) -> str:
    """The file that holds an outline: `tong_ket` of a report, `huong_dan/tong_ket` of another kind."""
    folder, _, plain = name.rpartition("/")
    return f"{folder or REPORTS}/{OUTLINES}/{plain}.yaml"


def outline_names(templates: TemplateSet) -> list[str]:
    """Names of the outlines of a set, those of reports first."""
    files = [n.split("/") for n in templates.names() if n.endswith(".yaml") and n.count("/") == 2]
    found = [(kind, name.removesuffix(".yaml")) for kind, folder, name in files if folder == OUTLINES]
    of_reports = [name for kind, name in found if kind == REPORTS]
    return of_reports + [f"{kind}/{name}" for kind, name in found if kind != REPORTS]


def load_outline(templates: TemplateSet, name: str) -> Outline:
    """The outline of that name; TemplateError when there is none or it is wrong."""
    file = outline_file(name)
    tree: Any = datafile.read(templates.read(file), file).tree
    try:
        return Outline(
            name,
            tree["mo_ta"],
            tree["ten_loai"],
            _many(tree["trich_yeu"]),
            _many(tree.get("mo_dau", ())),
            tuple(_part(p) for p in tree["phan"]),
            _many(tree.get("ket_thuc", ())),
            _many(tree.get("viet_tat", ())),
            tuple(_sheet(row) for row in tree.get("phu_luc", ())),
        )
    except (KeyError, TypeError, AttributeError) as error:
        reason = f"thiếu hoặc sai khóa {error}"
        raise TemplateError(
            [
                BAD_OUTLINE.at(
                    Position(file), name=name, reason=reason, reason_en=f"missing or wrong key {error}"
                )
            ]
        ) from error


def _part(tree: dict[str, Any]) -> Part:
    if "muc" in tree:
        idea = IDEAS[tree.get("trinh_bay", "gach")]
        return Part(tree["tieu_de"], tuple(Slot(name, "", idea) for name in _many(tree["muc"])))
    return Part(tree["tieu_de"], tuple(slot for row in tree["cac_muc"] for slot in _slots(row)))


def _slots(row: dict[str, Any]) -> Iterator[Slot]:
    """The section of a row, or the several that stand under its one heading."""
    names = _many(row["muc"])
    for name in names:
        yield Slot(
            name,
            row["tieu_de"],
            IDEAS[row.get("trinh_bay", "gach")],
            names[0],
            row.get("chi_tieu_de") == "có",
        )


def _sheet(row: dict[str, Any]) -> Sheet:
    return Sheet(row["ten"], row["tieu_de"], _many(row.get("muc", ())), row.get("ngang") == "có")


def _many(value: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
