"""Lines drawn under a text: borders, Word's and VML's line shapes, underlining, rows of `_____`; frames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from antq_writer.layouts import Frame, Stroke
from antq_writer.patterns import regex
from antq_writer.records import dataclass

from ..docx.names import local, value, w
from .measures import css_mm, emu_mm, mm, text_width, twips
from .walk import Paragraph
from .words import SOLID_UNDERLINES

_LINE_SHAPES = {"line", "straightConnector1", "bentConnector3"}
_SIGNS = regex(r"[\s_\-–—―=*.~¯…]{3,}$")
_SOLID_SIGNS = regex(r"[\s_—―¯]+$")
_SOLID_BORDERS = ("single", "thick", "double", "triple")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line shape that floats."""

    length: float | None
    """None for a shape that is no plain line."""
    solid: bool
    anchor: Paragraph
    offset: float | None
    """From the left end of what it is measured from, mm; None when it is not told."""
    from_page: bool
    """Whether that is the page, and not the text."""


def is_row_of_signs(text: str) -> bool:
    """Whether a text is a line typed with signs: `-----`."""
    return bool(_SIGNS.match(text)) and len(text.replace(" ", "")) >= 3


def under(paragraphs: Sequence[Paragraph], at: int) -> Stroke | None:
    """The line under a paragraph that needs no drawing; `at` is its index in its column."""
    text = paragraphs[at]
    border = _border(text, "bottom")
    if border:
        return border
    for below in paragraphs[at + 1 : at + 5]:
        words = below.words.text.strip()
        if words.startswith("(") and words.endswith(")"):  # the period of a report, under its subject
            continue
        if below.cell != text.cell or (words and not is_row_of_signs(words)):
            break
        if words:
            bold = any(letters.bold for letters in below.words.letters)
            return Stroke(text_width(words, below.size, bold), bool(_SOLID_SIGNS.match(words)))
        border = _border(below, "top") or _border(below, "bottom")
        if border:
            return border
    return _underline(text)


def _border(paragraph: Paragraph, side: str) -> Stroke | None:
    kind = paragraph.props.get(f"border.{side}", "none").split()[0]
    if kind in ("none", "nil"):
        return None
    indents = mm(paragraph.twips("left") + paragraph.twips("right"))
    return Stroke(max(paragraph.room - indents, 0.0), kind in _SOLID_BORDERS)


def _underline(paragraph: Paragraph) -> Stroke | None:
    lined = [one for one in paragraph.words.letters if one.underlined and one.text.strip()]
    if not lined:
        return None
    kinds = {
        value(run.find(f"{w('rPr')}/{w('u')}"))
        for run in paragraph.element.iter(w("r"))
        if run.find(f"{w('rPr')}/{w('u')}") is not None
    }
    length = sum(text_width(one.text, one.size, one.bold) for one in lined)
    return Stroke(length, kinds <= {*SOLID_UNDERLINES, "none", None})


def drawn(paragraphs: Sequence[Paragraph]) -> Iterator[Drawn]:
    """The line shapes anchored in some paragraphs, in order."""
    for paragraph in paragraphs:
        for drawing in paragraph.words.drawings:
            if local(drawing) == "drawing":
                yield from _drawing(paragraph, drawing)
            elif local(drawing) in ("pict", "object"):
                yield from _vml(paragraph, drawing)


def _drawing(paragraph: Paragraph, drawing: etree._Element) -> Iterator[Drawn]:
    for holder in drawing:
        extent = _child(holder, "extent")
        if extent is None or any(local(one) == "txbxContent" for one in holder.iter()):
            continue
        wide, high = (emu_mm(extent.get(side)) for side in ("cx", "cy"))
        shapes = {one.get("prst") for one in holder.iter() if local(one) == "prstGeom"}
        dashes = {one.get("val") for one in holder.iter() if local(one) == "prstDash"}
        plain = bool(shapes & _LINE_SHAPES) and high <= wide / 4
        offset, from_page = _offset(holder)
        yield Drawn(wide if plain else None, dashes <= {"solid"}, paragraph, offset, from_page)


def _offset(holder: etree._Element) -> tuple[float | None, bool]:
    position = _child(holder, "positionH")
    if position is None:
        return None, False
    said = _child(position, "posOffset")
    from_page = position.get("relativeFrom") in ("page", "leftMargin")
    return (None if said is None else emu_mm(said.text)), from_page


