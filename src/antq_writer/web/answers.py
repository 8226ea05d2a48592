"""Answers: JSON, files, problems.  No answer holds a traceback, and none is kept by a cache on the way."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from starlette.responses import Response

from antq_writer.api import Format
from antq_writer.diagnostics import Diagnostic, Lang
from antq_writer.web.asking import MEDIA
from antq_writer.web.problems import ProblemError

COMMON = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
PAGE = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
    "X-Frame-Options": "SAMEORIGIN",
}
"""For a report as a page: nothing in it runs, loads or sends, and only the portal itself may frame it."""
LONGEST_NAME = 100
"""Characters of a file's name, without its ending."""


def as_json(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A value as JSON in UTF-8; half a character, which UTF-8 has not, is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Response(
        text.encode("utf-8", "backslashreplace"),
        status,
        {**COMMON, **(headers or {})},
        media_type="application/json",
    )


def findings(found: Iterable[Diagnostic], lang: Lang, status: int = 200) -> Response:
    """Diagnostics as the list of the contract."""
    return as_json([diagnostic.as_dict(lang) for diagnostic in found], status)


def problem(error: ProblemError, lang: Lang, headers: Mapping[str, str] | None = None) -> Response:
    """What is wrong with a request."""
    again = {"Retry-After": "5"} if error.status == 503 else {}
    return as_json(error.as_dict(lang), error.status, {**again, **(headers or {})})


def file(content: bytes, kind: Format, name: str, warnings: int) -> Response:
    """A report as a file with a name; `X-Antq-Warnings` counts what /check tells about it."""
    shown = "attachment" if kind == "docx" else "inline"
    headers = {
        **COMMON,
        **(PAGE if kind == "html" else {}),
        "Content-Disposition": disposition(shown, f"{name}.{kind}"),
        "X-Antq-Warnings": str(warnings),
    }
    return Response(content, 200, headers, media_type=MEDIA[kind])


def disposition(shown: str, name: str) -> str:
    """A `Content-Disposition` with the name in UTF-8 (RFC 6266), and in ASCII for old programs."""
    return f"{shown}; filename=\"{_ascii(name)}\"; filename*=UTF-8''{quote(name, safe='')}"


def file_name(*words: object) -> str:
    """A name for a file out of words of the data: letters, digits, spaces, `-` and `_`, whatever they hold."""
    text = " ".join(str(word) for word in words if word)
    kept = re.sub(r"[^\w\- ]+", " ", unicodedata.normalize("NFC", text))
    return " ".join(kept.split())[:LONGEST_NAME].strip() or "bao_cao"


def _ascii(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in plain if c.isascii() and (c.isalnum() or c in "._- ")) or "bao_cao"
