"""The data of the measurements: the report of Tứ Kỳ, changed before each call, and made 10 or 100 times as long."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import yaml
from docx import Document

import antq_writer
from antq_writer.api import compose_document

from .plain_template import plain_template

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "data" / "samples" / "tu_ky_2022.yaml"


def variant(number: int, content: bytes | None = None) -> bytes:
    """The data of another district: other names, other figures, of nearly the same length."""
    text = (content or SAMPLE.read_bytes()).decode()
    text = text.replace("Tứ Kỳ", f"Tứ Kỳ {number % 1000:03}").replace("Vũ Thị Hà", f"Vũ Thị Hà {number}")
    for given, least in (("133", 133), ("9.798", 9798), ("130", 130)):
        shown = f"{least + number % 800:,}".replace(",", ".")
        text = text.replace(f": {given}\n", f": {shown}\n")
    return text.encode()


def longer(times: int) -> bytes:
    """The same data with every list of its content so many times over."""
    if times == 1:
        return SAMPLE.read_bytes()
    tree = yaml.load(SAMPLE.read_bytes(), yaml.CBaseLoader)
    tree["noi_dung"] = json.loads(json.dumps(_repeated(tree["noi_dung"], times)))  # no two are one object
    text: str = yaml.dump(tree, Dumper=yaml.CDumper, allow_unicode=True, width=1 << 20, sort_keys=False)
    return text.encode()


def _repeated(tree: Any, times: int) -> Any:
    if isinstance(tree, dict):
        return {name: _repeated(value, times) for name, value in tree.items()}
    return tree * times if isinstance(tree, list) else tree


def template_for(content: bytes) -> bytes:
    """The template with which the plain script writes the same text."""
    return plain_template(compose_document(antq_writer.loads(content)), content)


def body_text(package: bytes) -> str:
    """The words of a .docx without its footnotes, for seeing that two are the same report."""
    paragraphs = Document(io.BytesIO(package)).element.body.iter(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
    )
    return " ".join("".join(one.text or "" for one in paragraphs).split())
