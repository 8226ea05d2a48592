"""What figures count: the heads of noun phrases, and which of them may be added.

A figure's unit is told by the first words of the noun phrase after it: `05 vụ trộm cắp tài sản` counts `vụ`.
Only heads that reports use need to stand here; of any other phrase the first word is taken.
"""

from __future__ import annotations

from collections.abc import Iterable

from antq_writer.keeping import kept_of_short


def heads_of(*lists: str) -> frozenset[str]:
    """The heads of lists in which a low line joins the words of one head."""
    return frozenset(name.replace("_", " ") for words in lists for name in words.split())


DISTRICT = "huyện quận thị_xã thành_phố"
COMMUNE = "xã phường thị_trấn đặc_khu"
HAMLET = "thôn làng ấp khóm bản buôn xóm khu_dân_cư tổ_dân_phố khu_phố khối_phố tiểu_khu khu"
BODY = (
    "cơ_quan doanh_nghiệp trường trường_học nhà_trường   cơ_sở_giáo_dục công_ty "
    "hợp_tác_xã bệnh_viện trạm_y_tế đơn_vị_sự_nghiệp cơ_sở_y_tế"
)
PERSON = (
    "người lượt_người cán_bộ đồng_chí đối_tượng bị_can bị_cáo công_dân nhân_dân thành_viên hội_viên "
    "đoàn_viên "
    "đảng_viên chiến_sĩ học_sinh sinh_viên giáo_viên nam nữ thanh_niên phụ_nữ trẻ_em em học_viên cá_nhân "
    "công_an_viên công_an quần_chúng công_nhân lao_động người_lao_động nông_dân nhân_khẩu con_nghiện "
    "người_nghiện nạn_nhân người_dân cựu_chiến_binh thương_binh bảo_vệ_dân_phố tổ_viên đội_viên giới_tính "
    "người_có_uy_tín hòa_giải_viên hoà_giải_viên người_nước_ngoài lượt_đối_tượng lượt_cán_bộ đại_biểu "
    "trưởng_ban phó_trưởng_ban phó_ban ủy_viên uỷ_viên đội_trưởng đội_phó tổ_trưởng tổ_phó trưởng_thôn "
    "chủ_nhiệm dân_quân dân_quân_tự_vệ dân_quân_thường_trực bảo_vệ dân_phòng tình_nguyện_viên cộng_tác_viên "
    "kiểm_lâm bộ_đội chiến_sỹ cảnh_sát nhân_viên tuyên_truyền_viên già_làng trưởng_bản người_uy_tín"
)
CASE = "vụ vụ_việc vụ_án trường_hợp"
ARM = (
    "vũ_khí vật_liệu_nổ công_cụ_hỗ_trợ con_dao dao khẩu khẩu_súng súng cây cây_súng cây_côn cây_gậy gậy kiếm "
    "hiện_vật tang_vật áo_giáp mũ mũ_bảo_hiểm gậy_cao_su đèn_pin bộ_đàm còi còng khóa_số_8 trang_thiết_bị "
    "áo công_cụ tuýp tuýp_sắt dao_kiếm "
    "mã_tấu quả quả_lựu_đạn lựu_đạn viên viên_đạn đạn bình_xịt côn dùi_cui thanh_kiếm hung_khí chiếc cái bộ "
    "kíp_nổ kíp"
)
REWARD = (
    "tập_thể cá_nhân bằng_khen giấy_khen huân_chương huy_chương kỷ_niệm_chương cờ_thi_đua danh_hiệu "
    "hộ_gia_đình "
    "tập_thể_nhỏ gia_đình"
)
PAPER = (
    "văn_bản kế_hoạch công_văn chỉ_thị nghị_quyết quyết_định báo_cáo hướng_dẫn chương_trình thông_báo "
    "tờ_trình "
    "quy_chế phương_án chuyên_đề"
)
NEWS = "tin tin_bài bài bài_viết bản_tin video phóng_sự file clip tập_tin chuyên_mục tin_ảnh"
VEHICLE = "phương_tiện xe ô_tô mô_tô xe_máy xe_mô_tô xe_ô_tô tàu thuyền"
SESSION = "buổi cuộc lượt hội_nghị lớp đợt  diễn_đàn"
GROUP = "mô_hình câu_lạc_bộ tổ đội nhóm chi_hội hội_quán     "
DISPLAY = "khẩu_hiệu pano áp_phích băng_rôn tờ tờ_rơi tờ_gấp tờ_bướm biển_báo phướn cờ"
TURN = "lượt lượt_người lượt_đối_tượng lượt_cán_bộ lượt_đoàn_viên lượt_hội_viên"
HOUSE = "hộ hộ_dân hộ_gia_đình"
SITE = "cơ_sở cơ_sở_sản_xuất cơ_sở_kinh_doanh cơ_sở_lưu_trú"
EYE = "mắt camera mắt_camera"
GIFT = "suất suất_quà phần_quà"
PRINT = "ấn_phẩm tài_liệu tờ tờ_rơi tờ_gấp tờ_bướm áp_phích pano cẩm_nang sổ_tay sách đĩa khẩu_hiệu băng_rôn"
TIP = "tin_báo nguồn_tin tin_tố_giác tố_giác ý_kiến đơn đơn_thư tin"
PLACE = "điểm địa_bàn khu khu_vực tuyến tuyến_đường cụm điểm_nhóm cơ_sở cơ_sở_sản_xuất cơ_sở_kinh_doanh"
OTHER = (
    "hộ hộ_dân thẻ hồ_sơ camera mắt mắt_camera tờ tờ_rơi tờ_bướm khẩu_hiệu pano áp_phích băng_rôn tiêu_chí "
    "chỉ_tiêu nhiệm_vụ giải_pháp lần hội_thi phong_trào đề_án cam_kết bản_cam_kết bản đơn_vị tổ_chức "
    "kilôgam kg gam gram lít mét km giờ tháng phút ngày tuần năm tuổi công_trình loa cụm_loa lá_cờ cổng "
    "tôn_giáo lĩnh_vực nội_dung biện_pháp vấn_đề hình_thức nguyên_nhân hạn_chế dân_tộc tiểu_ban "
    "ấn_phẩm tài_liệu tờ_gấp món chốt biển_báo nhà phần_quà suất_quà suất căn thiết_bị tài_khoản trang dự_án "
    "đêm cột cột_mốc chuyến tín_đồ khẩu thiếu_sót tiết_mục bình_chữa_cháy"
)

