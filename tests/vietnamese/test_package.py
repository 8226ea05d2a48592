"""What the package exports, and what importing it costs."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from antq_writer import vietnamese

FOLDER = Path(vietnamese.__file__).parent
HEAVY = {"jinja2", "docx", "docxtpl", "pydantic", "lxml", "num2words"}


def test_every_public_name_is_there():
    for name in vietnamese.__all__:
        assert getattr(vietnamese, name) is not None
        assert name in dir(vietnamese)


def test_the_table_of_homes_and_the_list_of_names_agree():
    assert sorted(vietnamese._HOME) == sorted(vietnamese.__all__)


def test_type_checkers_see_the_same_names():
    tree = ast.parse((FOLDER / "__init__.py").read_text(encoding="utf-8"))
    typed = {
        a.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
        for a in node.names
    }
    assert typed == set(vietnamese.__all__)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        vietnamese.nothing  # noqa: B018


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.name)
def test_no_heavy_import_and_no_long_file(path):
    text = path.read_text(encoding="utf-8")
    imported = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imported.add(node.module.split(".")[0])
    assert not imported & HEAVY
    assert len(text.splitlines()) <= 300


def test_no_module_hides_a_public_name():
    assert not {path.stem for path in FOLDER.glob("*.py")} & set(vietnamese.__all__)


def test_importing_it_loads_none_of_its_modules():
    code = (
        "import sys, antq_writer.vietnamese; print([m for m in sys.modules if m.startswith('antq_writer.v')])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "['antq_writer.vietnamese']"


def test_importing_it_costs_under_15_ms():
    timed = "t = time.perf_counter(); import antq_writer.vietnamese; print(time.perf_counter() - t)"
    code = f"import time, antq_writer; {timed}"
    times = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(5)
    ]
    assert min(times) < 0.015


def test_an_error_carries_both_languages_and_survives_pickling():
    import pickle

    error = vietnamese.VietnameseValueError("a_code", "lý do", "a reason")
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, str(again), again.reason_en) == ("a_code", "lý do", "a reason")
