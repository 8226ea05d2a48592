"""How a line must look, and in what it differs: size, weight, slant, capitals, alignment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from antq_writer.diagnostics import Diagnostic, Fault, Message
from antq_writer.layouts import Align, Layout, Line
from antq_writer.records import dataclass

_MOST, _FEW = 0.9, 0.1
"""Shares of the letters that count as all and as none of them: a stray sign is no fault."""
_EN = {Align.LEFT: "left", Align.CENTRE: "centred", Align.RIGHT: "right", Align.JUSTIFY: "justified"}
_KEYS = {Align.LEFT: "Ctrl+L", Align.CENTRE: "Ctrl+E", Align.RIGHT: "Ctrl+R", Align.JUSTIFY: "Ctrl+J"}

HINT = Message("chọn dòng này rồi: {to_do}", "select the line, then: {to_do_en}")


class Difference(NamedTuple):
    """One thing in which a line is not as it must be."""

    found: Message
    """What was found and what is required."""
    to_do: Message
    """How to set it in Word."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a line must look; None leaves a thing open."""

    sizes: tuple[float, float] | None = None
    """Least and greatest size of its letters, points."""
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    """True for capitals throughout, False for anything else."""
    align: Align | None = None


def differences(line: Line, look: Look) -> Iterator[Difference]:
    """In what a line differs from the look."""
    if look.sizes:
        yield from _size(line, *look.sizes)
    if look.bold is not None:
        yield from _switch(line, "bold", look.bold)
    if look.italic is not None:
        yield from _switch(line, "italic", look.italic)
    if look.capitals is not None:
        yield from _capitals(line, look.capitals)
    if look.align and line.align and line.align is not look.align and line.text:
        yield Difference(
            Message(
                f"canh {line.align} (phải canh {look.align})",
                f"it stands {_EN[line.align]} (must be {_EN[look.align]})",
            ),
            Message(f"bấm {_KEYS[look.align]} để canh {look.align}", f"press {_KEYS[look.align]}"),
        )


def findings(layout: Layout, fault: Fault, look: Look, lines: Iterable[Line]) -> Iterator[Diagnostic]:
    """One finding for all lines that differ from the look: the first one with all its differences.

    The sentences of the fault have the slots `found` and `to_do`, each also with `_en`, and may have `text`
    and `count`.
    """
    differing = [(line, list(differences(line, look))) for line in lines if line.letters]
    differing = [(line, found) for line, found in differing if found]
    for line, found in differing[:1]:
        more = len(differing) - 1
        yield layout.finding(
            fault,
            line,
            found=_listed([one.found.vi for one in found]) + (f" (và {more} dòng khác)" if more else ""),
            found_en=_listed([one.found.en for one in found]) + (f" (and {more} more)" if more else ""),
            to_do=_listed([one.to_do.vi for one in found]),
            to_do_en=_listed([one.to_do.en for one in found]),
            text=short(line.text),
            count=len(differing),
        )


def _size(line: Line, least: float, most: float) -> Iterator[Difference]:
    wrong = [size for size in line.sizes if not least <= size <= most]
    if not wrong:
        return
    wanted = points(least) if least == most else f"từ {points(least)} đến {points(most)}"
    wanted_en = f"{least:g}" if least == most else f"{least:g} to {most:g}"
    best = most if wrong[0] > most else least
    yield Difference(
        Message(f"cỡ chữ {points(wrong[0])} (phải {wanted})", f"size {wrong[0]:g} (must be {wanted_en})"),
        Message(f"vào Home → Font Size chọn {points(best)}", f"choose {best:g} at Home → Font Size"),
    )


_NAMES = {
    "bold": ("in đậm", "không đậm", "bold", "Ctrl+B"),
    "italic": ("in nghiêng", "đứng", "italic", "Ctrl+I"),
}


def _switch(line: Line, name: str, wanted: bool) -> Iterator[Difference]:
    vi, plain, en, keys = _NAMES[name]
    share = line.share(name)
    if wanted and share < _MOST:
        yield Difference(
            Message(f"chưa {vi} (phải {vi})", f"not {en} (must be)"),
            Message(f"bấm {keys} để {vi}", f"press {keys}"),
        )
    elif not wanted and share > _FEW:
        yield Difference(
            Message(f"{vi} (phải {plain})", f"{en} (must not be)"),
            Message(f"bấm {keys} để bỏ {vi}", f"press {keys}"),
        )


def _capitals(line: Line, wanted: bool) -> Iterator[Difference]:
    text = line.title or line.text
    if wanted and not is_capitals(text):
        yield Difference(
            Message("chưa viết in hoa toàn bộ", "not in capitals"),
            Message("bấm Shift+F3 để đổi thành chữ in hoa", "press Shift+F3 for capitals"),
        )
    elif not wanted and is_capitals(text):
        yield Difference(
            Message("viết in hoa toàn bộ (phải viết chữ thường)", "in capitals (must be lower case)"),
            Message("bấm Shift+F3 để đổi thành chữ thường", "press Shift+F3 for lower case"),
        )


def is_capitals(text: str) -> bool:
    """Whether a text has letters and all of them are capitals."""
    return text.isupper()


def _listed(said: list[str]) -> str:
    return "; ".join(said)


def points(size: float) -> str:
    """`13,5`."""
    return f"{size:g}".replace(".", ",")


def decimal(number: float, places: int = 1) -> str:
    """`2,5`, as Vietnamese prints it."""
    return f"{number:.{places}f}".replace(".", ",")


def short(text: str, words: int = 8) -> str:
    """The first words of a text."""
    parts = text.split()
    return " ".join(parts[:words]) + ("…" if len(parts) > words else "")
