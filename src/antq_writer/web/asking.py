"""What the address and the headers of a request ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from starlette.requests import Request

from antq_writer.api import Format
from antq_writer.diagnostics import Lang
from antq_writer.records import dataclass
from antq_writer.template_set import TemplateSet
from antq_writer.web.problems import ProblemError

MEDIA: Mapping[Format, str] = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}
"""The formats that the app makes and their types; PDF needs LibreOffice, which no request may start."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be made of the data."""

    templates: TemplateSet
    lang: Lang
    draft: bool
    strict: bool


def wanted(request: Request, sets: Mapping[str, TemplateSet]) -> Wanted:
    """The choices in the address; ProblemError for one that there is not."""
    return Wanted(
        templates_of(request, sets), lang_of(request), _switch(request, "draft"), _switch(request, "strict")
    )


def templates_of(request: Request, sets: Mapping[str, TemplateSet]) -> TemplateSet:
    """The set of the agency that is named; the shipped one (or the one under "") without a name."""
    agency = request.query_params.get("agency", "")
    if agency in sets:
        return sets[agency]
    if agency:
        raise ProblemError("unknown_agency", found=agency)
    return TemplateSet()


def lang_of(request: Request) -> Lang:
    """The language of messages."""
    lang = request.query_params.get("lang", "vi")
    if lang not in {"vi", "en"}:
        raise ProblemError("bad_lang", found=lang)
    return cast("Lang", lang)


def format_of(request: Request) -> Format:
    """The format that `?format=` names, else the best that `Accept` takes, else docx."""
    asked = request.query_params.get("format")
    if asked is not None:
        if asked not in MEDIA:
            raise ProblemError("unknown_format", found=asked)
        return cast("Format", asked)
    accept = request.headers.get("accept", "") or "*/*"
    for media in _by_quality(accept):
        for name, whole in MEDIA.items():
            made = whole.partition(";")[0]
            if media in {made, "*/*", f"{made.partition('/')[0]}/*"}:
                return name
    raise ProblemError("not_acceptable", found=accept)


def _by_quality(accept: str) -> list[str]:
    """The types of an `Accept` header that are wanted at all, the most wanted first."""
    found: list[tuple[float, str]] = []
    for one in accept.split(","):
        media, *options = (part.strip().lower() for part in one.split(";"))
        quality = next((option[2:] for option in options if option.startswith("q=")), "1")
        try:
            found.append((float(quality), media))
        except ValueError:
            continue
    return [media for quality, media in sorted(found, key=lambda pair: -pair[0]) if quality > 0]


def _switch(request: Request, name: str) -> bool:
    given = request.query_params.get(name, "0")
    if given not in {"0", "1", "false", "true"}:
        raise ProblemError("bad_switch", name=name, found=given)
    return given in {"1", "true"}
