"""Templates that attack: each is refused with its name and line, in little time, and nothing of it is run."""

# ruff: noqa: E501 - lists of attacks read best as they come

import time

import pytest

import antq_writer
from antq_writer.errors import AntqError, TemplateError
from antq_writer.prose.environment import compile_template, make_environment
from antq_writer.template_set import TemplateLimits, TemplateSet

FILE = "bao_cao/muc/mo_hinh.html"
HUNDRED = "[" + "1," * 100 + "]"
LOOPS = "".join(f"{{% for a{n} in {HUNDRED} %}}" for n in range(4))

REFUSED = {
    "MB010": [
        "{{", "{%", "{% if %}", "{{ }}", "{% endfor %}", "{#", "{% do muc %}", "{% debug %}", "{% break %}", "{% trans %}x{% endtrans %}",
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", "{{ " + "not " * 5000 + "1 }}", "{{ " + "9" * 5000 + " }}",
    ],
    "MB030": [
        "{% include 'x' %}", "{% include muc.ten %}", "{% import 'x' as y %}", "{% from 'x' import y %}", "{% extends 'x' %}", "{% block a %}{% endblock %}",
        "{% call cau() %}a{% endcall %}", "{% filter hoa %}a{% endfilter %}", "{% set x %}a{% endset %}", "{% with a=1 %}{% endwith %}", "{% autoescape false %}a{% endautoescape %}",
        "{% set ns.x = 1 %}", "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}",
        "{{ cau(*[1]) }}", "{{ cau(**muc) }}", "{{ muc.path() }}", "{{ range(10) }}", "{{ lipsum() }}", "{{ dict() }}", "{{ namespace() }}", "{{ cycler(1) }}", "{{ joiner() }}", "{{ _('x') }}",
        "{{ 'abc'.upper() }}", "{{ '{0.__class__}'.format(muc) }}", "{{ ''.join([1]) }}", "{{ super() }}", "{{ loop.cycle(1) }}", "{{ (cau)(1)(2) }}", "{{ muc.cau() }}",
        "{{ muc['__class__'] }}", "{{ muc['quan_ly'] }}", "{{ muc.quan_ly[0:9] }}", "{{ muc.quan_ly[muc.duy_tri] }}", "{{ muc.quan_ly[-1] }}", "{{ {'a': 1} }}",
        "{{ 'a' * 1000000000 }}", "{{ 9 ** 9 ** 9 }}", "{{ '%1000000000d' % 1 }}", "{{ 1 - 1 }}", "{{ 1 / 0 }}", "{{ 1 // 0 }}", "{{ -1 }}", "{{ +1 }}", "{{ 1.5 }}", "{{ 1e308 }}",
        "{{ muc is callable }}", "{{ muc is sameas(1) }}", "{{ muc is mapping }}", "{{ muc is filter }}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "{% macro f() %}{{ g() }}{% endmacro %}{% macro g() %}{{ f() }}{% endmacro %}{{ f() }}", "{% macro f(a=cau) %}{{ a() }}{% endmacro %}",
        "{{ muc.quan_ly|map(attribute=muc.duy_tri) }}", "{{ muc.quan_ly|map(muc.ten) }}", "{{ muc.quan_ly|sum(muc.ten) }}",
    ],
    "MB031": [
        "{{ '<b>'|safe }}", "{{ muc|attr('x') }}", "{{ muc|pprint }}", "{{ muc|tojson }}", "{{ '%s'|format(muc) }}", "{{ 'a'|center(1000000000) }}", "{{ 'a'|indent(1000000000) }}", "{{ 'a'|wordwrap(1) }}",
        "{{ [1]|batch(1000000000, 1) }}", "{{ [1]|slice(1000000000) }}", "{{ [1]|random }}", "{{ [1]|sort }}", "{{ 'a'|replace('', 'b') }}", "{{ {}|xmlattr }}", "{{ 'x'|urlize }}", "{{ 'x'|e }}", "{{ 'x'|escape }}",
        "{{ 'x'|forceescape }}", "{{ 'x'|join }}", "{{ 'x'|striptags }}", "{{ 'x'|string }}", "{{ 'x'|int }}", "{{ 'x'|float }}", "{{ [1]|groupby('a') }}", "{{ ''|_noi }}", "{{ []|_lap(-1000000000) }}", "{{ ''|_lam(-1000000000) }}",
    ],
    "MB032": [
        "{{ muc.__class__ }}", "{{ ''.__class__.__mro__ }}", "{{ cau.__globals__ }}", "{{ cau.__self__ }}", "{{ muc._model }}", "{{ muc._path }}", "{{ muc.path }}", "{{ muc.extra }}", "{{ don_vi.ten.path }}", "{{ _nam_truoc }}",
        "{{ self }}", "{{ self.__init__ }}", "{{ caller }}", "{{ varargs }}", "{{ kwargs }}", "{{ __builtins__ }}", "{{ muc.quan_ly|map(attribute='_model') }}", "{{ muc.quan_ly|map(attribute='a.__class__') }}", "{{ muc.quan_ly|selectattr('__class__') }}",
        "{{ muc.quan_ly|rejectattr('_model') }}", "{{ muc.quan_ly|goc('_model') }}", "{{ muc.quan_ly|sum('__class__') }}", "{% set cau = 1 %}", "{% for mau in [1] %}{% endfor %}", "{% macro cau() %}{% endmacro %}", "{% macro x(_a) %}{% endmacro %}",
        "{% for a in [1] %}{{ loop._length }}{% endfor %}", "{% for a in [1] %}{{ loop }}{% endfor %}",
    ],
    "MB033": ["\ue0000\ue001", "{{ '\\ue0000\\ue001' }}", "{{ '\\ue0' ~ '00' }}\ue000", "\x01", "\x00", "\x85", "\ufffe", "{{ '\\x00' }}", "{{ '\\ud800' }}", "{# \x02 #}", "\x1b[31m"],
    "MB034": ["x" * 70_000, "{{ " + "a." * 5000 + "b }}", "{% if 1 %}" * 200 + "x" + "{% endif %}" * 200, "{% for a in [1] %}" * 30 + "x" + "{% endfor %}" * 30, "{{ " + "1 or " * 3000 + "1 }}", "{{ 99999999999 }}", "{{ a }}" * 9000],
    "MB035": [
        LOOPS + "x" + "{% endfor %}" * 4,
        LOOPS + "{% endfor %}" * 4,
        "{% set x = 'aaaaaaaaaa' %}" + "{% set x = x ~ x %}" * 60 + "{{ x }}",
        "{% set x = [1, 1] %}" + "{% set x = x + x %}" * 60 + "{{ x|length }}",
        "{% macro d(x) %}{{ x }}{{ x }}{% endmacro %}{% set x = 'a' %}" + "{% set x = d(x) %}" * 60 + "{{ x }}",
        "{% macro m0() %}xx{% endmacro %}" + "".join(f"{{% macro m{n}() %}}{{{{ m{n - 1}() }}}}{{{{ m{n - 1}() }}}}{{% endmacro %}}" for n in range(1, 40)) + "{{ m39() }}",
        "{% set x = 'ab'|hoa %}" + "{% set x = [x, x, x, x]|liet_ke %}" * 40 + "{{ x }}",
        "{% set x = [1] %}" + "{% set x = (x + x)|co + x|list %}" * 40,
        f"{{% for a in {HUNDRED} %}}{{% for b in {HUNDRED} %}}{{% for c in {HUNDRED} %}}{{{{ muc.duy_tri }}}}{{% endfor %}}{{% endfor %}}{{% endfor %}}",
    ],
    "MB012": ["{{ khong_co }}", "{{ muc.khong_co }}", "{{ config }}", "{{ loop.index }}", "{{ muc.duy_tri.value }}", "{{ 'abc'.format }}", "{{ muc.quan_ly.append }}", "{{ muc.quan_ly[99] }}"],
    "MB013": [
        "{{ cau }}", "{{ muc }}", "{{ muc.quan_ly }}", "{{ [muc] }}", "{{ x is defined }}", "{{ cau|hoa }}", "{{ don_vi.ten|list }}", "{% for c in don_vi.ten %}{{ c }}{% endfor %}", "{% for c in muc %}{% endfor %}",
        "{{ muc.quan_ly|map('attr', '__class__') }}", "{{ muc.quan_ly|map('map', 'list') }}", "{{ muc + muc }}", "{{ 1 + 1 }}", "{{ 'a' in muc }}", "{{ muc.quan_ly|selectattr('ai', 'in', 'x') }}",
    ],
    "MB014": [
        "{{ cau('abc') }}", "{{ cau_noi(muc) }}", "{{ cau(muc.cau, '><script>') }}", "{{ [muc]|liet_ke }}", "{{ [cau]|liet_ke }}", "{{ [[1]]|chu_thich }}", "{{ muc|ngoac }}", "{{ muc|so }}", "{{ cau|in_hoa }}", "{{ 'x'|vien_dan(muc) }}",
        "{{ [1]|liet_ke(muc) }}", "{{ muc|khoan }}", "{{ 5|khoan }}", "{{ muc.duy_tri|tong }}", "{{ muc.duy_tri|ngay_dai }}", "{% set a, b = [1] %}", "{{ muc.quan_ly|goc }}", "{{ muc.duy_tri < 'a' }}",
    ],
    "MB022": ["{{ mau('khong.co') }}", "{{ mau('../../etc/passwd') }}"],
    "MB011": [
        "<b>" * 3000 + "x" + "</b>" * 3000, "<note>" * 3000, "</p>", "<script>x</script>", "<!-- a -->", "<?php ?>", "<" * 60_000, "<y" + " " * 60_000, "<y <y", "<z>a</z>",
    ],
}  # fmt: skip
TABLES = [
    "<table></table>", "<table><row/></table>", '<table widths="a"><row><cell>x</cell></row></table>', '<table widths="-5 0"><row><cell>x</cell></row></table>',
    '<table><row><cell columns="a">x</cell></row></table>', '<table><row><cell columns="1000000000">x</cell></row></table>', '<table><row><cell rows="1000000000">x</cell></row></table>',
    '<table><row><cell columns="-1">x</cell></row></table>', f'<table widths="{"9" * 5000}"><row><cell>x</cell></row></table>',
]  # fmt: skip
ALLOWED = [
    "{{ muc.quan_ly[0].ai }}", "{% if x is defined %}{% endif %}a", "{% raw %}{{ 7*7 }}{% endraw %}", "{{ 1 if 0 }}a", "{{ 'a' ~ muc.duy_tri ~ '<b>' }}", "{{ muc.quan_ly|map(attribute='ai')|liet_ke }}",
    "{% for q in muc.quan_ly %}{{ loop.index }}{% endfor %}", "{% macro f(a, b=2) %}{{ a }}{{ b }}{% endmacro %}{{ f(1) }}", "{{ muc.quan_ly|length }}", "{{ '  a '|trim }}", "&#xE000;0&#xE001; &#0; &bogus;", "{{ true }}",
]  # fmt: skip
WHEN_COMPILED = {"MB010", "MB030", "MB031", "MB032", "MB033", "MB034"}
ENVIRONMENT = make_environment()
CASES = [(code, source) for code, sources in REFUSED.items() for source in sources]


