"""The letters of a paragraph with their looks, parted where tabs and line breaks part them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from antq_writer.layouts import Letters

from ..docx.names import HOLDERS, PLAIN, local, value, w
from .cascade import Cascade, Props
from .measures import half_points

_INSIDE = HOLDERS | {"ins", "moveTo"}
_SIGNS = {"noBreakHyphen": "-", "sym": ""}
_NEVER_EAST_ASIAN = 0xA1
SOLID_UNDERLINES = ("single", "thick", "double", "words")


@dataclass
class Segment:
    """Letters between tabs and line breaks."""

    row: int
    """Line breaks before it."""
    column: int
    """Segments with words before it in its row."""
    letters: list[Letters] = field(default_factory=list)
    tabs: int = 0
    """Tabs right before it."""

    @property
    def text(self) -> str:
        """Its words, without blanks at the ends."""
        return "".join(one.text for one in self.letters).strip()


@dataclass
class Words:
    """What a paragraph holds."""

    segments: list[Segment]
    drawings: list[etree._Element]
    """Drawings and VML pictures anchored in it, in order."""
    fields: list[str]
    """Instructions of its fields."""
    breaks: int = 0
    """Page breaks in it."""

    @cached_property
    def text(self) -> str:
        """All its words on one line; to be asked for when all are read."""
        return " ".join(segment.text for segment in self.segments if segment.text)

    @property
    def rows(self) -> list[Segment]:
        """The lines that line breaks make, those with words."""
        made: list[Segment] = []
        for row in dict.fromkeys(segment.row for segment in self.segments):
            parts = [segment for segment in self.segments if segment.row == row and segment.text]
            if len(parts) == 1:
                made += parts
            elif parts:
                made.append(Segment(row, 0, [one for part in parts for one in part.letters]))
        return made

    @property
    def letters(self) -> tuple[Letters, ...]:
        """All its letters."""
        return tuple(one for segment in self.segments for one in segment.letters)


class WordReader:
    """Reads the paragraphs of one file."""

    def __init__(self, cascade: Cascade) -> None:
        self._cascade = cascade

    def read(self, paragraph: etree._Element, table_style: str | None = None) -> Words:
        """The letters of a paragraph."""
        self._base = self._cascade.letters(self._cascade.style(paragraph), table_style)
        self._fields: list[list[str]] = []
        self._shown: list[bool] = []
        self._words = Words([Segment(0, 0)], [], [])
        self._children(paragraph)
        return self._words

    def _children(self, element: etree._Element) -> None:
        for child in element:
            name = local(child)
            if name == "r":
                self._run(child)
            elif name in _INSIDE:
                if name == "fldSimple":
                    self._words.fields.append(value(child, "instr") or "")
                self._children(child)
            elif name == "AlternateContent":
                for choice in list(child)[:1]:
                    self._children(choice)

    def _run(self, run: etree._Element) -> None:
        props = self._cascade.run(run.find(w("rPr")), self._base)
        hidden = props.get("vanish") == "on"
        for child in run:
            name = local(child)
            if name == "fldChar":
                self._field(value(child, "fldCharType"))
            elif name == "instrText":
                if self._fields:
                    self._fields[-1].append(child.text or "")
            elif name in ("drawing", "pict", "object"):
                self._words.drawings.append(child)
            elif name == "AlternateContent":
                for choice in list(child)[:1]:
                    self._words.drawings.extend(choice)
            elif hidden or not all(self._shown):
                continue
            elif name == "t":
                self._add(child.text or "", props)
            elif name in ("tab", "ptab"):
                self._part(0)
            elif name in ("br", "cr"):
                if value(child, "type") in (None, "textWrapping"):
                    self._part(1)
                else:
                    self._words.breaks += 1
            elif name in _SIGNS:
                self._add(_SIGNS[name], props)

    def _part(self, rows: int) -> None:
        last = self._words.segments[-1]
        if rows:
            self._words.segments.append(Segment(last.row + 1, 0))
        elif last.letters and last.text:
            self._words.segments.append(Segment(last.row, last.column + 1, tabs=1))
        else:
            last.tabs += 1

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append([])
            self._shown.append(False)
        elif kind == "separate" and self._shown:
            self._shown[-1] = True
        elif kind == "end" and self._shown:
            self._shown.pop()
            self._words.fields.append("".join(self._fields.pop()))

    def _add(self, text: str, props: Props) -> None:
        text = unicodedata.normalize("NFC", text.translate(PLAIN))
        if not text:
            return
        if props.get("caps") == "on":
            text = text.upper()
        colour = props.get("color", "auto")
        made = Letters(
            text,
            self._fonts(text, props),
            half_points(props.get("sz")),
            props.get("b") == "on",
            props.get("i") == "on",
            props.get("u", "none") != "none",
            "" if colour in ("auto", "") or len(colour) != 6 else colour.upper(),
        )
        letters = self._words.segments[-1].letters
        if letters and _alike(letters[-1], made):
            last = letters[-1]
            made = Letters(last.text + text, _joined(last.fonts, made.fonts), *_look(made))
            letters[-1] = made
        else:
            letters.append(made)

    def _fonts(self, text: str, props: Props) -> tuple[str, ...]:
        """Fonts of the slots that the letters use: `ascii` for plain ones, `hAnsi` for those with marks."""
        slots = []
        if any(" " < letter < "\x7f" for letter in text):
            slots.append("ascii")
        if not text.isascii():
            slots.append("eastAsia" if props.get("hint") == "eastAsia" and _east_asian(text) else "hAnsi")
        return tuple(dict.fromkeys(self._font(props.get(slot, "Times New Roman")) for slot in slots))

    def _font(self, name: str) -> str:
        return self._cascade.theme.get(name[1:], "Times New Roman") if name.startswith("+") else name


def _east_asian(text: str) -> bool:
    """Whether a text has letters that follow the East Asian font where the run asks for it."""
    return any(ord(letter) >= _NEVER_EAST_ASIAN and not "\u0100" <= letter <= "\u02af" for letter in text)


def _look(letters: Letters) -> tuple[float, bool, bool, bool, str]:
    return letters.size, letters.bold, letters.italic, letters.underlined, letters.colour


def _alike(one: Letters, other: Letters) -> bool:
    return _look(one) == _look(other)


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return one if one == other else tuple(dict.fromkeys((*one, *other)))
