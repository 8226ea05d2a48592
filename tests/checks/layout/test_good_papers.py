"""Good papers have nothing against them: hand-made ones, and all that we write ourselves."""

from pathlib import Path

import pytest

import antq_writer
from antq_writer.checks import check_layout
from antq_writer.readers.layout import read_layout

from .hand_made import findings, report

SAMPLES = Path(__file__).parents[3] / "data" / "samples"


@pytest.mark.parametrize("letterhead", ["police", "committee", "board"])
def test_a_good_paper_made_by_hand(letterhead):
    assert [finding.text() for finding in findings(report(letterhead))] == []


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_our_own_samples(sample):
    paper = antq_writer.render(antq_writer.load(sample))
    assert [finding.text() for finding in check_layout(read_layout(paper, "bao_cao.docx"))] == []
