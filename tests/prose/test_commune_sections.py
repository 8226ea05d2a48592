"""Sections of a commune's and a coordination programme's report: figures in, sentences out."""

import antq_writer


def test_tips_and_weapons_handed_in(report, text_of):
    text = text_of(
        report("""\
quan_chung:
  goi_tin: tin báo
  tin_bao: 317
  tin_gia_tri: 183
  vu: 176
  linh_vuc: [kinh tế, ma túy]
  doi_tuong: 633
  vu_khi: {so: 3, ten: vũ khí các loại, gom: [01 súng, 02 dao], kem: 5 viên đạn, o_chu_thich: có}
""")
    )
    assert (
        "Nhân dân đã kịp thời cung cấp 317 tin báo cho lực lượng Công an, trong đó có 183 tin báo có giá trị"
        in text
    )
    assert "làm rõ 176 vụ việc trên các lĩnh vực kinh tế và ma túy; bắt, xử lý 633 đối tượng." in text
    assert "vận động giao nộp 03 vũ khí các loại[1]." in text
    assert "[1] Gồm: 01 súng và 02 dao; kèm theo 05 viên đạn." in text


def test_campaign_with_targets_days_and_places_in_notes(report, text_of):
    text = text_of(
        report("""\
tuyen_truyen:
  dot:
    - chu_tri: Mặt trận Tổ quốc
      noi_dung: [tuyển quân, xây dựng nông thôn mới]
      chi_tieu:
        - {viec: vận động đưa, ket_qua: 215/166, don_vi: thanh niên đi làm việc ở nước ngoài}
        - {viec: vận động quỹ được, tien: 556.267.000đ}
      ky_niem:
        - {ten: Ngày thành lập Đảng, ngay: 03/02/1930}
        - {ten: khởi nghĩa Hai Bà Trưng, so_nam: 1.981}
      cuoc: 4.462
      luot_nguoi: 149.486
      theo_noi: [{noi: khu dân cư, luot: 6}]
""")
    )
    assert (
        "về các nội dung: tuyển quân; xây dựng nông thôn mới[1]; kỷ niệm các ngày lễ lớn trong năm[2]."
        in text
    )
    assert "đã tổ chức tuyên truyền được 4.462 cuộc, với 149.486 lượt người tham dự[3]." in text
    assert (
        "[1] Vận động đưa 215/166 thanh niên đi làm việc ở nước ngoài, đạt 129,5%, vượt chỉ tiêu; "
        "vận động quỹ được 556.267.000 đồng." in text
    )
    assert (
        "[2] Kỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026); 1.981 năm khởi nghĩa Hai Bà Trưng."
        in text
    )
    assert "[3] Khu dân cư 06 lượt." in text


def test_a_ratio_with_its_parts_in_a_note(report, text_of):
    text = text_of(
        report("""\
an_toan:
  can_cu: 124/2021/TT-BCA
  thuoc_quan_ly: [62 ấp, 04 khóm]
  duoc_cong_nhan:
    so: 150/152
    ten: đơn vị
    gom:
      - {so: 61, ten: đơn vị do huyện công nhận, gom: [42 cơ quan, 19 xã]}
      - 89/91 đơn vị do xã công nhận
    o_chu_thich: có
  chua_dat: [{ten: thôn Đông, ly_do: để xảy ra vụ việc phức tạp}]
""")
    )
    assert "các đơn vị trên địa bàn[1] tổ chức thực hiện nghiêm túc." in text
    assert "có 150/152 đơn vị đạt tiêu chuẩn “An toàn về an ninh, trật tự” (đạt 98,7%)[2]." in text
    assert (
        "[2] Gồm: 61 đơn vị do huyện công nhận (42 cơ quan và 19 xã); 89/91 đơn vị do xã công nhận." in text
    )
    assert "Chưa được công nhận: thôn Đông (lý do: để xảy ra vụ việc phức tạp)." in text


def test_names_of_models_in_a_numbered_note(report, text_of):
    text = text_of(
        report("""\
mo_hinh:
  duy_tri: 2
  ten_duy_tri: [Câu lạc bộ “SOS”, Camera an ninh]
  xay_moi: 1
  quan_ly: [{ai: lực lượng Công an, so: 2}, {ai: các đoàn thể, so: 1}]
  to_chuc: [{ten: Hội quán, moi: 3, tai: [xã A, xã B], tong: 10}]
""")
    )
    assert "[1] 1. Câu lạc bộ “SOS”; 2. Camera an ninh." in text
    assert "lực lượng Công an quản lý 02 mô hình; các đoàn thể quản lý 01 mô hình." in text
    assert "thành lập mới 03 Hội quán (tại xã A và xã B), nâng tổng số trên địa bàn lên 10 Hội quán." in text


