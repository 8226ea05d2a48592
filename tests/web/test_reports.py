"""POST /reports: the file, its type and its name, or the diagnostics."""

from urllib.parse import unquote

import pytest

from .bodies import SMALL, mapping, rendered

TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}


@pytest.mark.parametrize("kind", TYPES)
def test_the_same_bytes_as_the_library(post, kind):
    answer = post(f"/reports?format={kind}")
    assert answer.status_code == 200
    assert answer.content == rendered(kind=kind)
    assert answer.headers["content-type"] == TYPES[kind]


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("", "docx"),
        ("*/*", "docx"),
        ("text/html", "html"),
        ("text/plain;q=0.5, text/html;q=0.9", "html"),
        ("text/html;q=0, text/*;q=0.1", "html"),
        ("application/pdf, text/plain", "txt"),
        ("TEXT/MARKDOWN", "md"),
    ],
)
def test_accept(post, accept, kind):
    answer = post("/reports", headers={"accept": accept})
    assert answer.headers["content-type"] == TYPES[kind]


def test_a_format_in_the_address_wins(post):
    answer = post("/reports?format=txt", headers={"accept": "text/html"})
    assert answer.headers["content-type"] == TYPES["txt"]


@pytest.mark.parametrize("accept", ["application/pdf", "image/*", "text/html;q=0", ";;;", "text/html;q=x"])
def test_nothing_acceptable(post, accept):
    answer = post("/reports", headers={"accept": accept})
    assert answer.status_code == 406
    assert answer.json()["error"]["code"] == "not_acceptable"


def test_the_name_is_utf8_with_an_ascii_one_beside(post):
    shown = post("/reports").headers["content-disposition"]
    assert shown.startswith("attachment; filename=\"Bao cao xa Binh Minh 2026.docx\"; filename*=UTF-8''")
    assert unquote(shown.rpartition("''")[2]) == "Báo cáo xã Bình Minh 2026.docx"


@pytest.mark.parametrize("name", ['a"; x=y', "../../etc/passwd", "C:\\\\x", "Đ/ỏ", "a\r\n b", "“‘%00"])
def test_no_data_breaks_the_name(client, name):
    data = mapping()
    data["don_vi"]["ten"] = name
    answer = client.post("/reports", json=data)
    assert answer.status_code in {200, 422}
    if answer.status_code == 200:
        shown = answer.headers["content-disposition"]
        plain = unquote(shown.rpartition("''")[2])
        assert not set(plain) & set('/\\":;%\r\n')
        assert shown.count('"') == 2


def test_a_page_can_do_nothing(post):
    headers = post("/reports?format=html").headers
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "sandbox" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert headers["content-disposition"].startswith("inline")


def test_no_other_site_is_let_in(client):
    answer = client.request(
        "OPTIONS",
        "/reports",
        headers={"origin": "https://evil.example", "access-control-request-method": "POST"},
    )
    assert not [name for name in answer.headers if name.startswith("access-control")]


def test_findings_have_the_place_in_the_yaml(post):
    answer = post("/reports", SMALL.replace("duy_tri", "duy_tr"))
    assert answer.status_code == 422
    (found,) = answer.json()
    assert set(found) == {"code", "severity", "file", "line", "column", "path", "message", "hint"}
    assert (found["code"], found["line"], found["column"]) == ("DL101", 7, 13)
    assert (found["file"], found["path"]) == ("data.yaml", "noi_dung.mo_hinh.duy_tr")
    assert "không có mục" in found["message"]


def test_findings_in_english(post):
    (found,) = post("/reports?lang=en", SMALL.replace("duy_tri", "duy_tr")).json()
    assert "there is no entry" in found["message"]


def test_broken_yaml_and_bytes_are_findings(post):
    for body in (b"", b"\xff\xfe\xfd", b"a: [", b"\0", b"a: 1\na: 2\n"):
        answer = post("/reports", body)
        assert answer.status_code == 422
        assert all(found["line"] >= 1 for found in answer.json())


def test_a_draft(post):
    missing = SMALL.replace(", ho_ten: Nguyễn Văn A", "").replace("nam: 2026", "nam: ")
    assert post("/reports?format=txt", missing).status_code == 422
    answer = post("/reports?format=txt&draft=1", missing)
    assert answer.status_code == 200
    assert "DỰ THẢO" in answer.text
    assert "……" in answer.text
    assert "d%E1%BB%B1%20th%E1%BA%A3o" in answer.headers["content-disposition"]


def test_warnings_are_counted_and_strict_refuses_them(post):
    warned = SMALL.replace("{duy_tri: 8}", "\n    ten_goi: Tổ #3\n    duy_tri: 8")
    answer = post("/reports", warned)
    assert answer.status_code == 200
    assert answer.headers["x-antq-warnings"] != "0"
    strict = post("/reports?strict=1", warned)
    assert strict.status_code == 422
    assert any(found["severity"] == "warning" for found in strict.json())
