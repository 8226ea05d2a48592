"""Leadership: documents drafted for the party committee and the authorities, and documents carried out."""

from typing import Annotated

from antq_writer.schema.base import Many, figure, symbols, words
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count, Day
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line, choice

DraftedFor = Annotated[str, choice("cấp ủy", "UBND", "Ban Chỉ đạo", "phối hợp", "tự ban hành")]


class Drafted(Model):
    """Documents that one body drafted for another (Phụ lục 2 of the province's guidance groups them so)."""

    nhom: Annotated[DraftedFor, words("Tham mưu cho ai, để lập phụ lục")] = "tự ban hành"
    co_quan_tham_muu: Annotated[Line | None, words("Cơ quan tham mưu", example="Công an huyện")] = None
    co_quan: Annotated[
        Line | None, words("Cơ quan ban hành, khi in chung cho cả nhóm", example="UBND huyện")
    ] = None
    van_ban: Annotated[Many[Line], symbols("Số, ký hiệu các văn bản")]
    ket_qua: Annotated[Line | None, words("Nội dung, kết quả, in sau danh sách văn bản")] = None


class Conference(Model):
    """A conference that was prepared for a body."""

    ten: Annotated[Line, words("Tên hội nghị", example="Hội nghị triển khai công tác năm")]
    cho: Annotated[Line | None, words("Tham mưu cho ai tổ chức", example="Ban Chỉ đạo 138 xã")] = None
    ngay: Annotated[Day | None, words("Ngày tổ chức", example="15/01/2024")] = None
    nguoi: Annotated[Count | None, figure("Số người dự", "đại biểu")] = None


class ChiDao(Section):
    """Công tác tham mưu, lãnh đạo, chỉ đạo."""

    tham_muu: Annotated[Many[Drafted], words("Văn bản đã tham mưu, ban hành")] = ()
    hoi_nghi: Annotated[Many[Conference], words("Hội nghị đã tham mưu tổ chức")] = ()
    quan_triet: Annotated[
        Many[Line], symbols("Số, ký hiệu các văn bản của cấp trên đã quán triệt, thực hiện")
    ] = ()


SECTIONS: dict[str, type[Section]] = {"chi_dao": ChiDao}
