"""Markdown: clean to read, and words of the data are never markup."""

from pathlib import Path

import pytest
from lxml import html as parsing

from antq_writer.document import Break, Heading, Note, Paragraph, Role, Row, Table, Text
from antq_writer.writers import markdown
from antq_writer.writers.markdown.escape import emphasised, escaped

from .papers import HOSTILE, cell, full, paper, text

EXPECTED = Path(__file__).with_name("expected") / "full.md"


def parts(*body, **changes):
    return markdown.write(paper(*body, **changes)).decode().split("\n\n")


def test_the_whole_paper():
    assert markdown.write(full()).decode() == EXPECTED.read_text("utf-8")


def test_the_same_tree_gives_the_same_bytes():
    assert markdown.write(full()) == markdown.write(full())


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("xã Hà Kỳ", "xã Hà Kỳ"),
        ("98,5% - 01/8/2013", "98,5% - 01/8/2013"),
        ("09-CT/TW", "09-CT/TW"),
        ("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`"),
        ("a | b", r"a \| b"),
        ("<b> & [x](y)", r"\<b\> \& \[x\](y)"),
        ("C:\\", "C:\\\\"),
        ("{{ 7*7 }} $x$ #3", r"\{\{ 7\*7 \}\} \$x\$ \#3"),
        ("http://a.vn www.a.vn", r"http\://a.vn www\.a.vn"),
        ("a    b", "a&nbsp;&nbsp;&nbsp; b"),
        ("a\nb\u2028c", "a b c"),
    ],
)
def test_escapes(words, printed):
    assert escaped(words) == printed


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("- a", r"\- a"),
        ("+ a", r"\+ a"),
        ("1. a", r"1\. a"),
        ("12) a", r"12\) a"),
        ("9.798 người", "9.798 người"),
        ("===", r"\==="),
        (": a", r"\: a"),
        ("\ta", "&#9;a"),
        (" a", "&nbsp;a"),
        ("a - b", "a - b"),
    ],
)
def test_escapes_at_the_start_of_a_line(words, printed):
    assert escaped(words, at_start=True) == printed


@pytest.mark.parametrize(
    ("words", "before", "after", "printed"),
    [
        ("a", "", "", "**a**"),
        (" a ", "x", "y", " **a** "),
        ("a", "x", "y", "**a**"),
        ("“a”", " ", " ", "**“a”**"),
        ("“a”", "x", " ", "<strong>“a”</strong>"),
        ("a.", " ", "x", "<strong>a.</strong>"),
        ("a", "*", "", "<strong>a</strong>"),
        ("  ", "x", "y", "&nbsp; "),
    ],
)
def test_emphasis_that_would_not_be_read_is_an_element(words, before, after, printed):
    assert emphasised(words, "**", before, after) == printed


def test_lists():
    dash, plus = (lambda w: Paragraph(text(w), Role.DASH)), (lambda w: Paragraph(text(w), Role.PLUS))
    printed = parts(dash("a"), plus("b"), plus("c"), dash("d"), "đoạn", plus("e"), plus("f"), dash("g"))
    assert printed[4:8] == ["- a\n  + b\n  + c\n- d", "đoạn", "+ e\n+ f", "- g"]


def test_a_new_line_stays_in_its_item_cell_and_heading():
    broken = (Text("a"), Break(), Text("- b"))
    assert "- a\\\n  \\- b" in parts(Paragraph(broken, Role.DASH))
    assert "a\\\n\\- b" in parts(Paragraph(broken))
    assert "## I. a - b" in parts(Heading(1, "I.", broken))
    table = Table((), (Row((cell("x"),)),), (1,))
    assert "|  |\n| --- |\n| x |" in parts(table)


def test_a_bracket_after_a_note_makes_no_link():
    note = Note((Paragraph(text("chú thích")),))
    assert "a[^1]\\(b)" in parts(Paragraph((Text("a"), note, Text("(b)"))))
    assert "[^1]\\: b" in parts(Paragraph((note, Text(": b"))))


@pytest.mark.parametrize("hostile", [*HOSTILE, "=", "-", "~~~", "x #", "[x]: y", "a\\", "(x)", "**"])
def test_a_renderer_gives_the_words_back(hostile):
    markdown_it = pytest.importorskip("markdown_it")
    document = paper(
        hostile,
        Heading(1, "I.", text(hostile)),
        Paragraph(text(hostile), Role.DASH),
        Paragraph(text(hostile), Role.CLAUSE, "1."),
        Table((Row((cell(hostile),)),), (Row((cell(hostile),)),), (1,)),
        Paragraph((Text("xã"), Text(hostile, bold=True), Text("sau"), Text(hostile, italic=True))),
        Paragraph((Text("a"), Break(), Text(hostile))),
    )
    render = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).render
    read = parsing.document_fromstring(render(markdown.write(document).decode()))

    def said(path):
        return [squeezed(element.text_content()) for element in read.xpath(path)]

    def squeezed(words):
        return " ".join(words.split())

    paragraphs = said("//p")
    for printed in (hostile, f"1. {hostile}", f"xã{hostile}sau{hostile}", f"a {hostile}"):
        assert squeezed(printed) in paragraphs
    assert said("//h2") == [squeezed(f"I. {hostile}")]
    assert said("//td | //th") == [squeezed(hostile)] * 2
    assert said("//li")[0] == squeezed(hostile)
    assert not read.xpath("//script | //a | //img | //code | //hr | //blockquote")
