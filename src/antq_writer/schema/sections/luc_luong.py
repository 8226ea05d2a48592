"""The forces at the grass roots."""

from __future__ import annotations

from typing import Annotated

from antq_writer.schema.base import Adds, Many, figure, words
from antq_writer.schema.quantities import Count, Number, Share
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class LucLuong(Section):
    """Xây dựng lực lượng nòng cốt bảo đảm an ninh, trật tự ở cơ sở."""

    chinh_quy: Annotated[Count | None, figure("Công an xã chính quy", "đồng chí Công an xã chính quy", over_years=Adds.LAST)] = None
    bo_tri_tai: Annotated[Share | None, figure("Số xã có Công an chính quy trên tổng số", "xã", over_years=Adds.LAST, example="23/23")] = None
    binh_quan: Annotated[
        Number | None,
        figure("Bình quân Công an chính quy mỗi xã", "Công an chính quy/xã", over_units=Adds.NOT, over_years=Adds.NOT,
               note="Bỏ trống thì chương trình tự tính.", example="5,65"),
    ] = None  # fmt: skip
    ban_chuyen_trach: Annotated[
        Count | None, figure("Công an viên bán chuyên trách", "Công an viên bán chuyên trách", over_years=Adds.LAST)
    ] = None
    tap_huan_voi: Annotated[Many[Line], words("Đơn vị phối hợp mở lớp tập huấn", example="Phòng PV05, Công an tỉnh")] = ()
    tap_huan_cho: Annotated[Line | None, words("Lực lượng được tập huấn")] = None


SECTIONS: dict[str, type[Section]] = {"luc_luong": LucLuong}
