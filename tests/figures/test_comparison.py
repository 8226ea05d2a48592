"""Figures beside last year's."""

import antq_writer

YEAR = """\
ky: {{nam: {year}}}
don_vi: {{cap: xã, ten: {name}, co_quan: UBND xã}}
the_thuc: {{co_quan: [UBND, XÃ], ky_hieu: BC-UBND, dia_danh: A}}
nguoi_ky: {{dong: CHỦ TỊCH}}
noi_nhan: ["Lưu: VT"]
{top}
noi_dung:
  mo_hinh: {{duy_tri: {figure}}}
"""


def year(year, figure, name="A", top=""):
    return antq_writer.loads(YEAR.format(year=year, figure=figure, name=name, top=top))


def said(now, before):
    return antq_writer.render(now, "txt", earlier=before).decode()


def test_increase_decrease_equal():
    assert "(ANTT), tăng 12 mô hình (25%) so với năm 2025." in said(year(2026, 60), year(2025, 48))
    assert "(ANTT), giảm 12 mô hình (20%) so với năm 2025." in said(year(2026, 48), year(2025, 60))
    assert "(ANTT), bằng năm 2025." in said(year(2026, 48), year(2025, 48))


def test_nothing_to_compare_with():
    assert "so với" not in said(year(2026, 60), year(2025, ""))
    assert "so với" not in said(year(2026, "hơn 60"), year(2025, 48))
    assert "so với" not in said(year(2025, 60), year(2025, 48))


def test_never_across_units_unless_the_data_says_so():
    assert "so với" not in said(year(2026, 60, "B"), year(2025, 48))
    top = "nam_truoc: {tep: x.yaml, so_sanh_duoc: có}"
    assert "tăng 12 mô hình" in said(year(2026, 60, "B", top), year(2025, 48))
