"""The shell: rebuilt from its script, edited by its keeper, refused when it brings harm along."""

import importlib.util
import io
import json
import sys
import zipfile
from pathlib import Path

import pytest
from docx_reading import NS, Read, paper, w
from lxml import etree

from antq_writer.errors import TemplateError
from antq_writer.template_set import TemplateSet
from antq_writer.writers.docx import write
from antq_writer.writers.docx.letter_widths import BOLD, REGULAR
from antq_writer.writers.docx.shell import SHIPPED
from antq_writer.writers.docx.shell_reading.patching import patch

SHELL = TemplateSet().read("bao_cao/khung.docx")
TOOLS = Path(__file__).resolve().parents[3] / "tools"


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def shell_with(tmp_path, **changes):
    """A template set whose shell has other parts; in a keyword `__` is `/` and `_xml` is `.xml`."""
    made = parts(SHELL)
    for key, change in changes.items():
        name = key.replace("__", "/").replace("_xml", ".xml")
        made[name] = change(made[name].decode()).encode() if callable(change) else change
    folder = tmp_path / "bao_cao"
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / "khung.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in made.items():
            archive.writestr(name, content)
    return TemplateSet(overlay=tmp_path)


def swapped(old, new):
    def change(content):
        assert old in content
        return content.replace(old, new, 1)

    return change


def refused(templates):
    """Code and message of the only finding."""
    with pytest.raises(TemplateError) as caught:
        write(paper(), templates)
    (found,) = caught.value.diagnostics
    assert found.position.file == "bao_cao/khung.docx"
    return found


@pytest.fixture(scope="module")
def make_shell():
    sys.path.insert(0, str(TOOLS))
    try:
        spec = importlib.util.spec_from_file_location("make_shell", TOOLS / "make_shell.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(TOOLS))
    return module


def test_rebuilt_shell_is_the_committed_one(make_shell):
    assert parts(make_shell.build()) == parts(SHELL)


def test_shipped_sources_are_what_docxtpl_makes():
    kept = json.loads(SHIPPED.read_text(encoding="utf-8"))
    roots = {name: etree.fromstring(parts(SHELL)[name]) for name in kept["parts"]}
    assert kept["parts"] == patch(SHELL, roots)


def test_an_edited_shell_is_honoured(tmp_path):
    templates = shell_with(
        tmp_path,
        word__document_xml=swapped("Nơi nhận:", "Nơi nhận báo cáo {{ ten_loai }}:"),
        word__styles_xml=swapped('w:val="28"', 'w:val="26"'),
    )
    made = Read(write(paper(), templates))
    assert "ANTQ Nơi nhận: Nơi nhận báo cáo BÁO CÁO:" in made.lines()
    assert made.defaults.find("w:rPrDefault/w:rPr/w:sz", NS).get(w("val")) == "26"


def test_a_tag_cut_into_runs_is_read(tmp_path):
    cut = '{{ ten</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">_loai }}'
    templates = shell_with(tmp_path, word__document_xml=swapped("{{ ten_loai }}", cut))
    assert "ANTQ Tên loại: BÁO CÁO" in Read(write(paper(), templates)).lines()


def test_tags_in_a_header(tmp_path):
    templates = shell_with(
        tmp_path,
        word__header2_xml=swapped("</w:p>", "<w:r><w:t>{{ ten_co_quan }}</w:t></w:r></w:p>"),
    )
    made = Read(write(paper(), templates))
    assert "".join(made.part("word/header2.xml").itertext()) == "UBND huyện Tứ Kỳ"


def test_a_shell_without_footnotes_and_properties(tmp_path):
    import re

    def without(*names):
        def change(content):
            for name in names:
                content = re.sub(rf"<(Override|Relationship) [^>]*{name}\.xml[^>]*/>", "", content)
            return content

        return change

    gone = without("footnotes", "core", "app")
    templates = shell_with(
        tmp_path,
        **{"[Content_Types]_xml": gone, "_rels/.rels": gone, "word/_rels/document_xml.rels": gone},
    )
    made = Read(write(paper(), templates))
    assert made.part("docProps/core.xml").findtext("{http://purl.org/dc/elements/1.1/}creator")
    assert b"/word/footnotes.xml" in made.zip.read("[Content_Types].xml")


def test_a_cell_emptied_by_a_condition_gets_a_paragraph(tmp_path):
    empty = "{%p if du_thao %}</w:t></w:r></w:p><w:p><w:r><w:t>{{ dia_danh_ngay_thang }}</w:t></w:r></w:p>"
    empty += "<w:p><w:r><w:t>{%p endif %}"
    templates = shell_with(tmp_path, word__document_xml=swapped("{{ dia_danh_ngay_thang }}", empty))
    made = Read(write(paper(), templates))
    assert all(cell[-1].tag == w("p") for cell in made.document.iter(w("tc")))


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("{{ ten_loai }}", "{{ ten_loia }}", "MB104", "ten_loia"),
        ("{{ ten_loai }}", "{{ ten_loai", "MB105", "ten_loai"),
        ("{%p endfor %}", "", "MB105", "gần"),
        ("{{ ten_loai }}", "{{ ''.__class__ }}", "MB106", "__class__"),
        ("{{ ten_loai }}", "{{ 'a' * 999999999 }}", "MB106", "mul"),
        ("{{ ten_loai }}", "{{ ten_loai.format(1) }}", "MB106", "call"),
        ("{{ ten_loai }}", "{% include 'x' %}", "MB106", "include"),
        ("{{ ten_loai }}", "{% set x = 1 %}", "MB106", "assign"),
        ("{{ ten_loai }}", "{{ ten_loai|attr('x') }}", "MB106", "attr"),
        ("{{p than_van_ban }}", "", "MB103", "than_van_ban"),
        ("{{ ten_loai }}", "{{ ten_loai }} {{ co_quan }}", "MB109", "co_quan"),
    ],
)
def test_a_wrong_tag_is_named(tmp_path, old, new, code, words):
    found = refused(shell_with(tmp_path, word__document_xml=swapped(old, new)))
    assert found.code == code
    assert words in found.message


