"""The template set holds no place and no figure, and every statement says what it is for."""

import re

import pytest

from antq_writer.prose.library import library
from antq_writer.template_set import TemplateSet

LIBRARY = library(TemplateSet())
PLACES = re.compile(
    r"Tứ Kỳ|Hải Dương|Hoàng Diệu|Gia Lộc|Lấp Vò|Đồng Tháp|Hậu Lộc|Thanh Hóa|Quảng Ngãi|Tân Kỳ|Phú Lộc|Định An"
)
CODE = re.compile(r"\{[{%#].*?[}%#]\}|<[^>]*>", re.DOTALL)


@pytest.mark.parametrize("statement", LIBRARY.statements.values(), ids=lambda s: s.id)
def test_statement(statement):
    words = CODE.sub("", statement.text)
    assert not re.search(r"\d", words), "a figure comes through a slot"
    assert not PLACES.search(words), "a place comes from the data"
    assert statement.use, "says what it is for"
    for slot in [*statement.slots, *statement.optional]:
        assert re.search(rf"\b{slot}\b", statement.text), f"slot {slot} is used"
    LIBRARY.statement(statement)


TEMPLATES = [n for n in TemplateSet().names() if n.split("/")[1] in {"muc", "de_cuong", "phu_luc"}]


@pytest.mark.parametrize("name", TEMPLATES)
def test_template_names_no_place_and_holds_no_figure(name):
    text = TemplateSet().text(name)
    assert not PLACES.search(text)
    if name.endswith(".html"):
        assert not re.search(r"\d", CODE.sub("", text))
