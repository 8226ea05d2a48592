"""Kính gửi trình bày sai.

Nêu gì:
    Thiếu dấu hai chấm; gửi một nơi mà xuống dòng; gửi nhiều nơi mà không gạch đầu dòng từng nơi,
    cuối dòng thiếu dấu chấm phẩy, cuối cùng thiếu dấu chấm.

Vì sao:
    Gửi một nơi thì từ “Kính gửi” và tên nơi nhận trên cùng một dòng; gửi nhiều nơi thì mỗi nơi một
    dòng riêng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm (Nghị
    định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d).

Sai:
    Kính gửi: - UBND tỉnh, / - Công an tỉnh

Đúng:
    Kính gửi: / - UBND tỉnh; / - Công an tỉnh.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Line, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT306",
    "Kính gửi trình bày sai",
    Severity.WARNING,
    ruled("II.9d", "“{text}”: {found}", "“{text}”: {found_en}"),
    Message(
        "trình bày theo mẫu: một nơi “Kính gửi: UBND tỉnh”; nhiều nơi, mỗi nơi một dòng “- UBND tỉnh;”, "
        "dòng cuối kết thúc bằng dấu chấm",
        "one addressee: “Kính gửi: UBND tỉnh”; several: a line “- …;” each, the last one with a full stop",
    ),
)
COLON = regex(r"kính gửi\s*:", re.IGNORECASE)
HEAD = regex(r"kính gửi\s*:?", re.IGNORECASE)
DASH = regex(r"-\s*\S")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The first thing that is wrong."""
    head = layout.first(Part.ADDRESSEE)
    if head is None:
        return
    items = list(layout.of(Part.ADDRESSED))
    said = HEAD.sub("", head.text).strip()
    if not COLON.match(head.text):
        yield _told(layout, head, "thiếu dấu hai chấm sau “Kính gửi”", "no colon after “Kính gửi”")
    elif len(items) == 1 and not said:
        yield _told(
            layout,
            items[0],
            "chỉ gửi một nơi thì viết trên cùng một dòng với “Kính gửi:”",
            "one addressee stands on the same line",
        )
    elif said and items:
        yield _told(
            layout,
            head,
            "gửi nhiều nơi thì mỗi nơi một dòng, bắt đầu từ dòng dưới",
            "several addressees stand on lines of their own",
        )
    else:
        for item in items:
            mark = "." if item is items[-1] else ";"
            if not DASH.match(item.text):
                yield _told(layout, item, "đầu dòng phải có gạch “-”", "it must begin with “-”")
            elif not item.text.endswith(mark):
                yield _told(layout, item, f"cuối dòng phải có dấu “{mark}”", f"it must end with “{mark}”")
            else:
                continue
            return


def _told(layout: Layout, line: Line, found: str, found_en: str) -> Diagnostic:
    return layout.finding(FAULT, line, text=short(line.text), found=found, found_en=found_en)
