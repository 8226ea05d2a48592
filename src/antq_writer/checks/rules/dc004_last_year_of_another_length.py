"""Kỳ của tệp năm trước khác kỳ báo cáo.

Nêu gì:
    Tệp năm trước có kỳ loại khác (năm so với 6 tháng), dài ngắn khác, cùng năm hoặc sau năm báo cáo, cách
    hơn một năm; hoặc là của đơn vị khác mà chưa ghi “so_sanh_duoc: có”.

Vì sao:
    So số liệu của hai kỳ dài ngắn khác nhau thì mọi tỷ lệ tăng, giảm đều sai.

Sai:
    ky: {nam: 2023}; tệp năm trước: ky: {nam: 2022, loai: 6 tháng đầu năm}

Đúng:
    ky: {nam: 2023}; tệp năm trước: ky: {nam: 2022}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path
from antq_writer.schema.paper import Period

FAULT = Fault(
    "DC004",
    "kỳ của tệp năm trước không khớp",
    Severity.WARNING,
    Message("{reason}", "{reason_en}"),
    Message("{advice}", "{advice_en}"),
)

TOLERANCE = 0.1
"""Periods whose lengths differ by less are of one length."""


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """What keeps the earlier report from being compared."""
    earlier = subject.earlier
    if earlier is None:
        return
    now, then = subject.report.ky, earlier.ky
    path: Path = ("nam_truoc",) if subject.report.nam_truoc is not None else ("ky",)
    advice = ("chọn tệp của kỳ tương ứng năm trước", "take the file of the same period last year")
    if now.loai != then.loai:
        reason = (
            f"tệp năm trước là của kỳ “{then.loai}”, báo cáo này là của kỳ “{now.loai}”: không so sánh",
            f"the earlier file is of “{then.loai}”, this report of “{now.loai}”: nothing is compared",
        )
    elif not isinstance(now.nam, int) or not isinstance(then.nam, int):
        return
    elif then.nam >= now.nam:
        reason = (
            f"tệp năm trước là của năm {then.nam}, không trước năm báo cáo {now.nam}: không so sánh",
            f"the earlier file is of {then.nam}, not before {now.nam}: nothing is compared",
        )
    elif now.loai != "giai đoạn" and then.nam != now.nam - 1:
        reason = (
            f"tệp năm trước là của năm {then.nam}, không phải năm {now.nam - 1}",
            f"the earlier file is of {then.nam}, not of {now.nam - 1}",
        )
    elif lengths := _lengths(now, then):
        reason = (
            f"kỳ báo cáo dài {lengths[0]}, kỳ của tệp năm trước dài {lengths[1]}",
            f"this period is {lengths[0]} long, the earlier one {lengths[1]}",
        )
    elif subject.comparison is None:
        reason = (
            f"tệp năm trước là của {earlier.don_vi.cap} {earlier.don_vi.ten}, không phải của đơn vị này: không so sánh",
            f"the earlier file is of {earlier.don_vi.cap} {earlier.don_vi.ten}: nothing is compared",
        )
        advice = (
            "nếu vẫn so sánh được (đổi tên, sáp nhập), ghi “so_sanh_duoc: có” ở “nam_truoc”",
            "if the units can be compared, write “so_sanh_duoc: có”",
        )
    else:
        return
    yield subject.at(
        FAULT, path, reason=reason[0], reason_en=reason[1], advice=advice[0], advice_en=advice[1]
    )


def _lengths(now: Period, then: Period) -> tuple[str, str] | None:
    """The lengths of two periods, where both are known and differ."""
    if now.loai == "giai đoạn":
        if not (now.tu_nam and then.tu_nam):
            return None
        years = now.nam - now.tu_nam + 1, then.nam - then.tu_nam + 1
        return (f"{years[0]} năm", f"{years[1]} năm") if years[0] != years[1] else None
    days = _days(now), _days(then)
    if days[0] is None or days[1] is None or abs(days[0] - days[1]) <= TOLERANCE * max(days[0], days[1]):
        return None
    return f"{days[0]} ngày", f"{days[1]} ngày"


USUAL = {"năm": 365, "6 tháng đầu năm": 181, "6 tháng cuối năm": 184, "9 tháng": 273}
"""The days of a period that gives no first and last day."""


def _days(period: Period) -> int | None:
    if isinstance(period.tu, date) and isinstance(period.den, date):
        return (period.den - period.tu).days + 1
    return USUAL.get(period.loai)
