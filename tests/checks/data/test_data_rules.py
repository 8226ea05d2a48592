"""Every rule on data has failing and passing cases, and does in them what they say."""

from pathlib import Path

import pytest
import yaml

from antq_writer.checks import Subject, table
from antq_writer.schema.base import declared_fields
from antq_writer.schema.sections import SECTIONS

from .short_reports import subject

CASES = Path(__file__).parent.with_name("cases")
CODES = table.codes(Subject.DATA)


def cases(code):
    return yaml.load((CASES / f"{code}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)


def each(kind):
    return [
        pytest.param(code, case, id=f"{code}-{number}")
        for code in CODES
        for number, case in enumerate(cases(code)[kind], start=1)
    ]


@pytest.mark.parametrize("code", CODES)
def test_a_rule_has_enough_cases(code):
    assert len(cases(code)["fail"]) >= 2
    assert len(cases(code)["pass"]) >= 3


@pytest.mark.parametrize(("code", "case"), each("fail"))
def test_fails(code, case):
    found = list(table.rule(code).check(subject(case)))
    assert found
    assert any(case["says"] in finding.message for finding in found), [f.message for f in found]
    for finding in found:
        assert finding.code == code
        assert finding.path
        assert finding.said.en
        assert "{" not in finding.text("vi") + finding.text("en")


@pytest.mark.parametrize(("code", "case"), each("pass"))
def test_passes(code, case):
    assert [finding.text() for finding in table.rule(code).check(subject(case))] == []


def test_every_list_of_symbols_is_declared_as_citations():
    """A field whose label asks for `số, ký hiệu` holds citations, or the rules would not see them."""
    models = [*SECTIONS.values()]
    seen = set()
    while models:
        model = models.pop()
        if model in seen:
            continue
        seen.add(model)
        for name, declared in declared_fields(model).items():
            if declared is not None and "số, ký hiệu" in declared.label.casefold():
                assert declared.cites, f"{model.__name__}.{name}"
            models += _inside(model.model_fields[name].annotation)


def _inside(annotation):
    if isinstance(annotation, type) and hasattr(annotation, "model_fields"):
        return [annotation]
    return [one for argument in getattr(annotation, "__args__", ()) for one in _inside(argument)]


def test_declarations_name_fields_that_exist():
    for model in _models():
        fields = declared_fields(model)
        for name, declared in fields.items():
            if declared is None:
                continue
            for target in filter(None, _named(declared)):
                assert target.split(".")[0] in fields, f"{model.__name__}.{name} names {target}"


def _named(declared):
    yield from (declared.part_of, declared.within, declared.at_most, declared.whole, declared.names)
    yield from (declared.per, declared.implements, declared.last_year, *(declared.average_of or ()))


def _models():
    todo, seen = list(SECTIONS.values()), set()
    while todo:
        model = todo.pop()
        if model not in seen:
            seen.add(model)
            yield model
            todo += [m for info in model.model_fields.values() for m in _inside(info.annotation)]
