"""What the people themselves did: tips, reconciliation, weapons handed in, persons reformed."""

from typing import Annotated

from antq_writer.schema.base import Many, figure, words
from antq_writer.schema.items import Item
from antq_writer.schema.quantities import Count, Share
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class QuanChung(Section):
    """Nhân dân tham gia phòng ngừa, phát hiện, tố giác tội phạm; cảm hóa, giáo dục người lầm lỗi."""

    nguon: Annotated[
        Many[Line], words("Ai đã cung cấp tin", example="[cơ quan, doanh nghiệp, Nhân dân]")
    ] = ()
    goi_tin: Annotated[Line, words("Cách gọi nguồn tin ở địa phương", example="tin báo")] = "nguồn tin"
    tin_bao: Annotated[Count | None, figure("Tin báo, nguồn tin do Nhân dân cung cấp")] = None
    tin_gia_tri: Annotated[Count | None, figure("Tin có giá trị", at_most="tin_bao")] = None
    vu: Annotated[Count | None, figure("Vụ việc được làm rõ từ tin báo", "vụ việc")] = None
    linh_vuc: Annotated[
        Many[Line], words("Các lĩnh vực của những vụ việc đó", example="[trật tự xã hội, ma túy]")
    ] = ()
    doi_tuong: Annotated[Count | None, figure("Đối tượng bị bắt, xử lý từ tin báo", "đối tượng")] = None
    kiem_diem: Annotated[
        Count | None, figure("Đối tượng đưa ra kiểm điểm trước dân", "lượt đối tượng hình sự, tù tha")
    ] = None
    giao_duc_tai_xa: Annotated[
        Count | None,
        figure("Hồ sơ đưa vào diện giáo dục tại xã", "hồ sơ đối tượng đưa vào diện giáo dục tại xã"),
    ] = None
    hoa_giai: Annotated[
        Share | None,
        figure("Mâu thuẫn hòa giải thành", "vụ mâu thuẫn trong nội bộ Nhân dân", example="17/20"),
    ] = None
    truy_na: Annotated[Count | None, figure("Đối tượng truy nã ra đầu thú", "đối tượng truy nã")] = None
    vu_khi: Annotated[
        Item | None,
        words(
            "Vũ khí, vật liệu nổ, công cụ hỗ trợ giao nộp, gồm từng loại",
            example="18 vũ khí, vật liệu nổ, công cụ hỗ trợ các loại",
        ),
    ] = None
    cam_hoa: Annotated[
        Count | None,
        figure("Người được cảm hóa, giáo dục", "trường hợp vi phạm hoặc có nguy cơ vi phạm pháp luật"),
    ] = None
    tien_bo: Annotated[
        Count | None,
        figure("Người tiến bộ, đưa ra khỏi diện quản lý", "đối tượng tiến bộ", at_most="cam_hoa"),
    ] = None


SECTIONS: dict[str, type[Section]] = {"quan_chung": QuanChung}
