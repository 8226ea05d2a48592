"""The HTML page: everything escaped, figures traceable, nothing from outside."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as parsing

from antq_writer.document import Break, Figure, Heading, Paragraph, Row, Table, Text
from antq_writer.writers import html

from .papers import HOSTILE, cell, full, paper, text

EXPECTED = Path(__file__).with_name("expected") / "full.html"


def page(*body, **changes):
    return html.write(paper(*body, **changes)).decode()


def tree(document):
    return parsing.document_fromstring(html.write(document).decode())


def found(document, path):
    return tree(document).xpath(path)


def test_the_whole_paper():
    assert html.write(full()).decode().split("</head>\n")[1] == EXPECTED.read_text("utf-8")


def test_the_same_tree_gives_the_same_bytes():
    assert html.write(full()) == html.write(full())


def test_the_head():
    head = page("x").split("<style>")[0]
    assert head == (
        '<!DOCTYPE html>\n<html lang="vi-VN">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<title>Báo cáo năm 2022</title>\n"
    )


def test_nothing_comes_from_outside_and_nothing_runs():
    shown = html.write(full()).decode()
    for word in ("<script", "src=", "url(", "@import", "http:", "https:", "javascript", "<link", "generator"):
        assert word not in shown
    assert not re.search(r"\son\w+=", shown)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_words_come_back_exactly(hostile):
    document = paper(
        Heading(1, "I.", text(hostile)),
        Paragraph((Text(hostile, path=hostile), Figure(hostile, None, path=hostile, formula=hostile))),
        Table((), (Row((cell(hostile),)),), (1,), caption=text(hostile)),
        recipients=(hostile,),
        drafter=hostile,
    )
    document = replace(document, properties=replace(document.properties, title=hostile))
    read = tree(document)
    (body,) = read.xpath("//p[@class='body']")
    assert body.text_content() == hostile * 2
    assert read.xpath("string(//h2)") == f"I. {hostile}"
    assert read.xpath("string(//td)") == read.xpath("string(//caption)") == hostile
    assert read.xpath("string(//li)") == f"- {hostile}."
    assert read.xpath("string(//title)") == hostile
    assert set(read.xpath("//p/span/@data-path | //p/span/@data-formula")) == {hostile}
    assert not read.xpath("//script | //*[@onclick]")


def test_escapes_are_written_once():
    assert '<p class="body">&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#39; {{ 7*7 }}</p>' in page(
        "<b> &amp; \"x\" 'y' {{ 7*7 }}"
    )


def test_figures_lead_to_their_lines():
    figure, computed = found(full(), "//p[@class='body']/span[@class='figure']")
    assert (figure.get("data-path"), figure.text_content()) == ("dan_so", "9.798")
    assert (computed.get("data-formula"), computed.get("data-inputs")) == ("1 / 2 × 100", "a b")


def test_notes_link_both_ways():
    read = tree(full())
    for number in ("1", "2"):
        (mark,) = read.xpath(f"//a[@id='cho-chu-thich-{number}']")
        (note,) = read.xpath(f"//*[@id='chu-thich-{number}']")
        assert (mark.text, mark.get("href")) == (number, f"#chu-thich-{number}")
        assert note.xpath(".//a/@href") == [f"#cho-chu-thich-{number}"]


def test_headings_begin_with_h2_whatever_the_levels():
    document = paper(
        Heading(1, "I.", text("Một")), Heading(2, "1.", text("Hai")), Heading(3, "a)", text("Ba"))
    )
    assert [h.tag for h in found(document, "//*[starts-with(@class, 'level-')]")] == ["h2", "h3", "h4"]


def test_every_header_cell_says_what_it_heads():
    assert found(full(), "//th/@scope") == ["col", "colgroup", "col", "col"]


def test_a_new_line_of_the_data():
    assert '<p class="body">một<br>hai</p>' in page(Paragraph((Text("một"), Break(), Text("hai"))))


def test_a_table_without_widths_or_header():
    shown = page(Table((), (Row((cell("a"),)),), ()))
    assert "<colgroup></colgroup>\n<tbody>" in shown


def test_it_is_well_formed():
    """Every element is closed; only the void ones stand alone."""
    shown = html.write(full()).decode().partition("<body>")[2].partition("</body>")[0]
    closed = re.sub(r"<(br|col)\b([^>]*)>", r"<\1\2/>", shown)
    etree.fromstring(f"<body>{closed}</body>")
