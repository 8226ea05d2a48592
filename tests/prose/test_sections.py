"""What the sections of a report become."""

import pytest

from antq_writer.errors import ReportError


def line_with(text, words):
    return next(line for line in text.splitlines() if words in line)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("mo_hinh: {duy_tri: 8}", "đang duy trì hoạt động của 08 mô hình tự quản về an ninh, trật tự"),
        ("mo_hinh: {duy_tri: 1.382}", "1.382 mô hình"),
        ("mo_hinh: {duy_tri: hơn 20}", "hơn 20 mô hình"),
        (
            "tuyen_truyen: {truc_tiep: 53, bai_viet: 9}",
            "09 bài viết tuyên truyền và 53 buổi tuyên truyền trực tiếp",
        ),
        ("luc_luong: {chinh_quy: 130, bo_tri_tai: 23/23}", "(đạt 5,65 Công an chính quy/xã)"),
        (
            "luc_luong: {chinh_quy: 130, bo_tri_tai: 23/23, binh_quan: '5,7'}",
            "(đạt 5,7 Công an chính quy/xã)",
        ),
        ("nong_thon_moi: {dia_ban_trong_diem: 0}\n", "hiện không còn địa bàn trọng điểm"),
    ],
)
def test_figures_are_printed_with_their_words(report, text_of, content, said):
    if content.startswith("nong_thon_moi"):
        content = "nong_thon_moi: {xa_dat: 5/7, dia_ban_trong_diem: 0}"
    assert said in text_of(report(content))


def test_share_is_computed_only_where_there_is_a_whole(report, text_of):
    text = text_of(
        report(
            "an_toan:\n  ket_qua:\n"
            "  - {doi_tuong: các thôn, don_vi: thôn, dang_ky: 7/8}\n"
            "  - {doi_tuong: các trường, don_vi: trường, dang_ky: 3}\n"
        )
    )
    assert "có 07/08 thôn đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” (đạt 87,5%)." in text
    assert line_with(text, "các trường").endswith("trật tự”.")


def test_what_is_not_given_leaves_nothing_and_numbers_close_up(report, text_of):
    text = text_of(report('chi_dao: {cau: [Một.]}\nmo_hinh: {duy_tri: ""}\ntuyen_truyen: {bai_viet: 3}'))
    assert "1. Công tác tham mưu" in text
    assert "2. Công tác tuyên truyền" in text
    assert "mô hình" not in text


def test_parts_without_sections_disappear(report, text_of):
    text = text_of(report("uu_diem: {cau: [Tốt.]}"))
    assert "I. NHẬN XÉT, ĐÁNH GIÁ" in text
    assert "KẾT QUẢ" not in text


def test_order_of_keys_changes_nothing(report, text_of):
    one = "tuyen_truyen: {bai_viet: 3}\nmo_hinh: {duy_tri: 8}"
    other = "mo_hinh: {duy_tri: 8}\ntuyen_truyen: {bai_viet: 3}"
    assert text_of(report(one)) == text_of(report(other))


def test_order_can_be_given(report, text_of):
    text = text_of(
        report("tuyen_truyen: {bai_viet: 3}\nmo_hinh: {duy_tri: 8}", "thu_tu: [tuyen_truyen, mo_hinh]")
    )
    assert text.index("bài viết") < text.index("08 mô hình")


def test_own_sentences_and_replaced_prose(report, text_of):
    text = text_of(report("mo_hinh: {duy_tri: 8, cau: [Câu đầu], them: [Câu cuối!]}"))
    assert text.index("Câu đầu.") < text.index("08 mô hình") < text.index("Câu cuối!")
    replaced = text_of(report("mo_hinh: {duy_tri: 8, thay_the: [Chỉ câu này.]}"))
    assert "Chỉ câu này." in replaced
    assert "08 mô hình" not in replaced


def test_own_section_stands_where_it_is_put(report, text_of):
    text = text_of(
        report(
            "tuyen_truyen: {bai_viet: 3}\nmo_hinh: {duy_tri: 8}",
            "muc_rieng: [{ten: so_hoa, tieu_de: Chuyển đổi số, sau: mo_hinh, cau: [Đã làm.]}]",
        )
    )
    assert "2. Chuyển đổi số" in text
    assert "3. Công tác tuyên truyền" in text


def test_sentences_of_one_paragraph_and_their_points(report, text_of):
    text = text_of(report("han_che:\n  cau:\n  - [Một., Hai.]\n  - {chu: 'Còn:', gach: [a., b.]}"))
    assert "- Một. Hai." in text
    assert "- Còn:\n+ a.\n+ b." in text


def test_counted_things_with_parts(report, text_of):
    text = text_of(
        report(
            "tuyen_truyen:\n  so_lieu:\n"
            "  - so: 14\n    ten: vụ việc\n    gom:\n    - 04 vụ trộm\n"
            "    - {so: 10, ten: vụ tai nạn, kem: [1 người chết]}\n"
        )
    )
    assert "14 vụ việc, gồm: 04 vụ trộm; 10 vụ tai nạn (01 người chết)." in text


def test_footnotes_are_numbered_in_reading_order(report, text_of):
    text = text_of(
        report("han_che: {cau: [{chu: Hai., ghi_chu: sau}]}\nuu_diem: {cau: [{chu: Một., ghi_chu: trước}]}")
    )
    assert "Một.[1]" in text
    assert "Hai.[2]" in text
    assert text.index("[1] trước") < text.index("[2] sau")


@pytest.mark.parametrize("typed", ["uu_diem.chuyen-bienn", "uu_diem.chuyen-biên", "Uu_diem.chuyen-bien"])
def test_unknown_statement_is_told_with_its_place_and_a_suggestion(report, text_of, typed):
    with pytest.raises(ReportError) as caught:
        text_of(report(f"uu_diem: {{cau: [{typed}]}}"))
    (found,) = caught.value.diagnostics
    assert found.code == "DL202"
    assert found.hint == "có phải là “uu_diem.chuyen-bien”?"
    assert found.position.line == 8


def test_statement_that_lacks_a_slot(report, text_of):
    with pytest.raises(ReportError) as caught:
        text_of(report("tinh_hinh: {cau: [tinh_hinh.su-kien]}"))
    assert [d.code for d in caught.value.diagnostics] == ["DL204"]


def test_slot_that_does_not_exist(report, text_of):
    with pytest.raises(ReportError) as caught:
        text_of(report("tinh_hinh: {cau: [{cau: tinh_hinh.boi-canh, dich: Covid-19}]}"))
    assert [d.code for d in caught.value.diagnostics] == ["DL203"]


def test_number_of_decimals_is_one_setting(report, text_of):
    made = "an_toan: {ket_qua: [{doi_tuong: các thôn, don_vi: thôn, dang_ky: 1/3}]}"
    assert "(đạt 33,3%)" in text_of(report(made))
    text = text_of(report(made, head="so_le: 2, "))
    assert "(đạt 33,33%)" in text


def test_report_in_parts_with_a_name(report, text_of):
    made = report("uu_diem: {cau: [Tốt.]}\nnhiem_vu: {cau: [Làm.]}", head="chia_theo: phần, ")
    text = text_of(made)
    assert "Phần I\nNHẬN XÉT, ĐÁNH GIÁ" in text or "Phần I NHẬN XÉT, ĐÁNH GIÁ" in text
    assert "Phần II" in text
