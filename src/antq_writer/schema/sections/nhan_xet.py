"""Sections that are words before all: situation, assessment, causes, lessons, proposals, tasks."""

from typing import Annotated

from antq_writer.schema.base import Many, Stage, words
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class MoDau(Section):
    """Lời mở đầu báo cáo (đoạn văn ngay sau trích yếu)."""


class KetThuc(Section):
    """Câu kết thúc báo cáo."""


class TinhHinh(Section):
    """Đặc điểm, tình hình có liên quan."""

    thanh_lap_tu: Annotated[
        Many[Line],
        words("Các đơn vị hành chính sắp xếp thành đơn vị này", former=True, example="[xã A, xã B]"),
    ] = ()
    gom: Annotated[
        Many[Item],
        words("Địa bàn, dân cư", stage=Stage.EXISTING, example="[12 thôn, 3.245 hộ, 12.870 nhân khẩu]"),
    ] = ()


class UuDiem(Section):
    """Ưu điểm."""


class HanChe(Section):
    """Tồn tại, hạn chế."""


class NguyenNhan(Section):
    """Nguyên nhân."""


class BaiHoc(Section):
    """Bài học kinh nghiệm."""


class Proposal(Model):
    """What is proposed to one addressee."""

    noi: Annotated[Line, words("Nơi nhận kiến nghị, in sau chữ “Đối với”", example="Công an tỉnh")]
    cau: Annotated[Many[Sentence], words("Các kiến nghị: mã câu mẫu hoặc câu tự viết")]


class KienNghi(Section):
    """Đề xuất, kiến nghị."""

    gui: Annotated[Many[Proposal], words("Kiến nghị theo từng nơi nhận")] = ()


class NhiemVu(Section):
    """Phương hướng, nhiệm vụ."""


SECTIONS: dict[str, type[Section]] = {
    "mo_dau": MoDau,
    "ket_thuc": KetThuc,
    "tinh_hinh": TinhHinh,
    "uu_diem": UuDiem,
    "han_che": HanChe,
    "nguyen_nhan": NguyenNhan,
    "bai_hoc": BaiHoc,
    "kien_nghi": KienNghi,
    "nhiem_vu": NhiemVu,
}
