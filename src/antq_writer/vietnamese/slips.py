"""The syllables that sound or look like another one: what a slip of ear or hand makes of it."""

from collections.abc import Iterator
from functools import lru_cache

from .syllables import ONSETS, is_syllable, split_tone, with_tone
from .tones import TONE_MARKS, place_tones

ONSET_PAIRS = {
    "s": ("x",), "x": ("s",), "ch": ("tr",), "tr": ("ch",), "l": ("n",), "n": ("l",),
    "d": ("gi", "đ", "r", "v"), "gi": ("d", "r"), "đ": ("d",), "r": ("d", "gi"), "v": ("d",),
}  # fmt: skip
CODA_PAIRS = (
    ("ng", "n"), ("n", "ng"), ("c", "t"), ("t", "c"), ("nh", "n"), ("n", "nh"), ("p", "t"), ("t", "p"),
    ("m", "n"), ("n", "m"), ("ch", "t"), ("t", "ch"),
    ("ng", "nh"), ("nh", "ng"), ("m", "p"), ("p", "m"),
)  # fmt: skip
VOWELS = {
    "a": "âă", "â": "aă", "ă": "aâ", "e": "ê", "ê": "e", "o": "ôơ", "ô": "oơ", "ơ": "oô", "u": "ư", "ư": "u",
}  # fmt: skip
"""Letters that lack or bear a mark by a slip of the hand."""
LOST_ONSETS = {
    "h": ("ph", "th", "kh", "nh", "ch"), "t": ("th", "tr"), "c": ("ch",), "n": ("nh", "ng"), "p": ("ph",),
    "k": ("kh",), "g": ("ng", "gi", "gh"), "ng": ("ngh",), "th": ("t",), "tr": ("t",),
    "": ("b", "c", "ch", "d", "đ", "h", "k", "kh", "l", "m", "n", "ng", "nh", "ph", "q", "r", "s", "t", "th", "tr",
         "v", "x"),
}  # fmt: skip
"""What an onset was before one of its letters was lost."""
LOST_CODAS = {"": ("c", "m", "n", "ng", "nh", "p", "t", "ch", "i"), "n": ("ng", "nh"), "c": ("ch",)}
"""The same of an end."""
GLIDES = (("i", "iê"), ("u", "uô"), ("ư", "ươ"))
"""Vowels that lose their second letter by a slip, or in Southern speech."""


HOOKS = {"\u0303": "\u0309", "\u0309": "\u0303"}
"""The tones ngã and hỏi, which half the country speaks alike."""


@lru_cache(maxsize=8192)
def near_syllables(word: str) -> tuple[str, ...]:
    """The syllables that sound or look alike: another tone, onset, coda or vowel mark, one change at a time."""
    bare, tone = split_tone(word)
    if bare is None:
        return ()
    onset = next(o for o in ONSETS if bare.startswith(o))
    if onset == "gi" and bare[2:] in ("", "n"):
        return tuple(near for near in (f"{other}{word[1:]}" for other in "dr") if is_syllable(near))
    return tuple(
        near for near in _changes(onset, bare[len(onset) :], tone) if near != word and is_syllable(near)
    )


@lru_cache(maxsize=8192)
def alike_in_sound(word: str) -> tuple[str, ...]:
    """The syllables that some region speaks the same: s and x, ch and tr, l and n, d and gi, hỏi and ngã, c and t."""
    parts = _parts(word)
    if parts is None:
        return ()
    onset, rime, tone = parts
    found = [_join(near, rime, tone) for near in ONSET_PAIRS.get(onset, ())]
    if tone in HOOKS:
        found.append(_join(onset, rime, HOOKS[tone]))
    for coda, other in CODA_PAIRS[:4]:
        if (
            rime.endswith(coda)
            and len(rime) > len(coda)
            and not (coda == "n" and rime.endswith(("ng", "nh")))
        ):
            found.append(_join(onset, rime[: -len(coda)] + other, tone))
    if rime in ("i", "y") and onset not in ("h", "k", "l", "m", "s", "t", "qu"):  # lí and lý are both right
        found.append(_join(onset, "y" if rime == "i" else "i", tone))
    return tuple(near for near in found if near != word and is_syllable(near))


@lru_cache(maxsize=8192)
def before_a_loss(word: str) -> tuple[str, ...]:
    """The syllables of which a letter of onset or end was lost: `hạm` of `phạm`, `phạ` of `phạm`, `uốc` of `quốc`."""
    parts = _parts(word)
    if parts is None or len(word) < 2:
        return ()
    onset, rime, tone = parts
    found = [_join(whole, rime, tone) for whole in LOST_ONSETS.get(onset, ())]
    coda = next((end for end in ("ng", "nh", "ch", "c", "m", "n", "p", "t") if rime.endswith(end)), "")
    found += [_join(onset, rime[: len(rime) - len(coda)] + whole, tone) for whole in LOST_CODAS.get(coda, ())]
    return tuple(near for near in found if near != word and is_syllable(near))


def _parts(word: str) -> tuple[str, str, str | None] | None:
    """Onset, rime and tone; None for what has no rime of its own."""
    bare, tone = split_tone(word)
    if bare is None:
        return None
    onset = next(o for o in ONSETS if bare.startswith(o))
    rime = bare[len(onset) :]
    return (onset, rime, tone) if rime and not (onset == "gi" and rime == "n") else None


def _changes(onset: str, rime: str, tone: str | None) -> Iterator[str]:
    if not rime:
        return
    for other in (None, *TONE_MARKS):
        yield _join(onset, rime, other)
    for near in ONSET_PAIRS.get(onset, ()):
        yield _join(near, rime, tone)
    for short, long in GLIDES:
        if rime.startswith(long):
            yield _join(onset, short + rime[len(long) :], tone)
        elif rime.startswith(short):
            yield _join(onset, long + rime[len(short) :], tone)
    for place, letter in enumerate(rime):
        for vowel in VOWELS.get(letter, ""):
            yield _join(onset, rime[:place] + vowel + rime[place + 1 :], tone)
    for coda, other_coda in CODA_PAIRS:
        if rime.endswith(coda) and len(rime) > len(coda):
            stem = rime[: -len(coda)]
            if not (coda == "n" and rime.endswith(("ng", "nh"))):
                yield _join(onset, stem + other_coda, tone)


def _join(onset: str, rime: str, tone: str | None) -> str:
    if onset == "q":
        onset, rime = ("qu", rime[1:]) if rime.startswith("u") else ("q", rime)
    if onset == "gi" and rime.startswith("i"):
        rime = rime[1:]  # gìn: one i for both
    if not rime:
        return onset
    return place_tones(onset + rime if tone is None else with_tone(onset, rime, tone), "old")
