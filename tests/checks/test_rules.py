"""Every rule has its docstring, its row in the table and its cases, and does in them what they say.

`cases/CODE.yaml` holds `fail` and `pass`.  For a prose rule each is a list of papers in the short notation;
a failing one may be a mapping of `text` and `says`, words that the message must hold.
"""

from pathlib import Path

import pytest
import yaml

from antq_writer.checks import Subject, explain, table
from antq_writer.checks.rule import code_of

from .short_papers import paper

CASES = Path(__file__).with_name("cases")
RULES = Path(table.__file__).with_name("rules")
PROSE = table.codes(Subject.PROSE)


def cases(code: str) -> dict[str, list[object]]:
    file = CASES / f"{code}.yaml"
    return yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else {"fail": [], "pass": []}


def each(kind: str) -> list[object]:
    return [
        pytest.param(code, case, id=f"{code}-{number}")
        for code in PROSE
        for number, case in enumerate(cases(code)[kind], start=1)
    ]


@pytest.mark.parametrize("code", table.codes())
def test_a_rule_says_what_why_wrong_and_right(code):
    rule = table.rule(code)
    assert rule.name
    assert all((rule.what, rule.why, rule.wrong, rule.right))
    assert rule.what in explain(code)


def test_the_table_is_complete_and_its_codes_are_unique():
    modules = sorted(path.stem for path in RULES.glob("[!_]*.py"))
    listed = sorted(
        module
        for family in table.FAMILIES.values()
        for module in (*family.data, *family.prose, *family.layout)
    )
    assert listed == modules
    assert len({code_of(module) for module in modules}) == len(modules)


def test_a_code_belongs_to_its_family_and_stands_in_order():
    for name, family in table.FAMILIES.items():
        for modules in (family.data, family.prose, family.layout):
            assert list(modules) == sorted(modules)
            assert all(code_of(module).startswith(name) for module in modules)


@pytest.mark.parametrize("code", PROSE)
def test_a_prose_rule_has_enough_cases(code):
    assert len(cases(code)["fail"]) >= 3
    assert len(cases(code)["pass"]) >= 5


@pytest.mark.parametrize(("code", "case"), each("fail"))
def test_fails(code, case):
    text, says = (case["text"], case.get("says", "")) if isinstance(case, dict) else (case, "")
    found = list(table.rule(code).check(paper(text)))
    assert found, text
    assert any(says in finding.message for finding in found), [finding.message for finding in found]
    for finding in found:
        assert finding.code == code
        assert finding.said.en
        assert "{" not in finding.text("vi") + finding.text("en")


@pytest.mark.parametrize(("code", "case"), each("pass"))
def test_passes(code, case):
    assert [finding.text() for finding in table.rule(code).check(paper(case))] == []
