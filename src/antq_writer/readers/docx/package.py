"""The parts of a .docx, opened with care: a file of others can be damaged, or made to do harm."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from antq_writer.errors import ReportError
from antq_writer.positions import Position

from .. import faults
from ..amounts import refuse
from ..decoding import ZIP, refuse_other_kinds
from ..limits import DEFAULT_LIMITS, PaperLimits

SWELL_FROM = 1 << 20
"""Bytes, inflated, from which on it matters how much a part has swollen."""
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Relation(NamedTuple):
    """What a part refers to."""

    ident: str
    """By which the part calls it."""
    target: str
    """Name of the other part."""
    kind: str
    """A URI that ends in what it is: `/footnotes`."""


class Package:
    """A .docx as parts of XML."""

    def __init__(self, data: bytes, name: str, limits: PaperLimits = DEFAULT_LIMITS) -> None:
        """ReportError when the file cannot be read as a .docx."""
        self._name = name
        self._limits = limits
        refuse_other_kinds(data, name, limits, wanted=ZIP)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise self._damaged("không mở được tệp nén bên trong", "its zip cannot be opened") from error
        infos = self._zip.infolist()
        inflated = sum(info.file_size for info in infos)
        if len(infos) > limits.parts or inflated > limits.part_mib << 22:
            raise ReportError([faults.ZIP_BOMB.at(Position(name))])
        self._names = {info.filename.lower(): info for info in infos}

    @cached_property
    def main(self) -> str:
        """Name of the part that holds the text."""
        for _, target, kind in self.relations(""):
            if kind.endswith("/officeDocument") and target.lower() in self._names:
                return target
        if "word/document.xml" in self._names:
            return "word/document.xml"
        raise self._damaged("không thấy phần nội dung văn bản", "it has no document part")

    def relations(self, part: str) -> list[Relation]:
        """What a part (the package itself: empty) refers to inside the package."""
        folder, base = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{base}.rels")
        root = self.xml(rels)
        if root is None:
            return []
        found = []
        for relation in root.iter(_RELS):
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External" or not target:
                continue
            joined = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found.append(
                Relation(relation.get("Id", ""), posixpath.normpath(joined), relation.get("Type", ""))
            )
        return found

    def part(self, kind: str) -> etree._Element | None:
        """The root of a part that the text refers to, by the end of its type (`/footnotes`)."""
        for _, target, relation in self.relations(self.main):
            if relation.endswith(kind):
                return self.xml(target)
        return None

    def parts(self, kind: str) -> list[etree._Element]:
        """The roots of all such parts."""
        targets = dict.fromkeys(t for _, t, relation in self.relations(self.main) if relation.endswith(kind))
        return [root for target in targets if (root := self.xml(target)) is not None]

    def xml(self, name: str) -> etree._Element | None:
        """The root of a part; None when there is no such part, ReportError when it cannot be read."""
        info = self._names.get(name.lower())
        if info is None:
            return None
        most = self._limits.part_mib << 20
        swells = info.file_size > SWELL_FROM and info.file_size > self._limits.swell * max(
            info.compress_size, 1
        )
        if info.file_size > most or swells:
            raise ReportError([faults.ZIP_BOMB.at(Position(self._name))])
        try:
            with self._zip.open(info) as stream:
                data = stream.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise self._damaged(f"phần “{name}” bị hỏng", f"its part “{name}” is damaged") from error
        except RuntimeError as error:  # a part with a password
            raise ReportError([faults.OLD_WORD.at(Position(self._name))]) from error
        if len(data) > most:
            raise ReportError([faults.ZIP_BOMB.at(Position(self._name))])
        return self._parsed(name, data)

    def _parsed(self, name: str, data: bytes) -> etree._Element:
        head = data[:4096].replace(b"\0", b"")
        if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
            raise ReportError([faults.UNSAFE_XML.at(Position(self._name))])
        if data.count(b"<") - data.count(b"</") > self._limits.elements:
            refuse(Position(self._name), self._limits.elements, "thành phần XML", "XML elements")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._damaged(f"phần “{name}” không đọc được", f"its part “{name}” is no XML") from error
        if root.getroottree().docinfo.doctype:
            raise ReportError([faults.UNSAFE_XML.at(Position(self._name))])
        return root

    def _damaged(self, reason: str, reason_en: str) -> ReportError:
        return ReportError([faults.NO_DOCX.at(Position(self._name), reason=reason, reason_en=reason_en)])
