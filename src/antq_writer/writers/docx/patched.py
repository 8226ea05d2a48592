"""The Jinja source of the shell's parts: made by docxtpl, or looked up when the shell is the shipped one.

docxtpl's passes over a part depend on the part alone.  For the shipped shell they have been done already:
`shipped_shell.json` holds the sources under the digest of the shell, so they cannot go stale; any other
shell, and a shipped one that somebody has edited, goes through docxtpl.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from pathlib import Path

from lxml import etree

from antq_writer.patterns import regex

SHIPPED = Path(__file__).with_name("shipped_shell.json")
_EMPTY_RUN = '<w:r><w:t xml:space="preserve"></w:t></w:r>'
_PARAGRAPH = regex(r"<w:p(?=[ >])")


def shipped_sources(shell: bytes) -> dict[str, str]:
    """By name of a part its source for Jinja, with one line for each paragraph; none for any but the shipped shell."""
    known = json.loads(SHIPPED.read_text(encoding="utf-8")) if SHIPPED.is_file() else {}
    return dict(known["parts"]) if known.get("shell") == hashlib.sha256(shell).hexdigest() else {}


def patch(shell: bytes, parts: Mapping[str, etree._Element]) -> dict[str, str]:
    """The same of any shell and its parts (name → root), by docxtpl.

    Newlines stand inside tags, where XML gives them no meaning.
    """
    from docxtpl import DocxTemplate  # noqa: PLC0415 - a tenth of a second that the shipped shell can do without

    template = DocxTemplate(io.BytesIO(shell))
    made = {}
    for name, root in parts.items():
        source = template.patch_xml(etree.tostring(root, encoding="unicode"))
        made[name] = _PARAGRAPH.sub("<w:p\n", source.replace(_EMPTY_RUN, ""))
    return made
