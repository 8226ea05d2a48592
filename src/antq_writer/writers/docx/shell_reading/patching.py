"""The Jinja source of a shell's parts, made by docxtpl: its passes over a part depend on the part alone."""

from __future__ import annotations

import io
from collections.abc import Mapping

from lxml import etree

from antq_writer.patterns import regex

_EMPTY_RUN = '<w:r><w:t xml:space="preserve"></w:t></w:r>'
_PARAGRAPH = regex(r"<w:p(?=[ >])")


def patch(shell: bytes, parts: Mapping[str, etree._Element]) -> dict[str, str]:
    """By name of a part its source for Jinja, with one line for each paragraph; `parts` are name → root.

    Newlines stand inside tags, where XML gives them no meaning.
    """
    from docxtpl import DocxTemplate  # noqa: PLC0415 - a tenth of a second that the shipped shell can do without

    template = DocxTemplate(io.BytesIO(shell))
    made = {}
    for name, root in parts.items():
        source = template.patch_xml(etree.tostring(root, encoding="unicode"))
        made[name] = _PARAGRAPH.sub("<w:p\n", source.replace(_EMPTY_RUN, ""))
    return made
