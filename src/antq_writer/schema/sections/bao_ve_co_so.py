"""The force that takes part in protecting security and order at the grass roots (Law 30/2023/QH15)."""

from typing import Annotated

from antq_writer.schema.base import Adds, Kind, Many, figure, symbols, words
from antq_writer.schema.items import Item
from antq_writer.schema.quantities import Count, Day, Money
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class BaoVeCoSo(Section):
    """Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở."""

    can_cu: Annotated[Many[Line], symbols("Luật, nghị quyết đã căn cứ thực hiện (số, ký hiệu)")] = ()
    ra_mat: Annotated[Day | None, words("Ngày ra mắt lực lượng", example="01/7/2024")] = None
    to: Annotated[
        Count | None, figure("Tổ bảo vệ an ninh, trật tự", "Tổ bảo vệ an ninh, trật tự", over_years=Adds.LAST)
    ] = None
    thanh_vien: Annotated[
        Count | None, figure("Thành viên", "thành viên", over_years=Adds.LAST, usual=(3, 30), per="to")
    ] = None
    gom: Annotated[
        Many[Item],
        words(
            "Thành viên theo nguồn kiện toàn (cộng lại bằng tổng số)",
            part_of="thanh_vien",
            former=True,
            example="[20 Công an viên]",
        ),
    ] = ()
    tuan_tra: Annotated[Count | None, figure("Ca, lượt tuần tra", "lượt tuần tra")] = None
    luot_nguoi: Annotated[Count | None, figure("Lượt người tuần tra", "lượt người tham gia")] = None
    vu_viec: Annotated[
        Count | None, figure("Vụ việc phát hiện, tham gia giải quyết", "vụ việc về an ninh, trật tự")
    ] = None
    ho_tro: Annotated[
        Money | None,
        figure("Mức hỗ trợ mỗi người một tháng", kind=Kind.MONEY, over_units=Adds.NOT, over_years=Adds.NOT,
               example="1.500.000"),
    ] = None  # fmt: skip
    trang_bi: Annotated[
        Many[Item],
        words("Trang phục, công cụ hỗ trợ, phương tiện đã cấp", example="[200 bộ trang phục, 50 gậy cao su]"),
    ] = ()
    xep_loai: Annotated[
        Many[Item],
        words(
            "Kết quả đánh giá, xếp loại cuối kỳ", part_of="to", example="[10 Tổ hoàn thành xuất sắc nhiệm vụ]"
        ),
    ] = ()


SECTIONS: dict[str, type[Section]] = {"bao_ve_co_so": BaoVeCoSo}
