"""What templates call to print: figures, ratios, days, lists, citations.

Filters have Vietnamese names, like the keys of the data: the people who edit templates read both.  Each returns
marked text, so that the Document keeps value and key path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from antq_writer.document import Role
from antq_writer.figures import Derived, Earlier, average, same_day, share, total, years_since
from antq_writer.positions import show_path
from antq_writer.prose import markup
from antq_writer.prose.views import Blank, Missing, Quantity, View, Words, escaped, filled
from antq_writer.schema.base import Kind
from antq_writer.schema.quantities import Ratio
from antq_writer.vietnamese import format_date, format_date_long, join_list


def so(value: Any) -> Markup:
    """The figure alone: `08`."""
    return escaped(value)


def luong(value: Any, unit: str = "") -> Markup:
    """The figure with its unit noun: `08 xã`."""
    if not isinstance(value, Quantity):
        return escaped(value)
    noun = unit or value.unit
    return filled("{} {}", value, noun) if noun else escaped(value)


COUNTERS = ("bài", "buổi", "ca", "cuộc", "đơn", "hộ", "lớp", "lượt", "người", "tờ", "tổ", "vụ")
"""Words that count by themselves, so that a change need not repeat the rest of the unit."""


def _counter(unit: str) -> str:
    """The unit of a change: of `lượt người tham dự` the `lượt`; a short unit stays as it is."""
    first, *rest = unit.split() or [""]
    return first if len(rest) > 1 and first.casefold() in COUNTERS else unit


@pass_context
def so_sanh(context: Context, value: Any, unit: str = "") -> Markup:
    """The change on the earlier report, after a comma: `, tăng 12 vụ (25%) so với năm 2021`; or nothing."""
    earlier: Earlier | None = context.get("_nam_truoc")
    if earlier is None or not isinstance(value, Quantity):
        return Markup("")
    noun = unit or _counter(value.unit) or ("đồng" if value.kind is Kind.MONEY else "")
    change = earlier.change(value.path, noun, value.kind)
    if change is None:
        return Markup("")
    path = show_path(value.path)
    inputs = [path, f"nam_truoc.{path}"]
    return filled(", {}", markup.figure(change.text, change.value, formula=change.formula, inputs=inputs))


def ngay_dai(value: Any) -> Markup:
    """A day in words: `ngày 01 tháng 8 năm 2013`."""
    if not isinstance(value, Quantity):
        return escaped(value)
    return markup.figure(format_date_long(value.value), value.value, show_path(value.path))  # type: ignore[arg-type]


@pass_context
def dat(context: Context, value: Any) -> Markup:
    """The share that a ratio stands for, in brackets: ` (đạt 100%)`; nothing where there is no whole."""
    if not isinstance(value, Quantity) or not isinstance(value.value, Ratio):
        return Markup("")
    whole = value.value.whole
    if not whole or not value.exact:
        return Markup("")
    return filled(" (đạt {})", _computed(share(value.number, whole, context.get("so_le")), value))


@pass_context
def dat_chi_tieu(context: Context, value: Any) -> Markup:
    """How a result stands to its target: `, đạt 100% chỉ tiêu`; `, đạt 129,5%, vượt chỉ tiêu`."""
    if not isinstance(value, Quantity) or not isinstance(value.value, Ratio) or not value.exact:
        return Markup("")
    whole = value.value.whole
    if not whole:
        return Markup("")
    words = ", vượt chỉ tiêu" if value.number > whole else " chỉ tiêu"
    return filled(", đạt {}{}", _computed(share(value.number, whole, context.get("so_le")), value), words)


def tron_nam(day: Any, year: Any) -> Any:
    """Full years from a day of history to the reported year, computed: 03/02/1930 and 2022 → `92`."""
    if not isinstance(day, Quantity) or not isinstance(year, Quantity):
        return _unknown(day, year)
    return _computed(years_since(_day(day), int(year.number)), day, year)


def trong_nam(day: Any, year: Any) -> Any:
    """The same day of the reported year, computed: 03/02/1930 and 2022 → `03/02/2022`."""
    if not isinstance(day, Quantity) or not isinstance(year, Quantity):
        return _unknown(day, year)
    same = same_day(_day(day), int(year.number))
    return markup.figure(
        format_date(same), same, formula=f"{day.value} → {year.value}", inputs=[show_path(day.path)]
    )


def _unknown(*inputs: Any) -> Blank | Missing:
    """What cannot be computed: a gap where a draft leaves an input open, else nothing."""
    return next((value for value in inputs if isinstance(value, Blank)), Missing(()))


def _day(value: Quantity) -> date:
    return date.fromordinal(int(value.number))


def binh_quan(amount: Any, units: Any) -> Any:
    """The average per unit, computed: 130 over 23 → `5,65`; not given where one is not, or approximate, or 0."""
    if not all(isinstance(q, Quantity) and q.exact for q in (amount, units)) or not units.number:
        return _unknown(amount, units)
    return _computed(average(amount.number, int(units.number)), amount, units)


def tong(values: Iterable[Any]) -> Any:
    """The sum of several figures, computed; not given where one is not given or only approximate."""
    given = list(values)
    if not given or not all(isinstance(v, Quantity) and v.exact for v in given):
        return _unknown(*given)
    return _computed(total([v.number for v in given]), *given)


def _computed(found: Derived, *inputs: Quantity) -> Markup:
    paths = [show_path(q.path) for q in inputs]
    return markup.figure(found.text, found.value, formula=found.formula, inputs=paths)


_SEPARATORS = frozenset({",", ";"})


def liet_ke(values: Any, sep: str = ",", cuoi: str | None = None) -> Markup:
    """Several things in a row (or one alone): `a, b và c`; what was not given is left out first."""
    several = [values] if isinstance(values, str | Quantity | Blank) else values
    parts = [str(escaped(v)) for v in several if not isinstance(v, Missing)]
    if sep not in _SEPARATORS or cuoi is not None:
        sep, cuoi = str(escaped(sep)), None if cuoi is None else str(escaped(cuoi))
    return Markup(join_list(parts, sep, cuoi))  # noqa: S704 - every part is escaped above


@pass_context
def ke(context: Context, values: Iterable[Any], sep: str = ",") -> Markup:
    """Several figures in a row, each with its unit and its change: `240 bài viết và 53 buổi`."""
    given = co(values)
    changes = [so_sanh(context, v) for v in given]
    parts = [luong(v) + change for v, change in zip(given, changes, strict=True)]
    return liet_ke(parts, ";" if any(changes) else sep)


_DETAILS = ("gom", "trong_do", "kem", "ghi_chu")
"""The fields of a counted thing that are printed after its name."""


@pass_context
def khoan(context: Context, item: Any, trong_ngoac: bool = False) -> Markup:
    """A counted thing with its parts: `04 vụ tai nạn (01 người chết), gồm: …`.

    `trong_ngoac`: the parts stand in brackets, as they must inside a list.
    """
    if isinstance(item, Missing | Blank):
        return escaped(item)
    shown = filled("{} {}", item.so, item.ten) if item.so else escaped(item.ten)
    if not item.gives(*_DETAILS):
        return shown
    if item.o_chu_thich == "có":
        return shown + phan_chu_thich(context, item)
    if item.kem:
        shown += filled(" ({})", khoan_ke(context, item.kem, ","))
    form = " ({}{})" if trong_ngoac else ", {}{}"
    for word, parts in (("" if trong_ngoac else "gồm: ", item.gom), ("trong đó: ", item.trong_do)):
        if parts:
            shown += filled(form, word, khoan_ke(context, parts, ";" if _long(parts) else ","))
    if item.ghi_chu:
        shown += chu_thich(item.ghi_chu)
    return shown


@pass_context
def phan_chu_thich(context: Context, item: Any) -> Markup:
    """The parts of a counted thing and its notes, in a footnote; nothing where it has none."""
    if isinstance(item, Missing | Blank):
        return Markup("")
    lists = [
        filled("{} {}", word, khoan_ke(context, parts))
        for word, parts in (("gồm:", item.gom), ("trong đó:", item.trong_do), ("kèm theo", item.kem))
        if parts
    ]
    said = [hoa(Markup("; ").join(lists)) + "."] if lists else []
    return chu_thich([*said, *item.ghi_chu]) if said or item.ghi_chu else Markup("")


@pass_context
def danh_so(context: Context, items: Iterable[Any]) -> Markup:
    """A numbered list in a row, for a footnote: `1. a; 2. b.`"""
    shown = [khoan(context, i, True) if isinstance(i, View) else escaped(i) for i in items]
    return Markup("; ").join(filled("{}. {}", n, one) for n, one in enumerate(shown, 1)) + "."


def _long(parts: tuple[View, ...]) -> bool:
    """Whether a list reads better with semicolons: a part has parts or a comma of its own."""
    given = [p for p in parts if not isinstance(p, Blank)]
    return any(p.gom or p.trong_do or p.kem or "," in str(p.ten) for p in given)


@pass_context
def khoan_ke(context: Context, items: Iterable[Any], sep: str = "") -> Markup:
    """Counted things in a row; semicolons where a part has a comma of its own."""
    given = tuple(items)
    return liet_ke([khoan(context, i, len(given) > 1) for i in given], sep or (";" if _long(given) else ","))


def tren_tong(value: Any) -> Any:
    """The whole of a ratio: of `14/15` the `15`."""
    if not isinstance(value, Quantity) or not isinstance(value.value, Ratio) or value.value.whole is None:
        return Missing(())
    return Quantity(value.value.whole, value.path, value.unit)


def co(values: Iterable[Any]) -> tuple[Any, ...]:
    """What was given among several values."""
    return tuple(v for v in values if not isinstance(v, Missing))


def chu_thich(notes: Iterable[Any]) -> Markup:
    """A footnote of one or several sentences."""
    return filled("<note>{}</note>", Markup(" ").join(escaped(n) for n in notes))


def vien_dan(symbols: Any, kieu: str = "", sep: str = ";") -> Markup:
    """Documents cited by symbol, in full at their first mention.

    `kieu`, one word or several: `bo_co_quan` leaves the issuer out (the sentence names it), `ngan` is always
    short, `ky_hieu` the symbol alone, `day_du` always full (a list of issued documents, the plan of a section).
    """
    if isinstance(symbols, Missing | Blank):
        return escaped(symbols)
    given = [symbols] if isinstance(symbols, str) else list(symbols)
    if not all(isinstance(s, str | Blank) for s in (kieu, *given)):
        raise TypeError("symbols and forms of citations are texts")
    cited = [
        escaped(s)
        if isinstance(s, Blank)
        else markup.citation(str.__str__(s), show_path(s.path) if isinstance(s, Words) else "", kieu)
        for s in given
    ]
    return liet_ke(cited, sep, "và" if len(cited) == 2 and sep == "," else None)


def ngoac(value: Any) -> Markup:
    """A name in quotation marks: `“…”`."""
    return filled("“{}”", value)


def hoa(value: Any) -> Any:
    """With a capital first letter."""
    return _first_letter(value, str.upper)


def thuong(value: Any) -> Any:
    """With a small first letter."""
    return _first_letter(value, str.lower)


def _first_letter(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, Words):
        return Words(change(value[:1]) + value[1:], value.path)
    if isinstance(value, Markup):
        return Markup(markup.first_letter(str(value), change))  # noqa: S704 - marked before
    return change(value[:1]) + value[1:] if isinstance(value, str) else value


def in_hoa(value: Any) -> Any:
    """In capitals."""
    if isinstance(value, Words):
        return Words(value.upper(), value.path)
    if isinstance(value, Markup):
        return Markup(markup.in_capitals(str(value)))  # noqa: S704 - marked before
    if isinstance(value, str):
        return value.upper()
    return Markup(markup.in_capitals(str(escaped(value))))  # noqa: S704 - marked before


FILTERS: dict[str, Callable[..., Any]] = {
    "so": so,
    "luong": luong,
    "so_sanh": so_sanh,
    "ngay_dai": ngay_dai,
    "dat": dat,
    "binh_quan": binh_quan,
    "tong": tong,
    "liet_ke": liet_ke,
    "ke": ke,
    "khoan": khoan,
    "khoan_ke": khoan_ke,
    "chu_thich": chu_thich,
    "phan_chu_thich": phan_chu_thich,
    "danh_so": danh_so,
    "dat_chi_tieu": dat_chi_tieu,
    "tron_nam": tron_nam,
    "trong_nam": trong_nam,
    "vien_dan": vien_dan,
    "ngoac": ngoac,
    "hoa": hoa,
    "in_hoa": in_hoa,
    "tren_tong": tren_tong,
    "co": co,
    "thuong": thuong,
}
"""Name in templates and function; there are no others of ours."""

IDEAS = {"gach": Role.DASH, "doan": Role.BODY, "so": Role.CLAUSE, "chu": Role.POINT}
"""How an outline says that the ideas of a section are set out."""
