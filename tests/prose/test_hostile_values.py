"""Values appear exactly as typed and never become code or markup."""

import io

import pytest
from docx import Document

import antq_writer

VALUES = [
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{# note #}",
    "a & b < c > d \" e ' f",
    "</t></y><script>alert(1)</script>",
    "&amp; &#65; &nbsp;",
    "hai  dấu   cách",
    "😀 chữ 한 العربية",
    "[[không có]] ${x} %s {0} \\n",
    "<f v='i:1'>9</f>",
    "]]> <!-- x --> <?php ?>",
]


@pytest.mark.parametrize("value", VALUES)
def test_value_comes_back_from_word(value):
    data = {
        "ky": {"nam": 2026},
        "don_vi": {"cap": "xã", "ten": value, "co_quan": value},
        "the_thuc": {"co_quan": [value], "ky_hieu": "BC-UBND", "dia_danh": value, "trich_yeu": [value]},
        "nguoi_ky": {"dong": [value], "ho_ten": value},
        "noi_nhan": [value],
        "noi_dung": {
            "mo_hinh": {
                "lua_chon": [{"ten": value, "dia_ban": value}],
                "cau": [{"chu": value, "ghi_chu": value}],
            },
            "tinh_hinh": {"cau": [{"cau": "tinh_hinh.su-kien", "su_kien": [value, value]}]},
        },
    }
    report = antq_writer.load_mapping(data)
    document = Document(io.BytesIO(antq_writer.render(report)))
    cells = [p.text for t in document.tables for r in t.rows for c in r.cells for p in c.paragraphs]
    everything = "\n".join([*(p.text for p in document.paragraphs), *cells])
    assert everything.count(value) >= 8
    assert document.core_properties.title.endswith(value)
    assert value in antq_writer.render(report, "txt").decode()


def test_newline_in_a_value_is_a_new_line(report):
    made = antq_writer.render(report('uu_diem: {cau: ["một\\nhai."]}'))
    assert "- một\nhai." in [p.text for p in Document(io.BytesIO(made)).paragraphs]
