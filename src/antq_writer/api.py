"""The public functions: load, check, render.  Pure, thread-safe, and without a working directory."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from antq_writer.datafile.load import from_mapping, from_text
from antq_writer.schema import Report


def load(path: str | os.PathLike[str], *, draft: bool = False) -> Report:
    """The report of a data file; ReportError with every finding when it cannot become one."""
    file = Path(path)
    return from_text(file.read_bytes(), os.fspath(path), draft=draft)


def loads(data: str | bytes, *, name: str = "data.yaml", draft: bool = False) -> Report:
    """The report of a text; the text is the content itself, never a path.  `name` is the file in messages."""
    return from_text(data, name, draft=draft)


def load_mapping(data: Mapping[str, Any], *, name: str = "") -> Report:
    """The report of a mapping with the same keys as a data file; values are texts or exact numbers."""
    return from_mapping(data, name)
