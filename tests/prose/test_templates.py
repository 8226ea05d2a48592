"""Mistakes in templates are told with template, line and section; single files can be overlaid."""

import pytest

from antq_writer.errors import TemplateError
from antq_writer.template_set import TemplateSet


@pytest.fixture
def overlay(tmp_path):
    """Put one file over the shipped ones."""

    def put(name: str, text: str) -> TemplateSet:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return TemplateSet(tmp_path)

    return put


def found(report, text_of, templates):
    with pytest.raises(TemplateError) as caught:
        text_of(report("mo_hinh: {duy_tri: 8}"), templates=templates)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic


def test_one_file_over_the_shipped_ones(report, text_of, overlay):
    templates = overlay("bao_cao/muc/mo_hinh.html", "<y>Có {{ muc.duy_tri|luong }}.</y>")
    assert "- Có 08 mô hình." in text_of(report("mo_hinh: {duy_tri: 8}"), templates=templates)


def test_undefined_name(report, text_of, overlay):
    d = found(report, text_of, overlay("bao_cao/muc/mo_hinh.html", "<y>\n{{ muc.khong_co }}</y>"))
    assert (d.code, str(d.position)) == ("MB012", "bao_cao/muc/mo_hinh.html:2:1")
    assert "mo_hinh" in d.message
    assert "khong_co" in d.message


def test_wrong_syntax(report, text_of, overlay):
    d = found(report, text_of, overlay("bao_cao/muc/mo_hinh.html", "<y>\n\n{% if %}</y>"))
    assert (d.code, d.position.line) == ("MB010", 3)


def test_wrong_markup(report, text_of, overlay):
    assert found(report, text_of, overlay("bao_cao/muc/mo_hinh.html", "<y>a")).code == "MB011"
    assert found(report, text_of, overlay("bao_cao/muc/mo_hinh.html", "chữ <y>a</y>")).code == "MB011"
    assert found(report, text_of, overlay("bao_cao/muc/mo_hinh.html", "<z>a</z>")).code == "MB011"


@pytest.mark.parametrize(
    "attack",
    [
        "{{ muc.__class__ }}",
        "{{ muc._model }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ cau.__globals__ }}",
        "{{ muc['__class__'] }}",
        "{{ '%s'|format(muc)|attr('__class__') }}",
    ],
)
def test_templates_are_shut_in(report, text_of, overlay, attack):
    d = found(report, text_of, overlay("bao_cao/muc/mo_hinh.html", f"<y>{attack}</y>"))
    assert d.code in {"MB012", "MB030", "MB031", "MB032"}


def test_names_cannot_lead_out_of_the_set(tmp_path):
    for name in ("../x", "/etc/passwd", "bao_cao/../../x", "a\\b", "", "bao_cao//x"):
        with pytest.raises(TemplateError):
            TemplateSet(tmp_path).read(name)


def test_an_edited_template_is_seen(report, text_of, overlay):
    made = report("mo_hinh: {duy_tri: 8}")
    templates = overlay("bao_cao/muc/mo_hinh.html", "<y>Một.</y>")
    assert "Một." in text_of(made, templates=templates)
    overlay("bao_cao/muc/mo_hinh.html", "<y>Hai.</y>")
    assert "Hai." in text_of(made, templates=templates)
