"""Which body a letterhead, a symbol or a line of the signature speaks of."""

from __future__ import annotations

import re
from enum import Enum

from antq_writer.patterns import regex


class Agency(Enum):
    """A kind of body: its name in a message, its name in capitals, its abbreviations in symbols."""

    COMMITTEE = ("Ủy ban nhân dân", r"[UỦ][ỶYỲ] BAN NHÂN DÂN|\bUBND\b", r"UBND")
    COUNCIL = ("Hội đồng nhân dân", r"HỘI ĐỒNG NHÂN DÂN|\bHĐND\b", r"HĐND")
    POLICE = ("Công an", r"^CÔNG AN\b|^PHÒNG\b.*CÔNG AN|^BỘ CÔNG AN", r"CA\w*|BCA|BCTX")
    STEERING = ("Ban Chỉ đạo", r"BAN CHỈ ĐẠO|\bBCĐ", r"BCĐ\w*")
    FRONT = ("Mặt trận Tổ quốc", r"MẶT TRẬN TỔ QUỐC|\bMTTQ", r"MTTQ|MTTW|UBMT\w*|MT")

    def __init__(self, label: str, name: str, symbol: str) -> None:
        self.label = label
        self.pattern = regex(name)
        self.symbol = regex(symbol)


ADVISORY = regex(r"(?:BAN CHỈ ĐẠO|BCĐ|BAN TỔ CHỨC|TỔ CÔNG TÁC|HỘI ĐỒNG (?!NHÂN DÂN))", re.IGNORECASE)
"""How the name of a body begins whose members hold their posts in others."""


def agency_of(name: str) -> Agency | None:
    """The kind of body of a letterhead in capitals; None for one of no known kind."""
    text = " ".join(name.upper().split())
    starts = [(found.start(), agency) for agency in Agency if (found := agency.pattern.search(text))]
    return min(starts, key=lambda one: one[0])[1] if starts else None


def kind_of_symbol(symbol: str) -> Agency | None:
    """The kind of body of `BC-UBND`; None where the symbol names none of these."""
    groups = symbol.split("-")
    for group in groups[1:]:
        for agency in Agency:
            if agency.symbol.fullmatch(group):
                return agency
    return None
