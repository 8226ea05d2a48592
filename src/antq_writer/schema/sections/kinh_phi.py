"""The budget of the movement."""

from typing import Annotated

from antq_writer.schema.base import Kind, Many, figure, symbols, words
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Money
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Funds(Model):
    """Money from one source or for one purpose."""

    ten: Annotated[Line, words("Nguồn kinh phí, hoặc việc đã chi", example="ngân sách xã")]
    so: Annotated[Money, figure("Số tiền", kind=Kind.MONEY, example="150.000.000")]


class KinhPhi(Section):
    """Kinh phí xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc."""

    can_cu: Annotated[Many[Line], symbols("Văn bản về quản lý, sử dụng kinh phí (số, ký hiệu)")] = ()
    tong: Annotated[Money | None, figure("Tổng kinh phí", kind=Kind.MONEY, example="250.000.000")] = None
    nguon: Annotated[Many[Funds], words("Theo nguồn (cộng lại bằng tổng số)", part_of="tong")] = ()
    chi: Annotated[Many[Funds], words("Đã chi cho các việc", within="tong")] = ()


SECTIONS: dict[str, type[Section]] = {"kinh_phi": KinhPhi}
