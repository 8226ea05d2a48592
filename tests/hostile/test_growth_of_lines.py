"""One long line of figures takes work in proportion: four times the line, not sixteen times the work."""

import pytest

from antq_writer import readers
from antq_writer.checks import check_prose
from hostile.counting import counted

LINES = {
    "names": "12 thôn: Đông; ",
    "parts": "15 vụ (05 vụ, 07 vụ), ",
    "changes": "48 vụ, giảm 12 vụ (20%) so với năm 2022 (60 vụ), ",
    "years": "năm 2022 có 13 vụ, năm 2023 có 15 vụ, tăng 02 vụ so với năm 2022; ",
    "averages": "130 đồng chí ở 23 xã, bình quân 5,65 đồng chí/xã, ",
    "sums": "13 vụ, tổng số 26 vụ, ",
    "remainders": "33 vụ, còn lại 03 vụ; ",
    "back": "13 vụ nói trên. Cả ",
    "each": "mỗi xã 03 đồng chí, ",
    "words": "ba mô hình, ",
}


def calls(line, count):
    """How many calls it takes to check a line."""
    paper = readers.read_text(("Có " + line * count).encode(), "bao_cao.txt")
    return counted(lambda: check_prose(paper))


@pytest.mark.parametrize("kind", LINES)
def test_linear(kind):
    calls(LINES[kind], 2)
    once, four_times = calls(LINES[kind], 150), calls(LINES[kind], 600)
    assert four_times < 6 * once
