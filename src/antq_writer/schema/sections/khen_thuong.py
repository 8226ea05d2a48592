"""Emulation and commendation."""

from typing import Annotated

from antq_writer.schema.base import Many, figure, words
from antq_writer.schema.items import Item
from antq_writer.schema.quantities import Count
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class KhenThuong(Section):
    """Công tác thi đua, khen thưởng."""

    phong_trao: Annotated[Many[Line], words("Các phong trào thi đua đã phát động, kèm dấu ngoặc kép")] = ()
    tong: Annotated[Count | None, figure("Tổng số tập thể, cá nhân được khen thưởng", "tập thể, cá nhân")] = (
        None
    )
    tap_the: Annotated[
        Item | None,
        words(
            "Tập thể được khen thưởng, gồm từng hình thức và cấp khen",
            part_of="tong",
            example="{so: 50, ten: tập thể, gom: [01 Bằng khen]}",
        ),
    ] = None
    ca_nhan: Annotated[
        Item | None, words("Cá nhân được khen thưởng, gồm từng hình thức và cấp khen", part_of="tong")
    ] = None
    nguoi_tot: Annotated[
        Count | None,
        figure("Quần chúng được khen thưởng, nêu gương người tốt, việc tốt", "quần chúng Nhân dân"),
    ] = None


SECTIONS: dict[str, type[Section]] = {"khen_thuong": KhenThuong}
