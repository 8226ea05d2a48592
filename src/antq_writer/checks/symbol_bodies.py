"""Which body the letters of a symbol are of."""

from __future__ import annotations

import re

from antq_writer.vietnamese import Citation

AGENCIES = {
    "UBND": "ủy ban nhân dân",
    "HĐND": "hội đồng nhân dân",
    "CA": "công an",
    "CAT": "công an",
    "CATP": "công an",
    "CAH": "công an",
    "CAX": "công an",
    "CAP": "công an",
    "BCA": "bộ công an",
    "BTC": "bộ tài chính",
    "BQP": "bộ quốc phòng",
    "BNV": "bộ nội vụ",
    "CP": "Chính phủ",
    "TTg": "Thủ tướng Chính phủ",
    "BCĐ": "ban chỉ đạo",
    "BCĐ138": "ban chỉ đạo",
}
"""Abbreviations in symbols, each with the family of bodies that `issuers` knows."""


def body_of_symbol(citation: Citation | None) -> str:
    """The family of bodies that a symbol tells; empty when it tells none, or several."""
    if citation is None or len(citation.agencies) != 1:
        return ""
    agency = citation.agencies[0]
    return "quốc hội" if re.fullmatch(r"QH\d{1,2}", agency) else AGENCIES.get(agency, "")
