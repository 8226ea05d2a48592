"""Reading citations: one alone, or all those in a running text."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

from antq_writer.patterns import regex
from antq_writer.records import dataclass

from .citations import Citation
from .date_reading import parse_date
from .document_types import CITED_NAMES
from .errors import VietnameseValueError
from .symbols import malformed, parse_symbol, tidy_symbol
from .values import composed, require_text

LAWS = ("Bộ luật", "Luật", "Hiến pháp")

SUBJECT_WORDS = (
    "về", "quy định", "ban hành", "phê duyệt", "công nhận", "kiện toàn", "hướng dẫn", "sửa đổi", "bổ sung",
    "thành lập", "triển khai", "thực hiện", "công bố", "điều chỉnh", "bãi bỏ", "thay thế",
)  # fmt: skip
"""Words that begin the subject after the issuer."""

DAY = r"[0-9]{1,2}\s?/\s?[0-9]{1,2}\s?/\s?[0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4}"


@dataclass(frozen=True, slots=True)
class FoundCitation:
    """A symbol in a text, from `start` to `end`: it reads as `citation`, or `error` says why not."""

    start: int
    end: int
    text: str
    citation: Citation | None
    error: VietnameseValueError | None


def parse_citation(s: str) -> Citation:
    """The citation that a text makes: a symbol alone, or as reports write it, in full or in part.

    `09-CT/TW`; `Chỉ thị số 09-CT/TW, ngày 01/12/2011 của Ban Bí thư về …`; `Luật An ninh mạng`; `… (được
    sửa đổi, bổ sung bởi Thông tư số …)`. The words before the number win over the type in the symbol.
    Malformed symbols are a `VietnameseValueError` with the codes of `parse_symbol`; an impossible day has
    those of `parse_date`; a text that cites nothing has `not_a_citation`.
    """
    text, amendments = _cut_amendments(" ".join(composed(s).split()))
    symbol = _symbol().search(text)
    if symbol and not amendments and symbol.end() - symbol.start() == len(text):
        return parse_symbol(text)
    lead = text[: symbol.start()] if symbol else text
    type_name, words = _type_words(lead)
    if not symbol:
        if text[:1].isdigit():
            raise malformed(tidy_symbol(text))
        if type_name not in LAWS or not words:
            raise _not_a_citation(text)
        return Citation("", "law", type_name, name=words, amended_by=amendments)
    if words and not type_name:
        raise _not_a_citation(text)
    citation = parse_symbol(symbol.group())
    day, issuer, subject = _details(text[symbol.end() :])
    name = None
    if type_name in LAWS or (not type_name and citation.system == "law"):
        name = words or (subject or "").removeprefix("về ") or None
        subject = None
    elif words:
        type_name = f"{type_name} {words}"
    return replace(
        citation,
        type_name=type_name or citation.type_name,
        name=name,
        date=day,
        issuer=issuer,
        subject=subject,
        amended_by=amendments,
    )


def find_citations(text: str) -> list[FoundCitation]:
    r"""Every symbol of a document that a text cites, in order, also those that are malformed.

    A symbol may be broken over two lines (`11-\nKH/HU`) and have spaces around its slash. Other figures with
    a slash (ratios, dates, a committee's name such as `Ban Chỉ đạo 138/ĐP`) are no citations.
    """
    found: list[FoundCitation] = []
    last = 0
    for match in _symbol().finditer(require_text(text)):
        symbol, start, end = match.group(), match.start(), match.end()
        before = _before().search(text, max(last, start - LONGEST_NAME), start)
        type_name, number = (before["type"], before["so"] or before["only"]) if before else (None, None)
        last = end
        try:
            citation = parse_symbol(symbol)
        except VietnameseValueError as error:
            if type_name or number or error.code not in ("not_a_symbol", "body_missing"):
                found.append(FoundCitation(start, end, symbol, None, error))
            continue
        if type_name or number or citation.system != "correspondence":
            if type_name:
                name = " ".join(type_name.split())
                citation = replace(citation, type_name=name[0].upper() + name[1:])
            found.append(FoundCitation(start, end, symbol, citation, None))
    return found


@cache
def _symbol() -> re.Pattern[str]:
    """Anything that is meant as a symbol, well formed or not."""
    return regex(
        r"(?<![\w/.,-])[0-9]{1,3}(?:\.[0-9]{3}|[0-9]{0,3})[a-zđ]?(?:\s?/\s?[0-9]{1,4}(?=\s?/))?"
        r"(?:\s?/\s?|-\s{0,2})[A-ZĐ][\wĐđ]*(?:(?:\s?/\s?|-\s{0,2})[A-ZĐ][\wĐđ]*)*(?:\([A-ZĐ]\w*\))?"
    )


LONGEST_NAME = 80
"""Characters before a symbol in which the words are looked for that it is cited with."""


@cache
def _before() -> re.Pattern[str]:
    """The words before a symbol: its type, `số`; looked for in the text that ends with them."""
    names = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in CITED_NAMES)
    return regex(rf"(?:(?P<type>(?i:{names}))\s+)(?P<so>[Ss]ố\s*:?\s*)?\Z|(?P<only>[Ss]ố\s*:?\s*)\Z")


@cache
def _named() -> re.Pattern[str]:
    return regex(rf"(?i:({'|'.join(map(re.escape, CITED_NAMES))}))\b\s*(.*)", re.DOTALL)


def _type_words(lead: str) -> tuple[str | None, str]:
    """The type before a symbol and the words after it (a law's name, `phối hợp`), without `số`."""
    if not lead:
        return None, ""
    lead = re.sub(r"\s*\b[Ss]ố\s*:?\s*$", "", lead.strip()).strip()
    match = _named().match(lead) if lead else None
    if not match:
        return None, lead
    name = match[1]
    return name[0].upper() + name[1:].lower() if name.isupper() else name[0].upper() + name[1:], match[
        2
    ].strip()


def _details(after: str) -> tuple[date | None, str | tuple[str, ...] | None, str | None]:
    """Day, issuer and subject, from the words after a symbol."""
    if not after:
        return None, None, None
    day = None
    if match := re.match(rf"\s*,?\s*ngày ({DAY})", after, re.IGNORECASE):
        day = parse_date(match[1] if "/" in match[1] else f"ngày {match[1]}")
        after = after[match.end() :]
    after = after.strip().strip(",").strip()
    issuer = None
    begins = "|".join(SUBJECT_WORDS)
    if match := re.match(rf"(của |giữa )(.+?)(?=,? (?:{begins})\b|,? [“\"(]|$)", after, re.DOTALL):
        issuer = match[2].strip(" ,") if match[1] == "của " else f"giữa {match[2].strip(' ,')}"
        after = after[match.end() :].strip().strip(",").strip()
    return day, issuer, after.rstrip(" ;,") or None


def _cut_amendments(text: str) -> tuple[str, tuple[Citation, ...]]:
    """A text without its bracket of amendments, and the documents that the bracket names."""
    opening = _amended().search(text) if "(" in text else None
    if not opening:
        return text, ()
    depth, end = 0, len(text)
    for position in range(opening.end(), len(text)):
        depth += {"(": 1, ")": -1}.get(text[position], 0)
        if depth < 0:
            end = position
            break
    inside = text[opening.end() : end]
    starts = [m.start() for m in _named_symbol().finditer(inside)]
    pieces = [inside[a:b] for a, b in zip(starts, [*starts[1:], len(inside)], strict=True)]
    citations = tuple(parse_citation(re.sub(r"(?:\s*[,;]|\s+và)\s*$", "", piece)) for piece in pieces)
    return text[: opening.start()] + text[end + 1 :], citations


@cache
def _amended() -> re.Pattern[str]:
    """Where the bracket of amendments opens."""
    return regex(r"\s*\((?:đã )?được sửa đổi")


@cache
def _named_symbol() -> re.Pattern[str]:
    """Type, `số` and symbol, where a citation begins inside a bracket."""
    names = "|".join(map(re.escape, CITED_NAMES))
    return regex(rf"(?:(?i:{names})[^0-9;,()]*?)?(?:[Ss]ố\s*:?\s*)?{_symbol().pattern}")


def _not_a_citation(text: str) -> VietnameseValueError:
    tidy = tidy_symbol(text)
    return VietnameseValueError(
        "not_a_citation",
        f"“{tidy}” không viện dẫn văn bản nào; hãy ghi tên loại, số và ký hiệu",
        f"“{tidy}” cites no document; give its type, number and symbol",
    )
