"""Data files that the tests of the commands begin from."""

from pathlib import Path

SAMPLE = Path(__file__).parent.parent.parent / "data" / "samples" / "tu_ky_2022.yaml"

SMALL = """\
ky:
  nam: 2026
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh, cong_an: Công an xã}
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ BÌNH MINH], ky_hieu: BC-UBND, dia_danh: Bình Minh}
nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], ho_ten: Nguyễn Văn A}
noi_nhan: ["Lưu: VT"]
noi_dung:
  mo_hinh:
    duy_tri: 12
  nhiem_vu:
    cau: nhiem_vu.phong-ngua
"""
