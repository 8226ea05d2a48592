"""The starting file of a report: what people have written for it, and every field that they left out.

A section's own starting lines stand in the template set; fields of the schema that they do not mention are
added behind them, so that a file for a new section is complete before anybody has written a word for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from antq_writer.cycle.fields import field_lines, names_within
from antq_writer.patterns import regex
from antq_writer.records import dataclass
from antq_writer.schema.model import Model
from antq_writer.schema.sections import Section

CONTENT = "noi_dung"
COMMON = set(Section.model_fields)
"""Fields of every section, which the end of the file explains once."""
MORE = "# Có thể điền thêm (xóa “# ” ở đầu dòng rồi ghi giá trị trước dấu # còn lại):"
OTHERS = (
    "# ===== THAM KHẢO: các mục khác có thể thêm, không dùng thì xóa từ đây đến hết tệp =====",
    "# (in ở cuối phần kết quả công tác, vì đề cương này không nêu)",
)

_KEY = regex(r"(?m)^\s*(?:# *)?(?:- )*([a-z_0-9]+):")


@dataclass(frozen=True, slots=True)
class Offered:
    """A statement of the bank that a section may use."""

    id: str
    use: str
    slots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A section, or a group at the top of the file."""

    name: str
    model: type[Model]
    label: str
    written: str | None = None
    """Its starting lines as people have written them, without indent; None when nobody has."""
    statements: tuple[Offered, ...] = ()


def starting_file(
    head: str, top: Sequence[Part], how_to: str, sections: Iterable[Part], more: Iterable[Part]
) -> str:
    """The whole file.

    `top` are the file itself and the groups of its head; `more` are sections outside the outline, which stand
    at the end, where they can be deleted unread.
    """
    whole, *groups = top
    for group in groups:
        head = _completed_group(head, group)
    rest = _missing(whole, f"{head}\n{how_to}")
    lines = [head.rstrip("\n"), "", *_commented(rest), "", how_to.rstrip("\n"), "", "noi_dung:"]
    for part in sections:
        lines += ["", *_section(part)]
    return "\n".join([*lines, "", *_others(more), ""])


def _section(part: Part) -> list[str]:
    """A section; one that nobody has written an active line for is commented out as a whole."""
    written = (part.written or "").rstrip("\n").splitlines()
    missing = _missing(part, part.written or "")
    extra = [MORE, *missing] if written and missing else missing
    body = [f"{part.name}:", *_indented([*written, *_commented(extra)])]
    if all(line.startswith("#") for line in written):
        body = [
            f"# {part.name}:",
            *_commented(_indented(line.removeprefix("# ") for line in (*written, *extra))),
        ]
    return _indented([f"# ----- {part.label} -----", *_offers(part.statements), *body])


def _others(parts: Iterable[Part]) -> list[str]:
    """Sections that the outline has no place for, commented out as a whole."""
    lines: list[str] = []
    for part in parts:
        body = [f"{part.name}:", *_indented(_missing(part, ""))]
        lines += ["", f"# ----- {part.label} -----", *_offers(part.statements), *_commented(body)]
    return _indented([*OTHERS, *lines] if lines else [])


def _commented(lines: Iterable[str]) -> list[str]:
    return [line if line.startswith("#") else f"# {line}" for line in lines]


def _offers(statements: Sequence[Offered]) -> list[str]:
    """The statements of the bank for a section, as comments."""
    if not statements:
        return []
    lines = ["# Câu mẫu có thể dùng:"]
    for offered in statements:
        slots = f" [chỗ điền: {', '.join(offered.slots)}]" if offered.slots else ""
        lines.append(f"#   {offered.id}  ({offered.use}){slots}")
    return lines


def _missing(part: Part, written: str) -> list[str]:
    """The lines of the fields that the written ones do not mention, with those of their groups."""
    mentioned = set(_KEY.findall(written)) | (COMMON if issubclass(part.model, Section) else set())
    lines: list[str] = []
    for name, info in part.model.model_fields.items():
        if name == CONTENT:
            continue
        if name not in mentioned:
            lines += field_lines(name, info)
        elif not set(names_within(info)) <= mentioned | COMMON:
            lines += [f"# Mẫu đầy đủ của “{name}”, gộp vào mục đã có ở trên:", *field_lines(name, info)]
    return lines


def _completed_group(head: str, group: Part) -> str:
    """The head with the fields of a group that it does not mention, behind those that it does."""
    lines = head.splitlines()
    start = next((i for i, line in enumerate(lines) if line.startswith(f"{group.name}:")), None)
    if start is None:
        return head
    end = start + 1
    while end < len(lines) and (lines[end].startswith(("  ", "#  ")) or not lines[end].strip()):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    missing = _missing(group, "\n".join(lines[start + 1 : end]))
    return "\n".join([*lines[:end], *_indented(_commented(missing)), *lines[end:]])


def _indented(lines: Iterable[str]) -> list[str]:
    return ["  " + line if line else "" for line in lines]
