"""`init`: files that render as they are, and say everything that can be filled in."""

import re

import pytest

import antq_writer
from antq_writer.cli.starting import GROUPS
from antq_writer.prose.library import library
from antq_writer.schema.sections import SECTIONS
from antq_writer.schema.sections.section import Section
from antq_writer.template_set import TemplateSet

LIBRARY = library(TemplateSet())
OUTLINES = LIBRARY.outline_names()


@pytest.fixture
def started(antq, folder):
    """The starting file of an outline."""

    def start(outline="tong_ket"):
        assert antq("init", "--de-cuong", outline, "-o", "moi.yaml", "--force").status == 0
        return (folder / "moi.yaml").read_text(encoding="utf-8")

    return start


@pytest.mark.parametrize("outline", OUTLINES)
def test_it_renders_as_it_is_without_a_warning(antq, started, outline):
    started(outline)
    run = antq("check", "moi.yaml", "--ignore", "DC001")  # which lists the sections still to be filled in
    assert (run.status, run.out) == (0, "")
    assert antq("render", "moi.yaml", "--strict").status == 0


@pytest.mark.parametrize("outline", OUTLINES)
def test_it_mentions_every_field_of_every_section(started, outline):
    text = started(outline)
    named = set(re.findall(r"^[\s#-]*([a-z_0-9]+):", text, flags=re.MULTILINE))
    sections = [SECTIONS[name] for name in LIBRARY.outline(outline).slots]
    for model in [*sections, *GROUPS.values(), Section, antq_writer.Report]:
        assert set(model.model_fields) <= named, model


def test_uncommented_lines_are_right_too(antq, folder, started):
    """Taking `# ` away, as the file says, gives entries that are read."""
    text = started()
    body, _, _ = text.partition("# ===== THAM KHẢO")
    opened = re.sub(r"(?m)^( +)# (thanh_vien|hieu_qua|nhan_rong):(?=  #)", r"\1\2: 5", body)
    assert opened != body
    (folder / "moi.yaml").write_text(opened, encoding="utf-8")
    assert antq("check", "moi.yaml").status == 0


def test_sections_that_are_commented_out_have_keys_of_the_schema(antq, folder, started):
    """All of a commented section, uncommented and left without values, is read without an unknown key."""
    text = started()
    block = re.search(r"(?m)^  # dien_hinh:\n(?:  #   .*\n)+", text)
    assert block
    opened = text.replace(block.group(), re.sub(r"(?m)^  # ", "  ", block.group()))
    (folder / "moi.yaml").write_text(opened, encoding="utf-8")
    assert "DL101" not in antq("check", "moi.yaml").out


def test_the_schema_is_put_beside_it_once(antq, folder, started):
    assert started().startswith("# yaml-language-server: $schema=./antq-writer.schema.json\n")
    (folder / "antq-writer.schema.json").write_text("của tôi")
    started()
    assert (folder / "antq-writer.schema.json").read_text() == "của tôi"


def test_it_never_overwrites_without_force(antq, folder):
    before = (folder / "xa.yaml").read_bytes()
    assert antq("init", "-o", "xa.yaml").status == 2
    assert (folder / "xa.yaml").read_bytes() == before
    assert antq("init", "-o", "xa.yaml", "--force").status == 0


def test_placeholders_stand_in_brackets(antq, folder, started):
    started()
    antq("render", "moi.yaml", "-o", "moi.txt")
    assert "[tên xã]" in (folder / "moi.txt").read_text(encoding="utf-8")
