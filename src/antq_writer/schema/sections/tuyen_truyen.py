"""Propaganda by channel."""

from __future__ import annotations

from typing import Annotated

from antq_writer.schema.base import Many, figure, words
from antq_writer.schema.quantities import Count
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class TuyenTruyen(Section):
    """Tuyên truyền, vận động Nhân dân."""

    chu_tri: Annotated[Line | None, words("Cơ quan chủ trì", example="Công an huyện")] = None
    phoi_hop: Annotated[Many[Line], words("Cơ quan phối hợp")] = ()
    bai_viet: Annotated[Count | None, figure("Bài viết tuyên truyền", "bài viết tuyên truyền")] = None
    tin_bai: Annotated[Count | None, figure("Tin, bài", "tin, bài")] = None
    truc_tiep: Annotated[Count | None, figure("Buổi tuyên truyền trực tiếp", "buổi tuyên truyền trực tiếp")] = None
    luot_nguoi: Annotated[Count | None, figure("Lượt người tham dự", "lượt người tham dự")] = None
    loa: Annotated[Count | None, figure("Buổi phát trên loa truyền thanh", "buổi phát trên hệ thống loa truyền thanh")] = None
    luu_dong: Annotated[Count | None, figure("Buổi tuyên truyền lưu động", "buổi tuyên truyền lưu động")] = None
    khau_hieu: Annotated[Count | None, figure("Khẩu hiệu, pano, áp phích", "khẩu hiệu, pano, áp phích")] = None
    to_roi: Annotated[Count | None, figure("Tờ rơi", "tờ rơi")] = None
    video: Annotated[Count | None, figure("Video, phóng sự", "video, phóng sự")] = None


SECTIONS: dict[str, type[Section]] = {"tuyen_truyen": TuyenTruyen}
