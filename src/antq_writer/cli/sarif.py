"""Findings as SARIF 2.1.0, for code hosts and editors."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from antq_writer import __version__
from antq_writer.diagnostics import Diagnostic, Lang, Severity

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif(found: Sequence[Diagnostic], lang: Lang) -> str:
    """The findings as one run of one tool."""
    codes = sorted({d.code for d in found})
    run = {
        "tool": {
            "driver": {
                "name": "antq-writer",
                "version": __version__,
                "rules": [{"id": code} for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(d, codes.index(d.code), lang) for d in found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _result(found: Diagnostic, rule: int, lang: Lang) -> dict[str, Any]:
    text = found.said.text(lang)
    if found.advice:
        text += f" → {found.advice.text(lang)}"
    at = found.position
    physical = {
        "artifactLocation": {"uri": PurePath(at.file).as_posix()},
        "region": {"startLine": at.line, "startColumn": at.column},
    }
    location: dict[str, Any] = {"physicalLocation": physical}
    if found.path:
        location["logicalLocations"] = [{"fullyQualifiedName": found.path}]
    return {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": LEVELS[found.severity],
        "message": {"text": text},
        "locations": [location],
    }
