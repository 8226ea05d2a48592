"""“An toàn về ANTT” (Thông tư 124/2021/TT-BCA), classification of the movement, model communes."""

from typing import Annotated

from antq_writer.schema.base import Adds, Many, Stage, figure, symbols, words, year
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count, Day, Share, Year
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Consecutive(Model):
    """Units that kept the title for several years running."""

    gom: Annotated[
        Many[Item], words("Số đơn vị theo từng loại hình", example="[07/07 làng, 03/03 trường học]")
    ]
    so_nam: Annotated[
        Count, figure("Số năm liên tục", "năm liên tục", over_units=Adds.NOT, over_years=Adds.NOT)
    ]
    nam: Annotated[Year | None, year("Năm được công nhận", example="2020")] = None
    co_quan: Annotated[Line | None, words("Cơ quan công nhận", example="UBND tỉnh")] = None


class SafeKind(Model):
    """One kind of unit: how many there are, registered, were recognised."""

    doi_tuong: Annotated[Line, words("Loại đơn vị, in sau chữ “Đối với”", example="các xã, thị trấn")]
    don_vi: Annotated[Line, words("Đơn vị tính, in sau con số", example="xã, thị trấn")]
    dang_ky: Annotated[
        Share | None,
        figure(
            "Số đăng ký trên tổng số",
            over_years=Adds.LAST,
            noun="doi_tuong",
            stage=Stage.REGISTERED,
            example="23/23",
        ),
    ] = None
    cong_nhan: Annotated[
        Share | None,
        figure(
            "Số được công nhận trên số đăng ký",
            over_years=Adds.LAST,
            at_most="dang_ky",
            whole="dang_ky",
            sums_to=("duoc_cong_nhan",),
            noun="doi_tuong",
            stage=Stage.RECOGNISED,
            example="22/23",
        ),
    ] = None
    thuoc: Annotated[
        Line | None,
        words(
            "Đã tính trong loại nào (ghi đơn vị tính của loại đó) nên không cộng thêm", example="khu dân cư"
        ),
    ] = None


class NotRecognised(Model):
    """A unit that was not recognised, and why."""

    ten: Annotated[Line, words("Đơn vị chưa được công nhận", example="thôn Đông")]
    ly_do: Annotated[Line | None, words("Lý do", example="để xảy ra 01 vụ việc phức tạp")] = None


class AnToan(Section):
    """Xây dựng khu dân cư, xã, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn “An toàn về ANTT”."""

    can_cu: Annotated[Many[Line], symbols("Văn bản đã căn cứ thực hiện (số, ký hiệu)")] = ()
    co_quan: Annotated[Line | None, words("Cơ quan triển khai", example="Ban Chỉ đạo Đề án")] = None
    ban_hanh: Annotated[
        Many[Line], symbols("Văn bản đã ban hành để triển khai (số, ký hiệu)", implements="can_cu")
    ] = ()
    kien_toan: Annotated[
        Many[Line], symbols("Quyết định thành lập, kiện toàn Ban Chỉ đạo (số, ký hiệu)")
    ] = ()
    gan_voi: Annotated[
        Many[Line], symbols("Thực hiện gắn với văn bản (số, ký hiệu)", tells_successor=True)
    ] = ()
    trien_khai: Annotated[Many[Sentence], words("Các câu về triển khai, in trước kết quả")] = ()
    ket_qua: Annotated[Many[SafeKind], words("Kết quả theo từng loại đơn vị")] = ()
    lien_tuc: Annotated[Many[Consecutive], words("Đơn vị nhiều năm liên tục đạt danh hiệu")] = ()
    thuoc_quan_ly: Annotated[
        Many[Item],
        words(
            "Các đơn vị thuộc thẩm quyền quản lý được vận động, in ở chú thích",
            stage=Stage.EXISTING,
            example="[62 ấp, 04 khóm, 54 cơ quan]",
        ),
    ] = ()
    chua_dat: Annotated[
        Many[NotRecognised], words("Đơn vị chưa được công nhận và lý do", names="ket_qua.cong_nhan")
    ] = ()
    duoc_cong_nhan: Annotated[
        Item | None,
        words(
            "Tổng số được công nhận; các phần theo cấp công nhận in ở chú thích",
            stage=Stage.RECOGNISED,
            example="150/152 đơn vị",
        ),
    ] = None


