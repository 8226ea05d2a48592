"""What a Word shell must not bring along, checked before anything of it is used.

A shell comes from whoever looks after an agency's templates, maybe through a portal.  Nothing that reaches
out of the file, runs, or swells is let through: the finished paper would carry it to every reader.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import NamedTuple, NoReturn

from lxml import etree

from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.template_reasons import reason
from antq_writer.template_set import TemplateLimits

from .. import package
from ..faults import NOT_WORD, UNSAFE
from ..namespaces import RELATIONSHIPS, w
from .strict_xml import parse
from .unpacking import inflated, unpacked

SWELL_FROM = 256 << 10
"""Bytes, inflated, from which on it matters how much a part has swollen."""

FIELDS = frozenset(
    [
        "PAGE",
        "NUMPAGES",
        "SECTION",
        "SECTIONPAGES",
        "PAGEREF",
        "REF",
        "SEQ",
        "STYLEREF",
        "TOC",
        "TITLE",
        "AUTHOR",
    ]
)
"""Fields that a shell may hold; others (DDE, INCLUDETEXT, DATE, …) reach out or change by the day."""
_ACTIVE_PARTS = ("vbaproject", "vbadata", "activex", "embeddings/", "afchunk", "oleobject")
_ACTIVE_RELATIONS = (
    "oleObject",
    "package",
    "aFChunk",
    "control",
    "attachedTemplate",
    "subDocument",
    "vbaProject",
)
_ACTIVE_ELEMENTS = {
    w("altChunk"): ("nội dung chèn từ tệp khác (altChunk)", "an altChunk"),
    w("object"): ("đối tượng OLE", "an OLE object"),
    w("control"): ("điều khiển ActiveX", "an ActiveX control"),
    w("subDoc"): ("tài liệu con", "a subdocument"),
    w("mailMerge"): ("nguồn trộn thư", "a mail merge source"),
}


class _Refusal(NamedTuple):
    """Why a shell is refused, in both languages."""

    vi: str
    en: str


def check_shell(content: bytes, name: str, limits: TemplateLimits) -> None:
    """TemplateError (MB108) when a shell holds what no shell needs, MB101 when it cannot be read."""
    try:
        for refusal in _refusals(content, limits):
            raise TemplateError([UNSAFE.at(Position(name), name=name, vi=refusal.vi, en=refusal.en)])
    except (zipfile.BadZipFile, etree.XMLSyntaxError) as wrong:
        _unreadable(name, wrong)


def _unreadable(name: str, why: Exception) -> NoReturn:
    told = reason(str(why))
    raise TemplateError([NOT_WORD.at(Position(name), name=name, why=told.vi, why_en=told.en)]) from why


def _refusals(content: bytes, limits: TemplateLimits) -> Iterator[_Refusal]:
    parts = unpacked(content)
    yield from _sizes(parts, limits)
    for part in parts:
        lowered = part.name.casefold()
        if lowered.startswith("/") or ".." in lowered.split("/") or "\\" in lowered or ":" in lowered:
            yield _Refusal(
                f"tên thành phần “{part.name}” trỏ ra ngoài tệp", f"the part name “{part.name}” leads out"
            )
        if any(one in lowered for one in _ACTIVE_PARTS):
            yield _Refusal(
                f"có macro hoặc đối tượng nhúng ({part.name})", f"a macro or embedded object ({part.name})"
            )
        content = inflated(part)
        if lowered.endswith((".xml", ".rels", ".vml")):
            yield from _xml(part.name, content)


def _sizes(parts: tuple[package.Part, ...], limits: TemplateLimits) -> Iterator[_Refusal]:
    if len(parts) > limits.shell_parts:
        yield _Refusal(f"có hơn {limits.shell_parts} thành phần", f"more than {limits.shell_parts} parts")
    if len({part.name.casefold() for part in parts}) < len(parts):
        yield _Refusal("có hai thành phần trùng tên", "two parts of one name")
    most = limits.shell_all_mib
    if sum(part.size for part in parts) > most << 20:
        yield _Refusal(f"giải nén ra hơn {most} MB", f"inflates to more than {most} MB")
    for part in parts:
        swells = part.size > SWELL_FROM and part.size > limits.shell_swell * max(1, len(part.data))
        if part.size > limits.shell_part_mib << 20 or swells:
            yield _Refusal(
                f"thành phần “{part.name}” nén bất thường", f"the part “{part.name}” swells suspiciously"
            )


def _xml(name: str, content: bytes) -> Iterator[_Refusal]:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        yield _Refusal(f"có khai báo DTD hoặc thực thể ({name})", f"a DTD or entity ({name})")
    root = parse(content)
    if name.endswith(".rels"):
        yield from _relations(root)
    elif name == package.CONTENT_TYPES:
        if any("macroEnabled" in one.get("ContentType", "") for one in root):
            yield _Refusal("là tệp có macro (.docm)", "a file with macros (.docm)")
    else:
        for tag, (vi, en) in _ACTIVE_ELEMENTS.items():
            if next(root.iter(tag), None) is not None:
                yield _Refusal(f"có {vi}", en)
        yield from _fields(root)


def _relations(root: etree._Element) -> Iterator[_Refusal]:
    for one in root:
        target, kind = one.get("Target", ""), one.get("Type", "")
        if one.get("TargetMode", "").casefold() == "external" or "://" in target or target.startswith("\\\\"):
            yield _Refusal(f"liên kết ra ngoài tệp: {target[:80]}", f"a link out of the file: {target[:80]}")
        if kind.startswith(RELATIONSHIPS) and kind.rsplit("/", 1)[-1] in _ACTIVE_RELATIONS:
            yield _Refusal(
                "có macro, mẫu gắn kèm hoặc đối tượng nhúng", "a macro, attached template or object"
            )


def _fields(root: etree._Element) -> Iterator[_Refusal]:
    """Fields by their first word; an instruction may be cut into runs, and into fields inside fields."""
    said = [one.get(w("instr"), "") for one in root.iter(w("fldSimple"))]
    current: list[str] = []
    for node in root.iter(w("instrText"), w("fldChar")):
        if node.tag == w("instrText"):
            current.append(node.text or "")
        elif current:
            said.append("".join(current))
            current = []
    for instruction in (*said, "".join(current)):
        word = (instruction.split() or ["PAGE"])[0].upper()
        if word not in FIELDS:
            yield _Refusal(f"có trường {word[:20]}", f"the field {word[:20]}")
