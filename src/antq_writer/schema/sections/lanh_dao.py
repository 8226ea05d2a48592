"""Leadership: documents drafted for the party committee and the authorities, and documents carried out."""

from __future__ import annotations

from typing import Annotated

from antq_writer.schema.base import Many, Model, words
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line, choice


DraftedFor = Annotated[str, choice("cấp ủy", "UBND", "Ban Chỉ đạo", "phối hợp", "tự ban hành")]


class Drafted(Model):
    """Documents that one body drafted for another (Phụ lục 2 of the province's guidance groups them so)."""

    nhom: Annotated[DraftedFor, words("Tham mưu cho ai, để lập phụ lục")] = "tự ban hành"
    co_quan_tham_muu: Annotated[Line | None, words("Cơ quan tham mưu", example="Công an huyện")] = None
    co_quan: Annotated[Line | None, words("Cơ quan ban hành, khi in chung cho cả nhóm", example="UBND huyện")] = None
    van_ban: Annotated[Many[Line], words("Số, ký hiệu các văn bản")]
    ket_qua: Annotated[Line | None, words("Nội dung, kết quả, in sau danh sách văn bản")] = None


class ChiDao(Section):
    """Công tác tham mưu, lãnh đạo, chỉ đạo."""

    tham_muu: Annotated[Many[Drafted], words("Văn bản đã tham mưu, ban hành")] = ()
    quan_triet: Annotated[Many[Line], words("Số, ký hiệu các văn bản của cấp trên đã quán triệt, thực hiện")] = ()


SECTIONS: dict[str, type[Section]] = {"chi_dao": ChiDao}
