"""What each node of the tree becomes in Word."""

import pytest
from docx_reading import NS, in_mm, paper, read, text, w

from antq_writer.document import (
    Align,
    Appendix,
    Break,
    Cell,
    Citation,
    Figure,
    Gap,
    Heading,
    Note,
    Paragraph,
    Role,
    Row,
    Table,
    Text,
)


def body(*blocks, **changes):
    """`style: text` of the body's paragraphs."""
    lines = read(paper(*blocks, **changes)).lines()
    begin = max(at for at, line in enumerate(lines) if line.startswith("ANTQ Trích yếu"))
    end = min(at for at, line in enumerate(lines) if line.startswith("ANTQ Nơi nhận"))
    return lines[begin + 1 : end]


def said(*content, role=Role.BODY, marker=""):
    return Paragraph(content, role, marker)


def runs(paragraph):
    """`looks:text` of each run: b bold, i italic, y yellow."""
    made = []
    for run in paragraph.findall("w:r", NS):
        marks = {"b": "b", "i": "i", "highlight": "y"}
        looks = "".join(m for tag, m in marks.items() if run.find(f"w:rPr/w:{tag}", NS) is not None)
        made.append(f"{looks}:{text(run)}")
    return made


def only(*content):
    return read(paper(Paragraph(content))).styled("ANTQ Thân văn bản")[0]


def cell(words="", **how):
    return Cell((Paragraph((Text(words),), Role.CELL),), **how)


def test_roles_have_their_marks():
    assert body(
        said(Text("Căn cứ A;"), role=Role.BASIS),
        Heading(1, "I.", (Text("KẾT QUẢ"),)),
        Heading(2, "1.", (Text("Tham mưu"),)),
        Heading(3, "a)", (Text("Văn bản"),)),
        Heading(1, "", (Text("KHÔNG SỐ"),)),
        said(Text("Một"), role=Role.DASH),
        said(Text("Hai"), role=Role.PLUS),
        said(Text("Ba"), role=Role.CENTRE),
    ) == [
        "ANTQ Căn cứ: Căn cứ A;",
        "heading 1: I. KẾT QUẢ",
        "heading 2: 1. Tham mưu",
        "heading 3: a) Văn bản",
        "heading 1: KHÔNG SỐ",
        "ANTQ Gạch đầu dòng: - Một",
        "ANTQ Dấu cộng: + Hai",
        "ANTQ Dòng giữa: Ba",
    ]


def test_inline_nodes():
    made = only(
        Text("Có "),
        Figure("12", 12),
        Text(" xã", bold=True),
        Citation("09/CT", "09/CT", italic=True),
        Gap("x"),
    )
    assert runs(made) == [":Có 12", "b: xã", "i:09/CT", "y:……"]


def test_break_is_a_line_of_the_same_paragraph():
    assert text(only(Text("một"), Break(), Text("hai\nba\tbốn"))) == "một\nhai\nba\tbốn"


def test_notes_are_real_footnotes():
    note = Note((said(Text("Xã A & xã "), Text("B", italic=True), role=Role.CELL), said(Text("Đoạn hai."))))
    made = read(paper(said(Text("Có"), note, Text("."), Note((said(Text("Hai.")),)))))
    assert [one.get(w("id")) for one in made.find("//w:footnoteReference")] == ["1", "2"]
    notes = made.part("word/footnotes.xml")
    assert [(one.get(w("type")), one.get(w("id"))) for one in notes][:2] == [
        ("separator", "-1"),
        ("continuationSeparator", "0"),
    ]
    printed = {one.get(w("id")): [text(p) for p in one.findall("w:p", NS)] for one in notes}
    assert printed["1"] == [" Xã A & xã B", "Đoạn hai."]
    assert printed["2"] == [" Hai."]
    assert len(made.find("//w:footnoteRef", notes)) == 2
    listed = made.part("word/settings.xml").findall("w:footnotePr/w:footnote", NS)
    assert [one.get(w("id")) for one in listed] == ["-1", "0"]


def test_note_in_a_note_loses_no_text():
    inner = Note((said(Text("trong")),))
    made = read(paper(said(Text("Có"), Note((said(Text("ngoài"), inner),)))))
    assert text(made.part("word/footnotes.xml")[-1]) == " ngoài (trong)"


def table(header=(), rows=(), widths=(1, 1), **how):
    return Table(tuple(map(Row, header)), tuple(map(Row, rows)), widths, **how)


def test_table():
    made = read(
        paper(table([(cell("TT"), cell("Tên"))], [(cell("1"), cell("A", align=Align.RIGHT))], (1, 3)))
    )
    (found,) = made.find("//w:tbl[w:tblPr/w:tblStyle]")
    assert sum(int(one.get(w("w"))) for one in found.iter(w("gridCol"))) == 9354
    assert [int(one.get(w("w"))) for one in found.iter(w("gridCol"))] == [2338, 7016]
    head, row = found.findall("w:tr", NS)
    assert head.find("w:trPr/w:tblHeader", NS) is not None
    assert row.find("w:trPr/w:tblHeader", NS) is None
    assert all(one.find("w:trPr/w:cantSplit", NS) is not None for one in (head, row))
    assert made.lines(found) == [
        "ANTQ Đầu bảng: TT",
        "ANTQ Đầu bảng: Tên",
        "ANTQ Ô bảng: 1",
        "ANTQ Ô bảng: A",
    ]
    assert [one.get(w("val")) for one in row.iter(w("jc"))] == ["right"]
    borders = made.find("//w:style[@w:styleId='ANTQBang']//w:tblBorders/*", made.part("word/styles.xml"))
    assert [one.get(w("val")) for one in borders] == ["single"] * 6


