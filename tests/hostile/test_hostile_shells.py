"""Word shells that attack: each is refused with a message that names it; nothing of it reaches a reader."""

# ruff: noqa: E501 - lists of attacks read best as they come

import io
import struct
import time
import zipfile
from pathlib import Path

import pytest

import antq_writer
from antq_writer.errors import TemplateError
from antq_writer.template_set import TemplateSet

SHELL = TemplateSet().read("bao_cao/khung.docx")
DOCUMENT, HEADER, RELS, TYPES, STYLES = (
    "word/document.xml", "word/header2.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/styles.xml",
)  # fmt: skip
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def parts():
    with zipfile.ZipFile(io.BytesIO(SHELL)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(made, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in made.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def changed(name, old, new):
    made = parts()
    assert old.encode() in made[name]
    return packed(made | {name: made[name].replace(old.encode(), new.encode(), 1)})


def with_part(name, content=b"x"):
    return packed(parts() | {name: content})


def in_body(xml):
    return changed(DOCUMENT, "<w:sectPr", xml + "<w:sectPr")


def paragraph(text):
    return in_body(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")


def field(instruction):
    return in_body(
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def relation(kind, target, mode=""):
    return changed(
        RELS,
        "</Relationships>",
        f'<Relationship Id="rx" Type="{kind}" Target="{target}"{mode}/></Relationships>',
    )


EXTERNAL = ' TargetMode="External"'
HARM = {
    "empty": b"",
    "no zip": b"PK\3\4" + b"\0" * 100,
    "text": b"mo_ta: x",
    "cut": SHELL[: len(SHELL) // 2],
    "bytes before": b"x" * 10 + SHELL[:200],
    "other zip": packed({"a.txt": b"x"}),
    "no document": packed({k: v for k, v in parts().items() if k != DOCUMENT}),
    "no styles": packed({k: v for k, v in parts().items() if k != STYLES}),
    "no types": packed({k: v for k, v in parts().items() if k != TYPES}),
    "vba": with_part("word/vbaProject.bin"),
    "vba data": with_part("word/vbaData.xml", b"<x/>"),
    "activex": with_part("word/activeX/activeX1.xml", b"<x/>"),
    "embedded": with_part("word/embeddings/a.xlsx"),
    "ole bin": with_part("word/oleObject1.bin"),
    "altchunk part": with_part("word/afchunk.html"),
    "docm": changed(TYPES, "wordprocessingml.document.main", "ms-word.document.macroEnabled.main"),
    "traversal": with_part("../../x.xml", b"<x/>"),
    "absolute": with_part("/etc/x.xml", b"<x/>"),
    "drive": with_part("C:/x.xml", b"<x/>"),
    "backslash": with_part("word\\x.xml", b"<x/>"),
    "many": packed(parts() | {f"word/a{n}.bin": b"" for n in range(600)}),
    "bomb": with_part("word/media/a.bin", b"\0" * (40 << 20)),
    "bomb of xml": with_part("word/a.xml", b"<x>" + b" " * (10 << 20) + b"</x>"),
    "deep xml": with_part("word/a.xml", b"<x>" * 5_000 + b"</x>" * 5_000),
    "image link": relation(f"{R}/image", "http://x.vn/a.png", EXTERNAL),
    "file link": relation(f"{R}/image", "file:///etc/passwd", EXTERNAL),
    "unc": relation(f"{R}/image", "\\\\host\\share\\a.png", EXTERNAL),
    "link without mode": relation(f"{R}/image", "http://x.vn/a.png"),
    "link in capitals": relation(f"{R}/image", "HTTP://x.vn", ' TargetMode="EXTERNAL"'),
    "hyperlink": relation(f"{R}/hyperlink", "http://x.vn", EXTERNAL),
    "script link": relation(f"{R}/hyperlink", "javascript:alert(1)", EXTERNAL),
    "attached template": relation(f"{R}/attachedTemplate", "a.dotm"),
    "template outside": relation(f"{R}/attachedTemplate", "http://x.vn/a.dotm", EXTERNAL),
    "ole relation": relation(f"{R}/oleObject", "a.bin"),
    "package relation": relation(f"{R}/package", "a.xlsx"),
    "control relation": relation(f"{R}/control", "a.xml"),
    "sub document": relation(f"{R}/subDocument", "a.docx"),
    "chunk relation": relation(f"{R}/aFChunk", "a.html"),
    "alt chunk": in_body('<w:altChunk xmlns:r="x" r:id="x"/>'),
    "object": in_body("<w:p><w:r><w:object/></w:r></w:p>"),
    "control": in_body("<w:p><w:r><w:control/></w:r></w:p>"),
    "sub doc": in_body("<w:p><w:subDoc/></w:p>"),
    "doctype": changed(HEADER, "<w:hdr", "<!DOCTYPE x><w:hdr"),
    "entity": changed(HEADER, "<w:hdr", '<!DOCTYPE x [<!ENTITY a "b">]><w:hdr'),
    "outer entity": changed(HEADER, "<w:hdr", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:hdr'),
    "laughs": changed(HEADER, "<w:hdr", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><w:hdr'),
    "broken xml": changed(HEADER, "</w:hdr>", ""),
    "control character": changed(HEADER, "</w:hdr>", "\x01</w:hdr>"),
    **{f"field {one.split()[0]} {n}": field(one) for n, one in enumerate([
        'DDE c:\\a "b"', "DDEAUTO c:\\a", " dde a", 'INCLUDETEXT "c:\\a"', 'INCLUDEPICTURE "http://x"', 'LINK Excel.Sheet "a"', "EMBED a", "MACROBUTTON a", "DATABASE a", "IMPORT a", 'HYPERLINK "http://x"',
        "DATE", "TIME", "AUTOTEXT a", "MERGEFIELD a", "RD a", "QUOTE a", "= 1+1", "EQ a", "PRINT a", "GOTOBUTTON a", "ASK a", "FILLIN a", "USERNAME", "FILENAME",
    ])},
    "cut field": in_body("<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO a</w:instrText></w:r></w:p>"),
    "simple field": in_body('<w:p><w:fldSimple w:instr=" DDEAUTO a "/></w:p>'),
    **{f"tag {one}": paragraph(one) for one in [
        "{{ ''.__class__ }}", "{{ ten_co_quan.__class__ }}", "{{ co_quan|attr('x') }}", "{{ range(10) }}", "{{ cycler() }}", "{{ 'a' * 1000000000 }}", "{{ 9 ** 9 }}", "{{ 1 + 1 }}", "{{ 'a' ~ 'b' }}", "{{ '%s' % 1 }}",
        "{{ khong_co }}", "{{ self }}", "{{ loop }}", "{{ ten_co_quan|safe }}", "{{ ten_co_quan|tojson }}", "{{ kinh_gui[:2] }}", "{{ kinh_gui['a'] }}", "{{ ten_co_quan.upper() }}", "{{ {} }}", "{{ ten_co_quan",
        "{% include 'x' %}", "{% import 'x' as y %}", "{% extends 'x' %}", "{% set x = 1 %}", "{% macro a() %}{% endmacro %}", "{% block a %}{% endblock %}", "{% if", "{% endfor %}", "{% raw %}{{ a }}", "{% for a in kinh_gui %}",
        "{% for a in range(1000000000) %}x{% endfor %}", "{% for a in kinh_gui recursive %}{% endfor %}", "{%p include 'x' %}", "{%tr for a in b %}", "{{r khong_co }}", "{% do a %}", "{% debug %}", "{{ ten_co_quan|center(1000000000) }}",
        "{% for a in 'x' %}{% for b in 'y' %}{% for c in 'z' %}{% endfor %}{% endfor %}{% endfor %}", "{{ lipsum() }}", "{{ ten_co_quan|format(1) }}", "{% filter upper %}a{% endfilter %}", "{% autoescape false %}a{% endautoescape %}",
    ]},
}  # fmt: skip


def lying_size(declared):
    """A shell whose directory tells a wrong size of the first part."""
    made = bytearray(SHELL)
    at = made.find(b"PK\1\2")
    made[at + 24 : at + 28] = struct.pack("<L", declared)
    return bytes(made)


HARM |= {"lying size": lying_size(5), "huge size": lying_size(0xFFFFFFF0)}


@pytest.mark.parametrize("harm", HARM)
def test_shell_is_refused(report, tmp_path, harm):
    (tmp_path / "bao_cao").mkdir()
    (tmp_path / "bao_cao/khung.docx").write_bytes(HARM[harm])
    start = time.perf_counter()
    with pytest.raises(TemplateError) as caught:
        antq_writer.render(report(), templates=TemplateSet(tmp_path))
    assert time.perf_counter() - start < 3
    found = caught.value.diagnostics[0]
    assert found.code.startswith("MB1")
    assert "khung" in found.position.file
    assert found.said.vi
    assert found.said.en


def test_two_parts_of_one_name(report, tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):  # noqa: PT031
        for name, content in [*parts().items(), (DOCUMENT, b"<x/>")]:
            archive.writestr(name, content)
    (tmp_path / "bao_cao").mkdir()
    (tmp_path / "bao_cao/khung.docx").write_bytes(buffer.getvalue())
    with pytest.raises(TemplateError):
        antq_writer.render(report(), templates=TemplateSet(tmp_path))


def test_the_same_shell_packed_anew_is_taken(report, tmp_path):
    (tmp_path / "bao_cao").mkdir()
    (tmp_path / "bao_cao/khung.docx").write_bytes(packed(parts()))
    assert antq_writer.render(report(), templates=TemplateSet(tmp_path))


def without(name):
    made = parts()
    del made[name]
    return packed(made)


DAMAGED = {
    "no zip": (b"PK\x03\x04xxxx", "MB101", "không phải là tệp nén zip"),
    "cut off": (SHELL[:-100], "MB101", "không phải là tệp nén zip"),
    "bad bytes": (SHELL[:1500] + b"\xff" * 40 + SHELL[1540:], "MB101", "bị hỏng"),
    "empty part": (with_part(STYLES, b""), "MB101", "có thành phần XML rỗng"),
    "no XML": (with_part(DOCUMENT, b"<a><b></a>"), "MB101", "có thành phần XML viết sai ở dòng 1, cột 11"),
    "no document": (without(DOCUMENT), "MB101", "không có phần văn bản Word"),
    "no styles": (without(STYLES), "MB101", "không có phần kiểu (styles)"),
    "no header": (without(HEADER), "MB101", "thiếu thành phần “word/header2.xml”"),
    "no page": (in_body("<w:sectPr/>"), "MB101", "phần văn bản không ghi khổ giấy"),
    "half a tag": (paragraph("{{"), "MB105", "thẻ chỉ mở hoặc chỉ đóng"),
    "no condition": (paragraph("{% if %}"), "MB105", "thiếu biểu thức trước “%}”"),
    "no end": (paragraph("{% for x in co_quan %}"), "MB105", "lệnh “for” chưa có “endfor”"),
    "no list": (paragraph("{% for x in 5 %}{% endfor %}"), "MB107", "cần danh sách, ở đây là số"),
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_what_is_wrong_is_said_in_vietnamese(kind, tmp_path):
    shell, code, said = DAMAGED[kind]
    folder = tmp_path / "bao_cao"
    folder.mkdir()
    folder.joinpath("khung.docx").write_bytes(shell)
    data = Path(__file__).with_name("nho.yaml")
    with pytest.raises(TemplateError) as caught:
        antq_writer.render(antq_writer.load(data), templates=TemplateSet(tmp_path))
    found = caught.value.diagnostics[0]
    assert found.code == code
    assert said in found.message
    assert said not in found.said.en
