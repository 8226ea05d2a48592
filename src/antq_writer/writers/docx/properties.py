"""The parts that say what the file is: `docProps/core.xml` and `docProps/app.xml`."""

from __future__ import annotations

from antq_writer.document import Properties

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

APP = (
    _DECLARATION
    + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>antq-writer</Application><DocSecurity>0</DocSecurity></Properties>"
)
"""The same in every file."""


def core(properties: Properties) -> str:
    """Title, agency and date of the report; no name of a machine, a user or a library."""
    moment = f"{properties.created.isoformat()}T00:00:00Z"
    return (
        _DECLARATION + "<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{_element('dc:title', properties.title)}{_element('dc:subject', properties.subject)}"
        f"{_element('dc:creator', properties.agency)}{_element('cp:keywords', properties.keywords)}"
        f"{_element('cp:lastModifiedBy', properties.agency)}<cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"{_element('dc:language', properties.language)}</cp:coreProperties>"
    )


def _element(name: str, text: str) -> str:
    return f"<{name}>{_escaped(text)}</{name}>" if text else ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
