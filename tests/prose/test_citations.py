"""Documents in full at their first mention, short later; the registry and the report's own."""

OWN = "van_ban: [{so_ky_hieu: 12/KH-UBND, ngay: 5/2/2026, co_quan: UBND xã, trich_yeu: về công tác năm 2026}]"


def test_first_mention_in_full_later_short(report, text_of):
    text = text_of(
        report(
            "an_toan: {can_cu: 12/KH-UBND}\nmo_hinh:\n  lua_chon: [{ten: Kẻng, cong_nhan: 12/KH-UBND}]", OWN
        )
    )
    assert "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2026 của UBND xã về công tác năm 2026," in text
    assert "ghi nhận theo Kế hoạch số 12/KH-UBND." in text


def test_registry_gives_what_the_data_leaves_open(report, text_of):
    text = text_of(
        report("phan_loai:\n  can_cu: 510/QĐ-BCA-V05\n  dot: [{ket_qua: [{loai: khá, gom: 2 thôn}]}]")
    )
    assert "Quyết định số 510/QĐ-BCA-V05 ngày 20/01/2022 của Bộ trưởng Bộ Công an" in text


def test_own_words_cite_with_double_brackets(report, text_of):
    text = text_of(report("uu_diem: {cau: ['Theo [[12/KH-UBND]], đã làm [[việc khác]].']}", OWN))
    assert "Theo Kế hoạch số 12/KH-UBND ngày 05/02/2026" in text
    assert "đã làm [[việc khác]]." in text


def test_replaced_document_is_said_to_be(report, text_of):
    text = text_of(report("an_toan: {ban_hanh: 12/KH-UBND, gan_voi: 23/2012/TT-BCA}", OWN))
    assert "(nay được thay thế bằng Thông tư số 124/2021/TT-BCA)" in text


def test_unknown_document_is_cited_by_its_symbol(report, text_of):
    assert "Kế hoạch số 99/KH-CAX" in text_of(report("an_toan: {ban_hanh: 99/KH-CAX}"))
