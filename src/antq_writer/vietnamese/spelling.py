"""Spelling of a Vietnamese text: what cannot be a syllable, what ran together, what stands twice, what is
confused.

It is made to be silent on clean reports: names, abbreviations, addresses, symbols of documents and foreign
words pass, and a doubled syllable passes where two words meet (hành vi | vi phạm).
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal

from antq_writer.records import dataclass

from .confusions import bound, compounds, first_words, meant, phrases, word_set
from .mending import fitting, nearest, part, unmarked
from .syllables import is_syllable
from .tokens import Token, around, tokens_of
from .values import require_text

Kind = Literal["impossible", "glued", "doubled", "confusable"]


@dataclass(frozen=True, slots=True)
class SpellingFinding:
    """A place in a text, from `start` to `end`, and what should probably stand there (None: unknown)."""

    start: int
    end: int
    text: str
    kind: Kind
    suggestion: str | None


def spell(text: str) -> list[SpellingFinding]:
    """What is probably misspelt in a text, in order.

    Kinds: `impossible` (a syllable that Vietnamese cannot have: `nghành`), `glued` (`trongcác`, `thôn.Tổ`),
    `doubled` (`của của`, `bảo vệ bảo vệ`) and `confusable` (`kinh nhiệm`). Positions count in `text` as it
    is given.
    """
    tokens = tokens_of(require_text(text))
    found: dict[tuple[int, int], SpellingFinding] = {}
    taken: set[int] = set()
    for check in CHECKS:
        for first, last, kind, suggestion in check(tokens):
            if taken.isdisjoint(range(first, last + 1)):
                taken.update(range(first, last + 1))
                start, end = tokens[first].start, tokens[last].end
                found[start, end] = SpellingFinding(start, end, text[start:end], kind, suggestion)
    return [found[place] for place in sorted(found)]


PLACES = frozenset(["phường", "xã", "bản", "thôn", "làng", "đường", "ấp", "buôn"])
"""Kinds of places that some places have in their very names."""

DEEDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "tổ": (("chức",),), "ban": (("hành",),), "đoàn": (("kết",),), "hội": (("họp",), ("ý",), ("thảo",)),
    "xã": (("hội", "hóa"), ("hội", "hoá")),
}  # fmt: skip
"""Bodies by whose first syllable a deed begins, with the rest of the deed."""

Hit = tuple[int, int, Kind, str | None]


def _phrases(tokens: list[Token]) -> Iterator[Hit]:
    """Phrases of the table, longest first."""
    table, lengths = phrases(), first_words()
    for i, token in enumerate(tokens):
        if token.word in table and token.word.isupper():
            yield i, i, "confusable", table[token.word]
        for size in lengths.get(token.key, ()):
            run = tokens[i : i + size]
            if (
                len(run) < size
                or any(t.masked for t in run)
                or any(t.gap not in (" ", ", ") for t in run[1:])
            ):
                continue
            written = run[0].key + "".join(t.gap + t.key for t in run[1:])
            if written in table and not (size == 2 and _belongs(tokens, i)):
                yield i, i + size - 1, "confusable", _like([t.word for t in run], table[written])
                break


def _impossible(tokens: list[Token]) -> Iterator[Hit]:
    """Syllables that cannot be, told from names, abbreviations and foreign words."""
    for i, token in enumerate(tokens):
        word = token.word
        if (
            token.masked
            or len(word) < 2
            or word.isupper()
            or is_syllable(word)
            or token.key in word_set("loan_words.txt")
        ):
            continue
        parts = part(word)
        if parts:
            yield i, i, "glued", parts
        elif _in_chain(tokens, i):
            continue
        elif _doubles_its_end(tokens, i):
            yield i, i, "impossible", word[:-1]
        elif word.isascii():
            lost, mended = unmarked(word, *around(tokens, i))
            if not mended and _looks_native(word):
                mended = nearest(word, *around(tokens, i))
            if word.islower() and not mended:
                mended = fitting(word, *around(tokens, i))
            if word.islower() and (lost or mended):
                yield i, i, "impossible", mended
        elif word.islower():
            mended = nearest(word, *around(tokens, i))
            loose = None if mended else part(word, known=False)
            yield (i, i, "glued", loose) if loose else (i, i, "impossible", mended)
        elif word[1:].islower():
            mended = nearest(word, *around(tokens, i), orthographic=True)
            if mended:
                yield i, i, "impossible", mended


def _doubles_its_end(tokens: list[Token], i: int) -> bool:
    """Whether a last letter was typed twice in a known word: `hành vii`, `học sinhh`."""
    word, (before, after) = tokens[i].key, around(tokens, i)
    if len(word) < 3 or word[-1] != word[-2] or not tokens[i].word.islower():
        return False
    return (before, word[:-1]) in compounds() or (word[:-1], after) in compounds()


def _doubled(tokens: list[Token]) -> Iterator[Hit]:
    """One to five syllables that stand twice in a row."""
    meant_so = word_set("reduplicated.txt")
    for size in (5, 4, 3, 2, 1):
        for i in range(len(tokens) - 2 * size + 1):
            if tokens[i].key != tokens[i + size].key:
                continue
            run = tokens[i : i + 2 * size]
            if any(t.masked for t in run) or not all(t.joined for t in run[1:]):
                continue
            if any(a.key != b.key for a, b in zip(run[:size], run[size:], strict=True)):
                continue
            if run[size].new_line and run[size].word[0].isupper() and not run[0].word[0].isupper():
                continue
            if any(a.word.isupper() != b.word.isupper() for a, b in zip(run[:size], run[size:], strict=True)):
                continue
            if size == 1 and (run[0].key in meant_so or _meet(tokens, i) or _doubled_in_name(*run)):
                continue
            if _acts(tokens, i, size):
                continue
            yield i, i + 2 * size - 1, "doubled", " ".join(t.word for t in run[:size])


def _confused(tokens: list[Token]) -> Iterator[Hit]:
    """Known words with one sound written wrongly, unless the syllables belong to their neighbours."""
    for i in range(len(tokens) - 1):
        first, second = tokens[i], tokens[i + 1]
        if first.masked or second.masked or second.gap != " " or _is_name(first, second):
            continue
        right = meant(first.key, second.key)
        if right is None:
            continue
        if not _belongs(tokens, i):
            yield i, i + 1, "confusable", _like([first.word, second.word], " ".join(right))


def _alone(tokens: list[Token]) -> Iterator[Hit]:
    """Syllables without the company in which alone they stand: `Công an xả`, `đả ban hành`."""
    table = bound()
    for i, token in enumerate(tokens):
        if token.masked or not token.word.islower() or token.key not in table:
            continue
        right, company = table[token.key]
        around_it = around(tokens, i)
        if (
            any(around_it)
            and company.isdisjoint(around_it) is not ("+" in company)
            and not any(
                pair in compounds() for pair in ((around_it[0], token.key), (token.key, around_it[1]))
            )
        ):
            yield i, i, "confusable", right


def _unused(tokens: list[Token]) -> Iterator[Hit]:
    """Syllables that the rules of spelling allow but no word has; a name may be so spelt, so only small ones."""
    for i, token in enumerate(tokens):
        if (
            not token.masked
            and token.word.islower()
            and token.key in word_set("unused_syllables.txt")
            and not _in_chain(tokens, i)
        ):
            yield i, i, "impossible", nearest(token.word, *around(tokens, i))


def _run_on(tokens: list[Token]) -> Iterator[Hit]:
    """Sentences and clauses whose space after the mark is lost: `thôn.Tổ`, `ra;còn`."""
    for i in range(len(tokens) - 1):
        first, second = tokens[i], tokens[i + 1]
        if first.masked or second.masked or not first.word.islower() or len(first.word) < 2:
            continue
        if (second.gap in (",", ";", "“", "”") and is_syllable(second.word)) or (
            second.gap == "."
            and second.word[0].isupper()
            and second.word[1:].islower()
            and is_syllable(first.word)
        ):
            space_after = second.gap + " " if second.gap != "“" else " “"
            yield i, i + 1, "glued", f"{first.word}{space_after}{second.word}"


CHECKS: tuple[Callable[[list[Token]], Iterator[Hit]], ...] = (
    _phrases,
    _impossible,
    _doubled,
    _confused,
    _unused,
    _alone,
    _run_on,
)
"""The checks in their order: what an earlier one has found, a later one leaves alone."""


def _belongs(tokens: list[Token], i: int) -> bool:
    """Whether one of two syllables makes a known word with its other neighbour."""
    before, after = around(tokens, i)[0], around(tokens, i + 1)[1]
    return (before, tokens[i].key) in compounds() or (tokens[i + 1].key, after) in compounds()


def _meet(tokens: list[Token], i: int) -> bool:
    """Whether a doubled syllable ends one known word and begins another."""
    before, after = around(tokens, i)[0], around(tokens, i + 1)[1]
    return (before, tokens[i].key) in compounds() and (tokens[i].key, after) in compounds()


def _acts(tokens: list[Token], i: int, size: int) -> bool:
    """Whether a body is followed by what it does: Ban Chỉ đạo | chỉ đạo, mỗi Tổ | tổ chức, UBND xã | xã hội hóa."""
    named, doing = tokens[i], tokens[i + size]
    if size == 2:
        return named.joined and tokens[i - 1].word.istitle() and named.word.istitle() and doing.word.islower()
    after = [token.key for token in tokens[i + size + 1 : i + size + 3] if token.joined]
    return size == 1 and any(after[: len(rest)] == list(rest) for rest in DEEDS.get(named.key, ()))


def _doubled_in_name(first: Token, second: Token) -> bool:
    """Whether the second of two equal syllables begins a name (phường Phường Đúc), or both are initials."""
    if len(first.word) == 1:
        return True
    return second.word.istitle() and (not first.word[0].isupper() or first.key in PLACES)


def _is_name(first: Token, second: Token) -> bool:
    """Whether capitals make two syllables a name; a heading in capitals is none."""
    if first.word.isupper() and second.word.isupper():
        return len(first.word) == 1
    return second.word[0].isupper()


def _in_chain(tokens: list[Token], i: int) -> bool:
    """Whether a hyphen without spaces joins a syllable to a neighbour, as in foreign names (Cam-pu-chia)."""
    return tokens[i].gap == "-" or (i + 1 < len(tokens) and tokens[i + 1].gap == "-")


def _looks_native(word: str) -> bool:
    """Whether a word without any Vietnamese letter is one with its letters in disorder, not a foreign one."""
    if not word.islower() or not 5 <= len(word) <= 7:
        return False
    foreign = r"[fjwz]|[bcdfgklpqrstvx]$|[^aeiouy]e$|(.)\1|[bcdfgkps][lr]|s[chkmnptw]|tch|[^cn]h$|[^aiou]y$"
    return not re.search(foreign, word) and len(re.findall(r"[aeiouy]+", word)) <= 1


def _like(words: list[str], right: str) -> str:
    """The right words with the capitals of the wrong ones."""
    if all(word.isupper() and len(word) > 1 for word in words):
        return right.upper()
    if words[0][0].isupper():
        return right[0].upper() + right[1:]
    return right