class Graded(Model):
    """Units of one grade."""

    loai: Annotated[Line, words("Loại", example="xuất sắc")]
    gom: Annotated[
        Many[Item], words("Số đơn vị theo từng loại hình", stage=Stage.GRADED, example="[08 xã, 07 cơ quan]")
    ]


class Grading(Model):
    """One decision of classification, or one authority's decisions together."""

    quyet_dinh: Annotated[Line | None, symbols("Số, ký hiệu quyết định")] = None
    co_quan: Annotated[Line | None, words("Người, cơ quan ký", example="Chủ tịch UBND huyện")] = None
    uy_quyen: Annotated[Line | None, words("Cấp được ủy quyền ký, nếu có", example="cấp xã")] = None
    ket_qua: Annotated[Many[Graded], words("Kết quả theo từng loại")]


class PhanLoai(Section):
    """Đánh giá, phân loại phong trào toàn dân bảo vệ ANTQ."""

    can_cu: Annotated[Many[Line], symbols("Văn bản quy định tiêu chí (số, ký hiệu)")] = ()
    dot: Annotated[Many[Grading], words("Từng quyết định công nhận, phân loại")] = ()


class ModelUnit(Model):
    """A commune or a commune police chosen to be built into a model."""

    danh_hieu: Annotated[
        Line,
        words(
            "Danh hiệu, không kèm dấu ngoặc kép", example="Xã điển hình về phong trào toàn dân bảo vệ ANTQ"
        ),
    ]
    chon: Annotated[Line, words("Đơn vị được chọn", example="xã Phú Lộc")]
    theo_chi_dao: Annotated[
        Line | None, words("Thực hiện theo chỉ đạo của ai", example="Giám đốc Công an tỉnh")
    ] = None
    tham_muu: Annotated[Line | None, words("Cơ quan tham mưu lựa chọn", example="Công an huyện")] = None
    cho: Annotated[Line | None, words("Người quyết định lựa chọn", example="Chủ tịch UBND huyện")] = None
    thoi_gian: Annotated[Line | None, words("Thời gian thực hiện", example="năm 2021 - 2022")] = None
    phoi_hop: Annotated[Line | None, words("Cơ quan cùng thực hiện", example="Công an tỉnh")] = None
    tieu_chi: Annotated[
        Share | None,
        figure(
            "Số tiêu chí đã đạt trên tổng số",
            "tiêu chí",
            over_units=Adds.NOT,
            over_years=Adds.NOT,
            example="14/15",
        ),
    ] = None
    theo_van_ban: Annotated[Many[Line], symbols("Văn bản quy định tiêu chí (số, ký hiệu)")] = ()
    noi_dung: Annotated[Many[Sentence], words("Các câu về cách làm và kết quả")] = ()


class Review(Model):
    """A conference that took stock."""

    ten: Annotated[Line, words("Tên hội nghị", example="Hội nghị sơ kết 01 năm")]
    sau: Annotated[Item | None, words("Sau bao lâu thực hiện", example="01 năm")] = None
    co_quan: Annotated[Line | None, words("Cơ quan tổ chức")] = None
    ngay: Annotated[Day | None, words("Ngày tổ chức")] = None
    dia_diem: Annotated[Line | None, words("Nơi tổ chức")] = None


class DienHinh(Section):
    """Xây dựng xã điển hình về phong trào; Công an xã điển hình, kiểu mẫu."""

    ban_hanh: Annotated[
        Many[Line], symbols("Văn bản đã ban hành để xây dựng đơn vị điển hình (số, ký hiệu)")
    ] = ()
    don_vi: Annotated[Many[ModelUnit], words("Các đơn vị được chọn xây dựng điểm")] = ()
    hoi_nghi: Annotated[Many[Review], words("Hội nghị sơ kết, tổng kết")] = ()


SECTIONS: dict[str, type[Section]] = {"an_toan": AnToan, "phan_loai": PhanLoai, "dien_hinh": DienHinh}
