"""`check`: findings on standard output, in three formats, of several files."""

import json
import re


def test_a_clean_file(antq):
    run = antq("check", "xa.yaml")
    assert run.status == 0
    assert re.findall(r": (\w+|cảnh báo|thông tin) [A-Z]{2}\d{3} ", run.out) == ["thông tin"]
    assert "xa.yaml: 0 lỗi, 0 cảnh báo, 1 thông tin" in run.err
    assert antq("check", "xa.yaml", "--ignore", "DC001").out == ""


def test_findings_go_to_standard_output(antq, rewrite):
    rewrite("duy_tri: 12", "duy_trì: 12")
    run = antq("check", "xa.yaml")
    assert run.status == 1
    assert run.out.startswith("xa.yaml:9:5: lỗi DL101 ")


def test_every_finding_of_every_file_and_the_worst_status(antq, folder, rewrite):
    rewrite("duy_tri: 12", "duy_trì: 12")
    (folder / "b.yaml").write_bytes("Xã\n".encode("utf-16"))
    run = antq("check", "xa.yaml", "nao.yaml", "b.yaml")
    assert run.status == 2
    assert {line.split(":")[0] for line in run.out.splitlines() if not line.startswith(" ")} == {
        "xa.yaml",
        "b.yaml",
    }
    assert "không tìm thấy tệp “nao.yaml”" in run.err


def test_json(antq, rewrite):
    rewrite("duy_tri: 12", "duy_trì: 12")
    run = antq("check", "xa.yaml", "--format", "json")
    (found,) = json.loads(run.out)
    assert list(found) == ["code", "severity", "file", "line", "column", "path", "message", "hint"]
    assert (found["code"], found["severity"], found["line"], found["column"]) == ("DL101", "error", 9, 5)
    assert found["path"] == "noi_dung.mo_hinh.duy_trì"


def test_json_of_a_clean_file_is_an_empty_list(antq):
    assert json.loads(antq("check", "xa.yaml", "--format", "json", "--ignore", "DC").out) == []


def test_sarif(antq, rewrite):
    rewrite("duy_tri: 12", "duy_trì: 12")
    (run,) = json.loads(antq("check", "xa.yaml", "--format", "sarif").out)["runs"]
    (result,) = run["results"]
    assert result["ruleId"] == run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "DL101"
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 9, "startColumn": 5}


def test_select_and_ignore_never_hide_an_error(antq, rewrite):
    rewrite("duy_tri: 12", "ten_goi: Tổ số #3\n    duy_tri: 12")
    assert "DL014" in antq("check", "xa.yaml").out
    assert antq("check", "xa.yaml", "--ignore", "DL014,DC").status == 0
    assert antq("check", "xa.yaml", "--select", "MB").status == 0
    rewrite("duy_tri: 12", "duy_trì: 12")
    assert antq("check", "xa.yaml", "--ignore", "DL").status == 1


def test_a_text_report_of_anyone(antq, folder):
    antq("render", "xa.yaml", "-o", "bao_cao.txt")
    run = antq("check", "bao_cao.txt")
    assert run.status in {0, 1}
    assert "bao_cao.txt" in run.said


def test_a_word_report_of_anyone(antq):
    antq("render", "xa.yaml")
    run = antq("check", "xa.docx")
    assert run.status in {0, 1}
    assert "xa.docx" in run.said


def test_a_kind_of_file_that_cannot_be_checked(antq, folder):
    (folder / "cu.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    run = antq("check", "cu.doc")
    assert run.status == 2
    assert "lưu thành .docx" in run.err


def test_rules_list_and_explain(antq):
    codes = [line.split()[0] for line in antq("rules").out.splitlines()]
    assert codes == sorted(set(codes))
    assert {"TP001", "DL101", "MB001"} <= set(codes)
    assert "tên mục" in antq("rules", "dl101").out


def test_statements(antq):
    run = antq("statements", "kinh", "phí")
    assert "kien_nghi.ho-tro-kinh-phi" in run.out
    assert antq("statements", "xyzzy").status == 1


def test_the_page_for_whoever_signs(antq, rewrite):
    run = antq("check", "xa.yaml", "--trinh-ky")
    assert run.out.startswith("SOÁT SỐ LIỆU TRƯỚC KHI KÝ")
    assert "xa.yaml: 0 lỗi" in run.err
    rewrite("duy_tri: 12", "duy_trì: 12")
    assert antq("check", "xa.yaml", "--trinh-ky").out.startswith("xa.yaml:9:5: lỗi DL101 ")


def test_a_page_for_signing_needs_data(antq, folder):
    (folder / "b.txt").write_text("Xã", encoding="utf-8")
    run = antq("check", "b.txt", "--trinh-ky")
    assert run.status == 2
    assert "chỉ nhận tệp số liệu .yaml" in run.err
