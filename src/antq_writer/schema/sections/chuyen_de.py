"""Special subjects of the movement: hot issues solved, areas of religion and of ethnic minorities."""

from typing import Annotated

from antq_writer.schema.base import Many, figure, symbols, words
from antq_writer.schema.items import Item
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count, Share
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Subject(Model):
    """A special subject that was carried out."""

    ten: Annotated[Line, words("Tên chuyên đề, không kèm dấu ngoặc kép", example="Vận động giao nộp vũ khí")]
    van_ban: Annotated[Many[Line], symbols("Văn bản triển khai (số, ký hiệu)")] = ()
    dia_ban: Annotated[Line | None, words("Nơi thực hiện", example="các xã ven biển")] = None
    ket_qua: Annotated[
        Many[Item], words("Kết quả", example="[12 buổi đối thoại, 03 vụ việc được giải quyết]")
    ] = ()


class ChuyenDe(Section):
    """Chuyên đề xây dựng phong trào; giải quyết vấn đề nổi cộm; vùng tôn giáo, dân tộc thiểu số."""

    chuyen_de: Annotated[Many[Subject], words("Các chuyên đề đã tổ chức")] = ()
    noi_com: Annotated[
        Share | None,
        figure(
            "Vấn đề nổi cộm về ANTT đã giải quyết trên tổng số", "vấn đề nổi cộm, phức tạp", example="3/4"
        ),
    ] = None
    dong_bao: Annotated[
        Many[Item],
        words(
            "Việc đã làm ở vùng đồng bào tôn giáo, dân tộc thiểu số",
            example="[06 buổi gặp gỡ người có uy tín]",
        ),
    ] = ()
    nguoi_uy_tin: Annotated[
        Count | None,
        figure(
            "Người có uy tín, chức sắc, chức việc tham gia vận động", "người có uy tín, chức sắc, chức việc"
        ),
    ] = None


SECTIONS: dict[str, type[Section]] = {"chuyen_de": ChuyenDe}
