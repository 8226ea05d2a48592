"""What a title is about: its words without those that every title of the genre has."""

from __future__ import annotations

from itertools import pairwise

from antq_writer.keeping import kept_of_short

from .likeness import COMMON, LONG, plain

_USUAL = COMMON | frozenset(
    word
    for line in (
        "tăng cường sự lãnh đạo đảng đối tình hình mới nâng cao chất lượng hiệu quả đẩy mạnh đáp ứng yêu cầu",
        "nhiệm vụ quy định chi tiết hướng dẫn sửa đổi bổ sung phòng chống ngừa đấu tranh việc đảm giai đoạn",
        "thông tư nghị quyết kế hoạch chương trình chỉ thị số ct tw kl nq kh bca nđ cp tt qđ",
    )
    for word in line.split()
)
"""Words that tell one title from no other."""

_EVERYWHERE = frozenset([("trật", "tự"), ("an", "ninh"), ("an", "toàn"), ("ninh", "trật"), ("tự", "an")])
"""Pairs that titles on anything may have."""


@kept_of_short(1024, LONG)
def core(title: str) -> frozenset[tuple[str, str]]:
    """Pairs of neighbouring words of a title that say what it is about; empty for one that says too little."""
    words = [word for word in plain(title).split() if word not in _USUAL and not word.isdigit()]
    return frozenset(pairwise(words))


def shared(first: str, second: str) -> float:
    """Which share of the shorter title's pairs the longer one has; 1.0 when one of them says too little."""
    one, two = core(first), core(second)
    smaller = min(len(one), len(two))
    return len(one & two) / smaller if smaller else 1.0


def shares_telling(first: str, second: str) -> bool:
    """Whether two titles share a pair that not any title may have; True too when one of them says too little."""
    one, two = core(first) - _EVERYWHERE, core(second) - _EVERYWHERE
    return not one or not two or bool(one & two)


def alike(first: str, second: str) -> float:
    """How much of all the pairs of two titles they share; 0.0 when one of them says too little."""
    one, two = core(first), core(second)
    return len(one & two) / len(one | two) if one and two else 0.0