@pytest.fixture
def made(report):
    return report(
        "mo_hinh: {duy_tri: 8, quan_ly: [{ai: Công an, so: 5}, {ai: Mặt trận, so: 3}], cau: [Một câu.]}"
    )


@pytest.fixture
def rendered(made, tmp_path):
    def render(source, file=FILE, format="txt", **limits):
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source.encode("utf-8", "surrogatepass"))
        return antq_writer.render(
            made, format, templates=TemplateSet(tmp_path, limits=TemplateLimits(**limits))
        )

    return render


@pytest.mark.parametrize(("code", "source"), CASES, ids=lambda v: ascii(v)[:50])
def test_attack_is_refused(rendered, code, source):
    start = time.perf_counter()
    with pytest.raises(TemplateError) as caught:  # noqa: PT012 - one of the two
        if code in WHEN_COMPILED:
            compile_template(ENVIRONMENT, f"<y>\n{source}</y>", FILE)
        rendered(f"<y>\n{source}</y>")
    assert time.perf_counter() - start < 2
    (found,) = caught.value.diagnostics
    assert found.code == code
    assert "mo_hinh" in found.position.file or code == "MB022"
    assert found.said.vi
    assert found.said.en
    if code in {"MB030", "MB031", "MB032", "MB012", "MB013", "MB014"}:
        assert found.position.line == 2 or "autoescape" in source


