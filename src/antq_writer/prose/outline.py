"""Outlines (đề cương): which sections stand where, under which headings, in which layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from antq_writer.datafile.set_files import Entries, read_set_file
from antq_writer.datafile.wording import Both
from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.document import Role
from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.prose.filters import IDEAS
from antq_writer.records import dataclass
from antq_writer.schema.sections import Content
from antq_writer.template_set import TemplateSet

UNKNOWN_SECTION = Fault(
    "MB020",
    "Đề cương nêu mục không có",
    Severity.ERROR,
    Message(
        "đề cương “{name}” nêu mục “{found}”, không có", "outline “{name}”: there is no section “{found}”"
    ),
    Message("xem tên các mục bằng “antq-writer schema”", "see the names with “antq-writer schema”"),
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


YES_NO = ("có", "không")
OUTLINES = "de_cuong"
"""The folder of outlines inside the folder of a kind of document."""
REPORTS = "bao_cao"
"""The kind of document whose outlines are called by their name alone."""


def outline_file(name: str) -> str:
    """The file that holds an outline: `tong_ket` of a report, `huong_dan/tong_ket` of another kind."""
    folder, _, plain = name.rpartition("/")
    return f"{folder or REPORTS}/{OUTLINES}/{plain}.yaml"


def outline_names(files_of_set: Iterable[str]) -> list[str]:
    """Names of the outlines of a set of such files, those of reports first."""
    files = [n.split("/") for n in files_of_set if n.endswith(".yaml") and n.count("/") == 2]
    found = [(kind, name.removesuffix(".yaml")) for kind, folder, name in files if folder == OUTLINES]
    of_reports = [name for kind, name in found if kind == REPORTS]
    return of_reports + [f"{kind}/{name}" for kind, name in found if kind != REPORTS]


def load_outline(templates: TemplateSet, name: str) -> Outline:
    """The outline of that name; TemplateError when there is none or it is wrong."""
    entries = read_set_file(templates, outline_file(name))
    outline = Outline(
        name,
        entries.text("mo_ta"),
        entries.text("ten_loai"),
        entries.texts("trich_yeu"),
        entries.texts("mo_dau"),
        tuple(_part(row) for row in entries.rows("phan")),
        entries.texts("ket_thuc"),
        entries.texts("viet_tat"),
        tuple(_sheet(row) for row in entries.rows("phu_luc")),
    )
    if not outline.slots:
        entries.wrong(("phan",), Both("“phan” chưa có mục nào", "“phan” has no section"))
    for section in outline.slots:
        if section not in Content.model_fields:
            where = Position(outline_file(name), entries.line)
            raise TemplateError([UNKNOWN_SECTION.at(where, name=name, found=section)])
    return outline


def _part(row: Entries) -> Part:
    if row.has("muc"):
        idea = _idea(row)
        return Part(row.text("tieu_de"), tuple(Slot(name, "", idea) for name in row.texts("muc")))
    return Part(row.text("tieu_de"), tuple(slot for one in row.rows("cac_muc") for slot in _slots(one)))


def _slots(row: Entries) -> Iterator[Slot]:
    """The section of a row, or the several that stand under its one heading."""
    names = row.texts("muc")
    if not names:
        row.wrong((), Both("thiếu “muc”", "“muc” is missing"))
    bare = row.one_of("chi_tieu_de", YES_NO, "không") == "có"
    for name in names:
        yield Slot(name, row.text("tieu_de"), _idea(row), names[0], bare)


def _sheet(row: Entries) -> Sheet:
    landscape = row.one_of("ngang", YES_NO, "không") == "có"
    return Sheet(row.text("ten"), row.text("tieu_de"), row.texts("muc"), landscape)


def _idea(row: Entries) -> Role:
    return IDEAS[row.one_of("trinh_bay", tuple(IDEAS), "gach")]
