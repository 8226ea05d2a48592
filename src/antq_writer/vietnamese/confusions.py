"""Words that are often written wrongly: a table of phrases, and confusions of sounds inside known words."""

from collections.abc import Iterator, Mapping
from functools import cache

from .slips import VOWELS, alike_in_sound, before_a_loss, near_syllables
from .syllables import split_tone
from .tables import read_table
from .tones import place_tones

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
FIXED = "fixed_compounds.txt"
"""Words that stay words beside anything: what sounds like them is a slip even if it is made of common syllables."""
STRICT = "strict_compounds.txt"
"""The words that reports print most: beside them even a common syllable is a slip."""
RARE = "rare_compounds.txt"
"""Right words that look like a slip of a more frequent one."""


@cache
def compounds(name: str = "compounds.txt") -> frozenset[tuple[str, str]]:
    """Words of two syllables out of a data file, in lower case and old-style tone marks.

    Those of the files of core, fixed and strict words are among those of `compounds.txt`.
    """
    rows = (
        [line for one in (name, CORE, FIXED, STRICT) for line in _lines(one)]
        if name == "compounds.txt"
        else _lines(name)
    )
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


@cache
def bound() -> Mapping[str, tuple[str, frozenset[str]]]:
    """A syllable that stands only in company → what it is a slip of elsewhere, and its company."""
    rows = (row.split("\t") for row in _lines("bound_syllables.tsv"))
    return {key(row[0]): (row[1], frozenset(key(" ".join(row[2:])).split())) for row in rows}


def key(text: str) -> str:
    """A phrase in one case, one tone style and single spaces."""
    return " ".join(place_tones(text.lower(), "old").split())


def meant(first: str, second: str) -> tuple[str, str] | None:
    """The known word of which two syllables (as `key` has them) are a confusion of sounds; None if of none.

    One syllable may have another tone or none, another onset or coda that sounds alike, a vowel without its mark.
    Where the wrong syllable is a word of its own, only the words most often confused count.
    """
    if (first, second) in compounds() or (first, second) in compounds(RARE) or first == second:
        return None
    for fixed in _fixed(first, second):
        return fixed
    for sounding in _sounding(first, second):
        return sounding
    for strict in _strict(first, second):
        return strict
    if _may_be_wrong(first, second):
        known = _of(first)
        for near in _near(first):
            if (near, second) in known:
                return near, second
    if _may_be_wrong(second, first):
        known = _of(second)
        for near in _near(second):
            if (first, near) in known:
                return first, near
    return None


def _near(wrong: str) -> tuple[str, ...]:
    """The syllables of which a wrong one may be a slip: of the ear or of the hand."""
    return near_syllables(wrong) + before_a_loss(wrong)


def _strict(first: str, second: str) -> Iterator[tuple[str, str]]:
    """The most printed words that two syllables are by any slip of one of them."""
    words = compounds(STRICT)
    yield from ((near, second) for near in _near(first) if (near, second) in words)
    yield from ((first, near) for near in _near(second) if (first, near) in words)


def _sounding(first: str, second: str) -> Iterator[tuple[str, str]]:
    """The known words that two syllables are by sound, or with a lost letter; none where one is common."""
    if first in COMMON or second in COMMON:
        return
    known = compounds()
    for near in alike_in_sound(first) + _with_its_letter(first):
        if (near, second) in known:
            yield near, second
    for near in alike_in_sound(second) + _with_its_letter(second):
        if (first, near) in known:
            yield first, near


def _with_its_letter(word: str) -> tuple[str, ...]:
    """What a syllable was before it lost a letter; none for one that begins with its vowel, as many words do."""
    return before_a_loss(word) if split_tone(word[:1])[0] not in VOWELS else ()


def _fixed(first: str, second: str) -> Iterator[tuple[str, str]]:
    """The fixed words that two syllables are by sound."""
    words = compounds(FIXED)
    if first not in COMMON:
        yield from ((near, second) for near in alike_in_sound(first) if (near, second) in words)
    if second not in COMMON:
        yield from ((first, near) for near in alike_in_sound(second) if (first, near) in words)


def _may_be_wrong(wrong: str, beside: str) -> bool:
    """Whether a syllable may be a slip: beside a common word only if it is in no known word itself."""
    return wrong not in COMMON and (beside not in COMMON or wrong not in known_syllables())


def _of(wrong: str) -> frozenset[tuple[str, str]]:
    """The known words of which a wrong syllable may be taken for a part."""
    return compounds(CORE if wrong in known_syllables() else "compounds.txt")


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
