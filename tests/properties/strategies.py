"""Any valid report, made from the schema itself: a new field is tried without a word here."""

from __future__ import annotations

from typing import Annotated, Any, get_args, get_origin

from hypothesis import strategies as st

from antq_writer.prose.library import library
from antq_writer.schema import Report, quantities
from antq_writer.schema.items import STATEMENT_ID, Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Typed
from antq_writer.schema.sections import SECTIONS
from antq_writer.template_set import TemplateSet
from antq_writer.vietnamese import format_date, format_number

WORDS = st.text(
    st.one_of(
        st.sampled_from("ăâđêôơưáàảãạ {}%#<>&\"'|*_`-+.,;:/\\[]()“”…😀한\u00a0\u200d\t"),
        st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\ufffe\uffff\u01a3\u01a2"),
    ),
    min_size=1,
    max_size=24,
).filter(lambda s: s.strip() and not STATEMENT_ID.fullmatch(s) and s == s.replace("\u0340", ""))
NUMBERS = st.integers(0, 10**9).map(format_number)
PLAIN = [s.id for s in library(TemplateSet()).statements.values() if not s.slots]

TYPED = {
    quantities.read_count: st.one_of(NUMBERS, NUMBERS.map("hơn {}".format)),
    quantities.read_ratio: st.one_of(
        NUMBERS, st.tuples(NUMBERS, st.integers(1, 999)).map("{0[0]}/{0[1]}".format)
    ),
    quantities.read_decimal: st.one_of(NUMBERS, st.sampled_from(["5,65", "0,5", "1.234,5"])),
    quantities.read_percent: st.sampled_from(["15,4%", "100%", "0"]),
    quantities.read_money: NUMBERS,
    quantities.read_places: st.sampled_from(["0", "2"]),
    quantities.read_year: st.integers(1990, 2100).map(str),
    quantities.read_day: st.dates(min_value=quantities.date(1946, 1, 1)).map(format_date),
}
ITEMS = st.one_of(WORDS, st.tuples(NUMBERS, WORDS).map(" ".join))
SENTENCES = st.one_of(
    WORDS,
    st.sampled_from(PLAIN),
    st.fixed_dictionaries({"chu": WORDS, "ghi_chu": st.lists(WORDS, max_size=2)}),
)


def of(annotation: Any, metadata: tuple[Any, ...] = ()) -> st.SearchStrategy[Any]:
    """Data that a field of this type accepts."""
    if get_origin(annotation) is Annotated:
        return of(get_args(annotation)[0], get_args(annotation)[1:])
    for mark in metadata:
        if isinstance(mark, Typed):
            return TYPED.get(mark.read, NUMBERS)
        if choices := getattr(mark, "choices", ()):
            return st.sampled_from(choices)
    if annotation is str:
        return WORDS
    if annotation is Item:
        return ITEMS
    if annotation is Sentence:
        return SENTENCES
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return group(annotation)
    if get_origin(annotation) is tuple:
        return st.lists(of(get_args(annotation)[0]), max_size=2)
    inner = [a for a in get_args(annotation) if a is not type(None)]
    return st.one_of([of(a) for a in inner])


def group(model: type[Model], *, leave_out: tuple[str, ...] = ()) -> st.SearchStrategy[dict[str, Any]]:
    """Data of a model: what is required, and some of the rest."""
    required, optional = {}, {}
    for name, info in model.model_fields.items():
        if name not in leave_out:
            strategy = of(info.annotation, tuple(info.metadata))
            (required if info.is_required() else optional)[name] = strategy
    return st.fixed_dictionaries(required, optional=optional)


@st.composite
def reports(draw: Any) -> dict[str, Any]:
    """The data of a whole report, with a few sections."""
    data = draw(
        group(Report, leave_out=("noi_dung", "de_cuong", "muc_rieng", "thu_tu", "phu_luc", "nam_truoc"))
    )
    names = draw(st.lists(st.sampled_from(sorted(SECTIONS)), min_size=1, max_size=3, unique=True))
    data["noi_dung"] = {name: draw(group(SECTIONS[name])) for name in names}
    return data
