"""What several tests need: the smallest report, written as a clerk would."""

import pytest

import antq_writer

SMALLEST = """\
ky: {nam: 2026}
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh, cong_an: Công an xã}
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ BÌNH MINH], ky_hieu: BC-UBND, dia_danh: Bình Minh}
nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], ho_ten: Nguyễn Văn A}
noi_nhan: ["Lưu: VT"]
"""


@pytest.fixture
def report():
    """Make a report from its content: `report("mo_hinh: {duy_tri: 8}")`."""

    def make(content: str = "uu_diem: {cau: [Tốt.]}", top: str = "", head: str = "", **options):
        body = "\n".join(f"  {line}" for line in content.splitlines())
        smallest = SMALLEST.replace("the_thuc: {", f"the_thuc: {{{head}")
        text = f"{smallest}{top}\nnoi_dung:\n{body}\n"
        return antq_writer.loads(text, name="xa.yaml", **options)

    return make


@pytest.fixture
def text_of():
    """The plain text of a report, without the paper around its body."""

    def text(report, **options):
        return antq_writer.render(report, "txt", **options).decode()

    return text
