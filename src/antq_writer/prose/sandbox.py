"""The sandbox that templates run in: they read plain values, print, and call the filters; nothing else.

What a template holds is checked when it is compiled (`allowed`).  Here stands what only running it can tell: of
which type a value is, and how much is done with it (`budget`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from jinja2 import StrictUndefined, Undefined, nodes, pass_context
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext, markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from antq_writer.diagnostics import Message
from antq_writer.prose import allowed
from antq_writer.prose.budget import spend, spend_signs
from antq_writer.prose.filters import FILTERS
from antq_writer.prose.own_appendix import OwnRow, OwnTable
from antq_writer.prose.table_filters import TABLE_FILTERS
from antq_writer.prose.views import SHOWN, Blank, Missing, View, Words
from antq_writer.template_reasons import kind as kind_name
from antq_writer.template_set import TemplateLimits

SHORT = 64
"""Signs of a text that are counted with the expression that prints it."""

_LISTS = frozenset({tuple, list})
_READ = (View, OwnTable, OwnRow, LoopContext)
"""Types of the values that have attributes; their private ones are refused when a template is compiled."""
_PRINTED = SHOWN | {Undefined, StrictUndefined}
"""Types of the values that an expression may print."""


def finalize(value: Any) -> Markup:
    """What an expression prints, as marked text; no value reaches a page that is neither text nor figure."""
    kind = type(value)
    if kind is Markup or kind is str:
        if len(value) > SHORT:
            spend_signs(len(value))
        return value if kind is Markup else escape(value)
    if kind in _PRINTED:
        return value.__html__() if hasattr(kind, "__html__") else escape(value)
    if value is None:
        return Missing(()).__html__()
    if kind in {tuple, list}:
        raise ForbiddenError(
            "không in thẳng một danh sách; dùng “|liet_ke”", "a list is not printed; use “|liet_ke”"
        )
    raise ForbiddenError(
        f"không in được cả một {kind_name(kind.__name__)}", f"a {kind.__name__} cannot be printed"
    )


class ForbiddenError(SecurityError):
    """A template does with a value what it may not."""

    def __init__(self, vi: str, en: str) -> None:
        self.reason = Message(vi, en)
        super().__init__(vi)


class _Printing(CodeGenerator):
    """Writes the code of a template without asking anew whether what `finalize` returns is marked text: it is."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write(f"({finalize.src}")


class Sandbox(ImmutableSandboxedEnvironment):
    """Templates can read what they are given and call the filters: nothing else."""

    code_generator_class = _Printing

    def __init__(self, limits: TemplateLimits) -> None:
        super().__init__(
            autoescape=True,
            undefined=StrictUndefined,
            finalize=finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self.limits = limits
        self.globals.clear()
        self.tests = {name: self.tests[name] for name in sorted(allowed.TESTS)}
        self.filters = {name: _counting(function) for name, function in {**FILTERS, **TABLE_FILTERS}.items()}
        self.filters |= {name: _counting(function) for name, function in _PLAIN_FILTERS.items()}
        self.filters["length"] = _length
        self.filter_names = frozenset(self.filters)
        """What templates may name; the filters that count are not among them."""
        self.filters |= _COUNTERS

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute: of a view the declared field, of the loop and of an own table theirs, of others none."""
        if isinstance(obj, _READ):
            try:
                return getattr(obj, attribute)
            except AttributeError:
                return self.undefined(obj=obj, name=attribute)
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        if isinstance(obj, Undefined):
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """One of a list by its number; there is nothing else to look up."""
        if type(obj) in _LISTS and type(argument) is int:
            try:
                return obj[argument]
            except IndexError:
                pass
        return self.undefined(obj=obj, name=argument)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """A call; what it makes is counted."""
        if not callable(obj):
            raise ForbiddenError("không gọi được giá trị này", "this value cannot be called")
        made = context.call(obj, *args, **kwargs)
        spend_signs(len(made) if isinstance(made, str) else 1)
        return made


def _counting(function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that counts the list it is given and the text it makes."""
    if _is_given_context(function):

        @wraps(function)
        def counted(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
            if type(value) in _LISTS:
                spend(len(value) << 2)
            made = function(context, value, *args, **kwargs)
            if isinstance(made, str) and len(made) > SHORT:
                spend_signs(len(made))
            return made

    else:

        @wraps(function)
        def counted(value: Any, *args: Any, **kwargs: Any) -> Any:
            if type(value) in _LISTS:
                spend(len(value) << 2)
            made = function(value, *args, **kwargs)
            if isinstance(made, str) and len(made) > SHORT:
                spend_signs(len(made))
            return made

    return counted


def _is_given_context(function: Callable[..., Any]) -> bool:
    """Whether it is marked with `pass_context`."""
    return hasattr(function, "jinja_pass_arg")


def _listed(values: Any) -> list[Any]:
    """Several values as a list; a text is one value, never its letters."""
    if isinstance(values, Missing):
        return []
    if isinstance(values, Undefined) or type(values) in _LISTS:
        return list(values)
    raise ForbiddenError("giá trị này không phải là danh sách", "this value is no list")


def _length(values: Any) -> int:
    """How many there are; the same work for many as for few."""
    if isinstance(values, str):
        return len(values)
    return len(_listed(values))


def _trim(value: Any) -> Any:
    """Without white space at both ends; words of the data stay what they are."""
    if isinstance(value, Words):
        return Words(str.__str__(value).strip(), value.path)
    return value.strip() if isinstance(value, str) else value


@pass_context
def _map(context: Context, values: Any, name: str = "", *args: Any, attribute: str = "") -> list[Any]:
    """Each value's attribute, or what a filter makes of each."""
    environment = context.environment
    if attribute:
        return [environment.getattr(v, attribute) for v in _listed(values)]
    if name not in environment.filter_names:  # type: ignore[attr-defined]
        raise ForbiddenError(f"không có bộ lọc “{name}”", f"there is no filter “{name}”")
    return [environment.call_filter(name, v, list(args), context=context) for v in _listed(values)]


@pass_context
def _selectattr(context: Context, values: Any, name: str, test: str = "", than: Any = None) -> list[Any]:
    """The values whose attribute is given, or (`"equalto", x`) equals something."""
    return [v for v in _listed(values) if _meets(context, v, name, test, than)]


@pass_context
def _rejectattr(context: Context, values: Any, name: str, test: str = "", than: Any = None) -> list[Any]:
    """The other values."""
    return [v for v in _listed(values) if not _meets(context, v, name, test, than)]


def _meets(context: Context, value: Any, name: str, test: str, than: Any) -> bool:
    found = context.environment.getattr(value, name)
    if not test:
        return bool(found)
    if test not in {"equalto", "eq", "=="}:
        raise ForbiddenError(f"không có phép thử “{test}”", f"there is no test “{test}”")
    return bool(found == than)


@pass_context
def _sum(context: Context, values: Any, attribute: str, start: Any = ()) -> tuple[Any, ...]:
    """The lists that an attribute holds, as one list; `start` is the empty list."""
    whole = [*_listed(start)]
    for value in _listed(values):
        whole += _listed(context.environment.getattr(value, attribute))
    spend(len(whole))
    return tuple(whole)


_PLAIN_FILTERS: dict[str, Callable[..., Any]] = {
    "list": _listed,
    "map": _map,
    "selectattr": _selectattr,
    "rejectattr": _rejectattr,
    "sum": _sum,
    "trim": _trim,
}
"""Filters with the names of Jinja's, as far as templates need them."""


@pass_context
def _looped(context: Context, values: Any, weight: int) -> Iterable[Any]:  # noqa: ARG001 - never folded
    """What a loop goes through: lists alone, each item counted with the work done for it."""
    if isinstance(values, Blank):
        return ()
    found = values if type(values) in _LISTS else _listed(values)
    spend(len(found) * weight)
    return found


@pass_context
def _joined(context: Context, parts: tuple[Any, ...]) -> str:  # noqa: ARG001 - never folded
    """Texts joined into one."""
    joined = markup_join(finalize(part) for part in parts)
    spend_signs(len(joined))
    return joined


@pass_context
def _held(context: Context, values: Any) -> Any:  # noqa: ARG001 - never folded
    """What something is looked for in."""
    if type(values) in _LISTS or isinstance(values, str):
        spend(len(values))
        return values
    if isinstance(values, frozenset | Undefined | Missing):
        return values
    raise ForbiddenError("không tìm được trong giá trị này", "nothing is looked for in this value")


@pass_context
def _added(context: Context, first: Any, second: Any) -> tuple[Any, ...]:  # noqa: ARG001 - never folded
    """Two lists as one; nothing else is added up in a template."""
    found = (*_listed(first), *_listed(second))
    spend(len(found))
    return found


@pass_context
def _worked(context: Context, value: str, weight: int) -> str:  # noqa: ARG001 - never folded
    """Counts the work of a template or macro that begins."""
    spend(weight)
    return value


_COUNTERS: dict[str, Callable[..., Any]] = {
    allowed.LOOPED: _looped,
    allowed.JOINED: _joined,
    allowed.HELD: _held,
    allowed.ADDED: _added,
    allowed.WORKED: _worked,
}
