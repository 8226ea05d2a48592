"""Reading the number and symbol of a document: `02/CT-UBND`, `124/2021/TT-BCA`, `09-CT/TW`.

State documents write number/type-body-unit (Decree 30/2020/NĐ-CP, Phụ lục I, II.3), normative ones their year
after the number, Party ones number-type/body (Hướng dẫn 36-HD/VPTW), and correspondence number/body-unit.
"""

import re
from functools import cache

from antq_writer.keeping import kept_of_short
from antq_writer.patterns import regex

from .citations import Citation, System
from .document_types import ALWAYS_NORMATIVE, JOINT, NORMATIVE, PARTY, PARTY_BODIES, STATE
from .errors import VietnameseValueError

AGENCY_STARTS = (
    "UBND",
    "HĐND",
    "MTTQ",
    "MTTW",
    "UBMT",
    "BCĐ",
    "BCA",
    "CA",
    "ĐTN",
    "ĐCT",
    "TĐTN",
    "TWĐ",
    "BCH",
    "LĐLĐ",
)
AGENCIES = frozenset({
    "BQP", "BTP", "BGDĐT", "BNV", "BTC", "BYT", "BLĐTBXH", "VKSNDTC", "TANDTC", "VKSND", "TAND", "VKS", "TA",
    "HPN", "HLHPN", "HLHPNVN", "HND", "HNDVN", "HCCB", "HCCBVN", "CCB", "HNCT", "PN", "ND", "QS", "BCHQS",
    "BĐBP", "BP", "GDĐT", "SGDĐT", "PGDĐT", "STP", "SNV", "TTTT", "VHTT", "TGLĐ", "TLĐ", "TTg", "CP",
})  # fmt: skip
"""Bodies that issue jointly; any other group after the first names the drafting unit."""


