"""Mass mobilisation by the police, and the officers who advise on the movement."""

from typing import Annotated

from antq_writer.schema.base import Adds, Many, figure, symbols, words
from antq_writer.schema.items import Item
from antq_writer.schema.quantities import Count
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class DanVan(Section):
    """Công tác dân vận và phong trào thi đua “Dân vận khéo”."""

    can_cu: Annotated[Many[Line], symbols("Văn bản đã căn cứ thực hiện (số, ký hiệu)")] = ()
    mo_hinh: Annotated[
        Count | None,
        figure("Mô hình “Dân vận khéo” đăng ký, duy trì", "mô hình “Dân vận khéo”", over_years=Adds.LAST),
    ] = None
    cong_nhan: Annotated[
        Count | None, figure("Mô hình “Dân vận khéo” được công nhận", "mô hình", at_most="mo_hinh")
    ] = None
    viec_lam: Annotated[
        Many[Item],
        words("Việc đã làm cho dân", example="[05 căn nhà cho hộ nghèo, 300 lượt người được khám bệnh]"),
    ] = ()


class DoiNguCanBo(Section):
    """Đội ngũ cán bộ trực tiếp tham mưu xây dựng phong trào; tập huấn, bồi dưỡng nghiệp vụ."""

    can_bo: Annotated[
        Count | None, figure("Cán bộ làm công tác xây dựng phong trào", "cán bộ", over_years=Adds.LAST)
    ] = None
    gom: Annotated[
        Many[Item],
        words(
            "Theo trình độ hoặc vị trí (cộng lại bằng tổng số)",
            part_of="can_bo",
            example="[03 cán bộ chuyên trách]",
        ),
    ] = ()
    chat_luong: Annotated[
        Many[Item],
        words("Trong đó, về chất lượng", at_most="can_bo", example="[10 đồng chí có trình độ đại học]"),
    ] = ()
    lop: Annotated[Count | None, figure("Lớp tập huấn, bồi dưỡng", "lớp tập huấn, bồi dưỡng nghiệp vụ")] = (
        None
    )
    luot_nguoi: Annotated[Count | None, figure("Lượt người dự tập huấn", "lượt người tham dự")] = None
    noi_dung: Annotated[Many[Line], words("Nội dung tập huấn")] = ()


SECTIONS: dict[str, type[Section]] = {"dan_van": DanVan, "doi_ngu_can_bo": DoiNguCanBo}
