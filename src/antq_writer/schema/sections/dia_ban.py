"""Difficult areas, and what the people complain of."""

from typing import Annotated

from antq_writer.schema.base import Adds, Many, figure, words
from antq_writer.schema.items import Item
from antq_writer.schema.quantities import Count, Share
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line

_AREA = "địa bàn trọng điểm, phức tạp về an ninh, trật tự"


class DiaBan(Section):
    """Địa bàn trọng điểm, phức tạp về an ninh, trật tự và việc chuyển hóa địa bàn."""

    dau_ky: Annotated[
        Count | None,
        figure("Địa bàn trọng điểm, phức tạp đầu kỳ", _AREA, over_years=Adds.NOT, last_year="con_lai"),
    ] = None
    chuyen_hoa: Annotated[
        Count | None, figure("Địa bàn đã chuyển hóa thành công", "địa bàn", part_of="dau_ky")
    ] = None
    con_lai: Annotated[
        Count | None,
        figure("Địa bàn trọng điểm, phức tạp cuối kỳ", _AREA, over_years=Adds.LAST, part_of="dau_ky",
               note="Ghi 0 khi không còn địa bàn nào; bỏ trống thì báo cáo không nhắc đến."),
    ] = None  # fmt: skip
    ten: Annotated[
        Many[Line],
        words("Tên các địa bàn còn lại", names="con_lai", example="[khu vực chợ, tuyến đường liên xã]"),
    ] = ()


class DonThu(Section):
    """Tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh về an ninh, trật tự."""

    tiep_dan: Annotated[Count | None, figure("Lượt công dân được tiếp", "lượt công dân")] = None
    don: Annotated[
        Count | None, figure("Đơn thư đã nhận", "đơn", note="Ghi 0 khi không phát sinh đơn thư nào.")
    ] = None
    gom: Annotated[
        Many[Item],
        words(
            "Gồm các loại đơn (cộng lại bằng số đơn)",
            part_of="don",
            example="[05 đơn kiến nghị, 01 đơn khiếu nại]",
        ),
    ] = ()
    giai_quyet: Annotated[
        Share | None,
        figure("Đơn đã giải quyết trên tổng số", "đơn", at_most="don", whole="don", example="6/6"),
    ] = None


SECTIONS: dict[str, type[Section]] = {"dia_ban": DiaBan, "don_thu": DonThu}
