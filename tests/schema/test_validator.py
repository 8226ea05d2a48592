"""The validator that reading uses finds what pydantic finds with the same declarations; models are as one expects."""

import copy
from pathlib import Path

import pytest
from pydantic import ValidationError

from antq_writer.datafile import read
from antq_writer.schema import Report
from antq_writer.schema.base import BLANK
from antq_writer.schema.model import Model
from antq_writer.schema.pydantic_models import pydantic_model
from antq_writer.schema.validator import schema_of, validator_of

SAMPLES = sorted((Path(__file__).parent.parent.parent / "data" / "samples").glob("*.yaml"))
WRONG = (
    "",
    "x",
    "9.79",
    "-1",
    "08",
    5,
    1.5,
    True,
    None,
    BLANK,
    [],
    {},
    ["x"],
    {"x": "y"},
    [[]],
    {"cau": "x"},
)
"""What may stand in the place of any value."""


def _told(validate, tree):
    """What comes of a tree: the report and what of it was given, or the mistakes in their order."""
    try:
        made = validate(tree)
    except ValidationError as error:
        return error.title, [
            (e["type"], e["loc"], e["msg"], repr(e["input"]), repr(e.get("ctx")))
            for e in error.errors(include_url=False)
        ]
    return repr(made), _given(made)


def _given(value):
    """The names of what was given in a group and in all groups of it."""
    if isinstance(value, tuple):
        return [_given(one) for one in value]
    if not hasattr(value, "model_fields_set"):
        return None
    return value.model_fields_set, [_given(one) for _, one in value]


def _same(tree):
    ours = _told(validator_of(Report).validate_python, tree)
    theirs = _told(pydantic_model(Report).model_validate, tree)
    assert ours == theirs


def _places(tree, path=()):
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        yield (*path, key)
        if isinstance(value, dict | list):
            yield from _places(value, (*path, key))


def _changed(tree, path, value):
    changed = copy.deepcopy(tree)
    group = changed
    for step in path[:-1]:
        group = group[step]
    group[path[-1]] = value
    return changed


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_same_reports(sample):
    tree = read(sample.read_bytes(), sample.name).tree
    _same(tree)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_same_mistakes(sample):
    """Each entry in turn is spoilt, each time in another way; then many at once, and keys that there are none of."""
    tree = read(sample.read_bytes(), sample.name).tree
    places = list(_places(tree))
    for number, path in enumerate(places):
        if number % 5 == 0:
            _same(_changed(tree, path, WRONG[number // 5 % len(WRONG)]))
    spoilt = tree
    for number, path in enumerate(reversed(places)):
        if number % 7 == 0:
            spoilt = _changed(spoilt, path, WRONG[number % len(WRONG)])
    _same(spoilt)
    _same(_changed(tree, ("la",), "x"))
    _same({})
    _same(tree | {"noi_dung": {name: {"khong_co": 1} for name in tree["noi_dung"]}})


def test_every_section_is_read_the_same():
    """Also those that no sample has: every field of every section is given what it may not be."""
    from antq_writer.schema.sections import SECTIONS

    head = read(SAMPLES[0].read_bytes(), "").tree
    for value in WRONG:
        content = {name: dict.fromkeys(model.model_fields, value) for name, model in SECTIONS.items()}
        _same(head | {"noi_dung": content})


def test_a_field_that_is_of_no_known_kind_is_a_mistake_of_the_program():
    class Odd(Model):
        value: dict[str, int]

    with pytest.raises(TypeError, match="no field of a report can be"):
        schema_of(Odd)
