"""Sections that are words alone: situation, assessment, causes, lessons, proposals, tasks."""

from __future__ import annotations

from antq_writer.schema.sections.section import Section


class MoDau(Section):
    """Lời mở đầu báo cáo (đoạn văn ngay sau trích yếu)."""


class KetThuc(Section):
    """Câu kết thúc báo cáo."""


class TinhHinh(Section):
    """Đặc điểm, tình hình có liên quan."""


class UuDiem(Section):
    """Ưu điểm."""


class HanChe(Section):
    """Tồn tại, hạn chế."""


class NguyenNhan(Section):
    """Nguyên nhân."""


class BaiHoc(Section):
    """Bài học kinh nghiệm."""


class KienNghi(Section):
    """Đề xuất, kiến nghị."""


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
