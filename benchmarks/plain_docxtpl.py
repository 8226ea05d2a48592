"""What one would write without this library: PyYAML's C loader, pydantic, docxtpl, a template of the same text.

    python benchmarks/plain_docxtpl.py TEMPLATE.docx OUT_DIR DATA.yaml...

It computes nothing, checks nothing beyond its types, numbers no footnotes, and knows no word of Vietnamese.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import yaml
from docxtpl import DocxTemplate
from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """Entries that the template knows by name."""

    model_config = ConfigDict(extra="allow")


class Period(Part):
    """ky."""

    nam: int


class Unit(Part):
    """don_vi."""

    cap: str
    ten: str


class Head(Part):
    """the_thuc."""

    co_quan: list[str]
    ky_hieu: str
    dia_danh: str


class Signer(Part):
    """nguoi_ky."""

    dong: list[str]
    ho_ten: str


class Data(Part):
    """The whole file."""

    ky: Period
    don_vi: Unit
    the_thuc: Head
    nguoi_ky: Signer
    noi_nhan: list[str]
    noi_dung: dict[str, Part]


def load(content: bytes) -> dict[str, Any]:
    """The values of a data file, all of them texts (a float would print `9.798` as it pleases)."""
    return Data.model_validate(yaml.load(content, yaml.CBaseLoader)).model_dump()


def render(template: bytes, values: dict[str, Any]) -> bytes:
    """The report, from a template object of its own: a used one keeps what it printed before."""
    document = DocxTemplate(io.BytesIO(template))
    document.render(values, autoescape=True)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def main(template: str, folder: str, *files: str) -> None:
    shape = Path(template).read_bytes()
    for name in files:
        made = render(shape, load(Path(name).read_bytes()))
        (Path(folder) / f"{Path(name).stem}.docx").write_bytes(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
