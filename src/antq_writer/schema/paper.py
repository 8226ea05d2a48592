"""What the paper itself needs: the unit, the period, the letterhead, the signature, the cited documents."""

from typing import Annotated

from antq_writer.schema.base import Many, words, year
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Day, Places, Year
from antq_writer.schema.texts import Line, choice

LEVELS = (
    "xã", "phường", "thị trấn", "đặc khu",
    "huyện", "quận", "thị xã", "thành phố", "thành phố thuộc tỉnh",
    "tỉnh", "thành phố trực thuộc trung ương",
)  # fmt: skip

PERIODS = (
    "năm",
    "6 tháng đầu năm",
    "6 tháng cuối năm",
    "9 tháng",
    "quý I",
    "quý II",
    "quý III",
    "quý IV",
    "tháng",
    "giai đoạn",
)

Level = Annotated[str, choice(*LEVELS)]
PeriodKind = Annotated[str, choice(*PERIODS)]
YesNo = Annotated[str, choice("có", "không")]
Month = Annotated[str, choice(*map(str, range(1, 13)), *(f"0{number}" for number in range(1, 10)))]
Secrecy = Annotated[str, choice("MẬT", "TỐI MẬT", "TUYỆT MẬT")]
Division = Annotated[str, choice("phần", "chương")]
Urgency = Annotated[str, choice("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC")]


class Unit(Model):
    """The unit that reports."""

    cap: Annotated[Level, words("Cấp của đơn vị", example="xã")]
    ten: Annotated[Line, words("Tên đơn vị, không kèm cấp", example="Tứ Kỳ")]
    huyen: Annotated[
        Line | None, words("Huyện (chỉ với báo cáo trước ngày 01/7/2025)", example="huyện Gia Lộc")
    ] = None
    tinh: Annotated[Line | None, words("Tỉnh, thành phố", example="tỉnh Hải Dương")] = None
    co_quan: Annotated[Line, words("Cơ quan báo cáo, gọi trong câu", example="UBND huyện Tứ Kỳ")]
    ban_chi_dao: Annotated[Line, words("Tên Ban Chỉ đạo của đơn vị", example="Ban Chỉ đạo 138 huyện")] = (
        "Ban Chỉ đạo"
    )
    cong_an: Annotated[Line | None, words("Tên Công an của đơn vị", example="Công an huyện")] = None
    cap_uy: Annotated[Line | None, words("Tên cấp ủy", example="Huyện ủy")] = None
    cap_duoi: Annotated[
        Many[Line], words("Các loại đơn vị hành chính cấp dưới", example="[xã, thị trấn]")
    ] = ()
    khu_dan_cu: Annotated[
        Line | None, words("Cách gọi khu dân cư ở địa phương", example="làng, khu dân cư")
    ] = None


class Period(Model):
    """What the report is about."""

    nam: Annotated[Year, year("Năm báo cáo", example="2022")]
    loai: Annotated[PeriodKind, words("Kỳ báo cáo", example="năm")] = "năm"
    thang: Annotated[Line | None, words("Tháng, với báo cáo tháng")] = None
    tu_nam: Annotated[Year | None, year("Năm bắt đầu, với báo cáo nhiều năm", example="2021")] = None
    tu: Annotated[Day | None, words("Ngày bắt đầu tính số liệu", example="15/12/2021")] = None
    den: Annotated[Day | None, words("Ngày chốt số liệu", example="14/12/2022")] = None
    uoc: Annotated[YesNo, words("Số liệu ước thực hiện đến hết kỳ")] = "không"


