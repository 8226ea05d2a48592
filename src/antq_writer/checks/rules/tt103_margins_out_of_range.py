"""Lề trang ngoài quy định.

Nêu gì:
    Lề trên, dưới ngoài 20 - 25 mm, lề trái ngoài 30 - 35 mm, lề phải ngoài 15 - 20 mm.

Vì sao:
    Định lề trang: cách mép trên và mép dưới 20 - 25 mm, mép trái 30 - 35 mm, mép phải 15 - 20 mm
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3).

Sai:
    Bốn lề 25,4 mm, là mặc định của Word.

Đúng:
    Lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import points
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Section

FAULT = Fault(
    "TT103",
    "lề trang ngoài quy định",
    Severity.WARNING,
    ruled("I.3", "{found}", "{found_en}"),
    Message(
        "vào Layout → Margins → Custom Margins đặt: trên 2 cm, dưới 2 cm, trái 3 cm, phải 1,5 cm",
        "set Layout → Margins → Custom Margins to: top 2 cm, bottom 2 cm, left 3 cm, right 1.5 cm",
    ),
)
RANGES = {"top": (20, 25), "bottom": (20, 25), "left": (30, 35), "right": (15, 20)}
NAMES = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}
SLACK = 0.3
"""Millimetres: Word's dialogue rounds to tenths of a centimetre or inch."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for section in layout.sections:
        if section.landscape and any(not _wrong(turned) for turned in _turned(section)):
            continue
        wrong = _wrong({side: getattr(section, side) for side in RANGES})
        if wrong:
            yield layout.finding_at(
                FAULT,
                "lề trang",
                section.paragraph,
                found="; ".join(
                    f"lề {NAMES[side]} {points(round(size, 1))} mm (phải {RANGES[side][0]} - "
                    f"{RANGES[side][1]} mm)"
                    for side, size in wrong.items()
                ),
                found_en="; ".join(
                    f"the {side} margin is {size:.1f} mm (must be {RANGES[side][0]} to {RANGES[side][1]})"
                    for side, size in wrong.items()
                ),
            )
            return


def _wrong(margins: dict[str, float]) -> dict[str, float]:
    return {
        side: size
        for side, size in margins.items()
        if not RANGES[side][0] - SLACK <= size <= RANGES[side][1] + SLACK
    }


def _turned(section: Section) -> Iterator[dict[str, float]]:
    """The margins of a page across as they lie when it is bound with the upright ones: Word turns them."""
    yield {"left": section.top, "right": section.bottom, "top": section.right, "bottom": section.left}
    yield {"left": section.bottom, "right": section.top, "top": section.left, "bottom": section.right}
