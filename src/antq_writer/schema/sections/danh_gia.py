"""How the people take part: the assessment sections that the guidance of 2024 asks for."""

from typing import Annotated

from antq_writer.schema.base import Adds, Many, Stage, figure, symbols, words
from antq_writer.schema.items import Item
from antq_writer.schema.quantities import Count, Share
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class YThucChapHanh(Section):
    """Ý thức chấp hành pháp luật của Nhân dân; tinh thần tự giác tham gia phong trào."""


class CanBoThamGia(Section):
    """Cán bộ, đảng viên, công nhân, viên chức, người lao động, học sinh, sinh viên tham gia phong trào."""

    co_so: Annotated[
        Share | None,
        figure("Cơ quan, doanh nghiệp, cơ sở giáo dục tham gia trên tổng số",
               "cơ quan, doanh nghiệp, cơ sở giáo dục", over_years=Adds.LAST, stage=Stage.EXISTING, example="45/50"),
    ] = None  # fmt: skip
    nguoi: Annotated[
        Count | None,
        figure("Cán bộ, công nhân, học sinh đăng ký tham gia", "cán bộ, người lao động, học sinh, sinh viên"),
    ] = None


class KhongGianMang(Section):
    """Ứng dụng công nghệ thông tin, mạng xã hội; thế trận an ninh nhân dân trên không gian mạng."""

    trang: Annotated[
        Count | None, figure("Trang mạng xã hội", "trang, tài khoản mạng xã hội", over_years=Adds.LAST)
    ] = None
    nhom: Annotated[Count | None, figure("Nhóm trên mạng xã hội", "nhóm Zalo", over_years=Adds.LAST)] = None
    thanh_vien: Annotated[Count | None, figure("Thành viên các nhóm", "thành viên", over_years=Adds.LAST)] = (
        None
    )
    tin_tren_mang: Annotated[
        Count | None, figure("Tin báo nhận qua mạng xã hội", "tin báo của người dân qua mạng xã hội")
    ] = None
    cao_diem: Annotated[
        Many[Item], words("Kết quả Nhân dân tham gia các đợt cao điểm", example="[30 nguồn tin]")
    ] = ()


class DeAn06(Section):
    """Ứng dụng dữ liệu dân cư, định danh và xác thực điện tử (Đề án 06)."""

    can_cu: Annotated[Many[Line], symbols("Văn bản đã căn cứ thực hiện (số, ký hiệu)")] = ()
    to_cong_nghe: Annotated[Count | None, figure("Tổ công nghệ số cộng đồng", "Tổ", over_years=Adds.LAST)] = (
        None
    )
    tai_khoan: Annotated[
        Share | None,
        figure("Tài khoản định danh điện tử đã kích hoạt trên tổng số", "tài khoản", over_years=Adds.LAST),
    ] = None
    viec_lam: Annotated[
        Many[Item], words("Kết quả khác", example="[1.200 hồ sơ dịch vụ công trực tuyến]")
    ] = ()


SECTIONS: dict[str, type[Section]] = {
    "y_thuc_chap_hanh": YThucChapHanh,
    "can_bo_tham_gia": CanBoThamGia,
    "khong_gian_mang": KhongGianMang,
    "de_an_06": DeAn06,
}
