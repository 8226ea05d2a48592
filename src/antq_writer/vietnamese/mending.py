"""What a misspelt run of letters probably was: words run together, or the nearest syllable."""

import unicodedata
from functools import cache
from itertools import pairwise

from .confusions import COMMON, compounds, key, known_syllables
from .syllables import is_syllable
from .tones import TONE_MARKS

LONGEST = 24
"""Letters beyond which a run is no glued words but an address or a foreign name."""


def part(word: str, known: bool = True) -> str | None:
    """The words that ran together (`trongcác` → `trong các`), or None when no parting makes syllables.

    Words without a Vietnamese letter are not parted: `camera` is no glue. With `known` every part is a known
    syllable, without it any that can be; a word with a capital needs parts of two letters or more.
    """
    if word.isascii() or len(word) > LONGEST or len(word) < 4:
        return None
    least = 2 if word[0].isupper() else 1
    best: tuple[int, list[str]] | None = None
    for pieces in _partings(word, least, 4):
        if best is None or _score(pieces) > best[0]:
            best = _score(pieces), pieces
    if best is None or (known and best[0] < 0):
        return None
    return " ".join(best[1])


def _partings(word: str, least: int, most: int) -> list[list[str]]:
    """Every way of parting a run into at most `most` syllables."""
    ways: list[list[str]] = [[word]] if is_syllable(word) and len(word) >= least else []
    if most > 1:
        for cut in range(least, len(word) - least + 1):
            head = word[:cut]
            if cut <= 8 and is_syllable(head) and not (cut == 1 and head.isascii()):
                ways += [[head, *tail] for tail in _partings(word[cut:], least, most - 1)]
    return ways


def _score(pieces: list[str]) -> int:
    """Known words and known syllables speak for a parting, more parts against it."""
    keys = [key(piece) for piece in pieces]
    words = sum(pair in compounds() for pair in pairwise(keys))
    known = sum(syllable in known_syllables() for syllable in keys)
    return 4 * words + 3 * known - 3 * len(pieces) + (0 if known == len(pieces) else -1)


def nearest(word: str, before: str, after: str, orthographic: bool = False) -> str | None:
    """The known syllable one letter or mark away, that which makes a known word with its neighbours first.

    `orthographic` allows only a lost or wrong tone and the letters g, gh, ng, ngh; None when nothing is near.
    """
    lowered = key(word)
    near = []
    for syllable in _candidates(lowered):
        if _is_near(lowered, syllable) and (not orthographic or _skeleton(lowered) == _skeleton(syllable)):
            fits = ((before, syllable) in compounds()) + ((syllable, after) in compounds())
            same = _skeleton(lowered) == _skeleton(syllable)
            common = syllable in COMMON
            moved = sorted(_parts(lowered)) == sorted(_parts(syllable))
            near.append(
                (-fits, not moved, not same, not common, syllable[0] != lowered[0], -len(syllable), syllable)
            )
    if not near:
        return None
    right = min(near)[-1]
    return right[0].upper() + right[1:] if word[0].isupper() else right


def _candidates(word: str) -> set[str]:
    """Known syllables that share what is left of both when nothing or one sign is left out: all that can be near."""
    table = _by_leftovers()
    return {syllable for leftover in _leftovers(word) for syllable in table.get(leftover, ())}


def _leftovers(word: str) -> set[str]:
    signs = _parts(word)
    if len(signs) > LONGEST:
        return set()
    return {signs, *(signs[:i] + signs[i + 1 :] for i in range(len(signs)))}


@cache
def _by_leftovers() -> dict[str, tuple[str, ...]]:
    """Known syllables by what is left of them when nothing or one sign is left out."""
    table: dict[str, tuple[str, ...]] = {}
    for syllable in known_syllables():
        for leftover in _leftovers(syllable):
            table[leftover] = (*table.get(leftover, ()), syllable)
    return table


def fitting(word: str, before: str, after: str) -> str | None:
    """The known syllable one letter or mark away that makes a known word with a neighbour: `phnog` | trào."""
    lowered = key(word)
    if len(lowered) < 3:
        return None
    beside = _beside().get((before, ""), ()) + _beside().get(("", after), ())
    return next((one for one in beside if _is_near(lowered, one) or _lost_one(lowered, one)), None)


@cache
def _beside() -> dict[tuple[str, str], tuple[str, ...]]:
    """The syllables that make a known word after one syllable, and before one."""
    table: dict[tuple[str, str], tuple[str, ...]] = {}
    for first, second in sorted(compounds()):
        table[first, ""] = (*table.get((first, ""), ()), second)
        table["", second] = (*table.get(("", second), ()), first)
    return table


def _lost_one(word: str, whole: str) -> bool:
    """Whether a word is another without one letter, its mark and all: `hnh` of `hành`."""
    return len(whole) == len(word) + 1 and any(
        whole[:place] + whole[place + 1 :] == word for place in range(len(whole))
    )


def _parts(word: str) -> str:
    """A word's letters and marks, one by one."""
    return unicodedata.normalize("NFD", word)


def unmarked(word: str, before: str, after: str) -> tuple[bool, str | None]:
    """Whether a word lost all its marks (`nguoi`), and which one it was (None: there are several)."""
    meant = _by_letters().get(key(word), ()) if len(word) >= 4 else ()
    fitting = [one for one in meant if (before, one) in compounds() or (one, after) in compounds()]
    choice = fitting or list(meant)
    return bool(meant), choice[0] if len(choice) == 1 else None


@cache
def _by_letters() -> dict[str, tuple[str, ...]]:
    """Known syllables by their letters without any mark."""
    table: dict[str, tuple[str, ...]] = {}
    for syllable in sorted(known_syllables()):
        letters = "".join(c for c in _parts(syllable) if c.isascii() or c == "đ").replace("đ", "d")
        table[letters] = (*table.get(letters, ()), syllable)
    return table


def _skeleton(word: str) -> str:
    """A word without its tone, with g for gh and ng for ngh."""
    bare = "".join(c for c in _parts(word) if c not in TONE_MARKS)
    return bare.replace("ngh", "ng").replace("gh", "g")


def _is_near(a: str, b: str) -> bool:
    """Whether one letter or mark put in, left out, changed or moved by one makes `a` into `b`."""
    a, b = _parts(a), _parts(b)
    if abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    left_a, left_b = a[start : len(a) - end], b[start : len(b) - end]
    return max(len(left_a), len(left_b)) <= 1 or (len(left_a) == len(left_b) == 2 and left_a == left_b[::-1])
