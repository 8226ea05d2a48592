"""`schema`: what editors accept, and what they mark."""

import json

import jsonschema
import pytest
import yaml

from .files import SAMPLE, SMALL

SAMPLES = sorted(SAMPLE.parent.glob("*.yaml"))


@pytest.fixture(scope="module")
def schema():
    """The schema."""
    from antq_writer.cli.commands.schema import schema_text

    return json.loads(schema_text())


@pytest.fixture
def accepts(schema):
    """Whether the schema takes a file that an editor has loaded the ordinary way."""
    validator = jsonschema.Draft7Validator(schema)
    validator.check_schema(schema)
    return lambda text: validator.is_valid(yaml.safe_load(text))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_samples(accepts, sample):
    assert accepts(sample.read_text(encoding="utf-8"))


def test_starting_file(accepts, antq, folder):
    antq("init", "-o", "moi.yaml")
    assert accepts((folder / "moi.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("value", ["9.798", "08", "5", "hơn 15.000", "'1.000'", ""])
def test_figures_as_clerks_write_them(accepts, value):
    assert accepts(SMALL.replace("duy_tri: 12", f"duy_tri: {value}"))


def test_a_decimal_and_a_date(accepts):
    assert accepts(SMALL + "  luc_luong: {binh_quan: '5,65', chinh_quy: 5}\n")
    assert accepts(SMALL.replace("dia_danh:", "ngay: 05/12/2026, dia_danh:"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("duy_tri: 12", "duy_trì: 12"),
        ("duy_tri: 12", "duy_tri: [1, 2]"),
        ("duy_tri: 12", "lua_chon: [{tenn: A}]"),
        ("duy_tri: 12", "gom: [{so: 1, ten: a, gomm: b}]"),
        ("noi_nhan:", "noi_nhann:"),
        ("cap: xã", "cap: làng"),
        ("nam: 2026", "nam: [2026]"),
        ("ky:\n  nam: 2026\n", ""),
    ],
)
def test_mistakes_are_marked(accepts, old, new):
    assert old in SMALL
    assert not accepts(SMALL.replace(old, new))


def test_titles_are_vietnamese_and_statements_are_offered(schema):
    models = schema["definitions"]
    assert models["MoHinh"]["properties"]["duy_tri"]["title"] == "Mô hình đang duy trì"
    assert "uu_diem.chuyen-bien" in models["Sentence"]["anyOf"][0]["enum"]
    assert "tong_ket" in schema["properties"]["de_cuong"]["examples"]


def test_a_label_never_leaks_from_field_to_field(schema):
    for model in schema["definitions"].values():
        for entry in model.get("properties", {}).values():
            for choice in entry.get("anyOf", ()):
                assert "$ref" not in choice or list(choice) == ["$ref"]


def test_written_to_a_file(antq, folder, schema):
    assert antq("schema", "-o", "s.json").status == 0
    assert json.loads((folder / "s.json").read_text(encoding="utf-8")) == schema
    assert json.loads(antq("schema").out) == schema
