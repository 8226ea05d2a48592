"""Every run of digits in the body is covered by the provenance or is a heading, list or note number."""

import re
from pathlib import Path

import pytest

import antq_writer
from antq_writer import api
from antq_writer.document import Heading, Table, inlines, plain
from antq_writer.provenance import provenance

SAMPLES = sorted((Path(__file__).parent.parent.parent / "data" / "samples").glob("*.yaml"))
RUN = re.compile(r"\d+")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_every_digit_is_covered(path):
    report = antq_writer.load(path)
    document = api.compose_document(report)
    entries = provenance(document, report.origin.source)
    covered = [run for e in entries for run in RUN.findall(e["text"])]
    title = [run for line in document.title.subject for run in RUN.findall(plain(line))]
    body = [run for _, node in inlines(document.body) for run in RUN.findall(getattr(node, "text", ""))]
    appendices = [
        run
        for a in document.appendices
        for run in RUN.findall(plain((*a.title, *a.enclosed_with)))
        + [r for _, node in inlines(a.blocks) for r in RUN.findall(getattr(node, "text", ""))]
    ]
    assert covered == [*title, *body, *appendices]
    assert not [b for b in document.body if isinstance(b, Heading) and not b.number]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_a_row_number_is_counted_and_hides_no_figure(path):
    """Row numbers are list numbers, out of the provenance: nothing but the count of the rows may stand there."""
    document = api.compose_document(antq_writer.load(path))
    blocks = [*document.body, *(b for a in document.appendices for b in a.blocks)]
    for table in (b for b in blocks if isinstance(b, Table)):
        expected = 0
        for row in table.rows:
            expected = 0 if len(row.cells) == 1 else expected
            for paragraph in (p for cell in row.cells for p in cell.paragraphs if p.marker):
                expected += 1
                assert (paragraph.marker, paragraph.content) == (str(expected), ())


def test_entry_of_a_figure(report):
    made = report("mo_hinh: {duy_tri: 133}")
    entries = provenance(api.compose_document(made), made.origin.source)
    (entry,) = [e for e in entries if e["text"] == "133"]
    assert entry == {
        "text": "133",
        "value": 133,
        "kind": "data",
        "path": "noi_dung.mo_hinh.duy_tri",
        "section": "mo_hinh",
        "at": "xa.yaml:8:22",
    }


def test_entry_of_a_computed_figure(report):
    made = report("luc_luong: {chinh_quy: 130, bo_tri_tai: 23/23}")
    entries = provenance(api.compose_document(made), made.origin.source)
    (entry,) = [e for e in entries if e["text"] == "5,65"]
    assert entry["formula"] == "130 / 23"
    assert entry["inputs"] == ["noi_dung.luc_luong.chinh_quy", "noi_dung.luc_luong.bo_tri_tai"]
