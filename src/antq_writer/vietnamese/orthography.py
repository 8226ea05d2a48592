"""One clean writing of a Vietnamese text: Unicode form, legacy letters, tone marks, spaces."""

import unicodedata

from .spacing import mend_spaces
from .tones import Tone, mend_after_q, place_tones
from .values import require_text

LEGACY_LETTERS = str.maketrans({"ƣ": "ư", "Ƣ": "Ư"})
"""The letter OI, left in the place of ư by an old font conversion."""


def normalise(text: str, tone: Tone | None = None) -> str:
    """`text` in NFC, with ư for ƣ, one style of tone marks, and its spaces mended.

    `tone` is "old" (hòa, ủy), "new" (hoà, uỷ) or None (as written). No-break spaces become plain, stray
    spaces before punctuation go, lost ones after it come back; curly quotes, line breaks, figures, dates,
    symbols of documents, addresses and `./.` stay as they are. Applying it twice changes nothing more.
    """
    if tone not in ("old", "new", None):
        raise ValueError(f"tone is “old”, “new” or None, not {tone!r}")
    clean = unicodedata.normalize("NFC", require_text(text)).translate(LEGACY_LETTERS)
    if tone is not None:
        clean = place_tones(mend_after_q(clean), tone)
    return mend_spaces(clean)
