"""What a portal builds its forms from: schema, templates, statements, the description of the app."""

import json
from pathlib import Path

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator, validate
from starlette.applications import Starlette
from starlette.routing import Mount

import antq_writer
from antq_writer import TemplateSet
from antq_writer.web import create_app

from .bodies import SMALL, YAML, mapping
from .portal import portal

STATEMENT = """\
mo_ta: Câu của tỉnh
cau:
  - ten: rieng
    cau: Câu riêng của tỉnh.
"""


@pytest.fixture
def province(tmp_path):
    """An app with a province's own statement."""
    file = tmp_path / "bao_cao" / "cau_mau" / "cua_tinh.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(STATEMENT, encoding="utf-8")
    with portal(create_app(templates={"tinh-a": TemplateSet(tmp_path)})) as client:
        yield client


def test_templates_by_agency(province):
    listed = province.get("/templates").json()
    assert [one["agency"] for one in listed] == ["", "tinh-a"]
    assert "tong_ket" in [outline["name"] for outline in listed[0]["outlines"]]
    assert [one["agency"] for one in province.get("/templates?agency=tinh-a").json()] == ["tinh-a"]


def test_an_agency_has_statements_of_its_own(province):
    assert [s["id"] for s in province.get("/statements?q=câu riêng&agency=tinh-a").json()] == [
        "cua_tinh.rieng"
    ]
    assert province.get("/statements?q=câu riêng").json() == []
    data = mapping(uu_diem={"cau": ["cua_tinh.rieng"]})
    assert "Câu riêng của tỉnh" in province.post("/reports?format=txt&agency=tinh-a", json=data).text


def test_broken_templates_of_one_agency_stop_no_other(tmp_path):
    (tmp_path / "bao_cao" / "muc").mkdir(parents=True)
    (tmp_path / "bao_cao" / "muc" / "mo_hinh.html").write_text("{% if %}", encoding="utf-8")
    with portal(create_app(templates={"b": TemplateSet(tmp_path)})) as client:
        answer = client.post("/reports?agency=b", content=SMALL.encode(), headers={"content-type": YAML})
        assert answer.status_code == 500
        assert answer.json()["error"]["code"] == "templates"
        assert answer.json()["diagnostics"][0]["file"] == "bao_cao/muc/mo_hinh.html"
        assert str(tmp_path) not in answer.text
        assert client.post("/reports", content=SMALL.encode(), headers={"content-type": YAML}).is_success


def test_schema_takes_what_the_app_takes(client):
    schema = client.get("/schema").json()
    jsonschema.Draft7Validator.check_schema(schema)
    assert jsonschema.Draft7Validator(schema).is_valid(mapping())
    assert not jsonschema.Draft7Validator(schema).is_valid({**mapping(), "la": 1})


def test_statements(client):
    every = client.get("/statements").json()
    some = client.get("/statements?q=kinh phí").json()
    assert 0 < len(some) < len(every)
    assert set(some[0]) == {"id", "text", "use", "levels", "slots", "optional"}


def test_health(client):
    assert client.get("/health").json()["status"] == "ok"


def test_description_is_valid_and_whole(client):
    described = client.get("/openapi.json").json()
    validate(described, cls=OpenAPIV31SpecValidator)
    assert set(described["paths"]) == {route.path for route in client.app.routes}
    for answer in client.get("/check"), client.get("/khong-co"):
        assert str(answer.status_code)


def test_answers_are_as_described(client):
    schemas = client.get("/openapi.json").json()["components"]
    refer = {"$schema": "https://json-schema.org/draft/2020-12/schema", "components": schemas}

    def holds(name, value):
        schema = {**refer, "$ref": f"#/components/schemas/{name}"}
        jsonschema.Draft202012Validator(schema).validate(value)

    wrong = client.post("/check", content=b"a: 1", headers={"content-type": YAML}).json()
    assert wrong
    for found in wrong:
        holds("Diagnostic", found)
    holds("Error", client.get("/khong-co").json())
    holds("Templates", client.get("/templates").json()[0])
    holds("Statement", client.get("/statements?q=kinh").json()[0])
    holds("TwoYears", {"report": mapping(), "earlier": SMALL})


def test_mounted_in_a_portal():
    app = Starlette(routes=[Mount("/bao-cao", create_app())])
    with portal(app) as client:
        assert client.get("/bao-cao/openapi.json").json()["servers"] == [{"url": "/bao-cao"}]
        assert client.post("/bao-cao/reports", json=mapping()).is_success


def test_check(client):
    report = antq_writer.loads(SMALL)
    expected = [found.as_dict("en") for found in antq_writer.check(report)]
    answer = client.post("/check?lang=en", content=SMALL.encode(), headers={"content-type": YAML})
    assert answer.json() == expected
    sample = Path(__file__).parents[2] / "data" / "samples" / "tu_ky_2022.yaml"
    answer = client.post("/check", content=sample.read_bytes(), headers={"content-type": YAML})
    assert answer.status_code == 200
    assert all(found["severity"] != "error" for found in answer.json())


def test_provenance(client):
    entries = client.post("/provenance", content=SMALL.encode(), headers={"content-type": YAML}).json()
    figure = next(one for one in entries if one.get("path") == "noi_dung.mo_hinh.duy_tri")
    assert (figure["value"], figure["text"], figure["at"]) == (8, "08", "data.yaml:7:22")


def test_the_package_loads_without_starlette():
    import subprocess
    import sys

    program = (
        "import sys, antq_writer.web; assert 'starlette' not in sys.modules\n"
        "sys.modules['starlette'] = None\n"
        "try: antq_writer.web.create_app()\n"
        "except ImportError as e: print(e)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "antq-writer[web]" in done.stdout
    assert json.dumps(done.stderr) == '""'
