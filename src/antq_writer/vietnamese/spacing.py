"""Spaces around punctuation, as Vietnamese typing has them: none before, one after."""

import re
from functools import cache
from itertools import product
from typing import NamedTuple

from antq_writer.patterns import regex

NO_BREAK_SPACES = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2060": None, "\ufeff": None, "\u200b": None}
)
"""Spaces that a person cannot see to be special, and marks without width."""


def mend_spaces(text: str) -> str:
    """`text` with plain spaces, none before , . ; : ! ? and closing marks, one after them where it was lost.

    Runs of spaces inside a line become one and spaces at the end of a line go; the indent of a line and the
    wide blanks of `ngày      tháng` and `Số:      /` stay. Addresses are left alone.
    """
    plain = text.translate(NO_BREAK_SPACES)
    pieces = re.split(rf"({_address()})", plain)
    for place in range(0, len(pieces), 2):
        for mend in _mends():
            if mend.may_be_in(pieces[place]):
                pieces[place] = mend.pattern.sub(mend.replacement, pieces[place])
    return re.sub(r"[ \t]+(?=\n|\Z)", "", "".join(pieces))


@cache
def _address() -> str:
    return r"https?://[^\s“”]+|www\.[^\s“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"


class _Mend(NamedTuple):
    """One fault of spacing, and what takes its place."""

    pattern: re.Pattern[str]
    replacement: str
    needs: tuple[str, ...] = ()
    """Signs of which a faulty text holds one; with `lost`, one that no space follows."""
    lost: bool = False

    def may_be_in(self, text: str) -> bool:
        """Whether the pattern is worth asking; nearly every text is told by this alone."""
        if self.lost:
            return any(text.count(s) > text.count(f"{s} ") + text.endswith(s) for s in self.needs)
        return any(sign in text for sign in self.needs)


@cache
def _mends() -> tuple[_Mend, ...]:
    """Applied in this order."""
    word_end = r"(?<=[\w”’)\]%…])"
    opening = r"[^\W\d_]|[“‘(]"
    return (
        _Mend(regex(r"(?<=\S)(?<!ngày)(?<!tháng)(?<!năm)(?<!Số:)(?<!số:) {2,}(?=\S)"), " ", ("  ",)),
        _Mend(regex(rf"{word_end}[ \t]+(?=[,;:!?](?:\s|\Z|[”’)]|{opening}))"), "", _beside(" \t", ",;:!?")),
        _Mend(regex(rf"{word_end}[ \t]+(?=\.(?:\s|\Z|[”’)]))"), "", _beside(" \t", ".")),
        _Mend(regex(r"(?<=[“‘(\[])[ \t]+(?=\S)"), "", _beside("“‘([", " \t")),
        _Mend(regex(r"(?<=\S)[ \t]+(?=[”\])])"), "", _beside(" \t", "”])")),
        _Mend(regex(rf"(?<=[\w”’)\]%])([,;])(?={opening})"), r"\1 ", (",", ";"), lost=True),
        _Mend(regex(rf"(?<=[a-zà-ỹđ])([!?])(?={opening})"), r"\1 ", ("!", "?"), lost=True),
        _Mend(regex(r"(?<=[a-zà-ỹđ]{2})\.(?=[A-ZÀ-ỸĐ][a-zà-ỹđ])"), ". ", (".",), lost=True),
        _Mend(regex(r"(?<=[”’)])\.(?=[A-ZÀ-ỸĐ])"), ". ", (".",), lost=True),
        _Mend(regex(rf"(?<=[a-zà-ỹđ”’)]):(?={opening})"), ": ", (":",), lost=True),
        _Mend(regex(r"(?<=[a-zà-ỹđ]{2})(?=“)"), " ", ("“",)),
        _Mend(regex(r"(?<=”)(?=[^\W\d_])"), " ", ("”",), lost=True),
    )


def _beside(first: str, second: str) -> tuple[str, ...]:
    """Each of the first signs with each of the second after it."""
    return tuple(map("".join, product(first, second)))
