"""The tags of a shell: compiled once in a sandbox, checked before anything is filled in."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from types import CodeType
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from antq_writer.errors import TemplateError
from antq_writer.patterns import regex
from antq_writer.positions import Position
from antq_writer.template_reasons import reason

from .faults import BAD_SYNTAX, NOT_ALLOWED, UNKNOWN_NAME
from .runs import inner_text

_TAG = regex(r"\{[{%#]")
_WHOLE_TAG = regex(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_HALF_TAG = regex(r"\{[{%#]|[%}#]\}")
_MARKUP = regex(r"^[^<>]*>|<[^<>]*>|<[^<>]*$", re.MULTILINE)
_NODES = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.If,
    nodes.For,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Test,
    nodes.CondExpr,
)
"""What a shell may hold: values, conditions and loops over lists; nothing that computes or calls."""
_FILTERS = frozenset({"upper", "lower", "trim", "first", "last", "length", "join", "default"})
_LOOP = frozenset({"first", "last", "index", "index0", "length"})
_DEEPEST = 2
"""Loops inside loops."""


def has_tags(source: str) -> bool:
    """Whether a part holds anything to fill in."""
    return _TAG.search(source) is not None


def check_closed(shell: str, part: str, paragraph: str) -> None:
    """TemplateError when a tag is opened or closed only; docxtpl would swallow what stands between."""
    if _HALF_TAG.search(_WHOLE_TAG.sub("", paragraph)):
        raise TemplateError(
            [
                BAD_SYNTAX.at(
                    Position(shell),
                    name=shell,
                    part=part,
                    near=paragraph[:80],
                    why="thẻ chỉ mở hoặc chỉ đóng",
                    why_en="a tag is only opened, or only closed",
                )
            ]
        )


def compile_part(shell: str, part: str, source: str, known: Collection[str]) -> CodeType:
    """The code of a part's template; TemplateError names the shell, the part and the words around the place."""
    environment = _environment()
    try:
        tree = environment.parse(source)
    except TemplateSyntaxError as wrong:
        near = _near(source, wrong.lineno)
        why = reason(wrong.message or "")
        found = BAD_SYNTAX.at(Position(shell), name=shell, part=part, near=near, why=why.vi, why_en=why.en)
        raise TemplateError([found]) from wrong
    faults = [
        NOT_ALLOWED.at(Position(shell), name=shell, part=part, near=_near(source, line), found=what)
        for line, what in _not_allowed(tree, 0)
    ]
    if not faults:  # only then: looking names up computes what stands between constants
        faults = [
            UNKNOWN_NAME.at(Position(shell), name=shell, part=part, found=name, known=", ".join(known))
            for name in sorted(find_undeclared_variables(tree) - set(known))
        ]
    if faults:
        raise TemplateError(faults)
    return environment.compile(tree)


def ready(code: CodeType) -> Template:
    """The template of such code."""
    environment = _environment()
    return Template.from_code(environment, code, environment.make_globals(None))


def _not_allowed(node: nodes.Node, depth: int) -> list[tuple[int, str]]:
    """Lines and names of what a shell must not hold."""
    depth += isinstance(node, nodes.For)
    if _allowed(node) and depth <= _DEEPEST:
        return [found for child in node.iter_child_nodes() for found in _not_allowed(child, depth)]
    named = getattr(node, "name", None) or getattr(node, "attr", None)
    return [(node.lineno or 1, named if isinstance(named, str) else type(node).__name__.lower())]


def _near(source: str, line: int) -> str:
    """The words of a line of the source and of those beside it; a line is a paragraph of the shell."""
    around = "\n".join(source.split("\n")[max(0, line - 2) : line + 1])
    return " ".join(_MARKUP.sub(" ", around).split())[:80]


def _allowed(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Filter):
        return node.name in _FILTERS
    if isinstance(node, nodes.Getattr):
        return isinstance(node.node, nodes.Name) and node.node.name == "loop" and node.attr in _LOOP
    if isinstance(node, nodes.For):
        return not node.recursive
    if isinstance(node, nodes.Getitem):
        return isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, int)
    if isinstance(node, nodes.Name):
        return node.name not in {"self", "super"}  # which Jinja puts there itself
    return isinstance(node, _NODES)


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=_printed, keep_trailing_newline=True
    )
    environment.globals.clear()
    return environment


def _printed(value: Any) -> Markup:
    """A value as text of a run: what is no XML of ours is escaped, and braces in it are only braces."""
    return value if isinstance(value, Markup) else Markup(inner_text(str(value)))
