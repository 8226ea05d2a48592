"""Help and wrong calls: in Vietnamese, with what to do, and exit status 2."""

import re

import pytest

from antq_writer.cli.program import COMMANDS

ENGLISH = re.compile(
    r"\b(Usage|Options|Commands|Error|Missing|Invalid|Try|Show this|such|requires|unexpected)\b"
)


@pytest.mark.parametrize("command", [(), *[(name,) for name in COMMANDS], ("templates", "eject")])
def test_help_is_vietnamese_and_says_what_each_option_does(antq, command):
    run = antq(*command, "--help")
    assert run.status == 0
    assert run.out.startswith("Cách dùng: antq-writer")
    assert not ENGLISH.search(run.out)
    assert "--lang" in run.out or command == ("templates",)


@pytest.mark.parametrize("call", [("--lang", "en", "render", "--help"), ("render", "--help", "--lang=en")])
def test_english_before_and_after_the_command(antq, call):
    assert antq(*call).out.startswith("Usage: antq-writer render")


def test_english_by_the_environment(antq, monkeypatch):
    monkeypatch.setenv("ANTQ_WRITER_LANG", "en")
    assert antq("render").err.startswith("error: DATA.yaml is missing")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("rendr",), "không có lệnh “rendr”; có phải là “render”?"),
        (("render",), "còn thiếu DATA.yaml"),
        (("render", "xa.yaml", "--strct"), "không có tùy chọn “--strct”; có phải là “--strict”?"),
        (("render", "xa.yaml", "-o"), "sau “-o” phải có giá trị: “-o OUT”"),
        (("render", "xa.yaml", "--strict=1"), "tùy chọn “--strict” không kèm giá trị"),
        (("render", "xa.yaml", "b.yaml"), "thừa “b.yaml”"),
        (("check", "xa.yaml", "--format", "xml"), "không có “xml”, chọn một trong: text, json, sarif"),
        (("check", "xa.yaml", "--select", "QQ9"), "không có mã nào là “QQ9”"),
        (("--lang", "fr", "rules"), "không có ngôn ngữ “fr”"),
        (("batch", "xa.yaml", "-o", "out", "-j", "0"), "“0” không phải số nguyên từ 1 trở lên"),
        (("render", "xa.yaml", "-o", "a.doc"), "không biết tạo tệp “a.doc”"),
        (("render", "xa.yml"), "không tìm thấy tệp “xa.yml”"),
        (("render", "."), "“.” là thư mục"),
        (("render", "a\0b"), "không thể là tên tệp"),
        (("render", "-"), "phải nêu tệp kết quả"),
        (("render", "xa.yaml", "--templates", "khong_co"), "không có thư mục “khong_co”"),
        (("render", "xa.yaml", "-o", "nha/a.docx"), "không có thư mục “nha”"),
        (("render", "xa.yaml", "--nguon", "xa.yaml"), "chính là tệp đầu vào"),
        (("render", "xa.yaml", "--nam-truoc", "nao.yaml"), "không tìm thấy tệp “nao.yaml”"),
        (("init", "--de-cuong", "la"), "không có đề cương “la”"),
        (("init", "-o", "xa.yaml"), "đã có tệp “xa.yaml”"),
        (("init", "--tu", "nao.yaml", "-o", "b.yaml"), "không tìm thấy tệp “nao.yaml”"),
        (("rules", "QQ9"), "không có mã “QQ9”"),
        (("check", "xa.pdf"), "không tìm thấy tệp “xa.pdf”"),
    ],
)
def test_a_wrong_call(antq, call, said):
    run = antq(*call)
    assert run.status == 2
    assert said in run.err
    assert run.out == ""
    assert not ENGLISH.search(run.err)


def test_no_arguments_show_the_help(antq):
    run = antq()
    assert (run.status, run.out[:9]) == (2, "Cách dùng")


def test_version(antq):
    assert antq("--version").out.startswith("antq-writer 0.")


def test_a_defect_is_a_sentence_and_debug_shows_the_traceback(antq, monkeypatch):
    def broken(*args, **kwargs):
        raise ZeroDivisionError

    monkeypatch.setattr("antq_writer.api.loads", broken)
    run = antq("render", "xa.yaml")
    assert (run.status, run.out) == (2, "")
    assert "sự cố ngoài dự kiến (ZeroDivisionError)" in run.err
    assert "Traceback" not in run.err
    assert "Traceback" in antq("render", "xa.yaml", "--debug").err


def test_ctrl_c(antq, monkeypatch):
    def interrupted(*args, **kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr("antq_writer.api.loads", interrupted)
    assert antq("render", "xa.yaml").status == 130
