"""Why a template is wrong is told in Vietnamese, with no word of Jinja's or Python's."""

import re

import pytest

from antq_writer import TemplateSet, api
from antq_writer.errors import TemplateError
from antq_writer.template_reasons import reason

ENGLISH = re.compile(
    r"\b(?:expected|unexpected|got|object|argument|missing|supported|has|not|takes|token|end of)\b"
)
BROKEN = [
    ("{{ muc.duy_tri", "MB010", "mẫu hết giữa chừng, thiếu “}}”"),
    ("{% if %}", "MB010", "thiếu biểu thức trước “%}”"),
    ("{% if muc %}", "MB010", "lệnh “if” chưa có “endif”"),
    ("{% for a in b %}{% endif %}", "MB010", "không có lệnh “endif”, hoặc lệnh “for” trước đó chưa đóng"),
    ("{% foo %}", "MB010", "không có lệnh “foo” ở đây"),
    ("{% for x muc %}", "MB010", "cần “in” nhưng gặp “muc”"),
    ("{{ a b }}", "MB010", "cần “}}” nhưng gặp “b”"),
    ("{{ 'abc }}", "MB010", "ký tự “'” không đúng chỗ"),
    ("{{ a[ }}", "MB010", "cần “]” nhưng gặp “}”"),
    ("{{ a| }}", "MB010", "cần một tên nhưng gặp “}}”"),
    ("{{ a. }}", "MB010", "sau dấu chấm phải là một tên"),
    ("{{ 1 + }}", "MB010", "không cần “}}” ở đây"),
    ("{# abc", "MB010", "lời ghi chú “{#” chưa có “#}”"),
    ("{% set 1 = 2 %}", "MB010", "phải là một tên"),
    ("{% macro m(a=1, b) %}{% endmacro %}", "MB010", "ô có giá trị sẵn phải đứng sau"),
    ("{% macro m(a, a) %}{% endmacro %}", "MB010", "hai ô cùng tên “a”"),
    ("{{ '\\x' }}", "MB010", "dấu “\\” trong chữ không đúng"),
    ("{{ f(a=1, 2) }}", "MB010", "lời gọi viết sai"),
    ("{{ muc|liet_ke }}", "MB014", "cần danh sách, ở đây là nhóm mục"),
    ("{{ muc.duy_tri|luong(1, 2, 3) }}", "MB014", "“luong” có quá nhiều giá trị trong ngoặc"),
    ("{{ muc.duy_tri|luong(x=1) }}", "MB014", "“luong” không có ô tên “x”"),
    ("{{ muc.duy_tri|binh_quan }}", "MB014", "“binh_quan” thiếu giá trị trong ngoặc"),
    ("{{ muc.duy_tri|binh_quan(0) }}", "MB014", "không phải của số liệu"),
    ("{{ cau() }}", "MB014", "“cau” thiếu giá trị trong ngoặc"),
    ("{{ cau(1) }}", "MB014", "cần danh sách, ở đây là số"),
    ("{{ cau(muc.cau, 'x') }}", "MB014", "không có loại đoạn tên “x”"),
    ("{{ muc|khoan }}", "MB014", "không có “so”"),
    ("{{ 1|khoan }}", "MB014", "số không có “so”"),
    ("{{ muc|ngoac }}", "MB014", "cần chữ hoặc số, ở đây là nhóm mục"),
    ("{{ [1]|vien_dan }}", "MB014", "số, ký hiệu văn bản phải là chữ"),
    ("{{ muc.duy_tri|ngay_dai }}", "MB014", "cần ngày, ở đây là số"),
    ("{% if muc.duy_tri > 'a' %}{% endif %}", "MB014", "không so sánh được số với chữ"),
    ("{% set a, b = 1 %}", "MB014", "cần danh sách để chia ra, ở đây là số"),
    ("{% set a, b = [1] %}", "MB014", "số tên và số phần tử không bằng nhau"),
    ("{% macro m(a) %}{% endmacro %}{{ m(1, 2) }}", "MB014", "“m” chỉ nhận 1 giá trị"),
    ("{% macro m(a) %}{% endmacro %}{{ m(b=2) }}", "MB014", "“m” không có ô tên “b”"),
    ("{{ don_vi[0] }}", "MB012", "phần tử số 0"),
    ("{{ muc }}", "MB013", "không in được cả một nhóm mục"),
    ("{{ mau(muc) }}", "MB022", "“nhóm mục”"),
    ("{{ -1 }}", "MB030", "phép tính số"),
    ("{{ muc.duy_tri|hoa }}", "MB011", "chữ ngoài thẻ: “02”"),
]


@pytest.mark.parametrize(("source", "code", "said"), BROKEN, ids=[source for source, _, _ in BROKEN])
def test_in_vietnamese(source, code, said, report, tmp_path):
    file = tmp_path / "bao_cao" / "muc" / "mo_hinh.html"
    file.parent.mkdir(parents=True)
    file.write_text(f"\n\n{source}", encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        api.compose_document(report("mo_hinh: {duy_tri: 2}"), templates=TemplateSet(tmp_path))
    (found,) = caught.value.diagnostics
    assert found.code == code
    assert said in found.message
    assert not ENGLISH.search(found.message.partition("(")[0])
    assert found.position.line <= 3
    assert "  " not in found.said.en


def test_what_nobody_foresaw_keeps_its_words_in_brackets():
    assert reason("the moon is\nfull").vi == "có chỗ không hợp lệ (chi tiết kỹ thuật: the moon is full)"
    assert reason("").vi == "không rõ lý do"
