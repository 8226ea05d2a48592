"""The lines of a text file as they stand, without marks of Markdown and rules drawn with signs."""

from __future__ import annotations

import re

from antq_writer.patterns import regex

from .pieces import Line, composed, without

LINE_END = regex(r"\r\n|\n|\r")
"""CR LF, LF and CR each end a line, and nothing else does."""

_MARKDOWN = regex(r"^ {0,3}#{1,6}\s|\*\*\S", re.MULTILINE)
_MARKDOWN_SIGNS = regex(
    r"^\s*(?P<title>#{1,6})\s+|\*\*|</?(?:b|i|u|em|strong)>|(?P<escape>\\)(?=[*_#\[\]()>\\-])"
    r"|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*\\])\*(?![\w*])|(?<=\w)\*(?= |$)"
)
_RULE = regex(r"[\s_*=~\-–—o]*([_*=~\-–—])(?:\s*\1){2,}[\s_*=~\-–—]*")
"""A line drawn with signs under a letterhead, a title or above footnotes."""


_NO_BREAK = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " "})
_INVISIBLE = regex("[\u00ad\u200b-\u200f\u2060\ufeff]+")


def lines_of(text: str) -> list[Line | None]:
    """The lines in order; None for a blank one. A line drawn with signs counts as blank."""
    markdown = len(_MARKDOWN.findall(text)) > 1
    made: list[Line | None] = []
    new_page = False
    for number, written in enumerate(LINE_END.split(text), 1):
        whole, columns = composed(written.translate(_NO_BREAK))
        new_page = new_page or "\f" in whole
        cuts = [sign.span() for sign in _INVISIBLE.finditer(whole)]
        title = False
        if markdown:
            signs = list(_MARKDOWN_SIGNS.finditer(whole))
            title = any(sign["title"] for sign in signs)
            cuts += [sign.span() for sign in signs]
        whole, columns = without(whole, columns, cuts)
        row = "\t" in whole.strip(" ") and whole.strip()
        stripped = whole.strip(" \f") if row else whole.strip()
        if not stripped or _RULE.fullmatch(stripped):
            made.append(None)
            continue
        indent = whole.index(stripped)
        made.append(Line(number, stripped, columns[indent : indent + len(stripped)], indent, new_page, title))
        new_page = False
    return made


def is_drawn(text: str) -> bool:
    """Whether a paragraph is nothing but a line drawn with signs."""
    return bool(_RULE.fullmatch(text.strip()))


def is_long_rule(written: str) -> bool:
    """Whether a line is the rule above footnotes: many blanks, or drawn with signs."""
    return (not written.strip() and len(written) >= 20) or bool(re.fullmatch(r"\s*[_\-–—]{5,}\s*", written))