@pytest.mark.parametrize("source", TABLES)
def test_wrong_tables(rendered, source):
    with pytest.raises(TemplateError) as caught:
        rendered(source)
    assert caught.value.diagnostics[0].code == "MB011"


@pytest.mark.parametrize("source", ALLOWED)
def test_what_is_allowed(rendered, source):
    assert rendered(f"<y>{source}</y>")
    assert rendered(f"<y>{source}</y>", format="docx")


def test_output_at_the_limit_takes_little_time(rendered):
    tens = "{% for a in [1,1,1,1,1,1,1,1,1,1] %}"
    start = time.perf_counter()
    rendered(tens * 4 + "<y>x</y>" + "{% endfor %}" * 4, format="docx")
    assert time.perf_counter() - start < 4


def test_limits_can_be_set(rendered):
    loop = "{% for a in [1, 2, 3] %}<y>dài dài dài</y>{% endfor %}"
    assert "dài" in rendered(loop).decode()
    for limits in (
        {"template_signs": 20},
        {"nodes": 5},
        {"steps": 5, "steps_per_value": 0},
        {"signs": 5, "signs_per_value": 0},
        {"loops": 0},
        {"number": 2},
    ):
        with pytest.raises(TemplateError) as caught:
            rendered(loop, **limits)
        assert caught.value.diagnostics[0].code in {"MB034", "MB035"}


