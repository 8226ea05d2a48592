"""Spaces around punctuation, as Vietnamese typing has them: none before, one after."""

import re
from functools import cache

NO_BREAK_SPACES = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2060": "", "\ufeff": "", "\u200b": ""}
)


def mend_spaces(text: str) -> str:
    """`text` with plain spaces, none before , . ; : ! ? and closing marks, one after them where it was lost.

    Runs of spaces inside a line become one, spaces at the end of a line go; an indent and the six spaces of a
    blank day stay.
    """
    text = text.translate(NO_BREAK_SPACES)
    for pattern, replacement in _mends():
        text = pattern.sub(replacement, text)
    return text


@cache
def _mends() -> tuple[tuple[re.Pattern[str], str], ...]:
    letter = r"[^\W\d_]"
    return tuple(
        (re.compile(pattern), replacement)
        for pattern, replacement in (
            (r"[ \t]+(?=\n|\Z)", ""),
            (r"(?<=\S)(?<!ngày)(?<!tháng)(?<!Số:)(?<!Số) {2,}(?=\S)", " "),
            (r"(?<=[\w”’)\]%…])[ \t]+(?=[,;:!?](?:\s|\Z|[”’)]))", ""),
            (r"(?<=[\w”’)\]%…])[ \t]+(?=\.(?:\s|\Z|[”’)]))", ""),
            (r"(?<=[“‘(\[])[ \t]+(?=\S)", ""),
            (r"(?<=\S)[ \t]+(?=[”)\]])", ""),
            (rf"(?<=[\w”’)\]%])([,;])(?={letter}|[“‘(])", r"\1 "),
            (rf"(?<=[a-zà-ỹđ])([!?])(?={letter}|[“‘(])", r"\1 "),
            (r"(?<=[a-zà-ỹđ”’)])\.(?=[A-ZÀ-ỸĐ][a-zà-ỹđ])", ". "),
            (rf"(?<=[a-zà-ỹđ”’)]):(?={letter}|[“‘(])", ": "),
        )
    )
