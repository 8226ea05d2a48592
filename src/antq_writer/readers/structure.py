"""What each paragraph of a report is: letterhead, title, heading, item, recipient, signature, appendix."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from antq_writer.papers import Passage, Role, SourceLine
from antq_writer.patterns import found_by, regex
from antq_writer.vietnamese.letters import CAPITALS

from . import front
from . import structure_marks as marks
from .items import is_item, numbered
from .pieces import Raw

_ENCLOSED = regex(r"\(?\s*(?:Kèm theo|Ban hành kèm theo)", re.IGNORECASE)
_NEW_SENTENCE = regex(rf"[.!?]\s+[{CAPITALS}]")
_UNDER = regex(r"(?:Trên|Dưới) đây là")


def assign(raws: Sequence[Raw]) -> tuple[Passage, ...]:
    """The passages in reading order, footnotes last, each with its role, section and number."""
    sorter = _Sorter(raws)
    body = [sorter.passage(index) for index, raw in enumerate(raws) if not raw.note]
    return (*body, *(_note(raw) for raw in raws if raw.note))


def _note(raw: Raw) -> Passage:
    return _made(raw, Role.NOTE)


def _made(
    raw: Raw,
    role: Role,
    *,
    section: str = "",
    number: str = "",
    paragraph: int = 0,
    appendix: str = "",
) -> Passage:
    """The passage of a raw paragraph; a text that stands on one line needs no list of lines."""
    sources = _compressed(raw.sources)
    first = sources[0] if sources else SourceLine(0, 1)
    return Passage(
        raw.text,
        first.line,
        first.column,
        role,
        section,
        number,
        paragraph,
        raw.note,
        raw.cell,
        appendix,
        tuple(raw.marks),
        sources if len(sources) > 1 else (),
    )


def _compressed(sources: Iterable[SourceLine]) -> tuple[SourceLine, ...]:
    """Without entries that say what the one before implies."""
    kept: list[SourceLine] = []
    for source in sources:
        last = kept[-1] if kept else None
        if last and last.line == source.line and source.column - last.column == source.offset - last.offset:
            continue
        kept.append(source)
    return tuple(kept)


_ORDINALS = {"thứ nhất": "I", "thứ hai": "II", "thứ ba": "III", "thứ tư": "IV", "thứ năm": "V"}


class _Sorter:
    """One use: goes through the paragraphs once, keeping where it is."""

    def __init__(self, raws: Sequence[Raw]) -> None:
        self.raws = raws
        self.front = front.end_of_front(raws)
        self.title = front.title(raws, self.front)
        self.part = Role.LETTERHEAD if self.front else Role.BODY
        self.levels: list[tuple[int, str]] = []
        self.paragraph = 0
        self.appendix = ""

    def passage(self, index: int) -> Passage:
        raw = self.raws[index]
        text = raw.text.translate(marks.MODERN)
        role = self._role(index, text)
        if role not in (Role.HEADING, Role.BODY, Role.DASH, Role.PLUS, Role.CELL):
            return _made(raw, role, appendix=self.appendix)
        match = numbered(text)
        number = match["number"].strip() if match else ""
        if role is Role.HEADING and match:
            self._enter(match, number)
            return _made(raw, role, section=self.section, number=number, appendix=self.appendix)
        if role is Role.CELL:
            return _made(raw, role, section=self.section, appendix=self.appendix)
        if match:
            level = level_of(match)
            self.levels = [(known, name) for known, name in self.levels if known < level]
        self.paragraph += 1
        return _made(
            raw,
            role,
            section=self.section,
            number=number,
            paragraph=self.paragraph,
            appendix=self.appendix,
        )

    @property
    def section(self) -> str:
        """Numbers of the headings that are open, joined by points."""
        return ".".join(number for _, number in self.levels)

    def _enter(self, match: re.Match[str], number: str) -> None:
        level = level_of(match)
        shown = re.sub(r"^(?i:phần|chương)\s+", "", number).strip(" .)/-–:")
        self.levels = [(known, name) for known, name in self.levels if known < level]
        if "." in shown:  # 2.1 stands under II, not under 2 as well
            self.levels = [(known, name) for known, name in self.levels if known < 2]
        shown = _ORDINALS.get(shown.lower(), shown)
        self.levels.append((level, shown))
        self.paragraph = 0

    def _role(self, index: int, text: str) -> Role:
        raw = self.raws[index]
        if index in self.title:
            self.part = Role.BODY
            return Role.TITLE
        if index < self.front:
            return Role.LETTERHEAD
        if self.part is Role.LETTERHEAD:
            self.part = Role.BODY
        if (appendix := self._begins_appendix(index, text)) is not None:
            self.part, self.appendix = Role.APPENDIX, appendix
            self.levels, self.paragraph = [], 0
            return Role.APPENDIX
        if raw.cell:
            if self.part is Role.APPENDIX:
                self.part = Role.BODY
            return Role.CELL
        return self._running(index, text)

    def _running(self, index: int, text: str) -> Role:
        """The role of a paragraph outside tables."""
        if self.part is Role.APPENDIX:
            if self._is_appendix_head(index, text):
                return Role.APPENDIX
            self.part = Role.BODY
        if self.appendix:
            return _body_role(self.raws, index, text)
        if marks.RECIPIENTS.match(text) and (len(text) < 40 or is_item(text[9:].lstrip(" :"))):
            self.part = Role.RECIPIENT
            return Role.RECIPIENT
        if marks.ADDRESSEE.match(text) and self.part is Role.BODY and index < front.FRONT_LINES:
            self.part = Role.ADDRESSEE
            return Role.ADDRESSEE
        if self.part is Role.ADDRESSEE:
            if is_item(text) and index < front.FRONT_LINES and text.endswith((";", ".", ",")):
                return Role.ADDRESSEE
            self.part = Role.BODY
        if self.part is Role.RECIPIENT:
            if is_item(text) or self._goes_on_with_recipients(index, text):
                return Role.RECIPIENT
            self.part = Role.SIGNATURE
        if self.part is Role.BODY and _begins_signature(text):
            self.part = Role.SIGNATURE
        if self.part is Role.SIGNATURE:
            return Role.SIGNATURE
        return _body_role(self.raws, index, text)

    def _goes_on_with_recipients(self, index: int, text: str) -> bool:
        """Whether a line without a dash is a recipient by its semicolon, or by that of the line before."""
        if text.isupper() or len(text) > 120:
            return False
        return text.endswith(";") or (self.raws[index - 1].text.endswith(";") and text.endswith("."))

    def _begins_appendix(self, index: int, text: str) -> str | None:
        """The name of the appendix that a paragraph opens; None when it opens none."""
        match = marks.APPENDIX.match(text)
        if not match or len(text) > 300 or self.raws[index].cell:
            return None
        rest = text[match.end() :].lstrip(" .:–-")
        alone = not rest or rest[0].isupper() or rest[0] in '(“"'
        after_end = self.part in (Role.RECIPIENT, Role.SIGNATURE) or bool(self.appendix)
        if not alone or (rest and rest.endswith((".", ";")) and not after_end):
            return None
        if not after_end and not match["name"].isupper() and self.raws[index].text.endswith((".", ";", ",")):
            return None
        return (
            "Phụ lục " + match["name"][7:].strip().removeprefix("số ").strip()
            if match["name"][7:].strip()
            else "Phụ lục"
        )

    def _is_appendix_head(self, index: int, text: str) -> bool:
        """Whether a paragraph still belongs to the head of an appendix: its title, `(Kèm theo …)`."""
        before = self.raws[index - 1].text
        if _ENCLOSED.match(text):
            return True
        if _ENCLOSED.search(before):
            return before.count("(") > before.count(")")
        if numbered(text) or is_item(text) or len(text) > 250 or text.endswith((".", ":", ";")):
            return False
        later = self.raws[index : index + 5]
        return text.isupper() or any(_ENCLOSED.match(raw.text) for raw in later) or self.raws[index].centred


def level_of(match: re.Match[str]) -> int:
    """How deep a number stands: 0 part, 1 Roman, 2 Arabic (and one more for each point), 7 `1)`, 8 letter."""
    if found_by(match, marks.PART):
        return 0
    if found_by(match, marks.ROMAN, marks.LETTER_PART):
        return 1
    if found_by(match, marks.ARABIC) and match["number"].endswith(")"):
        return 7
    if found_by(match, marks.ARABIC):
        return 2 + match["number"].strip(".)/ ").count(".")
    return 8


def _begins_signature(text: str) -> bool:
    if len(text) > 120 or not text.isupper():
        return False
    return bool(marks.AUTHORITY.match(text) or marks.POST.match(text))


def _body_role(raws: Sequence[Raw], index: int, text: str) -> Role:
    match = numbered(text)
    if match and is_heading(raws, index, text, match):
        return Role.HEADING
    if raws[index].title and not match and not is_item(text) and len(text) < 250:
        return Role.HEADING
    if marks.PLUS.match(text):
        return Role.PLUS
    return Role.DASH if marks.DASH.match(text) else Role.BODY


def is_heading(raws: Sequence[Raw], index: int, text: str, match: re.Match[str]) -> bool:
    """Whether a numbered paragraph is a heading and not a sentence with a number before it."""
    rest = text[match.end() :].rstrip()
    if raws[index].title or found_by(match, marks.PART) or (found_by(match, marks.ROMAN) and rest.isupper()):
        return True
    if len(rest) > 320 or _NEW_SENTENCE.search(rest) or _UNDER.match(rest):
        return False
    if found_by(match, marks.ROMAN):
        return True
    if not re.search(r"[.;:,!?…]$", rest):
        return bool(rest) and (rest[0].isupper() or rest[0] in '“"0123456789')
    if not rest.endswith((".", ":")) or rest.endswith("./.") or len(rest) > 300:
        return False
    return _opens_what_follows(raws, index, match)


def _opens_what_follows(raws: Sequence[Raw], index: int, match: re.Match[str]) -> bool:
    """Whether text stands under a number before the next one: then it is a heading, stop or no stop."""
    for raw in raws[index + 1 : index + 2]:
        text = raw.text.translate(marks.MODERN)
        following = numbered(text)
        if following and level_of(following) <= level_of(match):
            return False
        return not marks.RECIPIENTS.match(text) and not _UNDER.match(text) and not _begins_signature(text)
    return False