class Head(Model):
    """The letterhead and what stands around the text (Decree 30, Phụ lục I)."""

    co_quan_cap_tren: Annotated[Many[Line], words("Cơ quan chủ quản, mỗi dòng một mục; UBND không có")] = ()
    co_quan: Annotated[
        Many[Line], words("Cơ quan ban hành, mỗi dòng một mục", example="[ỦY BAN NHÂN DÂN, HUYỆN TỨ KỲ]")
    ]
    so: Annotated[Line | None, words("Số; để trống nếu văn thư điền sau", example="123")] = None
    ky_hieu: Annotated[Line, words("Ký hiệu", example="BC-UBND")]
    dia_danh: Annotated[Line, words("Địa danh", example="Tứ Kỳ")]
    ngay: Annotated[Day | None, words("Ngày ban hành; để trống nếu điền sau")] = None
    thang: Annotated[Month | None, words("Tháng ban hành khi chưa rõ ngày", example="12")] = None
    nam: Annotated[Year | None, year("Năm ban hành khi chưa rõ ngày; bỏ trống thì lấy năm báo cáo")] = None
    do_mat: Annotated[Secrecy | None, words("Độ mật")] = None
    do_khan: Annotated[Urgency | None, words("Độ khẩn")] = None
    luu_hanh: Annotated[Line | None, words("Chỉ dẫn lưu hành", example="LƯU HÀNH NỘI BỘ")] = None
    trich_yeu: Annotated[
        Many[Line], words("Trích yếu, mỗi dòng một mục; bỏ trống thì lấy theo đề cương")
    ] = ()
    kinh_gui: Annotated[Many[Line], words("Kính gửi (báo cáo gửi cấp trên)")] = ()
    can_cu: Annotated[Many[Line], words("Căn cứ ban hành, mỗi dòng một căn cứ, không ghi dấu ở cuối")] = ()
    chia_theo: Annotated[
        Division | None, words("Chia báo cáo thành phần hoặc chương; bỏ trống thì đánh số I, II")
    ] = None
    so_le: Annotated[
        Places | None,
        words("Số chữ số thập phân của các tỷ lệ phần trăm chương trình tính; bỏ trống là 1", example="2"),
    ] = None
    nguoi_soan: Annotated[Line | None, words("Ký hiệu người soạn và số bản", example="PL.(300)")] = None


class Signer(Model):
    """The signature block."""

    dong: Annotated[
        Many[Line], words("Quyền hạn, chức vụ; mỗi dòng một mục", example="[TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]")
    ]
    dong_duoi: Annotated[
        Many[Line], words("Chức vụ ghi ngay trên họ tên (Ban Chỉ đạo dùng con dấu của UBND)")
    ] = ()
    cap_bac: Annotated[Line | None, words("Cấp bậc hàm (chỉ lực lượng vũ trang)", example="Đại tá")] = None
    ho_ten: Annotated[Line | None, words("Họ và tên người ký", example="Nguyễn Văn A")] = None


class CitedDocument(Model):
    """A document that the report cites; national ones are in the shipped registry and need not be given."""

    so_ky_hieu: Annotated[Line, words("Số, ký hiệu; hoặc tên gọi khi không có số", example="55-NQ/HU")]
    loai: Annotated[Line | None, words("Tên loại", example="Nghị quyết")] = None
    ngay: Annotated[Day | None, words("Ngày ban hành", example="07/01/2022")] = None
    co_quan: Annotated[Many[Line], words("Cơ quan ban hành; nhiều cơ quan nếu liên tịch")] = ()
    trich_yeu: Annotated[
        Line | None,
        words("Trích yếu, đúng như văn bản", example="về công tác bảo vệ an ninh, trật tự năm 2022"),
    ] = None
    thay_the: Annotated[Line | None, words("Số, ký hiệu của văn bản mà văn bản này thay thế")] = None
    thuc_hien: Annotated[Line | None, words("Số, ký hiệu của văn bản mà văn bản này triển khai")] = None


class LastYear(Model):
    """The earlier report to compare with; a text is the name of its file."""

    tep: Annotated[Line, words("Tệp số liệu năm trước, đặt cùng thư mục", example="xa_2025.yaml")]
    so_sanh_duoc: Annotated[
        YesNo, words("Ghi “có” khi đơn vị đã đổi tên, sáp nhập nhưng số liệu hai năm vẫn so sánh được")
    ] = "không"

    @classmethod
    def _from_short(cls, value: object) -> object:
        return {"tep": value} if isinstance(value, str) else value