def _vml(paragraph: Paragraph, pict: etree._Element) -> Iterator[Drawn]:
    for shape in pict:
        name = local(shape)
        if name not in ("line", "shape", "rect", "group") or any(
            local(o) == "txbxContent" for o in shape.iter()
        ):
            continue
        style = dict(part.split(":", 1) for part in (shape.get("style") or "").split(";") if ":" in part)
        style = {key.strip(): said.strip() for key, said in style.items()}
        dashes = {one.get("dashstyle") for one in shape.iter() if local(one) == "stroke"} - {None, "solid"}
        from_page = style.get("mso-position-horizontal-relative", "column") == "page"
        if name == "line":
            ends = [
                css_mm(one) or 0.0
                for end in ("from", "to")
                for one in (shape.get(end) or "0,0").split(",")[:1]
            ]
            yield Drawn(abs(ends[1] - ends[0]), not dashes, paragraph, min(ends), from_page)
        elif name == "shape" and "_t32" in (shape.get("type") or ""):
            yield Drawn(
                css_mm(style.get("width")), not dashes, paragraph, css_mm(style.get("margin-left")), from_page
            )
        else:
            yield Drawn(None, True, paragraph, css_mm(style.get("margin-left")), from_page)


def frame(paragraph: Paragraph) -> Frame | None:
    """The frame round a stamp: a small table, a text box, borders of the paragraph."""
    return _table_frame(paragraph) or _box_frame(paragraph) or _border_frame(paragraph)


def _border_frame(paragraph: Paragraph) -> Frame | None:
    borders = [paragraph.props.get(f"border.{side}", "none") for side in ("top", "left", "bottom", "right")]
    if any(border.split()[0] in ("none", "nil") for border in borders):
        return None
    width = paragraph.room - mm(paragraph.twips("left") + paragraph.twips("right"))
    return Frame(width, None, _colour(borders[0].split()[-1]))


def _table_frame(paragraph: Paragraph) -> Frame | None:
    cell = next(paragraph.element.iterancestors(w("tc")), None)
    table = next(paragraph.element.iterancestors(w("tbl")), None)
    if cell is None or table is None or len(list(table.iter(w("tc")))) > 1:
        return None
    for borders in (
        cell.find(f"{w('tcPr')}/{w('tcBorders')}"),
        table.find(f"{w('tblPr')}/{w('tblBorders')}"),
    ):
        sides = [] if borders is None else [one for one in borders if value(one) not in ("none", "nil")]
        if len(sides) >= 4:
            height = table.find(f"{w('tr')}/{w('trPr')}/{w('trHeight')}")
            width = twips(value(cell.find(f"{w('tcPr')}/{w('tcW')}"), "w"))
            return Frame(
                mm(width) if width else None,
                None if height is None else mm(twips(value(height))),
                _colour(value(sides[0], "color") or "auto"),
            )
    return Frame(None, None, "") if table.find(f"{w('tblPr')}/{w('tblStyle')}") is not None else None


def _box_frame(paragraph: Paragraph) -> Frame | None:
    for above in paragraph.element.iterancestors():
        if local(above) in ("anchor", "inline"):
            extent = _child(above, "extent")
            if extent is not None:
                wide, high = (emu_mm(extent.get(side)) for side in ("cx", "cy"))
                lines = [one for one in above.iter() if local(one) == "ln"]
                colours = [c.get("val") or "" for ln in lines for c in ln.iter() if local(c) == "srgbClr"]
                return Frame(wide, high, _colour(colours[0] if colours else "auto"))
        if local(above) in ("shape", "rect") and above.get("style"):
            style = dict(part.split(":", 1) for part in (above.get("style") or "").split(";") if ":" in part)
            return Frame(
                css_mm(style.get("width")), css_mm(style.get("height")), _vml_colour(above.get("strokecolor"))
            )
    return None


def _colour(said: str) -> str:
    return "" if said in ("auto", "000000", "") else said.upper()


def _vml_colour(said: str | None) -> str:
    named = (said or "").split()[0].lstrip("#") if said else ""
    return {"red": "FF0000", "black": "", "f00": "FF0000"}.get(named, _colour(named))


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return next((one for one in element if local(one) == name), None)
