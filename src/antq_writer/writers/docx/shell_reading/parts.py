"""The parts of a shell's package: which is which, and those put in that a shell lacks."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence

from lxml import etree

from antq_writer.records import dataclass

from .. import package
from ..namespaces import RELATIONSHIPS, WORD, w
from ..notes import EMPTY_PART
from ..properties import APP
from .strict_xml import parse
from .unpacking import inflated

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES, _RELS = f"{{{_PACKAGE}/content-types}}", f"{{{_PACKAGE}/relationships}}"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOT_RELS = "_rels/.rels"
CORE_RELATIONSHIP = f"{_PACKAGE}/relationships/metadata/core-properties"
APP_RELATIONSHIP = f"{RELATIONSHIPS}/extended-properties"


@dataclass(frozen=True, slots=True)
class Parts:
    """A shell's package with everything that a paper needs."""

    parts: tuple[package.Part, ...]
    document: str
    footnotes: str
    properties: str
    templated: tuple[str, ...]
    """Parts that may hold tags: the document, headers, footers, footnotes."""
    styles: etree._Element
    first_note: int

    def content(self, name: str) -> bytes:
        """The bytes of a part."""
        found = next((part for part in self.parts if part.name == name), None)
        if found is None:
            raise ValueError(f"the part {name} is missing")
        return inflated(found)


def complete(found: Sequence[package.Part]) -> Parts:
    """A package with footnotes and properties, whatever the shell had; ValueError when it is no Word file."""
    made = _Package(found)
    document = made.related("", f"{RELATIONSHIPS}/officeDocument")
    if document is None or made.content_type(document) != f"{_MAIN}.document.main+xml":
        raise ValueError("no Word document in it")
    if parse(made.content(document)).tag != f"{{{WORD}}}document":
        raise ValueError("the document is not in the usual vocabulary of Word")
    styles = made.related(document, f"{RELATIONSHIPS}/styles")
    if styles is None:
        raise ValueError("no styles in it")
    footnotes = made.have(
        document,
        f"{RELATIONSHIPS}/footnotes",
        "word/footnotes.xml",
        f"{_MAIN}.footnotes+xml",
        EMPTY_PART,
    )
    core = made.have(
        "",
        CORE_RELATIONSHIP,
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        "<x/>",
    )
    app = made.have(
        "",
        APP_RELATIONSHIP,
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        APP,
    )
    made.put(app, APP)
    around = [name for kind in ("header", "footer") for name in made.of_type(f"{_MAIN}.{kind}+xml")]
    notes = [int(note.get(w("id"), "0")) for note in parse(made.content(footnotes)).iter(w("footnote"))]
    return Parts(
        parts=made.parts(),
        document=document,
        footnotes=footnotes,
        properties=core,
        templated=(document, *around, footnotes),
        styles=parse(made.content(styles)),
        first_note=max([0, *notes]) + 1,
    )


class _Package:
    """Parts by name, with their relations and content types; changes only what it must."""

    def __init__(self, parts: Sequence[package.Part]) -> None:
        self._parts: dict[str, package.Part] = {part.name: part for part in parts}
        self._types = parse(self.content(package.CONTENT_TYPES))

    def parts(self) -> tuple[package.Part, ...]:
        return tuple(self._parts.values())

    def content(self, name: str) -> bytes:
        return inflated(self._parts[name])

    def put(self, name: str, content: str) -> None:
        """A part's new content; nothing happens when it is the old one."""
        new = content.encode()
        if name not in self._parts or self.content(name) != new:
            self._parts[name] = package.stored(name, new)

    def related(self, source: str, kind: str) -> str | None:
        """The name of the part that another one (the package itself: "") is related to."""
        rels = _rels_name(source)
        if rels in self._parts:
            for one in parse(self.content(rels)):
                if one.get("Type") == kind:
                    name = posixpath.join("/", posixpath.dirname(source), one.get("Target", ""))[1:]
                    if posixpath.normpath(name) in self._parts:
                        return posixpath.normpath(name)
        return None

    def have(self, source: str, kind: str, name: str, content_type: str, content: str) -> str:
        """The name of a related part, which is put in when there is none."""
        found = self.related(source, kind)
        if found is not None:
            return found
        self.put(name, content)
        types, rels = self._types, parse(self.content(_rels_name(source)))
        etree.SubElement(types, f"{_TYPES}Override", PartName=f"/{name}", ContentType=content_type)
        target = posixpath.relpath(name, posixpath.dirname(source) or ".")
        etree.SubElement(rels, f"{_RELS}Relationship", Id=f"antq{len(rels)}", Type=kind, Target=target)
        self.put(package.CONTENT_TYPES, _xml(types))
        self.put(_rels_name(source), _xml(rels))
        return name

    def content_type(self, name: str) -> str | None:
        return self._overrides().get(f"/{name}")

    def of_type(self, content_type: str) -> list[str]:
        return [name[1:] for name, kind in self._overrides().items() if kind == content_type]

    def _overrides(self) -> Mapping[str, str]:
        return {
            one.get("PartName", ""): one.get("ContentType", "")
            for one in self._types.iterfind(f"{_TYPES}Override")
        }


def _rels_name(source: str) -> str:
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{name}.rels") if source else _ROOT_RELS


def _xml(root: etree._Element) -> str:
    return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + etree.tostring(
        root, encoding="unicode"
    )
