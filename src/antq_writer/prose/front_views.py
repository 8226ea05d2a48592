"""The unit and the period as templates see them: their fields, and the names that follow from several of them."""

from __future__ import annotations

from functools import cached_property

from markupsafe import Markup

from antq_writer.positions import show_path
from antq_writer.prose import markup
from antq_writer.prose.views import Blank, Quantity, View, Words, filled

COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")


class UnitView(View):
    """The reporting unit (`don_vi`)."""

    @property
    def ten_goi(self) -> Words | Markup:
        """The unit with its level: `huyện Tứ Kỳ`."""
        if isinstance(self.ten, Words):
            return Words(f"{self.cap} {self.ten}", self.ten.path)
        return filled("{} {}", self.cap, self.ten)

    @property
    def noi_thuc_hien(self) -> str:
        """Those under the unit that carry the movement out."""
        return "các cơ quan, đơn vị trên địa bàn" if self.cap in COMMUNES else "các đơn vị, địa phương"

    @property
    def cong_an_co_so(self) -> Words | str:
        """The police nearest to the people: of the commune itself, or of its communes in general."""
        return self.cong_an if self.cap in COMMUNES and self.cong_an else "Công an cấp xã"


class PeriodView(View):
    """The period (`ky`)."""

    @cached_property
    def nam_sau(self) -> Markup:
        """The year after the reported one, computed."""
        return _shifted(self.nam, 1)

    @cached_property
    def nam_truoc(self) -> Markup:
        """The year before the reported one, computed."""
        return _shifted(self.nam, -1)

    @cached_property
    def ten(self) -> Markup:
        """The period in words: `năm 2022`, `quý IV năm 2022`, `giai đoạn 2021 - 2025`."""
        kind = self.loai
        if kind == "năm":
            return filled("năm {}", self.nam)
        if kind == "giai đoạn" and self.tu_nam:
            return filled("giai đoạn {} - {}", self.tu_nam, self.nam)
        if kind == "tháng":
            return filled("tháng {} năm {}", self.thang, self.nam)
        if kind in {"6 tháng đầu năm", "6 tháng cuối năm"}:
            return filled("{} {}", kind, self.nam)
        if kind == "9 tháng":
            return filled("{} đầu năm {}", kind, self.nam)
        return filled("{} năm {}", kind, self.nam)

    @cached_property
    def moc(self) -> Markup:
        """The days between which the figures were counted, in brackets; empty where they are not given."""
        if not self.den:
            return Markup("")
        uoc = " ước thực hiện" if self.uoc == "có" else ""
        since = filled(" từ ngày {}", self.tu) if self.tu else Markup("")
        return filled(" (số liệu{}{} đến ngày {})", uoc, since, self.den)

    @cached_property
    def ten_sau(self) -> Markup:
        """The next period in words, for tasks: `năm 2023`, `6 tháng cuối năm 2026`, `quý II năm 2026`."""
        kind = str.__str__(self.loai)
        if kind in NEXT:
            return filled("{} năm {}", NEXT[kind], self.nam)
        if kind == "tháng" and str.__str__(self.thang) in MONTHS[:-1]:
            following = Words(MONTHS[int(self.thang)], self.thang.path)
            return filled("tháng {} năm {}", following, self.nam)
        if kind == "giai đoạn" and isinstance(self.tu_nam, Quantity) and isinstance(self.nam, Quantity):
            length = int(self.nam.number - self.tu_nam.number)
            return filled("giai đoạn {} - {}", self.nam_sau, _shifted(self.nam, length + 1))
        if kind == "quý IV":
            return filled("quý I năm {}", self.nam_sau)
        return filled("năm {}", self.nam_sau)

    @property
    def viec(self) -> str:
        """What such a report does: it sums up (`tổng kết`) a year, takes stock of (`sơ kết`) half of it."""
        kind = str.__str__(self.loai)
        return "sơ kết" if "6 tháng" in kind else "tổng kết" if kind in {"năm", "giai đoạn"} else "kết quả"


NEXT = {
    "6 tháng đầu năm": "6 tháng cuối",
    "9 tháng": "quý IV",
    "quý I": "quý II",
    "quý II": "quý III",
    "quý III": "quý IV",
}
"""The period that follows within the same year."""
MONTHS = tuple(map(str, range(1, 13)))


def _shifted(year: Quantity | Blank, step: int) -> Markup:
    if isinstance(year, Blank):
        return year.__html__()
    number = int(year.number) + step
    formula = f"{year.number} {'+' if step > 0 else '-'} {abs(step)}"
    return markup.figure(str(number), number, formula=formula, inputs=[show_path(year.path)])
