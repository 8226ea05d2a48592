"""The Jinja environment of prose: sandboxed, escaping, and strict about names that do not exist."""

from __future__ import annotations

from typing import Any, NoReturn

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import escape

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.prose.filters import FILTERS
from antq_writer.prose.table_filters import TABLE_FILTERS
from antq_writer.prose.views import Missing, View

SYNTAX = Fault(
    "MB010",
    "Mẫu viết sai cú pháp",
    Severity.ERROR,
    Message("mẫu viết sai cú pháp: {reason}", "template syntax error: {reason}"),
    Message(
        "xem lại các dấu {{{{ }}}} và {{% %}} ở dòng này", "look at the {{{{ }}}} and {{% %}} of this line"
    ),
)
UNDEFINED = Fault(
    "MB012",
    "Mẫu dùng tên không có",
    Severity.ERROR,
    Message("mục “{section}”: mẫu dùng tên không có: {name}", "section “{section}”: undefined name: {name}"),
    Message("xem tên các khóa bằng “antq-writer schema”", "see the names of keys with “antq-writer schema”"),
)
FORBIDDEN = Fault(
    "MB013",
    "Mẫu gọi lệnh không được phép",
    Severity.ERROR,
    Message(
        "mục “{section}”: mẫu gọi lệnh không được phép: {reason}", "section “{section}”: forbidden: {reason}"
    ),
)
BROKEN = Fault(
    "MB014",
    "Mẫu không chạy được",
    Severity.ERROR,
    Message(
        "mục “{section}”: mẫu không chạy được: {reason}", "section “{section}”: template failed: {reason}"
    ),
)


def _finalize(value: Any) -> Any:
    """What an expression prints; None never reaches a page."""
    return Missing(()) if value is None else value


class _Sandbox(ImmutableSandboxedEnvironment):
    """Templates can read what they are given and call the filters: nothing else."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute; of a view the declared field, without the search that other objects need."""
        if isinstance(obj, View) and not attribute.startswith("_"):
            try:
                return getattr(obj, attribute)
            except AttributeError:
                return self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return super().is_safe_attribute(obj, attr, value) and not (
            isinstance(obj, str) and attr.startswith("format")
        )


def make_environment() -> ImmutableSandboxedEnvironment:
    """A fresh environment; its templates are compiled by the library of the template set."""
    environment = _Sandbox(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.globals.clear()
    environment.filters.update(FILTERS)
    environment.filters.update(TABLE_FILTERS)
    return environment


def compile_template(environment: ImmutableSandboxedEnvironment, source: str, name: str) -> Template:
    """A template ready to run; a mistake in it is a TemplateError with its line."""
    try:
        code = environment.compile(source, name, name)
    except TemplateSyntaxError as error:
        where = Position(name, error.lineno or 1)
        raise TemplateError([SYNTAX.at(where, reason=error.message or "")]) from error
    return Template.from_code(environment, code, environment.make_globals({}))


def run(template: Template, section: str, values: dict[str, Any]) -> str:
    """The text of a template, which sees `values` alone.

    Its mistakes are TemplateErrors that name template, line, section and key.
    """
    try:
        return "".join(template.root_render_func(template.new_context(values, shared=True)))
    except UndefinedError as error:
        _fail(template, error, UNDEFINED, section=section, name=_undefined_name(error))
    except SecurityError as error:
        _fail(template, error, FORBIDDEN, section=section, reason=str(error))
    except (TypeError, ValueError, AttributeError, ArithmeticError, LookupError) as error:
        _fail(template, error, BROKEN, section=section, reason=str(error))


def _undefined_name(error: UndefinedError) -> str:
    """The name in Jinja's message: `'x' is undefined`, `'… object' has no attribute 'x'`."""
    quoted = str(error).split("'")[1::2]
    return f"“{quoted[-1]}”" if quoted else str(escape(error))


def _fail(template: Template, error: Exception, fault: Fault, **slots: str) -> NoReturn:
    name = template.name or ""
    where = Position(name, _line(error, template))
    raise TemplateError([fault.at(where, (), **slots)]) from error


def _line(error: BaseException, template: Template) -> int:
    """The line of the template in which an error arose: of the innermost frame of its code."""
    line = 1
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == template.name:
            line = template.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return line
