"""The examples of docs/phu-luc.md are run."""

import re
from pathlib import Path

import antq_writer
from antq_writer.template_set import TemplateSet

PAGE = (Path(__file__).parent.parent.parent / "docs" / "phu-luc.md").read_text(encoding="utf-8")
HEAD = """\
ky: {nam: 2026}
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh}
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ BÌNH MINH], ky_hieu: BC-UBND, dia_danh: Bình Minh}
nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]}
noi_nhan: ["Lưu: VT"]
noi_dung: {mo_hinh: {duy_tri: 15}, tuyen_truyen: {truc_tiep: 20, loa: 48}}
"""


def block(opening: str) -> str:
    """The code block of the page that opens so."""
    found = re.search(rf"(?ms)^```{re.escape(opening)}\n(.*?)^```", PAGE)
    assert found
    return found.group(1)


def test_own_appendix():
    text = antq_writer.render(antq_writer.loads(HEAD + block("yaml")), "txt").decode()
    assert "1\tTiếng kẻng an ninh\t12\t120\n\tTổ liên gia\t04\t30\n2\tCamera an ninh\t03\t18\n" in text
    assert "Tổng cộng\t\t15\t138" in text
    assert "(chi tiết tại Phụ lục kèm theo)." in text


def test_appendix_of_an_outline(tmp_path):
    name = "templates/bao_cao/phu_luc/tuyen_truyen_kenh.html"
    template = tmp_path / name.removeprefix("templates/")
    template.parent.mkdir(parents=True)
    template.write_text(block(f"html {name}"), encoding="utf-8")
    outline = tmp_path / "bao_cao" / "de_cuong" / "tong_ket.yaml"
    outline.parent.mkdir()
    shipped = TemplateSet().text("bao_cao/de_cuong/tong_ket.yaml")
    outline.write_text(f"{shipped}phu_luc:\n{block('yaml de_cuong')}", encoding="utf-8")
    text = antq_writer.render(antq_writer.loads(HEAD), "txt", templates=TemplateSet(tmp_path)).decode()
    assert "THỐNG KÊ TUYÊN TRUYỀN THEO KÊNH" in text
    assert "1\tTuyên truyền trực tiếp\t20\n2\tLoa truyền thanh\t48" in text
    assert "(chi tiết tại Phụ lục kèm theo)." in text
