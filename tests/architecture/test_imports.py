"""What is imported when: help and checking stay light, and layers are held."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "data" / "samples" / "tu_ky_2022.yaml"

RUN = """
import sys
from antq_writer.cli import main
status = main({args!r})
print("status", status, *sorted({{name.partition(".")[0] for name in sys.modules}}))
"""


def _loaded(program):
    """Top-level packages that a fresh interpreter has loaded after a program."""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return set(done.stdout.splitlines()[-1].split())


def test_importing_the_package_loads_nothing_else():
    loaded = _loaded("import sys, antq_writer; print(*{n.partition('.')[0] for n in sys.modules})")
    assert not loaded & {"pydantic", "jinja2", "docx", "docxtpl", "lxml", "yaml", "click"}


def test_help_loads_click_alone():
    loaded = _loaded(RUN.format(args=["--help"]))
    assert "click" in loaded
    assert not loaded & {"pydantic", "jinja2", "docx", "docxtpl", "lxml", "yaml"}


@pytest.mark.parametrize("args", [["check", str(SAMPLE)], ["render", "--help"], ["init", "--help"]])
def test_checking_data_never_loads_what_writes_word(args):
    assert not _loaded(RUN.format(args=args)) & {"docx", "docxtpl"}


def test_writing_a_paper_in_the_shipped_shell_loads_no_more_than_it_needs(tmp_path):
    args = ["render", str(SAMPLE), "-o", str(tmp_path / "a.docx")]
    _loaded(RUN.format(args=args))  # the first run works out what it keeps for the next
    assert not _loaded(RUN.format(args=args)) & {"docx", "docxtpl", "lxml", "pydantic"}


def test_vietnamese_stands_alone():
    loaded = _loaded("import sys, antq_writer.vietnamese; print(*{n.partition('.')[0] for n in sys.modules})")
    assert not loaded & {"jinja2", "docx", "docxtpl", "pydantic", "lxml", "yaml", "click"}


def test_layers():
    """The contracts in `pyproject.toml`, so that a broken one fails the tests too."""
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
