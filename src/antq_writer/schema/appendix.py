"""Appendices that a clerk makes: a title, columns, rows of texts and figures, columns to add up."""

from functools import cached_property
from typing import Annotated

from antq_writer.schema.base import Adds, Many, figure, words
from antq_writer.schema.model import Model
from antq_writer.schema.paper import YesNo
from antq_writer.schema.quantities import Count
from antq_writer.schema.texts import Line


class Column(Model):
    """A column; a text is its heading."""

    ten: Annotated[Line, words("Tên cột", example="Số lượt người tham dự")]
    gom: Annotated[Many[Line], words("Các cột con đứng dưới tên chung này")] = ()
    rong: Annotated[
        Count | None,
        figure("Bề rộng so với các cột khác", over_units=Adds.NOT, over_years=Adds.NOT, example="3"),
    ] = None

    @classmethod
    def _from_short(cls, value: object) -> object:
        return {"ten": value} if isinstance(value, str) else value


class TableRow(Model):
    """A row; a list is its cells, a text alone is the heading of the rows below it."""

    o: Annotated[Many[Line], words("Các ô, từ trái sang phải, không kể cột TT; thiếu ô thì để trống")] = ()
    nhom: Annotated[Line | None, words("Tiêu đề của nhóm dòng bên dưới, in suốt bề ngang bảng")] = None
    tt: Annotated[
        Line | None, words("Số thứ tự in ở dòng này khi khác số tự đếm; “không” để trống ô này", example="1")
    ] = None
    thuoc: Annotated[
        Line | None,
        words(
            "Dòng này đã nằm trong dòng nào (ghi ô đầu của dòng đó) nên không cộng thêm", example="Khu dân cư"
        ),
    ] = None

    @classmethod
    def _from_short(cls, value: object) -> object:
        if isinstance(value, str):
            return {"nhom": value}
        return {"o": value} if isinstance(value, list | tuple) else value


class OwnAppendix(Model):
    """Phụ lục tự lập của đơn vị."""

    tieu_de: Annotated[Line, words("Tên phụ lục", example="THỐNG KÊ MÔ HÌNH TỰ QUẢN")]
    muc: Annotated[Many[Line], words("Mục viện dẫn phụ lục này; bỏ trống thì viện dẫn ở cuối báo cáo")] = ()
    ngang: Annotated[YesNo, words("Ghi “có” để in trên trang giấy nằm ngang")] = "không"
    kem_theo: Annotated[
        Line | None,
        words(
            "Dòng “Kèm theo …”, khi khác số và ngày của văn bản", example="(Kèm theo Báo cáo số 12/BC-UBND)"
        ),
    ] = None
    cot: Annotated[Many[Column], words("Các cột, không kể cột TT", example="[Tên mô hình, Số thành viên]")]
    dong: Annotated[tuple[TableRow, ...], words("Các dòng, mỗi dòng là danh sách các ô")] = ()
    cong: Annotated[Many[Line], words("Tên các cột cần cộng ở dòng Tổng cộng")] = ()
    ghi_chu: Annotated[Many[Line], words("Ghi chú dưới bảng, mỗi dòng một mục")] = ()

    @property
    def leaves(self) -> tuple[str, ...]:
        """The columns that hold cells, from left to right."""
        return tuple(name for column in self.cot for name in (column.gom or (column.ten,)))

    def counted(self, row: TableRow) -> bool:
        """Whether a row counts in the totals: no other row of the table holds its figures already."""
        return not row.nhom and not (row.thuoc and row.thuoc in self._first_cells)

    @cached_property
    def _first_cells(self) -> frozenset[str]:
        """What the rows are known by."""
        return frozenset(row.o[0] for row in self.dong if row.o)
