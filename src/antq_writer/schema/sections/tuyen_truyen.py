"""Propaganda by channel."""

from typing import Annotated

from antq_writer.schema.base import Adds, Many, figure, words
from antq_writer.schema.items import Item
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count, Day
from antq_writer.schema.sections.chi_tieu import Target
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Anniversary(Model):
    """A day commemorated in the period; the years are counted from it."""

    ten: Annotated[Line, words("Ngày kỷ niệm", example="Ngày thành lập Đảng Cộng sản Việt Nam")]
    ngay: Annotated[Day | None, words("Ngày lịch sử", example="03/02/1930")] = None
    so_nam: Annotated[
        Count | None,
        figure(
            "Số năm kỷ niệm",
            "năm",
            over_units=Adds.NOT,
            over_years=Adds.NOT,
            note="Bỏ trống thì tính từ ngày lịch sử.",
        ),
    ] = None


class Gathered(Model):
    """Propaganda at one kind of place (Phụ lục 3 of the province's guidance)."""

    noi: Annotated[Line, words("Địa điểm", example="khu dân cư")]
    luot: Annotated[Count | None, figure("Số lượt tuyên truyền", "lượt", sums_to=("luot",))] = None
    nguoi: Annotated[
        Count | None, figure("Số lượt người tham dự", "người tham dự", sums_to=("nguoi", "luot_nguoi"))
    ] = None
    thuoc: Annotated[
        Line | None, words("Đã tính trong địa điểm nào nên không cộng thêm", example="khu dân cư")
    ] = None


class Campaign(Model):
    """One strand of propaganda: who, to whom, on what, by what means, with what result."""

    chu_tri: Annotated[
        Many[Line], words("Cơ quan, tổ chức thực hiện", example="[Mặt trận Tổ quốc, các tổ chức thành viên]")
    ]
    doi_tuong: Annotated[
        Line | None, words("Người được tuyên truyền", example="đoàn viên, hội viên và Nhân dân")
    ] = None
    noi_dung: Annotated[Many[Item], words("Các nội dung tuyên truyền, vận động")] = ()
    chi_tieu: Annotated[Many[Target], words("Kết quả cụ thể của nội dung vận động, in ở chú thích")] = ()
    ky_niem: Annotated[
        Many[Anniversary], words("Các ngày lễ lớn đã tuyên truyền kỷ niệm, in ở chú thích")
    ] = ()
    chi_tiet: Annotated[Many[Item], words("Nội dung cụ thể của đợt tuyên truyền, in ở chú thích")] = ()
    hinh_thuc: Annotated[
        Many[Line], words("Hình thức, in sau chữ “thông qua”", example="[các buổi sinh hoạt, mạng xã hội]")
    ] = ()
    cuoc: Annotated[Count | None, figure("Số cuộc tuyên truyền", "cuộc")] = None
    luot: Annotated[Count | None, figure("Số lượt tuyên truyền tập trung", "lượt")] = None
    luot_nguoi: Annotated[Count | None, figure("Lượt người tham dự", "lượt người tham dự")] = None
    nguoi: Annotated[Count | None, figure("Người tham gia", "người tham gia")] = None
    theo_noi: Annotated[Many[Gathered], words("Chia theo địa điểm, in ở chú thích")] = ()
    kenh: Annotated[
        Many[Item], words("Kết quả theo từng kênh khác", example="[phát 4.140 tờ rơi, 60 tin bài]")
    ] = ()


class TuyenTruyen(Section):
    """Tuyên truyền, vận động Nhân dân."""

    chu_tri: Annotated[Line | None, words("Cơ quan chủ trì", example="Công an huyện")] = None
    phoi_hop: Annotated[Many[Line], words("Cơ quan phối hợp")] = ()
    bai_viet: Annotated[Count | None, figure("Bài viết tuyên truyền", "bài viết tuyên truyền")] = None
    tin_bai: Annotated[Count | None, figure("Tin, bài", "tin, bài")] = None
    truc_tiep: Annotated[
        Count | None, figure("Buổi tuyên truyền trực tiếp", "buổi tuyên truyền trực tiếp")
    ] = None
    luot_nguoi: Annotated[Count | None, figure("Lượt người tham dự", "lượt người tham dự")] = None
    loa: Annotated[
        Count | None, figure("Buổi phát trên loa truyền thanh", "buổi phát trên hệ thống loa truyền thanh")
    ] = None
    luu_dong: Annotated[Count | None, figure("Buổi tuyên truyền lưu động", "buổi tuyên truyền lưu động")] = (
        None
    )
    khau_hieu: Annotated[Count | None, figure("Khẩu hiệu, pano, áp phích", "khẩu hiệu, pano, áp phích")] = (
        None
    )
    to_roi: Annotated[Count | None, figure("Tờ rơi", "tờ rơi")] = None
    video: Annotated[Count | None, figure("Video, phóng sự", "video, phóng sự")] = None
    dang_tai: Annotated[
        Count | None, figure("Video, phóng sự, tin bài đăng trên mạng", "video, phóng sự, tin bài")
    ] = None
    trang: Annotated[
        Many[Line], words("Các trang mạng đã đăng tải", example="[Website, Facebook, Zalo của Công an xã]")
    ] = ()
    noi_dung: Annotated[
        Many[Line],
        words("Các nội dung tuyên truyền", example="[phòng, chống tội phạm, phòng cháy, chữa cháy]"),
    ] = ()
    cam_ket: Annotated[
        Many[Item],
        words("Ký cam kết thực hiện tốt công tác ANTT", example="[46.427 hộ gia đình, 30 cơ sở giáo dục]"),
    ] = ()
    dot: Annotated[Many[Campaign], words("Từng mảng, từng đợt tuyên truyền của các cơ quan, tổ chức")] = ()


SECTIONS: dict[str, type[Section]] = {"tuyen_truyen": TuyenTruyen}
