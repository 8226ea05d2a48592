"""Numbers and letters of clauses and points."""

from antq_writer import TemplateSet


def test_points_go_on_after_the_last_letter(report, text_of, tmp_path):
    file = tmp_path / "bao_cao" / "muc" / "mo_hinh.html"
    file.parent.mkdir(parents=True)
    file.write_text("<point>Một ý.</point>" * 25, encoding="utf-8")
    text = text_of(report("mo_hinh: {duy_tri: 8}"), templates=TemplateSet(tmp_path))
    assert "\ny) Một ý.\naa) Một ý.\nbb) Một ý." in text


def test_a_section_with_a_numbered_heading_of_its_own_has_no_numbers_again(report, text_of):
    text = text_of(report("nhiem_vu: {tieu_de: Nhiệm vụ chung, cau: [Việc một., Việc hai.]}"))
    assert "1. Nhiệm vụ chung\n- Việc một.\n- Việc hai." in text
