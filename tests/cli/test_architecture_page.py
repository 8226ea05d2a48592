"""`docs/kien-truc.md` names files that are there, and what it quotes is still so."""

import json
import re
from pathlib import Path

import antq_writer
from antq_writer import api
from antq_writer.document import Figure, inlines

from .files import SAMPLE

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "kien-truc.md").read_text(encoding="utf-8")


def test_every_file_it_names_is_there():
    named = re.findall(r"`((?:src|templates|data|tests|docs)/[\w/.-]+)`", PAGE)
    assert len(named) > 30
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_its_map_of_the_figures_in_prose_names_every_file():
    files = (ROOT / "src/antq_writer/checks/quantities").glob("[a-z]*.py")
    assert [file.name for file in files if f"`{file.name}`" not in PAGE] == []


def test_what_it_quotes_stands_in_the_file_named_before():
    named = ""
    checked = 0
    for part in re.split(r"(```\w+\n.*?```)", PAGE, flags=re.DOTALL):
        quoted = re.fullmatch(r"```(yaml|python|html)\n(.*?)\n```", part, flags=re.DOTALL)
        if not quoted:
            named = (re.findall(r"`((?:src|templates|data)/[\w/.-]+\.\w+)`", part) or [named])[-1]
        elif not quoted[2].startswith("Figure("):
            assert quoted[2] in (ROOT / named).read_text(encoding="utf-8")
            checked += 1
    assert checked == 3


def test_the_figure_is_as_it_says():
    document = api.compose_document(antq_writer.load(SAMPLE))
    figures = [node for _, node in inlines(document.body) if isinstance(node, Figure)]
    (models,) = [f for f in figures if f.path == "noi_dung.mo_hinh.duy_tri"]
    assert (models.text, models.value) == ("133", 133)
    assert f'Figure(text="{models.text}", value={models.value}, path="{models.path}")' in PAGE
    assert "đang duy trì hoạt động của 133 mô hình" in api.write(document, "txt").decode()


def test_the_provenance_is_as_it_says(antq, folder):
    antq("render", SAMPLE, "-o", "a.txt", "--nguon", "n.json")
    entries = json.loads((folder / "n.json").read_text(encoding="utf-8"))["figures"]
    (entry,) = [e for e in entries if e.get("path") == "noi_dung.mo_hinh.duy_tri"]
    for key in ("text", "path", "section"):
        assert f'"{key}": "{entry[key]}"' in PAGE
