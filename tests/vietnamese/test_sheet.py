"""The examples of docs/tieng-viet.md are true."""

import datetime
import re
from decimal import Decimal
from pathlib import Path

import pytest

from antq_writer import vietnamese

SHEET = Path(__file__).parents[2] / "docs" / "tieng-viet.md"
ROW = re.compile(r"^\| `(?P<call>.+?)` \| (?:`(?P<result>.*)`|lỗi `(?P<code>\w+)`) \|$")
NAMES = {name: getattr(vietnamese, name) for name in vietnamese.__all__} | {
    "Decimal": Decimal,
    "date": datetime.date,
}


def examples() -> list[re.Match[str]]:
    lines = SHEET.read_text(encoding="utf-8").splitlines()
    return [match for match in map(ROW.match, lines) if match]


def test_the_sheet_has_its_examples():
    rows = [line for line in SHEET.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert len(rows) == len(examples()) > 70


@pytest.mark.parametrize("row", examples(), ids=lambda row: row["call"][:50])
def test_example(row):
    if row["code"]:
        with pytest.raises(vietnamese.VietnameseValueError) as caught:
            eval(row["call"], dict(NAMES))
        assert caught.value.code == row["code"]
    else:
        assert str(eval(row["call"], dict(NAMES))) == row["result"]
