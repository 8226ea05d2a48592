"""Any valid report renders to Word, HTML and text that carry the same words."""

import io
import re
import unicodedata
import zipfile

from hypothesis import HealthCheck, assume, given, settings
from lxml import etree
from lxml import html as lxml_html

import antq_writer
from antq_writer import api
from antq_writer.document import Paragraph, plain
from antq_writer.errors import ReportError
from properties.strategies import reports

NOTE_MARK = re.compile(r"\[\d+\]")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def word_text(made: bytes) -> str:
    package = zipfile.ZipFile(io.BytesIO(made))
    assert package.testzip() is None
    words = []
    for name in package.namelist():
        tree = etree.fromstring(package.read(name)) if name.endswith((".xml", ".rels")) else None
        if name in {"word/document.xml", "word/footnotes.xml"} and tree is not None:
            for cell in tree.iter(f"{WORD}tc"):
                assert cell[-1].tag == f"{WORD}p"
            for node in tree.iter(f"{WORD}t", f"{WORD}br", f"{WORD}tab", f"{WORD}p"):
                words.append(node.text or "" if node.tag == f"{WORD}t" else " ")
    return squeezed(NOTE_MARK.sub("", "".join(words)))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=reports())
def test_every_format_carries_the_same_words(data):
    try:
        report = antq_writer.load_mapping(data)
        document = api.compose_document(report)
    except ReportError:  # a sentence that its statement or its template cannot take
        assume(False)
    word = word_text(api.write(document, "docx"))
    sheet = lxml_html.fromstring(api.write(document, "html").decode())
    for mark in sheet.xpath("//sup"):
        mark.drop_tree()
    page = squeezed(sheet.text_content())
    text = squeezed(NOTE_MARK.sub("", api.write(document, "txt").decode()))
    for block in document.body:
        if isinstance(block, Paragraph):
            said = squeezed(unicodedata.normalize("NFC", plain(block.content).split("\n")[0]))
            for piece in NOTE_MARK.sub("", said).split():
                assert piece in word
                assert piece in text
                assert piece in page
