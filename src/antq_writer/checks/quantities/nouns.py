"""The noun phrase after a figure: where it ends, and the heads of what is counted.

`05 vụ trộm cắp tài sản xảy ra` counts `vụ`; `64 xã, thị trấn` counts both.
"""

from __future__ import annotations

import re

from antq_writer.checks.quantities import units

_STOPS = (
    "và với trong trên tại ở được đã đạt có gồm bao làm bị do để đăng tham so là thuộc nhằm về theo từ "
    "đến cùng cho "
    "tăng giảm chiếm bằng như khi nên thì mà nhưng hoặc đang sẽ không chưa phải qua vào ra lên xuống còn "
    "hiện trước "
    "sau nâng ký phục hoạt tiếp trị trực chấp giúp kiêm vượt thu xảy cụ"
)
STOPS = frozenset(_STOPS.split())
"""Words that end a noun phrase."""


def noun(low: str, start: int) -> tuple[str, int, tuple[str, ...]]:
    """The noun phrase that begins at `start`, where it ends, and its heads."""
    phrase, end = _phrase(low, start)
    if not phrase:
        return "", start, ()
    heads = [units.head(phrase.split("/")[0])]
    while more := _further(low, end):
        if not units.may_be_part(more[0], heads[-1]) and not units.may_be_part(heads[-1], more[0]):
            break
        word, end = more
        heads.append(word)
    return low[start:end].strip(), end, tuple(dict.fromkeys(heads))


def _phrase(low: str, start: int) -> tuple[str, int]:
    """The words from `start` on, up to a sign, a figure or a word that ends a noun phrase."""
    words: list[str] = []
    end = start
    known = units.head(" ".join(re.findall(r"[^\W\d_]+", re.split(r"[,;:.()]", low[start : start + 60])[0])))
    opening = len(known.split()) if units.is_known(known) else 0
    for match in re.finditer(r"\S+", low[start : start + 160]):
        word = re.split(r"/(?=[\d·])", match.group())[0]
        bare = word.rstrip(",;:.)…")
        if not word or word[0] in '(“"/-–+=' or bare[:1].isdigit() or bare[:1] == "·" or not bare:
            break
        if bare in STOPS and len(words) >= opening:
            break
        words.append(bare)
        end = start + match.start() + len(bare)
        if bare != word or word != match.group():
            break
    return " ".join(words), end


def _leads_in(after: str) -> bool:
    """Whether a name is that of the next item, before its figure: `phó trưởng công an 02 đồng chí`."""
    gap = re.match(r"((?:\s+[^\W\d_]+){0,5})\s*(?=[\d·])", after)
    return gap is not None and not (set(gap[1].split()) & (STOPS - {"trực", "trị", "tiếp"}))


def _further(low: str, end: int) -> tuple[str, int] | None:
    """A further head that goes on a unit: `, thị trấn` after `xã`; None when something else follows."""
    match = re.match(r"\s*(?:,|và|hoặc|,\s*và|-|/)\s*(?=[^\W\d_])", low[end : end + 12])
    if not match:
        return None
    start = end + match.end()
    words = re.match(r"[^\W\d_]+(?: [^\W\d_]+){0,4}", low[start : start + 60])
    name = units.head(words.group()) if words else ""
    if not name or not units.is_known(name) or _leads_in(low[start + len(name) :][:60]):
        return None
    phrase, after = _phrase(low, start)
    return name, max(after, start + len(name)) if phrase else start + len(name)
