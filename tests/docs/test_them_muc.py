"""The page on adding a section is followed word by word, on a copy."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
BLOCK = re.compile(r"^```\w+ (\S+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def put(file: Path, where: str, block: str) -> None:
    """Do with a block what the page says: a new file, a class above the table, or a row in it."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(block, encoding="utf-8")
        return
    text = file.read_text(encoding="utf-8")
    if where == "SECTIONS":
        head, tail = text.rsplit("}", 1)
        text = f"{head.rstrip().rstrip(',')},\n{block}}}{tail}"
    elif where:
        row = re.search(rf"^ *- muc: {where}\n(?: {{8}}.*\n)*", text, re.MULTILINE)
        assert row is not None
        text = text[: row.end()] + block + text[row.end() :]
    else:
        head, table = text.split("SECTIONS:", 1)
        text = f"{head}{block}\n\nSECTIONS:{table}"
    file.write_text(text, encoding="utf-8")


def test_the_page_adds_a_section_in_four_places(tmp_path):
    for folder in ("src", "templates"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path / "tests")
    blocks = BLOCK.findall((ROOT / "docs" / "them-muc.md").read_text(encoding="utf-8"))
    assert len(blocks) == 5
    for name, where, block in blocks:
        put(tmp_path / name, where, block)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout
