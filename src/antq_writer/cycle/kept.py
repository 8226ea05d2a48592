"""What of last year's entries stays: names and words do; figures, and what needs them, do not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, get_args

import yaml

from antq_writer.patterns import regex
from antq_writer.positions import Path
from antq_writer.schema import Report
from antq_writer.schema.items import STATEMENT_ID, Item, Sentence
from antq_writer.schema.model import Field, Model
from antq_writer.schema.quantities import Typed, read_day, read_year
from antq_writer.schema.walk import model_at

_CITED = regex(r"\[\[[^\]]*\]\]|\b\d+[\w/]*[-/][A-ZĐ][\w/-]*")
_NAMED = regex(r"([^\W\d_]+)\s+\d+(?:\s*[-–]\s*\d+)?")
_NAMING = {
    "án",
    "chí",
    "chỉ",
    "đạo",
    "điều",
    "đoạn",
    "khóa",
    "khoản",
    "luật",
    "năm",
    "quyết",
    "số",
    "thị",
    "thứ",
}
"""Syllables before a number that is a name: Đề án 06, Ban Chỉ đạo 138, giai đoạn 2021 - 2025."""
_JOINED = regex(r"\S*[^\W\d_]\S*\d\S*")
"""A name with digits: `Covid-19`, `PV05`."""
_DIGIT = regex(r"\d")
_DAY = regex(r"(\d{1,2}[/.-]\d{1,2}[/.-])(\d{4})")
_SENTENCE_PARTS = set(Sentence.model_fields)


@dataclass(slots=True)
class Fate:
    """What happens to the entries of a part of the file."""

    emptied: list[tuple[yaml.Node, yaml.Node]] = field(default_factory=list)
    """Keys that stay without their value, with that value."""
    left_out: list[yaml.Node] = field(default_factory=list)
    """Items of block lists that do not stay at all."""


def shifted(day: str) -> str:
    """A day of the period, a year later: `15/12/2021` → `15/12/2022`; 29/02 becomes 28/02."""
    moved = _DAY.sub(lambda m: f"{m[1]}{int(m[2]) + 1}", day)
    return re.sub(r"^29(?=[/.-]0?2[/.-])", "28", moved)


def figures_of(node: yaml.Node, path: Path, year: int) -> Fate:
    """The fate of everything under a node of last year's file."""
    fate = Fate()
    _walk(node, path, year, fate)
    return fate


def _walk(node: yaml.Node, path: Path, year: int, fate: Fate) -> bool:
    """Note what becomes of a group or a list of groups; False when nothing of it can stay."""
    if isinstance(node, yaml.SequenceNode):
        return _items(node, path, year, fate)
    if not isinstance(node, yaml.MappingNode):
        return True
    model = model_at(Report, path)
    if model is None:
        return True
    own = Fate()
    stays = True
    for key, value in node.value:
        info = model.model_fields.get(key.value)
        if info is not None and not _field_stays(value, (*path, key.value), info, year, own):
            own.emptied.append((key, value))
            stays = stays and not info.is_required()
    if stays:
        fate.emptied += own.emptied
        fate.left_out += own.left_out
    return stays


def _field_stays(node: yaml.Node, path: Path, info: Field, year: int, fate: Fate) -> bool:
    kind = _kind(info.annotation)
    if not node.value:
        return True
    if kind is Item:
        return not any(_DIGIT.match(word) for word in _texts(node))
    if kind is Sentence:
        return _sentences_stay(node, fate)
    if isinstance(kind, Typed):
        if kind.read is read_year:
            return True
        return kind.read is read_day and str(year) not in "".join(_texts(node))
    return _walk(node, path, year, fate)


def _items(node: yaml.SequenceNode, path: Path, year: int, fate: Fate) -> bool:
    """A list of groups; without its items that cannot stay, where these can be taken out."""
    out = []
    own = Fate()
    for item in node.value:
        if not _walk(item, path, year, own):
            out.append(item)
    return _without(node, out, own, fate)


def _without(node: yaml.SequenceNode, out: list[yaml.Node], own: Fate, fate: Fate) -> bool:
    if len(out) == len(node.value) > 0 or (out and not _separable(node)):
        return False
    fate.emptied += own.emptied
    fate.left_out += own.left_out + out
    return True


def _separable(node: yaml.SequenceNode) -> bool:
    """Whether items can be taken out of a list line by line."""
    lines = {item.start_mark.line for item in node.value}
    return not node.flow_style and len(lines) == len(node.value)


def _sentences_stay(node: yaml.Node, fate: Fate) -> bool:
    """Sentences of the bank and words without figures stay."""
    if not isinstance(node, yaml.SequenceNode):
        return not _has_figure(node)
    out = [item for item in node.value if _has_figure(item)]
    return _without(node, out, Fate(), fate)


def _has_figure(node: yaml.Node) -> bool:
    """Whether a sentence, or a slot or a part of it, states a figure."""
    if isinstance(node, yaml.ScalarNode):
        return not STATEMENT_ID.fullmatch(node.value) and states_figure(node.value)
    if isinstance(node, yaml.SequenceNode):
        return any(map(_has_figure, node.value))
    return any(_has_figure(value) for key, value in node.value if key.value != "cau" or value.value)


def states_figure(words: str) -> bool:
    """Whether words state a figure: digits that are no part of a citation, a name or a year."""
    bare = _NAMED.sub(_without_name, _CITED.sub("", words))
    return bool(_DIGIT.search(_JOINED.sub("", bare)))


def _without_name(found: re.Match[str]) -> str:
    """Nothing for `Đề án 06` and `Chương trình MTQG 2`; the words themselves for `đã mở 12`."""
    word = found[1]
    begins = found.string[: found.start()].rstrip()[-1:] in {"", ".", ";", "!", "?", ":"}
    is_name = word.casefold() in _NAMING or (word[0].isupper() and not begins)
    return "" if is_name else found[0]


def _texts(node: Any) -> list[str]:
    if isinstance(node, yaml.ScalarNode):
        return [node.value]
    parts = (part for inner in node.value for part in (inner if isinstance(inner, tuple) else (inner,)))
    return [text for part in parts for text in _texts(part)]


def _kind(annotation: Any) -> Any:
    """What a field holds: Item, Sentence, the `Typed` of a quantity; None for words and groups."""
    if isinstance(annotation, type):
        return (
            annotation if issubclass(annotation, Model) and issubclass(annotation, Item | Sentence) else None
        )
    for part in (*getattr(annotation, "__metadata__", ()), *get_args(annotation)):
        if isinstance(part, Typed):
            return part
        if (found := _kind(part)) is not None:
            return found
    return None
