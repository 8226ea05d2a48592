"""Which letters make a Vietnamese syllable: onset, rime and tone.

The tables are those of the standard spelling. A syllable that they allow need not be a word; one that they
forbid is none: `tuyễn` is allowed, `nghành` and `truyềng` are not.
"""

import unicodedata
from functools import lru_cache

from .tones import TONE_MARKS, place_tones
from .values import require_text

ONSETS = (
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
    "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
)  # fmt: skip
"""Onsets, longest first; the empty one last."""

RIMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et  ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oc oi om on ong ooc oong op ot  oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt oe oem oen oeo oet  ô ôc ôi ôm ôn ông ôông ôp ôt  ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt uơ
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu
    """.split()  # noqa: SIM905 - a table is read as lines, not as a list of quotes
)
"""Rimes without their tone."""

QU_RIMES = frozenset(
    """
    a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng âp ât ây e en eo et ê êch ên êt êu ênh
    i ich in it inh ơ ôc ôt y ych yêt yên ynh yt yp
    """.split()  # noqa: SIM905 - a table is read as lines, not as a list of quotes
)
"""What follows `qu`."""

GLIDE_RIMES = frozenset(rime for rime in RIMES if rime[:2] in ("oa", "oă", "oe", "uâ", "uê", "uơ", "uy"))
"""Rimes that begin with a glide, which lips cannot follow with b, m, p, ph, v."""

LIP_WORDS = frozenset(["buýt", "buynh", "voan", "phuy", "moay", "poa"])
"""Borrowed words that break that rule."""

FRONT = "ieêy"
"""Vowels before which k, gh, ngh are written for c, g, ng."""


def is_syllable(s: str) -> bool:
    """Whether a text is one Vietnamese syllable by its spelling, in any case and either tone style.

    A stop (c, ch, p, t) at the end takes only the tones sắc and nặng: `học`, not `hòc`. Spaces, digits and
    foreign letters make it False; so does an empty text.
    """
    word = unicodedata.normalize("NFC", require_text(s)).lower()
    return len(word) <= 8 and _is_spelt(word)


@lru_cache(maxsize=16384)
def _is_spelt(word: str) -> bool:
    if not word or not word.isalpha():
        return False
    if word in LIP_WORDS:
        return True
    bare, tone = split_tone(word)
    if bare is None:
        return False
    for onset in ONSETS:
        rime = bare[len(onset) :]
        if bare.startswith(onset) and _fits(onset, rime, tone):
            return tone is None or place_tones(word, "old") == with_tone(onset, rime, tone)
    return False


def split_tone(word: str) -> tuple[str | None, str | None]:
    """A word without its tone mark, and the mark (None: level); no word at all if it has two marks."""
    parts = unicodedata.normalize("NFD", word)
    marks = [c for c in parts if c in TONE_MARKS]
    if len(marks) > 1:
        return None, None
    bare = unicodedata.normalize("NFC", "".join(c for c in parts if c not in TONE_MARKS))
    return bare, marks[0] if marks else None


def with_tone(onset: str, rime: str, tone: str) -> str:
    """An onset and a rime with their tone mark in its place, in the old style."""
    if onset == "gi" and (not rime or rime == "n"):
        return unicodedata.normalize("NFC", f"gi{tone}{rime}")
    place = _main_vowel(rime)
    return onset + unicodedata.normalize("NFC", rime[: place + 1] + tone + rime[place + 1 :])


def _main_vowel(rime: str) -> int:
    """Where in a rime its tone mark stands: on the marked vowel, else by the shape of the vowels."""
    marked = [place for place, letter in enumerate(rime) if letter in "ăâêôơư"]
    if marked:
        return marked[-1] if rime[:2] != "ưu" else 0
    vowels = len(rime) - len(rime.lstrip("aeiouy"))
    if vowels == 1 or (vowels == 2 and len(rime) == vowels):
        return 0
    return 1


def _fits(onset: str, rime: str, tone: str | None) -> bool:
    """Whether an onset takes a rime, and the rime a tone."""
    if rime.endswith(("c", "ch", "p", "t")) and tone not in ("\u0301", "\u0323"):
        return False
    if onset == "qu":
        return rime in QU_RIMES
    if onset == "gi" and rime in ("", "n", "êng", "êt", "êc", "êm", "êp"):
        return True
    if rime not in RIMES:
        return False
    front = rime[0] in FRONT
    if onset in ("k", "gh", "ngh"):
        return front and (onset == "k" or not rime.startswith("y"))
    if onset in ("c", "ng", "g"):
        return not front or (onset == "g" and rime in ("i", "in"))
    if onset == "gi":
        return rime[0] not in "iy"
    if onset in ("b", "m", "p", "ph", "v") and rime in GLIDE_RIMES:
        return False
    if rime[0] == "y":
        return rime == "y" or onset == ""
    return not (onset == "" and rime.startswith("iê"))
