"""The articles of Decree 30/2020/NĐ-CP as messages name them."""

from __future__ import annotations

from antq_writer.diagnostics import Message
from antq_writer.patterns import regex

_REF = regex(r"(?P<chapter>[IVX]+)(?:\.(?P<item>\d+)(?P<points>[a-zđ](?:, ?[a-zđ])*)?)?$")


def article(ref: str) -> Message:
    """`II.6e` → “Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm e”."""
    match = _REF.match(ref)
    if match is None:
        raise ValueError(f"no article of the decree: {ref!r}")
    vi = f"Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục {match['chapter']}"
    en = f"Decree 30/2020/NĐ-CP, Appendix I, Part I, {match['chapter']}"
    if match["item"]:
        vi += f", khoản {match['item']}"
        en += f".{match['item']}"
    if match["points"]:
        vi += f" điểm {match['points']}"
        en += f" {match['points']}"
    return Message(vi, en)


def ruled(ref: str, vi: str, en: str) -> Message:
    """A sentence in both languages, with the article that it rests on."""
    where = article(ref)
    return Message(f"{vi} ({where.vi})", f"{en} ({where.en})")