SETS = tuple(
    heads_of(words)
    for words in (
        DISTRICT, COMMUNE, HAMLET, BODY, PERSON, CASE, ARM, REWARD, PAPER, NEWS, VEHICLE, SESSION, GROUP, DISPLAY, TIP,
        TURN, HOUSE, SITE, EYE, GIFT, PRINT,
    )
)  # fmt: skip
"""Heads of one set may be parts of a total that counts another head of it."""

ANY_BODY = heads_of(DISTRICT, COMMUNE, HAMLET, BODY)
WEAPONS = heads_of(ARM, "thanh đao cung nỏ bom mìn")
GENERIC = {
    "đơn vị": ANY_BODY | {"đơn vị", "cơ sở", "tổ chức"},
    "tổ chức": ANY_BODY | {"đơn vị"},
    "địa bàn": ANY_BODY,
    "trường hợp": frozenset(("tập thể", "cá nhân", "hộ", "hộ gia đình")),
    "điểm": ANY_BODY,
    "cơ sở": ANY_BODY,
    "hiện vật": WEAPONS,
    "tang vật": WEAPONS,
    "món": WEAPONS,
    "vũ khí": WEAPONS,
    "xã": frozenset(COMMUNE.replace("_", " ").split()),
}
"""Heads that count things of several sets."""

HEADS = heads_of(
    DISTRICT, COMMUNE, HAMLET, BODY, PERSON, CASE, ARM, REWARD, PAPER, NEWS, VEHICLE, SESSION, GROUP, DISPLAY, TIP,
    PLACE, OTHER,
)  # fmt: skip

MEASURES = heads_of("kilôgam kg gam gram lít mét km giờ phút ngày tuần tháng năm quý lần tuổi")
"""Units that a list of unlike things may share, so that they are never added."""

COUNTED_IN_WORDS = heads_of(
    COMMUNE, HAMLET, CASE, GROUP, SESSION, PAPER, EYE,
    "tập_thể cá_nhân đồng_chí đối_tượng đơn_vị cơ_quan doanh_nghiệp trường người thành_viên trường_học cơ_sở "
    "địa_bàn điểm tiêu_chí chỉ_tiêu",
) - {"bản", "lượt", "khu"}  # fmt: skip
"""Heads before which a number may stand in words."""

LONGEST = max(len(name.split()) for name in HEADS)


LONG = 200
"""Characters from which on a noun phrase is not kept."""


@kept_of_short(4096, LONG)
def head(phrase: str) -> str:
    """The head of a noun phrase in lower case: its longest known beginning, else its first word."""
    words = phrase.split()
    for length in range(min(LONGEST, len(words)), int(words[:1] == ["lượt"] and len(words) > 1), -1):
        name = " ".join(words[:length])
        if name in HEADS:
            return name
    if words[:1] == ["lượt"] and head(" ".join(words[1:])) in ("tập thể", "cá nhân"):
        return head(" ".join(words[1:]))
    return words[0] if words else ""


def alike(a: str, b: str) -> bool:
    """Whether two heads plainly name one thing: `tin` and `tin báo`, `khẩu` and `khẩu súng`."""
    if not a or not b or a == b:
        return bool(a and b)
    longer = a.startswith(f"{b} ") or b.startswith(f"{a} ")
    unlike = is_known(a) and is_known(b) and not may_be_part(a, b) and not may_be_part(b, a)
    return longer and not unlike  # `tổ trưởng` is no `tổ`


def any_alike(heads: Iterable[str], others: Iterable[str]) -> bool:
    """Whether any head of one figure plainly names a thing of another's."""
    known = tuple(others)
    return any(alike(a, b) for a in heads for b in known)


def any_kin(heads: Iterable[str], others: Iterable[str]) -> bool:
    """Whether any head of one figure names a thing of another's, or some of them, or what they are some of."""
    known = tuple(others)
    return any(alike(a, b) or may_be_part(a, b) or may_be_part(b, a) for a in heads for b in known)


def is_known(name: str) -> bool:
    """Whether reports are known to count such a thing."""
    return name in HEADS


def may_be_part(part: str, total: str) -> bool:
    """Whether things of one head may be some of the things of another: `cơ quan` of `đơn vị`."""
    if part == total:
        return True
    if part in GENERIC.get(total, ()):
        return True
    return any(part in names and total in names for names in SETS)
