"""Words that are often written wrongly: a table of phrases, and confusions of sounds inside known words."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from .syllables import ONSETS, is_syllable, split_tone, with_tone
from .tables import read_table
from .tones import TONE_MARKS, place_tones

ONSET_PAIRS = {
    "s": ("x",), "x": ("s",), "ch": ("tr",), "tr": ("ch",), "l": ("n",), "n": ("l",),
    "d": ("gi", "đ", "r", "v"), "gi": ("d", "r"), "đ": ("d",), "r": ("d", "gi"), "v": ("d",),
}  # fmt: skip
CODA_PAIRS = (
    ("ng", "n"), ("n", "ng"), ("c", "t"), ("t", "c"), ("nh", "n"), ("n", "nh"), ("p", "t"), ("t", "p"),
    ("m", "n"), ("n", "m"), ("ch", "t"), ("t", "ch"),
    ("ng", "nh"), ("nh", "ng"),
)  # fmt: skip
VOWELS = {
    "a": "âă", "â": "aă", "ă": "aâ", "e": "ê", "ê": "e", "o": "ôơ", "ô": "oơ", "ơ": "oô", "u": "ư", "ư": "u",
}  # fmt: skip
"""Letters that lack or bear a mark by a slip of the hand."""
GLIDES = (("i", "iê"), ("u", "uô"), ("ư", "ươ"))
"""Vowels that lose their second letter by a slip, or in Southern speech."""

COMMON = frozenset(
    """
    và của các là có cho trong với được để về tại từ đến theo trên này những đã không một người khi ra vào ở
    do như cũng còn đó nên sẽ bị phải mà thì nhiều đang hay qua sau trước nếu vì hai ba bốn năm sáu bảy tám
    chín mười dân tổ đội xã huyện tỉnh thôn ấp khóm làng bản phường quận số vụ việc ngày tháng quý năm tự cả
    lên xuống nơi lúc đều rất hơn nhất bằng mới cũ tốt đi lại làm ai gì sao ngoài giữa cùng vẫn chưa rồi mọi
    mỗi từng nữa chỉ đưa lấy đạt ban đoàn hội đảng bộ sở phòng đồng đường con em bà ông cô chú anh chị họ
    nhà đầu cuối
    """.split()  # noqa: SIM905 - a table is read as lines, not as a list of quotes
)
"""Words so common by themselves that they prove no mistake beside any other word."""

CORE = "core_compounds.txt"
"""The words of the genre that are confused most."""


@cache
def compounds(name: str = "compounds.txt") -> frozenset[tuple[str, str]]:
    """Words of two syllables out of a data file, in lower case and old-style tone marks.

    Those of `core_compounds.txt` are among those of `compounds.txt`.
    """
    rows = _lines(name) if name == CORE else [*_lines(name), *_lines(CORE)]
    return frozenset((a, b) for row in rows for a, b in (key(word).split() for word in row.split(",")))


@cache
def phrases() -> Mapping[str, str]:
    """Wrong phrase → right phrase; the wrong one as `key` has it, or in capitals for an abbreviation."""
    rows = (row.split("\t") for row in _lines("confusables.tsv"))
    return {wrong if wrong.isupper() else key(wrong): right for wrong, right in rows if wrong != right}


@cache
def first_words() -> Mapping[str, tuple[int, ...]]:
    """First syllable of the wrong phrases → how many syllables they have, most first."""
    lengths: dict[str, set[int]] = {}
    for wrong in phrases():
        words = wrong.replace(",", "").split()
        lengths.setdefault(words[0], set()).add(len(words))
    return {word: tuple(sorted(sizes, reverse=True)) for word, sizes in lengths.items()}


def key(text: str) -> str:
    """A phrase in one case, one tone style and single spaces."""
    return " ".join(place_tones(text.lower(), "old").split())


def meant(first: str, second: str) -> tuple[str, str] | None:
    """The known word of which two syllables (as `key` has them) are a confusion of sounds; None if of none.

    One syllable may have another tone or none, another onset or coda that sounds alike, a vowel without its mark.
    Where the wrong syllable is a word of its own, only the words most often confused count.
    """
    if (first, second) in compounds() or first == second:
        return None
    if _may_be_wrong(first, second):
        known = _of(first)
        for near in near_syllables(first):
            if (near, second) in known:
                return near, second
    if _may_be_wrong(second, first):
        known = _of(second)
        for near in near_syllables(second):
            if (first, near) in known:
                return first, near
    return None


def _may_be_wrong(wrong: str, beside: str) -> bool:
    """Whether a syllable may be a slip: beside a common word only if it is in no known word itself."""
    return wrong not in COMMON and (beside not in COMMON or wrong not in known_syllables())


def _of(wrong: str) -> frozenset[tuple[str, str]]:
    """The known words of which a wrong syllable may be taken for a part."""
    return compounds(CORE if wrong in known_syllables() else "compounds.txt")


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
    if onset == "gi" and rime.startswith("i"):
        rime = rime[1:]  # gìn: one i for both
    return place_tones(onset + rime if tone is None else with_tone(onset, rime, tone), "old")


def _lines(name: str) -> list[str]:
    text = read_table(name)
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


@cache
def word_set(name: str) -> frozenset[str]:
    """The words of a data file, parted by spaces, as `key` has them."""
    return frozenset(key(word) for line in _lines(name) for word in line.split())


@cache
def known_syllables() -> frozenset[str]:
    """Syllables of the known words and the common ones."""
    return frozenset(syllable for word in compounds() for syllable in word) | COMMON
