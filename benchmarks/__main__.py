"""`python -m benchmarks [NAME…] [--quick] [--write]`: measure, print the table, put it into the page."""

from __future__ import annotations

import argparse
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from .measures import FULL, MEASURES, QUICK, Row, same_report

PAGE = Path(__file__).parent.parent / "docs" / "hieu-nang.md"
BEGIN, END = "<!-- bảng: bắt đầu -->\n", "<!-- bảng: hết -->\n"
HEAD = "| việc | theo thời gian CPU | theo đồng hồ | mục tiêu |\n|---|---|---|---|\n"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--quick", action="store_true", help="few rounds, to see that all of it runs")
    parser.add_argument("--write", action="store_true", help=f"put the table into {PAGE.name}")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(MEASURES):
        parser.error(f"no such measure: {', '.join(sorted(unknown))}")
    if asked.write and (asked.names or asked.quick):
        parser.error("--write needs every measure in full")
    same_report()
    rows: list[Row] = []
    for name, measure in MEASURES.items():
        if not asked.names or name in asked.names:
            for row in measure(QUICK if asked.quick else FULL):
                print(shown(row), file=sys.stderr, end="", flush=True)
                rows.append(row)
    table = HEAD + "".join(map(shown, rows)) + f"\n{machine()}\n"
    print(table)
    if asked.write:
        PAGE.write_text(put_in(PAGE.read_text(encoding="utf-8"), table), encoding="utf-8")


def shown(row: Row) -> str:
    """A row of the table."""
    return f"| {row.what} | {row.found} | {row.by_wall or '–'} | {row.wanted or '–'} |\n"


def machine() -> str:
    """With what it was measured; figures of time are left out, for they say nothing elsewhere."""
    names = ("docxtpl", "python-docx", "jinja2", "pydantic", "PyYAML", "lxml")
    parts = ", ".join(f"{name} {version(name)}" for name in names)
    return f"Đo với CPython {platform.python_version()}, {parts}."


def put_in(page: str, table: str) -> str:
    """The page with the table between its marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table}{END}{after}"


if __name__ == "__main__":
    main()
