"""Whole reports: what the rules on figures find in the printed samples, and nothing else."""

from pathlib import Path

import pytest

from antq_writer.checks import check_prose
from antq_writer.readers import read

GOLDEN = Path(__file__).parents[2] / "golden"

EXPECTED = {
    "hau_loc_2023": [],
    "hoang_dieu_2021": ["SL109"],
    "huong_dan_2026": [],
    "huong_dan_quang_ngai_2024": ["SL108"],
    "lap_vo_2022": ["SL101"],
    "phuong_6_thang_2026": [],
    "tu_ky_2022": ["SL111", "SL111"],
    "xa_2026": [],
}
"""What arithmetic shows in each: every one is a contradiction of the published report."""


@pytest.mark.parametrize("sample", EXPECTED)
def test_contradictions_of_a_sample(sample):
    report = GOLDEN / sample / "report.txt"
    paper = read(report.read_bytes(), report.name)
    assert [finding.code for finding in check_prose(paper, ["SL1"])] == EXPECTED[sample]


def test_the_messages_say_both_figures_and_the_sum():
    report = GOLDEN / "tu_ky_2022" / "report.txt"
    found = check_prose(read(report.read_bytes(), report.name), ["SL111"])
    assert found[0].message.startswith("số được phân loại: 08 + 15 + 01 = 24, nhưng đã nêu 23/23")