_SPACE = regex(r"\s")
LONG = 60
"""Characters from which on a text is no symbol worth keeping."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    number = r"(?P<number>[0-9]{1,6}[a-zđ]?)"
    group = r"[A-ZĐÂÊÔƠƯ][A-Za-zĐđÂÊÔƠƯ0-9]*"
    rest = rf"(?:-(?P<rest>{group}(?:-{group})*))?(?:\((?P<section>{group})\))?"
    return {
        "party": regex(rf"{number}-(?P<type>{group})/(?P<agency>{group}(?:-{group})*)"),
        "assembly": regex(rf"{number}/(?P<year>[0-9]{{4}})/(?P<agency>QH|UBTVQH)(?P<term>[0-9]{{1,2}})"),
        "state": regex(rf"{number}(?:/(?P<year>[0-9]{{4}}))?/(?P<type>{group}){rest}"),
        "spaced": regex(r"\s+([/()\-–])\s*|([/()\-–])\s+"),
        "dotted": regex(r"^([0-9]{1,3})\.([0-9]{3})(?=/)"),
    }  # fmt: skip


def tidy_symbol(symbol: str) -> str:
    """A symbol without spaces around its marks, and without a dot in its number (`6.192 /HD-…`)."""
    patterns = _patterns()
    tight = symbol.strip()
    if _SPACE.search(tight):
        tight = patterns["spaced"].sub(r"\1\2", tight)
    tight = tight.replace("–", "-")
    return patterns["dotted"].sub(r"\1\2", tight) if "." in tight else tight


@kept_of_short(1 << 13, LONG)
def parse_symbol(symbol: str) -> Citation:
    """The citation that a symbol alone makes; a malformed symbol is a `VietnameseValueError` with its reason.

    Codes: `party_marks_swapped` (`09/CT-TU`), `party_without_slash` (`11-KH-HU`), `no_abbreviation`
    (`119/CV-BCĐ`), `year_missing` (`124/TT-BCA`), `year_not_expected` (`66/2023/KH-UBND`), `two_digit_year`,
    `too_many_slashes` (`42/KH-BCĐ138/ĐP`), `body_missing` (`66/KH`), `unknown_type`, `not_a_symbol`.
    """
    tidy = tidy_symbol(symbol)
    patterns = _patterns()
    if match := patterns["party"].fullmatch(tidy):
        return _party(tidy, match)
    if match := patterns["assembly"].fullmatch(tidy):
        return _assembly(tidy, match)
    if match := patterns["state"].fullmatch(tidy):
        return _with_year(tidy, match) if match["year"] else _without_year(tidy, match)
    raise malformed(tidy)


def _party(symbol: str, match: re.Match[str]) -> Citation:
    kind = match["type"]
    if kind not in PARTY:
        raise VietnameseValueError(
            "unknown_type",
            f"“{symbol}”: “{kind}” không phải là chữ viết tắt tên loại văn bản của Đảng",
            f"“{symbol}”: “{kind}” abbreviates no type of Party document",
        )
    return Citation(symbol, "party", PARTY[kind], kind, match["number"], agency=match["agency"])


def _assembly(symbol: str, match: re.Match[str]) -> Citation:
    """Laws of the National Assembly, ordinances of its Standing Committee; words may say `Nghị quyết`."""
    law = match["agency"] == "QH"
    return Citation(
        symbol,
        "law" if law else "normative",
        "Luật" if law else "Pháp lệnh",
        None,
        match["number"],
        int(match["year"]),
        match["agency"] + match["term"],
    )


_WITH_YEAR = NORMATIVE | JOINT


def _with_year(symbol: str, match: re.Match[str]) -> Citation:
    kind, rest = match["type"], match["rest"]
    if kind not in _WITH_YEAR:
        if kind in STATE:
            raise VietnameseValueError(
                "year_not_expected",
                f"“{symbol}”: chỉ văn bản quy phạm pháp luật ghi năm trong số, ký hiệu",
                f"“{symbol}”: only normative documents carry the year in their symbol",
            )
        raise VietnameseValueError(
            "unknown_type",
            f"“{symbol}”: “{kind}” không phải là chữ viết tắt tên loại văn bản quy phạm pháp luật",
            f"“{symbol}”: “{kind}” abbreviates no type of normative document",
        )
    number, year = match["number"], int(match["year"])
    if kind in JOINT:
        system: System = "joint" if rest else "joint_old"
        return Citation(symbol, system, _WITH_YEAR[kind], kind, number, year, rest, section=match["section"])
    if not rest:
        raise _body_missing(symbol)
    agency, unit = _split(rest)
    return Citation(symbol, "normative", _WITH_YEAR[kind], kind, number, year, agency, unit, match["section"])


_NAMES = STATE | {"NQLT": JOINT["NQLT"]}


def _without_year(symbol: str, match: re.Match[str]) -> Citation:
    kind, rest, number, section = match["type"], match["rest"], match["number"], match["section"]
    if kind in ALWAYS_NORMATIVE:
        raise VietnameseValueError(
            "year_missing",
            f"“{symbol}” thiếu năm ban hành; văn bản quy phạm pháp luật phải ghi như 124/2021/TT-BCA",
            f"“{symbol}” lacks the year; a normative document is written like 124/2021/TT-BCA",
        )
    if kind == "CV":
        raise VietnameseValueError(
            "no_abbreviation",
            f"“{symbol}”: công văn không có chữ viết tắt tên loại, hãy bỏ “{kind}-”",
            f"“{symbol}”: an official letter has no abbreviation of its type; leave out “{kind}-”",
        )
    if kind not in _NAMES:
        agency, unit = _split(f"{kind}-{rest}" if rest else kind)
        return Citation(symbol, "correspondence", "Công văn", None, number, None, agency, unit, section)
    if not rest:
        raise _body_missing(symbol)
    if rest in PARTY_BODIES:
        raise VietnameseValueError(
            "party_marks_swapped",
            f"“{symbol}” là văn bản của Đảng, phải viết “{number}-{kind}/{rest}”",
            f"“{symbol}” is a Party document, written “{number}-{kind}/{rest}”",
        )
    if kind in JOINT:
        return Citation(symbol, "joint", _NAMES[kind], kind, number, None, rest, section=section)
    agency, unit = _split(rest)
    return Citation(symbol, "state", _NAMES[kind], kind, number, None, agency, unit, section)


def _split(groups: str) -> tuple[str, str | None]:
    """The issuing bodies and the drafting unit: `CAT-PV05` → `CAT`, `PV05`; `BCA-MTTW` → both issue."""
    first, *others = groups.split("-")
    bodies = [first]
    while others and (others[0].startswith(AGENCY_STARTS) or others[0] in AGENCIES):
        bodies.append(others.pop(0))
    return "-".join(bodies), "-".join(others) or None


def _body_missing(symbol: str) -> VietnameseValueError:
    return VietnameseValueError(
        "body_missing",
        f"“{symbol}” thiếu chữ viết tắt tên cơ quan ban hành",
        f"“{symbol}” lacks the abbreviation of the issuing body",
    )


def malformed(symbol: str) -> VietnameseValueError:
    """Why a text is no symbol of any system."""
    group = r"[A-ZĐ][\w]*"
    if re.fullmatch(rf"[0-9]+[a-zđ]?-{group}(?:-{group})+", symbol):
        return VietnameseValueError(
            "party_without_slash",
            f"“{symbol}” thiếu dấu gạch chéo trước tên cơ quan; văn bản của Đảng viết như 11-KH/HU",
            f"“{symbol}” lacks the slash before the body; Party documents are written like 11-KH/HU",
        )
    if re.fullmatch(r"[0-9]+[a-zđ]?/[0-9]{1,3}/.+", symbol):
        return VietnameseValueError(
            "two_digit_year",
            f"“{symbol}” phải ghi năm bằng bốn chữ số",
            f"“{symbol}” must have a year of four digits",
        )
    if re.fullmatch(rf"[0-9]+[a-zđ]?(?:/[0-9]{{4}})?/{group}(?:[-/]{group})+(?:\(\w+\))?", symbol):
        return VietnameseValueError(
            "too_many_slashes",
            f"“{symbol}” thừa dấu gạch chéo; giữa các nhóm chữ viết tắt dùng dấu gạch nối",
            f"“{symbol}” has a slash too many; groups of letters are joined by hyphens",
        )
    return VietnameseValueError(
        "not_a_symbol",
        f"“{symbol}” không phải là số, ký hiệu văn bản",
        f"“{symbol}” is not the number and symbol of a document",
    )
