"""The festival day of the movement, and forums where the people speak."""

from typing import Annotated

from antq_writer.schema.base import Many, figure, symbols, words
from antq_writer.schema.items import Item
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Showcase(Model):
    """The place where the day is held as the example of the unit."""

    noi: Annotated[Many[Line], words("Nơi tổ chức điểm", example="[xã Phú Lộc, Trường THCS Phú Lộc]")]
    moi: Annotated[Many[Line], words("Đại biểu được mời dự", example="[lãnh đạo Công an tỉnh]")] = ()
    luot_nguoi: Annotated[Count | None, figure("Lượt người tham dự", "lượt người tham dự")] = None
    danh_gia: Annotated[Line | None, words("Được ai ghi nhận, đánh giá cao", example="lãnh đạo cấp trên")] = (
        None
    )


class Forum(Model):
    """Meetings at which the people are heard."""

    ten: Annotated[
        Line,
        words("Tên hội nghị, diễn đàn, kèm dấu ngoặc kép", example="Hội nghị “Lắng nghe ý kiến Nhân dân”"),
    ]
    can_cu: Annotated[Many[Line], symbols("Văn bản đã căn cứ tổ chức (số, ký hiệu)")] = ()
    co_quan: Annotated[Line | None, words("Cơ quan tổ chức, tham mưu", example="Công an các xã")] = None
    so: Annotated[Count | None, figure("Số cuộc", "cuộc")] = None
    luot_nguoi: Annotated[Count | None, figure("Lượt người tham dự", "lượt người tham dự")] = None
    y_kien: Annotated[Count | None, figure("Ý kiến đóng góp của Nhân dân", "ý kiến đóng góp")] = None
    giai_dap: Annotated[Count | None, figure("Ý kiến đã trả lời, giải quyết", "ý kiến", at_most="y_kien")] = (
        None
    )


class NgayHoi(Section):
    """Ngày hội toàn dân bảo vệ ANTQ; diễn đàn, hội nghị lắng nghe ý kiến Nhân dân."""

    can_cu: Annotated[Many[Line], symbols("Văn bản đã căn cứ tổ chức (số, ký hiệu)")] = ()
    co_quan: Annotated[Line | None, words("Cơ quan tham mưu, tổ chức", example="Công an huyện")] = None
    diem: Annotated[Count | None, figure("Số điểm tổ chức Ngày hội", "điểm")] = None
    gom: Annotated[
        Many[Item],
        words(
            "Gồm các điểm (cộng lại bằng số điểm)",
            part_of="diem",
            example="[02 điểm cấp huyện, 46 điểm cấp thôn]",
        ),
    ] = ()
    to_chuc_diem: Annotated[Showcase | None, words("Nơi tổ chức điểm của đơn vị")] = None
    dien_dan: Annotated[Many[Forum], words("Diễn đàn, hội nghị lắng nghe ý kiến Nhân dân")] = ()


SECTIONS: dict[str, type[Section]] = {"ngay_hoi": NgayHoi}
