"""Every sample renders to the files in golden/: plain text, HTML, the Word document's XML, and the findings.

`pytest tests/golden --force-regen` accepts new output; read the diff and look at the pages before committing.
"""

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree

import antq_writer
from antq_writer import api

ROOT = Path(__file__).parent.parent.parent
SAMPLES = sorted((ROOT / "data" / "samples").glob("*.yaml"))


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda p: p.stem)
def sample(request):
    """A sample's golden folder, its report, and its Document."""
    path: Path = request.param
    report = antq_writer.loads(path.read_bytes(), name=f"data/samples/{path.name}")
    earlier = None
    if report.nam_truoc is not None:
        earlier = antq_writer.load(path.parent / report.nam_truoc.tep)
    return ROOT / "golden" / path.stem, report, api.compose_document(report, earlier=earlier)


def test_text(sample, file_regression):
    folder, _, document = sample
    file_regression.check(
        api.write(document, "txt").decode(), fullpath=folder / "report.txt", encoding="utf-8"
    )


def test_html(sample, file_regression):
    folder, _, document = sample
    file_regression.check(
        api.write(document, "html").decode(), fullpath=folder / "report.html", encoding="utf-8"
    )


def test_word_xml(sample, file_regression):
    folder, _, document = sample
    package = zipfile.ZipFile(io.BytesIO(api.write(document, "docx")))
    lines = []
    for name in sorted(n for n in package.namelist() if n == "word/document.xml" or "footnotes" in n):
        tree = etree.fromstring(package.read(name))
        etree.indent(tree, " ")
        lines.append(f"{name}\n{etree.tostring(tree, encoding='unicode')}\n")
    file_regression.check("".join(lines), fullpath=folder / "document.xml", encoding="utf-8")


def test_findings(sample, file_regression):
    folder, report, _ = sample
    found = "".join(f"{d.text()}\n" for d in antq_writer.check(report))
    file_regression.check(found, fullpath=folder / "findings.txt", encoding="utf-8")