def test_a_missing_style_is_named(tmp_path):
    found = refused(shell_with(tmp_path, word__styles_xml=swapped('"ANTQ Dấu cộng"', '"Khác"')))
    assert found.code == "MB102"
    assert "ANTQ Dấu cộng" in found.message


@pytest.mark.parametrize(
    "content", [b"", b"PK\3\4", SHELL[:3000], SHELL[:-30], b"%PDF", SHELL.replace(b"w", b"v")]
)
def test_what_is_no_word_file(tmp_path, content):
    (tmp_path / "bao_cao").mkdir()
    (tmp_path / "bao_cao/khung.docx").write_bytes(content)
    assert refused(TemplateSet(overlay=tmp_path)).code == "MB101"


EXTERNAL = '<Relationship Id="x" Type="http://x/image" Target="http://vi.du/x.png" TargetMode="External"/>'
FIELD = "<w:r><w:instrText>{}</w:instrText></w:r>"
HARM = {
    "remote": {"word/_rels/document_xml.rels": swapped("</Relationships>", f"{EXTERNAL}</Relationships>")},
    "macro": {"word/vbaProject.bin": b"x"},
    "docm": {"[Content_Types]_xml": swapped("wordprocessingml.document.main", "ms-word.macroEnabled.main")},
    "ole": {"word/embeddings/a.bin": b"x"},
    "alt": {"word__document_xml": swapped("<w:sectPr", '<w:altChunk r:id="x"/><w:sectPr')},
    "object": {"word__document_xml": swapped("<w:sectPr", "<w:p><w:r><w:object/></w:r></w:p><w:sectPr")},
    "dde": {
        "word__header1_xml": swapped("</w:p>", FIELD.format("DDE") + FIELD.format("AUTO c:\\x") + "</w:p>")
    },
    "include": {"word__header2_xml": swapped("</w:p>", '<w:fldSimple w:instr=" INCLUDETEXT x "/></w:p>')},
    "entity": {
        "word__header2_xml": lambda content: content.replace("<w:hdr", '<!DOCTYPE x [<!ENTITY a "b">]><w:hdr')
    },
    "bomb": {"word/media/a.bin": b"\0" * (40 << 20)},
    "many": {f"word/a{at}.bin": b"" for at in range(600)},
    "name": {"../../x.bin": b"x"},
}


@pytest.mark.parametrize("harm", HARM)
def test_harm_is_refused(tmp_path, harm):
    found = refused(shell_with(tmp_path, **HARM[harm]))
    assert found.code == "MB108"
    assert "bị từ chối" in found.message


def test_widths_hold_every_vietnamese_letter():
    letters = "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
    for table in (REGULAR, BOLD):
        assert set(letters + letters.upper() + "0123456789-–/.,;:()“”…%") <= set("".join(table.values()))
    assert next(width for width, letters in REGULAR.items() if "0" in letters) == 500
    assert next(width for width, letters in BOLD.items() if "H" in letters) == 778
