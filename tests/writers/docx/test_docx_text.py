"""Data comes out exactly as typed, everywhere, and never as code or markup."""

import io

import docx
import pytest
from docx_reading import paper, read, text
from lxml import etree

from antq_writer.document import (
    Appendix,
    Cell,
    Heading,
    Note,
    Paragraph,
    Properties,
    Role,
    Row,
    Signature,
    Table,
    Text,
    Title,
)
from antq_writer.errors import OutputError
from antq_writer.writers.docx import write

HOSTILE = [
    "{{ 7*7 }}",
    "{% for x in range(9) %}x{% endfor %}",
    "{# chú thích #}",
    "{_{ 7*7 }_}",
    "{{p than_van_ban }}",
    "{%p if du_thao %}",
    "A & B &amp; C &#65; d",
    "<w:p/>",
    "</w:t></w:r></w:p>",
    "]]> <!-- x --> <?php ?>",
    "\"kép\" 'đơn' “cong” ‘cong’",
    "chào 👮‍♀️ 🇻🇳 e\u0301",
    "  hai  khoảng  trắng  ",
    "một\nhai\n",
    "\tmột\thai",
    "không\u00a0ngắt\u200b\u00ad\u2011\u2028",
    "\\f \\a \\n %s {0} $x",
]


def everywhere(words):
    """A paper that holds the words in every place that takes free text."""
    note = Note((Paragraph((Text(words),), Role.CELL),))
    one = Paragraph((Text(words),))
    table = Table((), (Row((Cell((Paragraph((Text(words),), Role.CELL),)),)),), (1,), caption=(Text(words),))
    return paper(
        Heading(1, "I.", (Text(words),)),
        Paragraph((Text("x"), note)),
        Paragraph((Text(words, bold=True),), Role.DASH),
        table,
        one,
        properties=Properties(words, words, words, words),
        letterhead={
            "superior": (words,),
            "agency": (words,),
            "symbol": words,
            "place": words,
            "secrecy": words,
            "urgency": words,
            "circulation": words,
        },
        title=Title(words, ((Text(words),),)),
        signature=Signature((words,), words, (words,), words),
        recipients=(words, words),
        addressees=(words, words),
        drafter=words,
        appendices=(Appendix(words, (Text(words),), (Text(words),), (one,)),),
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_exact_everywhere(words):
    made = read(everywhere(words))
    found = [text(p) for p in made.find("//w:body//w:p")]
    exact = [
        words,  # agency, superior, stamps, title, body, table, signature, drafter, appendix
        f"I. {words}",
        f"- {words}",
        f"Số:        /{words}",
        f"{words}, ngày 05 tháng 12 năm 2022",
        f"- {words};",
        f"{words} {words}",
    ]
    assert [one for one in exact if one not in found] == []
    assert found.count(words) == 17
    assert text(made.part("word/footnotes.xml")[-1]) == f" {words}"


@pytest.mark.parametrize("words", HOSTILE)
def test_exact_properties(words):
    core = docx.Document(io.BytesIO(write(everywhere(words)))).core_properties
    assert [core.title, core.subject, core.author, core.keywords] == [words] * 4
    assert core.last_modified_by == words


def test_python_docx_reads_the_same_text():
    words = "A & B <c>\tx\ny  “z”"
    made = docx.Document(io.BytesIO(write(paper(words))))
    assert [p.text for p in made.paragraphs if p.style.name == "ANTQ Thân văn bản"] == [words]
    assert made.core_properties.language == "vi-VN"
    assert made.core_properties.created.isoformat().startswith("2022-12-05")


@pytest.mark.parametrize(
    ("bad", "name"), [("\x0b", "U+000B"), ("\x00", "U+0000"), ("\ud800", "U+D800"), ("\uffff", "U+FFFF")]
)
def test_what_xml_cannot_hold_is_refused(bad, name):
    with pytest.raises(OutputError) as caught:
        write(paper(f"Trước chỗ này{bad}sau"))
    (found,) = caught.value.diagnostics
    assert found.code == "GW001"
    assert name in found.message
    assert "Trước chỗ này" in found.message


def test_carriage_return_is_a_line_end():
    made = read(paper("một\r\nhai\rba"))
    assert "ANTQ Thân văn bản: một\nhai\nba" in made.lines()


def test_every_part_is_well_formed():
    made = read(everywhere("<&>"))
    for name in made.zip.namelist():
        etree.fromstring(made.zip.read(name))
