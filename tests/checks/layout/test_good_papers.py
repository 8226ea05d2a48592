"""Good papers have nothing against them: hand-made ones, and all that we write ourselves."""

from pathlib import Path

import pytest

import antq_writer
from antq_writer.checks import check_layout
from antq_writer.cli.starting import first_file
from antq_writer.prose.library import library
from antq_writer.readers.layout import read_layout
from antq_writer.template_set import TemplateSet
from antq_writer.writers.docx import write

from .hand_made import findings, report
from .ours import EVERY

OUTLINES = library(TemplateSet()).outline_names()
SAMPLES = Path(__file__).parents[3] / "data" / "samples"


def found_in(docx):
    return [finding.text() for finding in check_layout(read_layout(docx, "bao_cao.docx"))]


@pytest.mark.parametrize("letterhead", ["police", "committee", "board"])
def test_a_good_paper_made_by_hand(letterhead):
    assert [finding.text() for finding in findings(report(letterhead))] == []


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_our_own_samples(sample):
    assert found_in(antq_writer.render(antq_writer.load(sample))) == []


@pytest.mark.parametrize("name", EVERY)
def test_whatever_we_write(name):
    assert found_in(write(EVERY[name])) == []


@pytest.mark.parametrize("outline", OUTLINES)
def test_the_starting_files(outline):
    """What `init` makes renders as it is, and its paper keeps to the decree."""
    report = antq_writer.loads(first_file(TemplateSet(), outline, 2026))
    assert found_in(antq_writer.render(report)) == []
