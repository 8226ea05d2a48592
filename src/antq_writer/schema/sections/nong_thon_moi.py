"""The new countryside programme and its criterion of security."""

from typing import Annotated

from antq_writer.schema.base import Adds, Many, figure, symbols, words, year
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count, Share, Year
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Reached(Model):
    """The unit itself has reached the standard."""

    nam: Annotated[Year, year("Năm đạt chuẩn", example="2020")]
    van_ban: Annotated[Line | None, symbols("Quyết định công nhận (số, ký hiệu)")] = None


class NongThonMoi(Section):
    """Công an thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới."""

    co_quan: Annotated[Line | None, words("Cơ quan chỉ đạo thực hiện", example="Ban Chỉ đạo Đề án huyện")] = (
        None
    )
    thuc_hien: Annotated[Many[Line], symbols("Văn bản của cấp trên đã thực hiện (số, ký hiệu)")] = ()
    ban_hanh: Annotated[Many[Line], symbols("Văn bản đã ban hành (số, ký hiệu)", implements="thuc_hien")] = ()
    don_vi_ban_hanh: Annotated[
        Line | None, words("Cơ quan ban hành các văn bản đó", example="Công an huyện")
    ] = None
    quan_triet: Annotated[Many[Line], symbols("Văn bản đã quán triệt (số, ký hiệu)")] = ()
    tieu_chi: Annotated[Line | None, words("Tiêu chí về an ninh, trật tự", example="tiêu chí 19.2")] = None
    noi_dung_tieu_chi: Annotated[Line | None, words("Tên của tiêu chí đó, không kèm dấu ngoặc kép")] = None
    tieu_chi_khac: Annotated[
        Many[Line],
        words(
            "Các tiêu chí khác về an ninh, trật tự",
            example="[tiêu chí 14 về xây dựng nông thôn mới nâng cao]",
        ),
    ] = ()
    bo_tieu_chi: Annotated[
        Line | None, words("Tên bộ tiêu chí", example="Bộ Tiêu chí Quốc gia về xây dựng nông thôn mới")
    ] = None
    xa_dat_tieu_chi: Annotated[
        Share | None, figure("Xã đạt tiêu chí về an ninh, trật tự", "xã", over_years=Adds.LAST)
    ] = None
    xa_dat: Annotated[
        Share | None, figure("Xã đạt chuẩn nông thôn mới", "xã", over_years=Adds.LAST, example="22/22")
    ] = None
    xa_nang_cao: Annotated[
        Count | None,
        figure("Xã đạt chuẩn nông thôn mới nâng cao", "xã", over_years=Adds.LAST, at_most="xa_dat"),
    ] = None
    ten_xa_nang_cao: Annotated[Many[Line], words("Tên các xã đó", names="xa_nang_cao")] = ()
    xa_kieu_mau: Annotated[
        Count | None,
        figure("Xã đạt chuẩn nông thôn mới kiểu mẫu", "xã", over_years=Adds.LAST, at_most="xa_dat"),
    ] = None
    huyen_dat: Annotated[Reached | None, words("Huyện đã đạt chuẩn nông thôn mới")] = None
    dat_noi_dung: Annotated[
        Share | None,
        figure(
            "Nội dung của tiêu chí về ANTT mà đơn vị đã đạt",
            "nội dung",
            over_units=Adds.NOT,
            over_years=Adds.LAST,
            example="5/5",
        ),
    ] = None
    muc_tieu: Annotated[
        Line | None, words("Mục tiêu phấn đấu", example="năm 2023 xã đạt chuẩn nông thôn mới nâng cao")
    ] = None
    dia_ban_trong_diem: Annotated[
        Count | None,
        figure(
            "Địa bàn trọng điểm, phức tạp về ANTT",
            "địa bàn trọng điểm, phức tạp về ANTT",
            over_years=Adds.LAST,
        ),
    ] = None


class DoThiVanMinh(Section):
    """Xây dựng phường đạt chuẩn đô thị văn minh."""

    can_cu: Annotated[Many[Line], symbols("Văn bản quy định tiêu chí (số, ký hiệu)")] = ()
    tieu_chi: Annotated[
        Share | None,
        figure(
            "Tiêu chí đã đạt trên tổng số",
            "tiêu chí",
            over_units=Adds.NOT,
            over_years=Adds.LAST,
            example="9/9",
        ),
    ] = None
    dat: Annotated[Reached | None, words("Đã được công nhận đạt chuẩn")] = None


SECTIONS: dict[str, type[Section]] = {"nong_thon_moi": NongThonMoi, "do_thi_van_minh": DoThiVanMinh}
