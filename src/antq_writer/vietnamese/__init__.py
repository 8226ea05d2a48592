"""The Vietnamese of administrative reports: figures, money, dates, citations, spelling.

Pure functions: plain values in, strings out; int and Decimal only (a float is a TypeError), rounding half
up. What cannot be read or written is a `VietnameseValueError`, a ValueError with a stable `code` and its
reason in Vietnamese and in English. Modules are imported when a name of theirs is first used.
"""

from importlib import import_module

TYPE_CHECKING = False  # as type checkers know it; importing typing costs more than this whole package
if TYPE_CHECKING:
    from .abbreviations import abbreviate, expand, known_abbreviations
    from .capitals import capitalise
    from .citation_reading import FoundCitation, find_citations, parse_citation
    from .citations import Citation
    from .comparison import compare
    from .date_reading import parse_date
    from .dates import (
        format_blank_date,
        format_date,
        format_date_long,
        format_half_year,
        format_period,
        format_quarter,
        format_years,
    )
    from .errors import VietnameseValueError
    from .legacy import legacy_encoding
    from .lists import join_list
    from .money import format_money, parse_money
    from .numbers import format_count, format_number, format_ratio, parse_number
    from .orthography import normalise
    from .percents import format_percent, parse_percent
    from .reading import read_number, read_ordinal
    from .roman_numerals import roman
    from .spelling import SpellingFinding, spell
    from .syllables import is_syllable
    from .word_reading import parse_words

_HOMES = {
    "abbreviations": ("abbreviate", "expand", "known_abbreviations"),
    "citation_reading": ("FoundCitation", "find_citations", "parse_citation"),
    "citations": ("Citation",),
    "capitals": ("capitalise",),
    "comparison": ("compare",),
    "date_reading": ("parse_date",),
    "dates": (
        "format_blank_date",
        "format_date",
        "format_date_long",
        "format_half_year",
        "format_period",
        "format_quarter",
        "format_years",
    ),
    "errors": ("VietnameseValueError",),
    "legacy": ("legacy_encoding",),
    "lists": ("join_list",),
    "money": ("format_money", "parse_money"),
    "numbers": ("format_count", "format_number", "format_ratio", "parse_number"),
    "orthography": ("normalise",),
    "percents": ("format_percent", "parse_percent"),
    "reading": ("read_number", "read_ordinal"),
    "roman_numerals": ("roman",),
    "spelling": ("SpellingFinding", "spell"),
    "syllables": ("is_syllable",),
    "word_reading": ("parse_words",),
}
"""Which module each public name lives in."""

_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Citation",
    "FoundCitation",
    "SpellingFinding",
    "VietnameseValueError",
    "abbreviate",
    "capitalise",
    "compare",
    "expand",
    "find_citations",
    "format_blank_date",
    "format_count",
    "format_date",
    "format_date_long",
    "format_half_year",
    "format_money",
    "format_number",
    "format_percent",
    "format_period",
    "format_quarter",
    "format_ratio",
    "format_years",
    "is_syllable",
    "join_list",
    "known_abbreviations",
    "legacy_encoding",
    "normalise",
    "parse_citation",
    "parse_date",
    "parse_money",
    "parse_number",
    "parse_percent",
    "parse_words",
    "read_number",
    "read_ordinal",
    "roman",
    "spell",
]


def __getattr__(name: str) -> object:
    """A public name, imported from its module on first use (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
