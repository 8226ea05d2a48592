"""Colours of stamps."""

from __future__ import annotations


def is_red(colour: str) -> bool:
    """Whether `RRGGBB` is a bright red."""
    if len(colour) != 6:
        return False
    try:
        red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    except ValueError:
        return False
    return red >= 0xC0 and max(green, blue) <= 0x50
