"""Spaces around punctuation, as Vietnamese typing has them: none before, one after."""

import re
from functools import cache

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
        for pattern, replacement in _mends():
            pieces[place] = pattern.sub(replacement, pieces[place])
    return re.sub(r"[ \t]+(?=\n|\Z)", "", "".join(pieces))


@cache
def _address() -> str:
    return r"https?://[^\s“”]+|www\.[^\s“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"


@cache
def _mends() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns and replacements, applied in this order."""
    word_end = r"(?<=[\w”’)\]%…])"
    opening = r"[^\W\d_]|[“‘(]"
    return tuple(
        (re.compile(pattern), replacement)
        for pattern, replacement in (
            (r"(?<=\S)(?<!ngày)(?<!tháng)(?<!năm)(?<!Số:)(?<!số:) {2,}(?=\S)", " "),
            (rf"{word_end}[ \t]+(?=[,;:!?](?:\s|\Z|[”’)]|{opening}))", ""),
            (rf"{word_end}[ \t]+(?=\.(?:\s|\Z|[”’)]))", ""),
            (r"(?<=[“‘(\[])[ \t]+(?=\S)", ""),
            (r"(?<=\S)[ \t]+(?=[”\])])", ""),
            (rf"(?<=[\w”’)\]%])([,;])(?={opening})", r"\1 "),
            (rf"(?<=[a-zà-ỹđ])([!?])(?={opening})", r"\1 "),
            (r"(?<=[a-zà-ỹđ]{2})\.(?=[A-ZÀ-ỸĐ][a-zà-ỹđ])", ". "),
            (r"(?<=[”’)])\.(?=[A-ZÀ-ỸĐ])", ". "),
            (rf"(?<=[a-zà-ỹđ”’)]):(?={opening})", ": "),
            (r"(?<=[a-zà-ỹđ]{2})(?=“)", " "),
            (r"(?<=”)(?=[^\W\d_])", " "),
        )
    )
