"""The whole data file."""

from dataclasses import field
from datetime import date
from typing import Annotated, Any, Self

from antq_writer.diagnostics import Diagnostic
from antq_writer.positions import SourceMap
from antq_writer.records import dataclass
from antq_writer.schema.appendix import OwnAppendix
from antq_writer.schema.base import Many, words
from antq_writer.schema.model import Model
from antq_writer.schema.paper import CitedDocument, Head, LastYear, Period, Signer, Unit
from antq_writer.schema.sections import Content, OwnSection
from antq_writer.schema.texts import Line


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a report was read."""

    source: SourceMap = field(default_factory=SourceMap)
    """Where each value stands; empty for a report made from a mapping."""
    found: tuple[Diagnostic, ...] = ()
    """What was found while reading, short of errors."""
    silenced: tuple[Any, ...] = ()
    """Findings that the file asks to pass over."""


class Report(Model):
    """One report: the unit, the period, the figures, and what the paper needs."""

    __slots__ = ("_origin",)

    de_cuong: Annotated[Line, words("Tên đề cương", example="tong_ket")] = "tong_ket"
    ky: Annotated[Period, words("Kỳ báo cáo")]
    don_vi: Annotated[Unit, words("Đơn vị báo cáo")]
    the_thuc: Annotated[Head, words("Phần đầu văn bản")]
    nguoi_ky: Annotated[Signer, words("Chữ ký")]
    noi_nhan: Annotated[
        Many[Line], words("Nơi nhận, không ghi gạch đầu dòng và dấu ở cuối; mục cuối là “Lưu: …”")
    ]
    van_ban: Annotated[
        Many[CitedDocument], words("Các văn bản của địa phương được viện dẫn trong báo cáo")
    ] = ()
    noi_dung: Annotated[Content, words("Nội dung báo cáo, theo từng mục")]  # type: ignore[valid-type]
    nam_truoc: Annotated[LastYear | None, words("Báo cáo năm trước để so sánh", example="xa_2025.yaml")] = (
        None
    )
    muc_rieng: Annotated[Many[OwnSection], words("Các mục riêng, ngoài đề cương")] = ()
    thu_tu: Annotated[Many[Line], words("Thứ tự các mục, khi khác đề cương")] = ()
    ten_phan: Annotated[
        Many[Line], words("Tiêu đề của từng phần, theo thứ tự in, khi khác đề cương (viết in hoa)")
    ] = ()
    so_phan: Annotated[
        Many[Line],
        words("Số của các phần, khi văn bản đã ban hành đánh số khác", example="[I, II, III, III, IV]"),
    ] = ()
    phu_luc: Annotated[Many[OwnAppendix], words("Các phụ lục tự lập, ngoài phụ lục của đề cương")] = ()

    @property
    def day(self) -> date:
        """The day that the report is judged by: its date of issue, else the end of its period."""
        given = (self.the_thuc.ngay, self.ky.den)
        last = date(self.ky.nam, 12, 31) if isinstance(self.ky.nam, int) else date.max
        return next((day for day in given if isinstance(day, date)), last)

    @property
    def origin(self) -> Origin:
        """Where the report was read."""
        return getattr(self, "_origin", _NOWHERE)

    def read_at(self, origin: Origin) -> Self:
        """The report itself, which from now on tells where it was read."""
        object.__setattr__(self, "_origin", origin)
        return self


_NOWHERE = Origin()