def test_spans():
    header = [(cell("TT", rows=2), cell("Số liệu", columns=2)), (cell("Vụ"), cell("Người"))]
    made = read(paper(table(header, [(cell("1"), cell("2"), cell("3"))], (1, 1, 1))))
    (found,) = made.find("//w:tbl[w:tblPr/w:tblStyle]")
    shown = []
    for row in found.findall("w:tr", NS):
        for one in row.findall("w:tc", NS):
            span, merge = one.find("w:tcPr/w:gridSpan", NS), one.find("w:tcPr/w:vMerge", NS)
            wide = "" if span is None else "×" + span.get(w("val"))
            shown.append(text(one) + wide + ("" if merge is None else "|" + merge.get(w("val"), "continue")))
    assert shown == ["TT|restart", "Số liệu×2", "|continue", "Vụ", "Người", "1", "2", "3"]


def test_short_and_long_rows_fill_the_grid():
    made = read(paper(table((), [(cell("a"),), (cell("b"), cell("c"), cell("d"))], (1, 1))))
    (found,) = made.find("//w:tbl[w:tblPr/w:tblStyle]")
    assert [len(row.findall("w:tc", NS)) for row in found.findall("w:tr", NS)] == [3, 3]
    assert len(list(found.iter(w("gridCol")))) == 3


def test_every_cell_ends_in_a_paragraph():
    empty = table((), [(Cell(()), Cell())])
    made = read(paper(empty, letterhead={"agency": (), "urgency": "KHẨN"}, recipients=(), appendices=()))
    for one in made.document.iter(w("tc")):
        assert one[-1].tag == w("p")


def test_tables_do_not_run_together():
    one = table((), [(cell("a"), cell("b"))])
    made = read(paper(one, one))
    assert not made.find("//w:tbl[following-sibling::*[1][self::w:tbl]]")


def test_caption_stands_above_and_stays():
    made = read(paper(table((), [(cell("a"), cell("b"))], caption=(Text("Đơn vị: vụ"),))))
    assert "ANTQ Chú dẫn bảng: Đơn vị: vụ" in made.lines()
    assert made.value("ANTQ Chú dẫn bảng", "w:pPr/w:keepNext") == "1"


def test_table_before_the_signature_keeps_two_rows_with_it():
    made = read(paper(table((), [(cell(str(at)), cell("x")) for at in range(4)])))
    (found,) = made.find("//w:tbl[w:tblPr/w:tblStyle]")
    kept = [row.find(".//w:keepNext", NS) is not None for row in found.findall("w:tr", NS)]
    assert kept == [False, False, True, True]
    assert made.find("//w:tbl[w:tblPr/w:tblStyle]/following-sibling::w:p[1]/w:pPr/w:keepNext")


CONTENT = (Paragraph((Text("Nội dung."),)),)


def appendix(number, *, landscape=False, blocks=CONTENT):
    return Appendix(number, (Text("SỐ LIỆU"),), (Text("(Kèm theo Báo cáo)"),), blocks, landscape)


def test_appendices_are_sections_with_their_own_page_numbers():
    wide = table((), [(cell("a"), cell("b"))])
    made = read(
        paper(appendices=(appendix("Phụ lục I"), appendix("Phụ lục II", landscape=True, blocks=(wide,))))
    )
    body_section, first, second = made.find("//w:sectPr")
    assert [one.find("w:pgNumType", NS).get(w("start")) for one in (body_section, first, second)] == ["1"] * 3
    assert [one.find("w:pgSz", NS).get(w("orient")) for one in (body_section, first, second)] == [
        None,
        None,
        "landscape",
    ]
    assert in_mm(second.find("w:pgSz", NS).get(w("w"))) == pytest.approx(297, abs=0.1)
    assert all(one.find("w:type", NS).get(w("val")) == "nextPage" for one in (first, second))
    assert made.document[0][-1] is second
    at = made.lines().index("ANTQ Số phụ lục: Phụ lục I")
    assert made.lines()[at : at + 4] == [
        "ANTQ Số phụ lục: Phụ lục I",
        "ANTQ Tên phụ lục: SỐ LIỆU",
        "ANTQ Kèm theo: (Kèm theo Báo cáo)",
        "ANTQ Thân văn bản: Nội dung.",
    ]
    (found,) = made.find("//w:tbl[w:tblPr/w:tblStyle]")
    assert found.find("w:tblPr/w:tblW", NS).get(w("w")) == str(16838 - 1701 - 851)


def test_notes_are_numbered_through_title_body_and_appendix():
    note = Note((said(Text("x")),))
    made = read(paper(said(note), appendices=(appendix("Phụ lục", blocks=(said(note),)),)))
    assert [one.get(w("id")) for one in made.find("//w:footnoteReference")] == ["1", "2"]


def test_empty_body():
    made = read(paper(Paragraph(())))
    assert made.document[0][-1].tag == w("sectPr")
