"""The forces at the grass roots."""

from typing import Annotated

from antq_writer.schema.base import Adds, Many, figure, words
from antq_writer.schema.items import Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count, Number, Share
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Team(Model):
    """Groups of the people who keep order at the grass roots, of one kind."""

    ten: Annotated[Line, words("Tên gọi, in sau con số", example="Tổ bảo vệ ANTT")]
    so: Annotated[Count | None, figure("Số tổ, đội", over_years=Adds.LAST, noun="ten")] = None
    cap: Annotated[Line | None, words("Tổ chức ở cấp nào", example="cấp thôn")] = None
    thanh_vien: Annotated[
        Count | None, figure("Số thành viên", "thành viên", over_years=Adds.LAST, usual=(2, 30), per="so")
    ] = None
    ho: Annotated[Count | None, figure("Số hộ tham gia", "hộ", over_years=Adds.LAST)] = None
    hoat_dong_tot: Annotated[
        Share | None,
        figure(
            "Số tổ, đội hoạt động tốt trên tổng số",
            at_most="so",
            whole="so",
            noun="ten",
            over_years=Adds.LAST,
            example="7/7",
        ),
    ] = None
    noi_dung: Annotated[Many[Sentence], words("Các câu về nhiệm vụ, kết quả hoạt động")] = ()
    han_che: Annotated[Many[Sentence], words("Khó khăn, hạn chế trong hoạt động")] = ()


class LucLuong(Section):
    """Xây dựng lực lượng nòng cốt bảo đảm an ninh, trật tự ở cơ sở."""

    chinh_quy: Annotated[
        Count | None, figure("Công an xã chính quy", "đồng chí Công an xã chính quy", over_years=Adds.LAST)
    ] = None
    bo_tri_tai: Annotated[
        Share | None,
        figure(
            "Số xã có Công an chính quy trên tổng số",
            "xã",
            noun="cap_duoi",
            over_years=Adds.LAST,
            example="23/23",
        ),
    ] = None
    binh_quan: Annotated[
        Number | None,
        figure("Bình quân Công an chính quy mỗi xã", "Công an chính quy/xã", over_units=Adds.NOT, over_years=Adds.NOT,
               average_of=("chinh_quy", "bo_tri_tai"), usual=(2, 60),
               note="Bỏ trống thì chương trình tự tính.", example="5,65"),
    ] = None  # fmt: skip
    ban_chuyen_trach: Annotated[
        Count | None,
        figure("Công an viên bán chuyên trách", "Công an viên bán chuyên trách", over_years=Adds.LAST),
    ] = None
    to_doi: Annotated[Many[Team], words("Tổ, đội quần chúng nòng cốt bảo vệ ANTT ở cơ sở")] = ()
    tap_huan_voi: Annotated[
        Many[Line], words("Đơn vị phối hợp mở lớp tập huấn", example="Phòng PV05, Công an tỉnh")
    ] = ()
    tap_huan_cho: Annotated[Line | None, words("Lực lượng được tập huấn")] = None


SECTIONS: dict[str, type[Section]] = {"luc_luong": LucLuong}
