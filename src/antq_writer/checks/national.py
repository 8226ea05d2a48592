"""The documents of central bodies that the registry knows, for checking what a paper says of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from antq_writer import datafile
from antq_writer.records import dataclass
from antq_writer.template_set import TemplateSet
from antq_writer.vietnamese import parse_date

FILE = "bao_cao/van_ban.yaml"


@dataclass(frozen=True, slots=True)
class National:
    """A document of the registry."""

    symbol: str
    kind: str
    day: date | None
    """None where the registry does not know it."""
    issuers: tuple[str, ...]
    """Who issued it, each with its name; several issued it together."""
    title: str
    since: date | None
    """First day in force; None where the registry does not know it."""
    until: date | None
    """First day no longer in force; None for one in force as far as is known."""
    replaced_by: str
    """Symbol of its successor; empty for none."""


@cache
def documents() -> Mapping[str, National]:
    """The shipped registry, by symbol."""
    tree: Any = datafile.read(TemplateSet().read(FILE), FILE).tree
    return MappingProxyType({row["so_ky_hieu"]: _of(row) for row in tree["van_ban"]})


def _of(row: dict[str, Any]) -> National:
    issuers = row.get("co_quan", [])
    by = row.get("thay_the_boi", "")
    return National(
        row["so_ky_hieu"],
        row.get("loai", ""),
        _day(row.get("ngay", row.get("ngay_ban_hanh"))),
        (issuers,) if isinstance(issuers, str) else tuple(issuers),
        row.get("trich_yeu", ""),
        _day(row.get("hieu_luc_tu")),
        _day(row.get("het_hieu_luc_tu")) or _year_after(by),
        by,
    )


def _year_after(successor: str) -> date | None:
    """The first day of the year after that in the successor's symbol, by which it had replaced the older one."""
    year = re.match(r"\d+/(\d{4})/", successor)
    return date(int(year[1]) + 1, 1, 1) if year else None


def _day(text: str | None) -> date | None:
    return parse_date(text) if text else None
