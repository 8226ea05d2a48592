"""The smallest bodies that make a report."""

import antq_writer

YAML = "application/yaml"

SMALL = """\
ky: {nam: 2026}
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh, cong_an: Công an xã}
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ BÌNH MINH], ky_hieu: BC-UBND, dia_danh: Bình Minh}
nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], ho_ten: Nguyễn Văn A}
noi_nhan: ["Lưu: VT"]
noi_dung:
  mo_hinh: {duy_tri: 8}
"""


def mapping(**content):
    """The same data as a portal has it."""
    return {
        "ky": {"nam": 2026},
        "don_vi": {"cap": "xã", "ten": "Bình Minh", "co_quan": "UBND xã Bình Minh", "cong_an": "Công an xã"},
        "the_thuc": {
            "co_quan": ["ỦY BAN NHÂN DÂN", "XÃ BÌNH MINH"],
            "ky_hieu": "BC-UBND",
            "dia_danh": "Bình Minh",
        },
        "nguoi_ky": {"dong": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "ho_ten": "Nguyễn Văn A"},
        "noi_nhan": ["Lưu: VT"],
        "noi_dung": content or {"mo_hinh": {"duy_tri": 8}},
    }


def rendered(text=SMALL, kind="docx", **options):
    """What the library makes of the same text."""
    return antq_writer.render(antq_writer.loads(text, draft=options.get("draft", False)), kind, **options)
