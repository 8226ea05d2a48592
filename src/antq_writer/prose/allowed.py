"""What a template may hold: checked once, when it is compiled, so that nothing is asked while it runs.

The lists name what is allowed; everything else of Jinja is refused, also what a later version brings.  Where the
amount of work depends on the data (loops, calls, joined texts), the tree is rewritten to count it (`budget`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn, cast

from jinja2 import nodes

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import TemplateError
from antq_writer.patterns import regex
from antq_writer.positions import Position
from antq_writer.prose import markup
from antq_writer.template_set import TemplateLimits

NOT_ALLOWED = Fault(
    "MB030",
    "Mẫu dùng lệnh không được phép",
    Severity.ERROR,
    Message("mẫu không được dùng {found}", "templates may not use {found_en}"),
    Message(
        "chỉ dùng if, for, set, macro, tên của số liệu và các bộ lọc; xem docs/an-toan.md",
        "use if, for, set, macro, names of the data and filters; see docs/an-toan.md",
    ),
)
UNKNOWN_FILTER = Fault(
    "MB031",
    "Mẫu dùng bộ lọc không có",
    Severity.ERROR,
    Message("không có bộ lọc “{found}”", "there is no filter “{found}”"),
    Message("các bộ lọc dùng được: {known}", "filters that exist: {known}"),
)
PRIVATE_NAME = Fault(
    "MB032",
    "Mẫu dùng tên nội bộ",
    Severity.ERROR,
    Message("mẫu không được dùng tên “{found}”", "templates may not use the name “{found}”"),
)
BAD_CHARACTER = Fault(
    "MB033",
    "Mẫu có ký tự không được phép",
    Severity.ERROR,
    Message(
        "mẫu có ký tự {found} không ghi được vào văn bản", "the character {found} cannot stand in a template"
    ),
    Message("xóa ký tự này", "remove it"),
)
TOO_LARGE = Fault(
    "MB034",
    "Mẫu quá lớn",
    Severity.ERROR,
    Message("mẫu vượt quá giới hạn {limit} {what}", "the template exceeds {limit} {what_en}"),
    Message("chia mẫu thành nhiều phần nhỏ hơn", "divide it"),
)

PRIVATE = regex(
    f"[^\\t\\n\\r\\x20-\\x7e\\xa0-\\ud7ff\\ue002-\\ufffd\\U00010000-\\U0010ffff]|[{markup.OPEN}{markup.CLOSE}]"
)
"""Control characters, what XML has no place for, and the marks that only filters may set."""

_PLAIN = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If, nodes.CondExpr, nodes.And,
    nodes.Or, nodes.Not, nodes.Compare, nodes.List, nodes.Tuple, nodes.Keyword, nodes.Add, nodes.Concat,
)  # fmt: skip
_CHECKED = (
    nodes.For,
    nodes.Macro,
    nodes.Call,
    nodes.Filter,
    nodes.Test,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Assign,
)
"""The same, each with a rule of its own."""

CALLS = frozenset({"cau", "cau_noi", "mau"})
"""What a template may call, besides its macros."""
TESTS = frozenset({"defined", "undefined"})
LOOP = frozenset(
    {"first", "last", "index", "index0", "revindex", "revindex0", "length", "previtem", "nextitem"}
)
NAMING = frozenset({"map", "selectattr", "rejectattr", "sum", "goc"})
"""Filters that are given the name of an attribute, or of another filter."""
HIDDEN = frozenset({"self", "super", "caller", "varargs", "kwargs"})
"""Names that Jinja has besides those that a template is given."""
HIDDEN_ATTRIBUTES = frozenset({"path", "extra", "gives"})
"""What our own values have besides the data."""

PRINTING = 8
"""Steps that printing a value, or calling a filter, counts as."""

LOOPED, JOINED, HELD, ADDED, WORKED = "_lap", "_noi", "_trong", "_cong", "_lam"
"""Filters that the tree is given to count with; templates cannot name them."""

_NAMES = {
    "Include": ("lệnh include", "include"),
    "Import": ("lệnh import", "import"),
    "FromImport": ("lệnh from … import", "from … import"),
    "Extends": ("lệnh extends", "extends"),
    "Block": ("lệnh block", "block"),
    "CallBlock": ("lệnh call", "call blocks"),
    "FilterBlock": ("lệnh filter", "filter blocks"),
    "AssignBlock": ("lệnh set … endset", "set blocks"),
    "With": ("lệnh with", "with"),
    "ScopedEvalContextModifier": ("lệnh autoescape", "autoescape"),
    "Getitem": ("dấu [ ] với giá trị không phải số thứ tự", "[ ] with anything but a number"),
    "Call": ("lời gọi này", "this call"),
    **dict.fromkeys(
        ("Neg", "Pos", "Sub", "Mul", "Div", "FloorDiv", "Mod", "Pow"), ("phép tính số", "arithmetic")
    ),
    "Slice": ("phép cắt danh sách", "slices"),
    "Dict": ("dấu { } trong biểu thức", "dictionaries"),
    "NSRef": ("tên có dấu chấm sau set", "attributes after set"),
}


class _Check:
    """Walks through one template."""

    def __init__(self, name: str, filters: frozenset[str], limits: TemplateLimits) -> None:
        self._name = name
        self._filters = filters
        self._limits = limits
        self._macros: set[str] = set()
        self._nodes = 0

    def tree(self, tree: nodes.Template) -> None:
        self._walk(tree, 0, 0, in_loop=False)

    def _walk(self, node: nodes.Node, depth: int, loops: int, *, in_loop: bool) -> None:
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            self._too_large(node, self._limits.nodes, "thành phần", "parts")
        if depth > self._limits.depth:
            self._too_large(node, self._limits.depth, "lớp lồng nhau", "levels of nesting")
        if type(node) in _CHECKED:
            getattr(self, f"_{type(node).__name__.lower()}")(node)
        elif type(node) not in _PLAIN and type(node) is not nodes.Operand:
            self._refuse(node)
        if isinstance(node, nodes.For):
            self._for_parts(node, depth, loops, in_loop=in_loop)
            return
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name == "loop":
            if in_loop and node.attr not in LOOP:
                self._private(node, f"loop.{node.attr}")
            if in_loop:
                return
        if isinstance(node, nodes.Macro):
            in_loop = False
        if isinstance(node, nodes.Name):
            self._plain_name(node, in_loop=in_loop)
        elif isinstance(node, nodes.Const):
            self._const(node)
        elif isinstance(node, nodes.TemplateData):
            self._text(node, node.data)
        for child in node.iter_child_nodes():
            self._walk(child, depth + 1, loops, in_loop=in_loop)
        if isinstance(node, nodes.Macro):
            self._macros.add(node.name)

    def _for_parts(self, node: nodes.For, depth: int, loops: int, *, in_loop: bool) -> None:
        if loops >= self._limits.loops:
            self._too_large(node, self._limits.loops, "vòng lặp lồng nhau", "loops inside one another")
        self._walk(node.target, depth + 1, loops, in_loop=in_loop)
        self._walk(node.iter, depth + 1, loops, in_loop=in_loop)
        if node.test is not None:
            self._walk(node.test, depth + 1, loops + 1, in_loop=True)
        for child in node.body:
            self._walk(child, depth + 1, loops + 1, in_loop=True)
        for child in node.else_:
            self._walk(child, depth + 1, loops, in_loop=in_loop)

    def _for(self, node: nodes.For) -> None:
        if node.recursive:
            self._refuse(node, "for … recursive", "for … recursive")
        self._target(node.target)

    def _assign(self, node: nodes.Assign) -> None:
        self._target(node.target)

    def _target(self, target: nodes.Node) -> None:
        names = target.items if isinstance(target, nodes.Tuple) else [target]
        for name in names:
            if not isinstance(name, nodes.Name):
                self._refuse(name)
            if name.name in CALLS or name.name in self._macros:
                self._private(name, name.name)

    def _macro(self, node: nodes.Macro) -> None:
        if node.name in CALLS | self._macros | {"loop"} | HIDDEN or node.name.startswith("_"):
            self._private(node, node.name)

    def _call(self, node: nodes.Call) -> None:
        """A macro can only call those before it: there is no recursion."""
        known = isinstance(node.node, nodes.Name) and node.node.name in CALLS | self._macros
        if not known or node.dyn_args is not None or node.dyn_kwargs is not None:
            self._refuse(node)

    def _filter(self, node: nodes.Filter) -> None:
        if node.node is None or node.dyn_args is not None or node.dyn_kwargs is not None:
            self._refuse(node, "bộ lọc viết như vậy", "filters in this form")
        self._filter_name(node, node.name)
        if node.name in NAMING:
            for argument in (
                *node.args[:1],
                *(k.value for k in node.kwargs if k.key in {"attribute", "name", "ten"}),
            ):
                self._name_of(node, argument)

    def _filter_name(self, node: nodes.Node, name: str) -> None:
        if name not in self._filters:
            known = ", ".join(sorted(self._filters))
            raise TemplateError([UNKNOWN_FILTER.at(self._place(node), found=name[:60], known=known)])

    def _name_of(self, node: nodes.Filter, argument: nodes.Expr) -> None:
        """The attribute or filter that a filter is given must be plain to see."""
        if not isinstance(argument, nodes.Const) or not isinstance(argument.value, str):
            self._refuse(
                node, f"{node.name} với tên không cố định", f"{node.name} with a name that is computed"
            )
        elif (
            argument.value.startswith("_")
            or argument.value in HIDDEN_ATTRIBUTES
            or not argument.value.isidentifier()
        ):
            self._private(node, argument.value)

    def _test(self, node: nodes.Test) -> None:
        if node.name not in TESTS:
            self._refuse(node, f"phép thử “is {node.name[:60]}”", f"the test “is {node.name[:60]}”")

    def _getattr(self, node: nodes.Getattr) -> None:
        if node.attr.startswith("_") or node.attr in HIDDEN_ATTRIBUTES:
            self._private(node, node.attr)

    def _getitem(self, node: nodes.Getitem) -> None:
        if not (isinstance(node.arg, nodes.Const) and type(node.arg.value) is int):
            self._refuse(node)

    def _plain_name(self, node: nodes.Name, *, in_loop: bool) -> None:
        if node.name in HIDDEN or node.name.startswith("_") or (node.name == "loop" and in_loop):
            self._private(node, node.name)

    def _const(self, node: nodes.Const) -> None:
        value = node.value
        if isinstance(value, str):
            self._text(node, value)
        elif isinstance(value, float):
            self._refuse(node, "số thập phân", "decimal numbers")
        elif isinstance(value, int) and abs(value) > self._limits.number:
            self._too_large(node, self._limits.number, "cho một số nguyên", "for a whole number")

    def _text(self, node: nodes.Node, text: str) -> None:
        if found := PRIVATE.search(text):
            self._bad_character(self._place(node), found.group())

    def _place(self, node: nodes.Node) -> Position:
        return Position(self._name, node.lineno or 1)

    def _bad_character(self, place: Position, character: str) -> NoReturn:
        raise TemplateError([BAD_CHARACTER.at(place, found=f"U+{ord(character):04X}")])

    def _private(self, node: nodes.Node, name: str) -> NoReturn:
        raise TemplateError([PRIVATE_NAME.at(self._place(node), found=name[:60])])

    def _refuse(self, node: nodes.Node, vi: str = "", en: str = "") -> NoReturn:
        kind = type(node).__name__
        known = _NAMES.get(kind, (f"biểu thức loại “{kind}”", f"expressions of the kind “{kind}”"))
        raise TemplateError(
            [NOT_ALLOWED.at(self._place(node), found=vi or known[0], found_en=en or known[1])]
        )

    def _too_large(self, node: nodes.Node, limit: int, vi: str, en: str) -> NoReturn:
        raise TemplateError([TOO_LARGE.at(self._place(node), limit=limit, what=vi, what_en=en)])


def check_source(source: str, name: str, limits: TemplateLimits) -> None:
    """TemplateError when a template is too long to be read, or holds a character that none may hold."""
    if len(source) > limits.template_signs:
        found = TOO_LARGE.at(Position(name), limit=limits.template_signs, what="ký tự", what_en="characters")
        raise TemplateError([found])
    if bad := PRIVATE.search(source):
        place = Position(name, source.count("\n", 0, bad.start()) + 1)
        raise TemplateError([BAD_CHARACTER.at(place, found=f"U+{ord(bad.group()):04X}")])


def check_tree(tree: nodes.Template, name: str, filters: frozenset[str], limits: TemplateLimits) -> None:
    """TemplateError at the first thing that no template may hold."""
    _Check(name, filters, limits).tree(tree)


def counted(tree: nodes.Template) -> None:
    """Rewrite a checked template so that it counts what it does."""
    _rewrite(tree)
    tree.body.insert(0, _work(_weight(tree.body), 1))


def _rewrite(node: nodes.Node) -> None:
    for child in list(node.iter_child_nodes()):
        _rewrite(child)
    for field, value in list(node.iter_fields()):
        if isinstance(value, list):
            setattr(node, field, [_replaced(v) if isinstance(v, nodes.Node) else v for v in value])
        elif isinstance(value, nodes.Node):
            setattr(node, field, _replaced(value))
    if isinstance(node, nodes.For):
        weight = nodes.Const(_weight(node.body) + _weight([node.test]), lineno=node.lineno)
        node.iter = _filter(LOOPED, node.iter, [weight])
    elif isinstance(node, nodes.Macro):
        node.body.insert(0, _work(_weight(node.body), node.lineno))


def _replaced(node: nodes.Node) -> nodes.Node:
    if isinstance(node, nodes.Concat):
        return _filter(JOINED, nodes.Tuple(node.nodes, "load", lineno=node.lineno), [])
    if isinstance(node, nodes.Add):
        return _filter(ADDED, node.left, [node.right])
    if isinstance(node, nodes.Operand) and node.op in {"in", "notin"}:
        node.expr = _filter(HELD, node.expr, [])
    return node


def _filter(name: str, value: nodes.Node, args: list[nodes.Node]) -> nodes.Filter:
    return nodes.Filter(
        cast("nodes.Expr", value), name, cast("list[nodes.Expr]", args), [], None, None, lineno=value.lineno
    )


def _work(weight: int, line: int) -> nodes.Output:
    start = nodes.Const("", lineno=line)
    return nodes.Output([_filter(WORKED, start, [nodes.Const(weight, lineno=line)])], lineno=line)


def _weight(parts: Iterable[nodes.Node | None]) -> int:
    """How much is done by running some parts once, without what their inner loops and macros count."""
    return sum(_weights(part) for part in parts if part is not None)


def _weights(part: nodes.Node) -> int:
    if isinstance(part, nodes.For):
        return 1 + _weights(part.iter) + _weight(part.else_)
    if isinstance(part, nodes.Macro):
        return 1
    if isinstance(part, nodes.TemplateData):
        return 1 + len(part.data) // 8
    if isinstance(part, nodes.Output):
        return sum(_weights(c) + PRINTING * (not isinstance(c, nodes.TemplateData)) for c in part.nodes)
    own = PRINTING if isinstance(part, nodes.Filter | nodes.Call) else 1
    return own + sum(map(_weights, part.iter_child_nodes()))
