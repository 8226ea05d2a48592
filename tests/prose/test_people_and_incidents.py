"""Incidents, teams, festival days, cameras, issued documents: what they become."""

import pytest


def line_with(text, words):
    return next(line for line in text.splitlines() if words in line)


def test_incidents_by_kind_with_the_dead_and_the_injured(report, text_of):
    content = (
        "vu_viec:\n  tong: 5\n  gom:\n"
        "  - {so: 2, ten: vụ tai nạn giao thông, chet: 1, bi_thuong: 3}\n"
        "  - {so: 3, ten: vụ trộm, noi: [thôn Đông, thôn Đoài]}\n"
    )
    assert (
        "xảy ra 05 vụ việc về an ninh, trật tự (ANTT), gồm: 02 vụ tai nạn giao thông, làm chết 01 người, "
        "bị thương 03 người; 03 vụ trộm tại thôn Đông và thôn Đoài."
    ) in text_of(report(content))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("vu_viec: {tong: 0}", "không xảy ra vụ việc"),
        ("vu_viec: {gom: [0 vụ cháy, 1 vụ trộm]}", "Trong kỳ không xảy ra vụ cháy."),
        ("an_ninh: {khieu_kien: 0}", "không xảy ra vụ khiếu kiện phức tạp, đông người."),
        ("an_ninh: {khieu_kien: 2}", "xảy ra 02 vụ khiếu kiện phức tạp, đông người."),
    ],
)
def test_a_reported_zero_is_said(report, text_of, content, said):
    assert said in text_of(report(content))


def test_nothing_is_said_of_what_was_not_reported(report, text_of):
    assert "không xảy ra" not in text_of(report("vu_viec: {gom: [1 vụ trộm]}"))
    assert "khiếu kiện" not in text_of(report("an_ninh: {diem_nong: 0}"))


def test_teams_of_the_people(report, text_of):
    text = text_of(
        report(
            "luc_luong: {to_doi: [{ten: Đội tự quản, so: 7, cap: cấp thôn, hoat_dong_tot: 7/7},"
            " {ten: Tổ an ninh xã hội, so: 1.382, ho: 46.427}]}"
        )
    )
    assert "hiện có 07 Đội tự quản cấp thôn; 07/07 Đội tự quản hoạt động tốt" in text
    assert "hiện có 1.382 Tổ an ninh xã hội với 46.427 hộ tham gia." in text


def test_festival_day_and_forum(report, text_of):
    text = text_of(
        report(
            "ngay_hoi: {diem: 3, gom: [1 điểm cấp xã, 2 điểm cấp thôn],"
            " dien_dan: [{ten: Hội nghị “Lắng nghe”, luot_nguoi: trên 200, y_kien: 17}]}"
        )
    )
    assert "tại 03 điểm, gồm: 01 điểm cấp xã; 02 điểm cấp thôn." in text
    assert "Hội nghị “Lắng nghe”, thu hút trên 200 lượt người tham dự; ghi nhận 17 ý kiến đóng góp" in text


def test_cameras(report, text_of):
    text = text_of(
        report("camera: {mat: 743, trich_xuat: 905, vu_viec: {so: 2, ten: vụ, gom: 2 vụ trộm}, ho_lap: 1119}")
    )
    assert "743 mắt" in text
    assert "905 lượt video, hình ảnh, phục vụ xác minh, làm rõ 02 vụ, gồm: 02 vụ trộm." in text
    assert "1.119 mắt camera" in text


DOCUMENTS = """\
van_ban:
- {so_ky_hieu: 1/KH-UBND, ngay: 05/9/2026, trich_yeu: về việc một}
- {so_ky_hieu: 2/KH-UBND, ngay: 06/9/2026, trich_yeu: về việc hai}
"""


def test_a_long_list_of_issued_documents_names_each_in_full(report, text_of):
    issued = "[1/KH-UBND, 2/KH-UBND, 1/KH-UBND, 2/KH-UBND]"
    text = text_of(report(f"chi_dao: {{tham_muu: [{{van_ban: {issued}}}]}}", DOCUMENTS))
    assert text.count("+ Kế hoạch số 1/KH-UBND ngày 05/9/2026 về việc một;") == 2
    assert "+ Kế hoạch số 2/KH-UBND ngày 06/9/2026 về việc hai." in text


def test_a_short_list_stands_in_the_sentence(report, text_of):
    text = text_of(report("chi_dao: {tham_muu: [{van_ban: 1/KH-UBND}]}", DOCUMENTS))
    said = "Đã ban hành Kế hoạch số 1/KH-UBND ngày 05/9/2026 về việc một."
    assert line_with(text, "1/KH-UBND").endswith(said)


def test_years_running(report, text_of):
    text = text_of(
        report(
            "an_toan: {lien_tuc: [{nam: 2020, co_quan: UBND tỉnh, so_nam: 5, gom: [07/7 làng, 03/3 trường]}]}"
        )
    )
    assert "07/07 làng và 03/03 trường được UBND tỉnh công nhận 05 năm liên tục đạt danh hiệu" in text
