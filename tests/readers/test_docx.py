"""Word files: what is printed, where it stands, and what editing has left in them."""

import io
import zipfile

import pytest

from antq_writer.errors import ReportError
from antq_writer.papers import Role, TraceKind
from antq_writer.readers import read, read_docx
from antq_writer.readers.docx.body import BodyReader

from .word_files import docx, marked, p, relations, table


def paper(*blocks, **parts):
    return read_docx(docx(*blocks, **parts), "bao_cao.docx")


def texts(*blocks, **parts):
    return [one.text for one in paper(*blocks, **parts).passages]


def test_paragraphs_are_counted_as_lines():
    one, two = paper(p("BÁO CÁO"), p(""), p("Năm 2022")).passages
    assert (one.line, two.line) == (1, 3)


def test_runs_tabs_and_breaks():
    assert texts(p("-", "<w:r><w:tab/></w:r>", "Đã ban hành", "<w:r><w:br/></w:r>", "05 văn bản.")) == [
        "- Đã ban hành 05 văn bản."
    ]


def test_lines_of_recipients_in_one_paragraph():
    br = "<w:r><w:br/></w:r>"
    found = paper(p("Nơi nhận:", br, "- Như trên;", br, "- Lưu: VT.")).passages
    assert [(one.text, one.role) for one in found] == [
        ("Nơi nhận:", Role.RECIPIENT),
        ("- Như trên;", Role.RECIPIENT),
        ("- Lưu: VT.", Role.RECIPIENT),
    ]


def test_insertions_are_printed_and_deletions_are_not():
    made = paper(
        p(
            "Xây dựng ",
            '<w:del w:id="1"><w:r><w:delText>04</w:delText></w:r></w:del>',
            '<w:ins w:id="2"><w:r><w:t>05</w:t></w:r></w:ins>',
            " mô hình.",
        )
    )
    assert made.passages[0].text == "Xây dựng 05 mô hình."
    assert [(one.kind, one.text, one.offset) for one in made.traces] == [
        (TraceKind.DELETED, "04", 9),
        (TraceKind.INSERTED, "05", 9),
    ]


def test_hidden_and_highlighted_words():
    made = paper(
        p("Có ", marked("05", '<w:highlight w:val="yellow"/>'), " xã", marked(" mật", "<w:vanish/>"), ".")
    )
    assert made.passages[0].text == "Có 05 xã."
    assert [(one.kind, one.text) for one in made.traces] == [
        (TraceKind.HIGHLIGHT, "05"),
        (TraceKind.HIDDEN, "mật"),
    ]


def test_comments():
    made = paper(
        p("Có 05 xã", '<w:r><w:commentReference w:id="0"/></w:r>', "."),
        comments=f'<w:comment w:id="0">{p("Kiểm tra lại")}</w:comment>',
    )
    assert [(one.kind, one.text, one.offset) for one in made.traces] == [
        (TraceKind.COMMENT, "Kiểm tra lại", 8)
    ]


def test_traces_of_an_empty_paragraph_go_to_the_one_before():
    gone = '<w:del w:id="1"><w:r><w:delText>bỏ cả đoạn</w:delText></w:r></w:del>'
    (trace,) = paper(p("Đoạn một."), p(gone)).traces
    assert (trace.passage, trace.offset) == (0, len("Đoạn một."))


def test_footnotes():
    made = paper(
        p("Vận động 155 thanh niên", '<w:r><w:footnoteReference w:id="7"/></w:r>', "."),
        footnotes=f'<w:footnote w:id="0"/><w:footnote w:id="7">{p("Đạt 100%.")}</w:footnote>',
    )
    body, note = made.passages
    assert [(mark.offset, mark.number) for mark in body.marks] == [(23, "1")]
    assert (note.role, note.note, note.text) == (Role.NOTE, "1", "Đạt 100%.")


LIST = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def numbered(text, level):
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')


def test_automatic_numbers_are_printed():
    found = paper(
        numbered("ĐẶC ĐIỂM", 0),
        numbered("KẾT QUẢ", 0),
        numbered("Công tác tham mưu", 1),
        numbered("Ban hành 05 văn bản.", 2),
        numbered("Công tác tuyên truyền", 1),
        numbered("NHẬN XÉT", 0),
        numbered("Ưu điểm", 1),
        numbering=LIST,
    ).passages
    assert [one.text for one in found] == [
        "I. ĐẶC ĐIỂM",
        "II. KẾT QUẢ",
        "1. Công tác tham mưu",
        "- Ban hành 05 văn bản.",
        "2. Công tác tuyên truyền",
        "III. NHẬN XÉT",
        "1. Ưu điểm",
    ]
    assert [one.section for one in found] == ["I", "II", "II.1", "II.1", "II.2", "III", "III.1"]