@pytest.mark.parametrize(
    "statement", ["{{ mau('mo_hinh.a') }}", "{{ mau('mo_hinh.b') }}{{ mau('mo_hinh.b') }}"]
)
def test_statements_that_call_each_other(rendered, statement):
    bank = f'mo_ta: x\ncau:\n  - {{ten: a, cau: "{statement}"}}\n  - {{ten: b, cau: "{{{{ mau(\'mo_hinh.a\') }}}}"}}\n'
    rendered("<y>{{ mau('mo_hinh.a') }}</y>".replace("mau('mo_hinh.a')", "1"))
    start = time.perf_counter()
    (_,) = [rendered("<y>a</y>")]
    with pytest.raises(AntqError) as caught:  # noqa: PT012 - one of the two
        rendered(bank, "bao_cao/cau_mau/mo_hinh.yaml")
        rendered("<y>{{ mau('mo_hinh.a') }}</y>")
    assert caught.value.diagnostics[0].code in {"MB035", "MB036"}
    assert time.perf_counter() - start < 4


def test_marks_of_the_program_in_data_name_no_node(report, rendered):
    data = "{{ don_vi.ten|trim }}{{ don_vi.ten ~ '.' }}{{ [don_vi.ten]|liet_ke(don_vi.ten) }}{{ don_vi.ten|in_hoa }}"
    assert rendered(f"<y>{data}</y>")
    mapping = {
        "ky": {"nam": 2026},
        "don_vi": {"cap": "xã", "ten": "\ue0000\ue001", "co_quan": "UBND"},
        "the_thuc": {"co_quan": ["UBND"], "ky_hieu": "BC", "dia_danh": "A"},
        "nguoi_ky": {"dong": ["TM."]},
        "noi_nhan": ["Lưu"],
        "noi_dung": {"mo_hinh": {"duy_tri": "8"}},
    }
    made = antq_writer.load_mapping(mapping)
    text = antq_writer.render(made, "txt", templates=TemplateSet(None)).decode()
    assert "\ue0000\ue001" in text
