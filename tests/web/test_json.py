"""JSON bodies: the data itself, or this year's with last year's."""

import json

import pytest

from .bodies import SMALL, mapping, rendered


def test_the_same_report_as_from_yaml(client):
    assert client.post("/reports", json=mapping()).content == rendered()


def test_texts_of_yaml_inside(client):
    assert client.post("/reports", json={"report": SMALL}).content == rendered()


def test_findings_name_the_path(client):
    answer = client.post("/reports", json=mapping(mo_hinh={"duy_tr": 8}))
    assert answer.status_code == 422
    (found,) = answer.json()
    assert (found["file"], found["path"], found["line"]) == ("report", "noi_dung.mo_hinh.duy_tr", 1)


@pytest.mark.parametrize("as_text", [False, True])
def test_last_year(client, as_text):
    this, last = mapping(mo_hinh={"duy_tri": 60}), mapping(mo_hinh={"duy_tri": 48})
    last["ky"]["nam"] = 2025
    if as_text:
        this = SMALL.replace("duy_tri: 8", "duy_tri: 60")
        last = SMALL.replace("duy_tri: 8", "duy_tri: 48").replace("2026", "2025")
    answer = client.post("/reports?format=txt", json={"report": this, "earlier": last})
    assert "tăng 12 mô hình (25%) so với năm 2025" in answer.text
    alone = client.post("/reports?format=txt", json={"report": this, "earlier": None})
    assert "so với" not in alone.text


def test_mistakes_of_both_years_are_told_at_once(client):
    wrong = {"report": mapping(mo_hinh={"a": 1}), "earlier": mapping(mo_hinh={"b": 1})}
    for address in ("/reports", "/check"):
        found = client.post(address, json=wrong).json()
        assert {one["file"] for one in found} == {"report", "earlier"}
    wrong["report"] = mapping()
    found = client.post("/check", json=wrong).json()
    assert {one["file"] for one in found if one["severity"] == "error"} == {"earlier"}


def test_last_year_named_in_the_data_is_never_opened(client, tmp_path):
    secret = tmp_path / "nam_truoc.yaml"
    secret.write_text("bí mật", encoding="utf-8")
    answer = client.post("/reports?format=txt", json={**mapping(), "nam_truoc": str(secret)})
    assert answer.status_code == 200
    assert answer.content == rendered(kind="txt")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"{} {}",
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": 1, "a": 2}',
        b"\xff",
        b'"\xed\xa0\x80"',
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b'{"a": 1' + b"0" * 5_000 + b"}",
    ],
)
def test_what_is_no_json(client, body):
    answer = client.post("/reports", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "bad_json"


@pytest.mark.parametrize("body", ["[]", "1", "null", "true", '{"report": []}', '{"report": 1, "earlier": 2}'])
def test_json_of_another_shape(client, body):
    answer = client.post("/reports", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "not_object"


@pytest.mark.parametrize("value", ["1e9999999", "5.5", "-3", "true", '"8,5"', "[]", "{}", '"8\\u0000"'])
def test_values_that_are_no_count(client, value):
    body = json.dumps(mapping(mo_hinh={"duy_tri": "@"}), ensure_ascii=False).replace('"@"', value)
    answer = client.post("/reports", content=body.encode(), headers={"content-type": "application/json"})
    assert answer.status_code == 422
    assert answer.json()[0]["path"] == "noi_dung.mo_hinh.duy_tri"


def test_half_a_character_is_refused_with_its_path(client):
    body = json.dumps(mapping(uu_diem={"cau": ["Tốt \ud83d.", {"\udc00": 1}]}))
    answer = client.post("/reports?lang=en", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 422
    found = {one["path"]: one for one in answer.json()}
    assert set(found) == {"noi_dung.uu_diem.cau[0]", "noi_dung.uu_diem.cau[1]"}
    assert "U+D83D" in found["noi_dung.uu_diem.cau[0]"]["message"]


def test_data_is_neither_markup_nor_code(client):
    hostile = "<b>{{ 7*7 }}</b> {% raw %} &amp; ${x}"
    answer = client.post("/reports?format=txt", json=mapping(uu_diem={"cau": [hostile + "."]}))
    assert hostile in " ".join(answer.text.split())
