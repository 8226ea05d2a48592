"""Reports in a short notation, for the cases of rules on data: what differs from a small clean report.

A case is a mapping laid over `BASE`, key by key; an empty value takes a key away.  `nam_truoc_tep` is laid over
the same report of the year before, and makes it last year's file.  `says` holds words that the message must have.
"""

from typing import Any

from antq_writer import load_mapping
from antq_writer.api import _frame
from antq_writer.checks.data import DataSubject
from antq_writer.prose.library import library
from antq_writer.template_set import TemplateSet

BASE: dict[str, Any] = {
    "de_cuong": "tong_ket",
    "ky": {"nam": "2022"},
    "don_vi": {"cap": "xã", "ten": "Bình An", "co_quan": "UBND xã Bình An", "cap_duoi": ["xã", "thị trấn"]},
    "the_thuc": {"co_quan": ["ỦY BAN NHÂN DÂN", "XÃ BÌNH AN"], "ky_hieu": "BC-UBND", "dia_danh": "Bình An"},
    "nguoi_ky": {"dong": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]},
    "noi_nhan": ["Công an tỉnh", "Lưu: VT"],
    "noi_dung": {"nhiem_vu": {"cau": "Giữ vững an ninh, trật tự trên địa bàn trong mọi tình huống."}},
}


def laid(over: Any, base: Any) -> Any:
    if not isinstance(over, dict) or not isinstance(base, dict):
        return over
    merged = {**base, **{key: laid(value, base.get(key)) for key, value in over.items()}}
    return {key: value for key, value in merged.items() if value != ""}


def subject(case: dict[str, Any]) -> DataSubject:
    given = {key: value for key, value in case.items() if key not in {"says", "nam_truoc_tep"}}
    report = load_mapping(laid(given, BASE))
    earlier = None
    if "nam_truoc_tep" in case:
        earlier = load_mapping(laid(case["nam_truoc_tep"], {**BASE, "ky": {"nam": str(report.ky.nam - 1)}}))
    ready = library(TemplateSet())
    registry = ready.registry.with_own(report.van_ban)
    return DataSubject(report, registry, earlier, _frame(report, ready))
