"""The documents of central bodies that the registry knows, for checking what a paper says of them."""

from __future__ import annotations

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
    title: str
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
    return National(
        row["so_ky_hieu"],
        row.get("loai", ""),
        _day(row.get("ngay")),
        row.get("trich_yeu", ""),
        _day(row.get("het_hieu_luc_tu")),
        row.get("thay_the_boi", ""),
    )


def _day(text: str | None) -> date | None:
    return parse_date(text) if text else None
