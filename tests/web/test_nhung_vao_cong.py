"""The page for portals: its Python runs as it stands, from the top to the end."""

import re
from pathlib import Path

from antq_writer.datafile.limits import Limits
from antq_writer.web import WebLimits

PAGE = Path(__file__).parents[2] / "docs" / "nhung-vao-cong.md"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_code_of_the_page_runs():
    text = PAGE.read_text(encoding="utf-8")
    names = {}
    blocks = list(BLOCK.finditer(text))
    assert len(blocks) >= 8
    for block in blocks:
        line = text[: block.start(1)].count("\n")
        code = compile("\n" * line + block[1], str(PAGE), "exec")
        exec(code, names)


def test_the_limits_of_the_page_are_those_of_the_code():
    text = PAGE.read_text(encoding="utf-8")
    limits, data = WebLimits(), Limits()
    for shown, value in {
        f"| {limits.body >> 20} MiB | `WebLimits.body`": limits.body == 2 << 20,
        f"| {limits.seconds} giây | `WebLimits.seconds`": True,
        f"| {limits.workers} | `WebLimits.workers`": True,
        f"| {limits.waiting} | `WebLimits.waiting`": True,
        f"| {limits.statements} | `WebLimits.statements`": True,
        f"tệp YAML: {data.size >> 20} MiB, sâu {data.depth} tầng, 8.000 giá trị": data.values == 8_000,
        "(thêm 30.000 cho mỗi MiB), 200.000 ký tự một giá trị": (data.values_per_mib, data.length)
        == (30_000, 200_000),
    }.items():
        assert value
        assert shown in text


def test_every_address_of_the_app_is_on_the_page():
    from antq_writer.web import create_app

    text = PAGE.read_text(encoding="utf-8")
    for route in create_app().routes:
        assert f"{next(iter(sorted(route.methods - {'HEAD'})))} {route.path}" in text
