"""Normal writing, old encodings, capitals and abbreviations."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antq_writer.vietnamese import (
    abbreviate,
    capitalise,
    expand,
    known_abbreviations,
    legacy_encoding,
    normalise,
    parse_citation,
    parse_date,
    parse_money,
    parse_words,
)


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("hoà thuỷ uỷ khoẻ", "hòa thủy ủy khỏe", "hoà thuỷ uỷ khoẻ"),
        ("HOÀ Hoà UỶ Uỷ", "HÒA Hòa ỦY Ủy", "HOÀ Hoà UỶ Uỷ"),
        ("quý quả hoàn thuở ngoáy", "quý quả hoàn thuở ngoáy", "quý quả hoàn thuở ngoáy"),
        ("qúy qủa", "quý quả", "quý quả"),
        ("Chƣơng trình, TRƢỞNG BAN", "Chương trình, TRƯỞNG BAN", "Chương trình, TRƯỞNG BAN"),
        ("“hoà” và ‘a’", "“hòa” và ‘a’", "“hoà” và ‘a’"),
    ],
)  # fmt: skip
def test_letters(text, old, new):
    assert (normalise(text, tone="old"), normalise(text, tone="new")) == (old, new)


def test_composed_form():
    assert normalise(unicodedata.normalize("NFD", "Ủy ban")) == unicodedata.normalize("NFC", "Ủy ban")


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("a\u00a0b  c \n", "a b c\n"),
        ("xã , phường ; thị trấn .", "xã, phường; thị trấn."),
        ("đôn đốc,kiểm tra;còn hạn chế", "đôn đốc, kiểm tra; còn hạn chế"),
        ("từng thôn.Tổ chức", "từng thôn. Tổ chức"),
        ("công tác“Xây dựng”của", "công tác “Xây dựng” của"),
        ("“ Tăng cường ” ( abc )", "“Tăng cường” (abc)"),
        (
            "1.234,5; 10:30; 01/8/2013; TT.ATXH; TP.HCM; v.v.",
            "1.234,5; 10:30; 01/8/2013; TT.ATXH; TP.HCM; v.v.",
        ),
        ("tốt./.", "tốt./."),
        ("https://a.vn/b?c=d,e;f", "https://a.vn/b?c=d,e;f"),
        ("ngày      tháng 12 năm 2026", "ngày      tháng 12 năm 2026"),
        ("Số:      /BC-UBND", "Số:      /BC-UBND"),
        ("  - mục ;\n  - mục .", "  - mục;\n  - mục."),
        ("giai đoạn 2021 - 2025", "giai đoạn 2021 - 2025"),
        ("", ""),
    ],
)
def test_spaces(text, mended):
    assert normalise(text) == mended


@given(st.text(alphabet="hoàủyqa ,.;:“”()\n1Tụẻ-", max_size=40), st.sampled_from(["old", "new", None]))
def test_twice_is_once(text, tone):
    once = normalise(text, tone=tone)
    assert normalise(once, tone=tone) == once


def test_an_unknown_tone_style():
    with pytest.raises(ValueError, match="tone"):
        normalise("a", tone="newer")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "TCVN3"),
        ("ViÖt Nam", "TCVN3"),
        ("Báo cáo: Céng ty nhµ n\u00adíc", "TCVN3"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "VNI"),
        ("UÛy ban nhaân daân xaõ", "VNI"),
        ("Cộng hòa xã hội chủ nghĩa Việt Nam", None),
        ("là và công an án", None),
        ("Chƣơng trình", None),
        ("C'est l'été, où est le garçon naïf de Noël à la fête ?", None),
        ("El niño español comió jamón y piñas", None),
        ("Über Größe möchte für Häuser", None),
        ("plain English", None),
        ("", None),
    ],
)
def test_legacy_encoding(text, encoding):
    assert legacy_encoding(text) == encoding


@pytest.mark.parametrize(
    ("text", "kind", "right"),
    [
        ("ủy ban nhân dân huyện tứ kỳ", "agency", "Ủy ban nhân dân huyện Tứ Kỳ"),
        ("ban chỉ đạo 138 tỉnh hải dương", "agency", "Ban Chỉ đạo 138 tỉnh Hải Dương"),
        ("sở giáo dục và đào tạo tỉnh đồng tháp", "agency", "Sở Giáo dục và Đào tạo tỉnh Đồng Tháp"),
        ("bộ công an", "agency", "Bộ Công an"),
        ("xã tân kỳ, huyện tứ kỳ", "place", "xã Tân Kỳ, huyện Tứ Kỳ"),
        ("quận 1", "place", "Quận 1"),
        ("thành phố hồ chí minh", "place", "Thành phố Hồ Chí Minh"),
        ("nguyễn thị hà", "person", "Nguyễn Thị Hà"),
        ("bảo vệ an ninh tổ quốc. nhân dân xã", "text", "Bảo vệ an ninh Tổ quốc. Nhân dân xã"),
        ("công an nhân dân và quản lý nhà nước", "text", "Công an nhân dân và quản lý nhà nước"),
        ("“an ninh tổ quốc”", "text", "“An ninh tổ quốc”"),
    ],
)
def test_capitalise(text, kind, right):
    assert capitalise(text, kind) == right


def test_full_at_first_and_short_later():
    assert (
        abbreviate("giữ vững an ninh, trật tự; an ninh trật tự tốt")
        == "giữ vững an ninh, trật tự (ANTT); ANTT tốt"
    )
    assert abbreviate("UBND xã. Uỷ ban nhân dân huyện") == "Ủy ban nhân dân (UBND) xã. UBND huyện"
    assert abbreviate("an ninh Tổ quốc (ANTQ) và an ninh Tổ quốc (ANTQ)") == "an ninh Tổ quốc (ANTQ) và ANTQ"


def test_what_is_never_touched():
    for text in ["“Toàn dân bảo vệ an ninh Tổ quốc”", "02/CT-UBND", "AN NINH TỔ QUỐC", "BVANTQ",
                 "an ninh, trật tự, an toàn xã hội"]:  # fmt: skip
        assert abbreviate(text) == text


def test_the_first_mention_wherever_it_falls():
    pieces = ["“an ninh Tổ quốc”", "bảo vệ ANTQ", "an ninh Tổ quốc"]
    assert abbreviate(pieces) == ["“an ninh Tổ quốc”", "bảo vệ an ninh Tổ quốc (ANTQ)", "ANTQ"]
    assert abbreviate(pieces[2:]) == ["an ninh Tổ quốc (ANTQ)"]


def test_state_is_the_callers():
    seen: set[str] = set()
    assert abbreviate("khu dân cư", seen=seen) == "khu dân cư (KDC)"
    assert seen == {"KDC"}
    assert abbreviate("khu dân cư", seen=seen) == "KDC"
    assert abbreviate("khu dân cư") == "khu dân cư (KDC)"


def test_names_of_the_callers_own():
    assert abbreviate("Hội quán và Hội quán", {"HQ": "Hội quán"}) == "Hội quán (HQ) và HQ"
    assert expand("HQ", {"HQ": "Hội quán"}) == "Hội quán"


def test_expand():
    assert expand("giữ vững ANTT, an ninh Tổ quốc (ANTQ)") == "giữ vững an ninh, trật tự, an ninh Tổ quốc"
    assert known_abbreviations()["CCCD"] == "căn cước công dân"


def test_letters_typed_as_base_and_mark_are_read_alike():
    def apart(text: str) -> str:
        return unicodedata.normalize("NFD", text)

    assert parse_date(apart("ngày 01 tháng 8 năm 2013")).isoformat() == "2013-08-01"
    assert parse_money(apart("1,5 tỷ đồng")) == 1_500_000_000
    assert parse_words(apart("mười lăm")) == 15
    assert parse_citation(apart("Chỉ thị số 09-CT/TW")).type_name == "Chỉ thị"
