"""Findings as text, as JSON, and as SARIF for editors and portals."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import quote

from antq_writer.checks import table
from antq_writer.diagnostics import Diagnostic, Lang, Severity

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
"""SARIF's names of our severities."""


def as_text(found: Iterable[Diagnostic], lang: Lang = "vi") -> str:
    """One finding a line, its suggestion on the next; empty when there is none."""
    return "".join(f"{finding.text(lang)}\n" for finding in found)


def as_json(found: Iterable[Diagnostic], lang: Lang = "vi") -> str:
    """A list of objects, as the contract has them; `[]` when there is none."""
    return _dump([finding.as_dict(lang) for finding in found])


def as_sarif(found: Iterable[Diagnostic], lang: Lang = "vi") -> str:
    """A SARIF 2.1.0 log with one run; columns count Unicode characters."""
    findings = list(found)
    codes = sorted({finding.code for finding in findings})
    return _dump(
        {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {"driver": {"name": "antq-writer", "rules": [_rule(code) for code in codes]}},
                    "columnKind": "unicodeCodePoints",
                    "results": [_result(finding, codes, lang) for finding in findings],
                }
            ],
        }
    )


FORMATS: dict[str, Callable[[Iterable[Diagnostic], Lang], str]] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
}
"""The formats of `check --format`."""


def _rule(code: str) -> dict[str, Any]:
    """A rule as SARIF describes it; the faults of reading a file have a code but no rule."""
    if code not in table.codes():
        return {"id": code}
    rule = table.rule(code)
    return {
        "id": code,
        "name": rule.module[6:],
        "shortDescription": {"text": rule.name},
        "fullDescription": {"text": rule.what},
        "help": {"text": rule.why},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(finding: Diagnostic, codes: list[str], lang: Lang) -> dict[str, Any]:
    message = finding.said.text(lang)
    if finding.advice:
        message += f" → {finding.advice.text(lang)}"
    place: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(finding.position.file.replace("\\", "/"))},
            "region": {"startLine": finding.position.line, "startColumn": finding.position.column},
        }
    }
    if finding.path:
        place["logicalLocations"] = [{"fullyQualifiedName": finding.path}]
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [place],
    }


def _dump(thing: object) -> str:
    return json.dumps(thing, ensure_ascii=False, indent=2) + "\n"