def test_tables_are_cells_and_layout_tables_are_not():
    found = paper(
        table(("UBND XÃ TÂN KỲ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        p("BÁO CÁO"),
        p("Kết quả năm 2022"),
        table(("TT", "Nội dung"), ("1", "Mô hình")),
        p("Trên đây là báo cáo./."),
        table(("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"), ("- Lưu: VT.", "CHỦ TỊCH")),
    ).passages
    assert [(one.text, one.role) for one in found if one.role in (Role.LETTERHEAD, Role.RECIPIENT)] == [
        ("UBND XÃ TÂN KỲ", Role.LETTERHEAD),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Role.LETTERHEAD),
        ("Nơi nhận:", Role.RECIPIENT),
        ("- Lưu: VT.", Role.RECIPIENT),
    ]
    assert [one.cell for one in found if one.cell] == [(1, 1, 1), (1, 1, 2), (1, 2, 1), (1, 2, 2)]
    assert [one.text for one in found if one.role is Role.SIGNATURE] == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]


def test_merged_cells_are_read_once():
    cell = '<w:tc><w:tcPr><w:vMerge w:val="{}"/></w:tcPr>{}</w:tc>'
    rows = "".join(
        f"<w:tr>{cell.format(kind, p(text))}<w:tc><w:tcPr/>{p(other)}</w:tc></w:tr>"
        for kind, text, other in (("restart", "Tổng", "1"), ("continue", "", "2"))
    )
    found = paper(f"<w:tbl>{rows}</w:tbl>").passages
    assert [(one.text, one.cell) for one in found] == [
        ("Tổng", (1, 1, 1)),
        ("1", (1, 1, 2)),
        ("2", (1, 2, 2)),
    ]


def test_the_result_of_a_field_is_printed_and_its_instruction_is_not():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF abc</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Phụ lục I</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert texts(p("Chi tiết tại ", field, ".")) == ["Chi tiết tại Phụ lục I."]


def test_a_text_box_is_read_once():
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:txbxContent>{p('DỰ THẢO')}</w:txbxContent></mc:Choice>"
        f"<mc:Fallback><w:txbxContent>{p('DỰ THẢO')}</w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert texts(p("Số: 12/BC-UBND", box)) == ["Số: 12/BC-UBND", "DỰ THẢO"]


def test_capitals_of_a_style_are_printed_as_capitals():
    style = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="T"/><w:rPr><w:caps/></w:rPr></w:style>'
    assert texts(p("Báo cáo", properties='<w:pStyle w:val="T"/>'), styles=style) == ["BÁO CÁO"]


def broken(**changes):
    """A .docx whose parts are replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("_rels/.rels", relations(("officeDocument", "word/document.xml")))
        for name, data in changes.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return made.getvalue()


ENTITY = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"not a zip", "DV003"),
        (b"PK\x03\x04 but cut off", "DV003"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DV002"),
        (b"%PDF-1.7", "DV001"),
        (b"", "DV003"),
        (broken(xl__workbook_xml="<a/>"), "DV003"),
        (broken(word__document_xml="<w:document"), "DV003"),
        (docx(p("x"), prologue=ENTITY), "DV006"),
        (broken(word__document_xml="<a>" + " " * (70 << 20) + "</a>"), "DV005"),
        (broken(word__document_xml="<a>" + " " * (30 << 20) + "</a>"), "DV005"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(data, code):
    with pytest.raises(ReportError) as raised:
        read_docx(data, "bao_cao.docx")
    (finding,) = raised.value.diagnostics
    assert finding.code == code
    assert finding.message
    assert finding.hint


def test_the_kind_of_a_file_is_told_by_its_bytes():
    assert read(docx(p("Năm 2022")), "bao_cao.txt").kind == "docx"
    assert read("Năm 2022".encode(), "bao_cao.txt").kind == "txt"


def test_notes_are_numbered_by_their_kind_however_many_there_are():
    body = BodyReader.__new__(BodyReader)
    body._numbers, body._counts = {}, {False: 0, True: 0}
    assert [body._note_number(one) for one in ("1", "e:1", "2", "e:2", "1", "e:1")] == [
        "1",
        "i",
        "2",
        "ii",
        "1",
        "i",
    ]
    numbers = [body._note_number(f"e:{number}") for number in range(1, 4002)]
    assert (numbers[10], numbers[-1]) == ("xi", "4001")
