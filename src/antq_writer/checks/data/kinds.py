"""Kinds of units that are registered, recognised and graded, told by the nouns that reports use for them.

`xã`, `phường` and `thị trấn` are one kind, `thôn`, `làng` and `khu dân cư` another; schools are told apart by
level where the words say one.
"""

from __future__ import annotations

from antq_writer.keeping import kept_of_short
from antq_writer.patterns import regex
from antq_writer.records import dataclass

VOCABULARY = {
    "xã": ("xã", "phường", "thị trấn", "đặc khu"),
    "khu dân cư": (
        "khu dân cư", "thôn", "làng", "ấp", "khóm", "bản", "buôn", "bon", "sóc", "xóm", "tổ dân phố", "khu phố",
        "khối phố", "khối", "tiểu khu", "tổ nhân dân", "tổ liên gia",
    ),
    "cơ quan": ("cơ quan", "đơn vị sự nghiệp", "bệnh viện", "trạm y tế", "cơ sở y tế"),
    "doanh nghiệp": ("doanh nghiệp", "công ty", "hợp tác xã", "xí nghiệp"),
    "trường học": ("cơ sở giáo dục", "trường học", "nhà trường", "trường"),
}  # fmt: skip
"""Each kind and its nouns."""

LEVELS = {
    "thpt": ("thpt", "trung học phổ thông"),
    "thcs": ("thcs", "trung học cơ sở"),
    "tiểu học": ("tiểu học",),
    "mầm non": ("mầm non", "mẫu giáo"),
}
"""Levels of schools and their names."""

SCHOOL = "trường học"
TERRITORIAL = frozenset({"xã", "khu dân cư"})
"""Kinds that divide the whole territory, so that their number is one for the whole report."""

_KIND_OF = {noun: kind for kind, nouns in VOCABULARY.items() for noun in nouns}
_NOUNS = sorted(_KIND_OF, key=len, reverse=True)
_SPLIT = regex(r"\s*(?:[,;]|\bvà\b)\s*")
_LEAD = regex(r"(?:các|những|số)\s+")


@dataclass(frozen=True, slots=True)
class Kinds:
    """What kinds a phrase speaks of."""

    nouns: frozenset[str]
    """Its nouns; a school with its level, `trường học thpt`."""
    kinds: frozenset[str]
    """The kinds of these nouns; a school's with its level."""

    def meets(self, other: Kinds) -> bool:
        """Whether both speak of one kind; a school of no stated level may be of any."""
        if self.kinds & other.kinds:
            return True
        return (SCHOOL in self.kinds and any(k.startswith(SCHOOL) for k in other.kinds)) or (
            SCHOOL in other.kinds and any(k.startswith(SCHOOL) for k in self.kinds)
        )

    def within(self, other: Kinds) -> bool:
        """Whether the other speaks of every kind of this one."""
        schools = SCHOOL in other.kinds
        return all(k in other.kinds or (schools and k.startswith(SCHOOL)) for k in self.kinds)

    @property
    def territorial(self) -> bool:
        """Whether it speaks of communes or of hamlets alone."""
        return bool(self.kinds) and self.kinds <= TERRITORIAL


LONG = 500
"""Characters from which on a phrase is not kept."""


def _goes_on(rest: str) -> bool:
    """Whether what follows a noun is another letter of the word."""
    return rest[:1].isalnum() or rest[:1] == "_"


@kept_of_short(4096, LONG)
def kinds_of(phrase: str) -> Kinds:
    """The kinds of a phrase; none for words that name no unit of these kinds.

    `các cơ quan, cơ sở giáo dục cấp THPT thuộc cấp huyện quản lý` speaks of agencies and of schools of that level.
    """
    nouns: set[str] = set()
    kinds: set[str] = set()
    school = False
    for piece in _SPLIT.split(phrase.casefold()):
        text = _LEAD.sub("", piece.strip(), count=1)
        noun = next((n for n in _NOUNS if text.startswith(n) and not _goes_on(text[len(n) :])), "")
        kind = _KIND_OF.get(noun, "")
        levels = [level for level, names in LEVELS.items() if any(name in text for name in names)]
        if kind == SCHOOL or (school and not kind and levels):
            school = True
            named = {f"{SCHOOL} {level}" for level in levels} or {SCHOOL}
            nouns |= named
            kinds |= named
        elif kind:
            nouns.add(noun)
            kinds.add(kind)
    bare = {SCHOOL} if any(k.startswith(f"{SCHOOL} ") for k in kinds) else set()
    return Kinds(frozenset(nouns - bare), frozenset(kinds - bare))
