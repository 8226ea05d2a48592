"""Compiles and runs templates: sandboxed, escaping, strict; a mistake is told with template, line and section."""

from __future__ import annotations

from types import CodeType
from typing import Any, NoReturn

from jinja2 import Template, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.prose.allowed import check_source, check_tree, counted
from antq_writer.prose.budget import TooMuchError, spend_signs, uncounted
from antq_writer.prose.sandbox import ForbiddenError, Sandbox
from antq_writer.prose.views import MissingValueError
from antq_writer.template_reasons import reason
from antq_writer.template_set import TemplateLimits

SYNTAX = Fault(
    "MB010",
    "Mẫu viết sai cú pháp",
    Severity.ERROR,
    Message("mẫu viết sai cú pháp: {reason}", "template syntax error: {reason_en}"),
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
        "mục “{section}”: mẫu gọi lệnh không được phép: {reason}",
        "section “{section}”: forbidden: {reason_en}",
    ),
)
BROKEN = Fault(
    "MB014",
    "Mẫu không chạy được",
    Severity.ERROR,
    Message(
        "mục “{section}”: mẫu không chạy được: {reason}", "section “{section}”: template failed: {reason_en}"
    ),
)
TOO_MUCH = Fault(
    "MB035",
    "Mẫu làm quá nhiều việc",
    Severity.ERROR,
    Message(
        "mục “{section}”: mẫu chạy quá nhiều bước hoặc in ra quá dài so với số liệu",
        "section “{section}”: too many steps, or too much output, for this data",
    ),
    Message(
        "xem lại các vòng lặp lồng nhau; giới hạn đặt ở TemplateLimits (docs/an-toan.md)",
        "look at loops inside one another; the limits are those of TemplateLimits",
    ),
)
TOO_DEEP = Fault(
    "MB036",
    "Mẫu gọi nhau không dứt",
    Severity.ERROR,
    Message(
        "mục “{section}”: các mẫu hoặc câu mẫu gọi nhau quá sâu",
        "section “{section}”: calls inside one another are too deep",
    ),
)
NO_OTHER_LIMITS = TemplateLimits()


def make_environment(limits: TemplateLimits = NO_OTHER_LIMITS) -> Sandbox:
    """A fresh environment; its templates are compiled by the library of the template set."""
    return Sandbox(limits)


def compile_template(environment: Sandbox, source: str, name: str) -> CodeType:
    """The code of a template; a mistake in it, or what no template may hold, is a TemplateError with its line."""
    check_source(source, name, environment.limits)
    try:
        tree = environment.parse(source)
        check_tree(tree, name, environment.filter_names, environment.limits)
        counted(tree)
        tree.set_environment(environment)
        with uncounted():
            return environment.compile(tree, name, name)
    except TemplateSyntaxError as error:
        where = Position(name, error.lineno or 1)
        why = reason(error.message or "")
        raise TemplateError([SYNTAX.at(where, reason=why.vi, reason_en=why.en)]) from error
    except (SyntaxError, RecursionError, MemoryError, ValueError, ArithmeticError, SecurityError) as error:
        why = reason(str(error.msg) if isinstance(error, SyntaxError) else type(error).__name__)
        raise TemplateError([SYNTAX.at(Position(name), reason=why.vi, reason_en=why.en)]) from error


def ready(environment: Sandbox, code: CodeType) -> Template:
    """The template of some code, ready to run."""
    return Template.from_code(environment, code, {})  # there are no globals


def run(template: Template, section: str, values: dict[str, Any]) -> str:
    """The text of a template, which sees `values` alone.

    Its mistakes are TemplateErrors that name template, line, section and key.
    """
    try:
        text = "".join(template.root_render_func(template.new_context(values, shared=True)))
        spend_signs(len(text))
        return text
    except UndefinedError as error:
        _fail(template, error, UNDEFINED, section=section, name=_undefined_name(error))
    except SecurityError as error:
        why = error.reason if isinstance(error, ForbiddenError) else reason(str(error))
        _fail(template, error, FORBIDDEN, section=section, reason=why.vi, reason_en=why.en)
    except TooMuchError as error:
        _fail(template, error, TOO_MUCH, section=section)
    except RecursionError as error:
        _fail(template, error, TOO_DEEP, section=section)
    except (TypeError, ValueError, AttributeError, ArithmeticError, LookupError) as error:
        why = reason(f"missing key: {error.args[0]}" if type(error) is KeyError else str(error))
        _fail(template, error, BROKEN, section=section, reason=why.vi, reason_en=why.en)
    except MissingValueError as error:
        if error.path:  # a value of the data, told at its place
            raise
        why = Message(
            "giá trị cần có ở đây là của mẫu, không phải của số liệu", "a value of no data is needed"
        )
        _fail(template, error, BROKEN, section=section, reason=why.vi, reason_en=why.en)


def _undefined_name(error: UndefinedError) -> str:
    """The name in Jinja's message: `'x' is undefined`, `'… object' has no attribute 'x'`."""
    quoted = str(error).split("'")[1::2]
    return f"“{quoted[-1]}”" if quoted else reason(str(error)).vi


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