def test_commendations_add_up_where_no_total_is_given(report, text_of):
    given = "khen_thuong:\n  tap_the: {so: 6, ten: tập thể, gom: [01 Bằng khen, 05 Giấy khen]}\n"
    text = text_of(report(f"{given}  ca_nhan: {{so: 21, ten: cá nhân}}\n"))
    assert (
        "có 27 tập thể, cá nhân được khen thưởng, trong đó: 06 tập thể (01 Bằng khen và 05 Giấy khen); 21 cá nhân."
        in text
    )
    assert "có 06 tập thể (01 Bằng khen và 05 Giấy khen) được khen thưởng." in text_of(report(given))


def test_zero_is_said_and_nothing_is_not(report, text_of):
    none_left = text_of(report("dia_ban: {dau_ky: 1, chuyen_hoa: 1, con_lai: 0}\ndon_thu: {don: 0}\n"))
    assert "đến cuối kỳ không còn địa bàn trọng điểm, phức tạp về ANTT." in none_left
    assert "không phát sinh đơn thư về ANTT." in none_left
    silent = text_of(report("dia_ban: {dau_ky: 1}\ndon_thu: {tiep_dan: 5}\n"))
    assert "không còn" not in silent
    assert "đơn thư" not in silent


def test_targets_reached_and_next(report, text_of):
    text = text_of(
        report("""\
chi_tieu:
  dat: [{viec: xây dựng, ket_qua: 3/2, don_vi: mô hình mới}]
chi_tieu_nam_sau:
  phan_dau:
    - {noi_dung: Tỷ lệ thôn an toàn, muc: từ, ty_le: 93%}
    - {noi_dung: Xây dựng mới, muc: ít nhất, so: 02 mô hình}
tu_cham: {diem: "92,5", thang_diem: 100, xep_loai: xuất sắc, de_nghi: Công an tỉnh}
""")
    )
    assert "+ Xây dựng 03/02 mô hình mới, đạt 150%, vượt chỉ tiêu." in text
    assert "- Tỷ lệ thôn an toàn đạt từ 93% trở lên." in text
    assert "- Xây dựng mới ít nhất 02 mô hình." in text
    assert "đạt 92,5/100 điểm, đề nghị Công an tỉnh công nhận loại xuất sắc." in text


def test_proposals_by_addressee_and_the_unit_itself(report, text_of):
    text = text_of(
        report("""\
tinh_hinh: {thanh_lap_tu: [xã A, xã B], gom: [14 thôn, 4.120 hộ]}
do_thi_van_minh: {tieu_chi: 9/9}
kien_nghi:
  gui: [{noi: Công an tỉnh, cau: [Mở lớp tập huấn.]}]
""")
    )
    assert "Xã Bình Minh được thành lập trên cơ sở sắp xếp xã A và xã B; có 14 thôn và 4.120 hộ." in text
    assert "đến nay đã đạt 09/09 tiêu chí (đạt 100%)." in text
    assert "Đối với Công an tỉnh:\n+ Mở lớp tập huấn." in text


def test_the_days_of_counting_stand_in_the_introduction(report, text_of):
    made = report("uu_diem: {cau: [Tốt.]}", top="")
    assert "số liệu" not in text_of(made)
    dated = antq_writer.loads(
        """\
ky: {nam: 2026, tu: 15/12/2025, den: 14/12/2026}
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh}
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN], ky_hieu: BC-UBND, dia_danh: Bình Minh}
nguoi_ky: {dong: [CHỦ TỊCH]}
noi_nhan: ["Lưu: VT"]
noi_dung: {uu_diem: {cau: [Tốt.]}}
"""
    )
    assert "năm 2026 (số liệu từ ngày 15/12/2025 đến ngày 14/12/2026)," in text_of(dated)


def test_several_sections_share_one_heading(report, text_of):
    text = text_of(
        report("quan_chung: {tin_bao: 5}\nan_toan: {duoc_cong_nhan: 2/2 đơn vị}\n", top="de_cuong: phoi_hop")
    )
    assert text.count("1. Công tác phối hợp tuyên truyền") == 1
    assert "\n2. " not in text
