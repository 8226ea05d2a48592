"""Targets: what was set, what was reached, what is set for the next period."""

from typing import Annotated

from antq_writer.schema.base import Adds, Kind, Many, figure, symbols, words
from antq_writer.schema.items import Item
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Money, Number, Percent, Share
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line, choice


class Target(Model):
    """A target and what was reached; printed `<viec> <ket_qua> <don_vi>, đạt …`."""

    viec: Annotated[Line, words("Việc đã làm, in trước con số", example="vận động đưa")]
    ket_qua: Annotated[
        Share | None, figure("Kết quả trên chỉ tiêu được giao", target=True, noun="don_vi", example="155/155")
    ] = None
    don_vi: Annotated[
        Line, words("Đơn vị tính và phần còn lại, in sau con số", example="thanh niên lên đường nhập ngũ")
    ] = ""
    tien: Annotated[Money | None, figure("Số tiền", kind=Kind.MONEY, example="556.267.000")] = None


class NextTarget(Model):
    """A numeric target of the next period; printed `<noi_dung> <muc> <ty_le or so>`."""

    noi_dung: Annotated[
        Line, words("Chỉ tiêu", example="Tỷ lệ thôn đạt tiêu chuẩn “An toàn về an ninh, trật tự”")
    ]
    muc: Annotated[
        Annotated[str, choice("đạt", "từ", "trên", "ít nhất", "không quá", "giảm", "tăng")],
        words("Mức phải đạt: “từ 90%” in thành “đạt từ 90% trở lên”"),
    ] = "đạt"
    ty_le: Annotated[
        Percent | None,
        figure("Tỷ lệ", kind=Kind.PERCENT, over_units=Adds.NOT, over_years=Adds.NOT, example="90%"),
    ] = None
    so: Annotated[Item | None, words("Số lượng, khi không phải tỷ lệ", example="02 mô hình")] = None


class ChiTieu(Section):
    """Kết quả thực hiện các chỉ tiêu được giao."""

    dat: Annotated[Many[Target], words("Từng chỉ tiêu và kết quả")] = ()


class ChiTieuNamSau(Section):
    """Chỉ tiêu của kỳ sau."""

    phan_dau: Annotated[Many[NextTarget], words("Các chỉ tiêu phấn đấu")] = ()


class TuCham(Section):
    """Tự chấm điểm, đề nghị xếp loại phong trào."""

    can_cu: Annotated[Many[Line], symbols("Văn bản quy định tiêu chí chấm điểm (số, ký hiệu)")] = ()
    diem: Annotated[
        Number | None,
        figure(
            "Điểm tự chấm",
            "điểm",
            at_most="thang_diem",
            over_units=Adds.NOT,
            over_years=Adds.NOT,
            example="92,5",
        ),
    ] = None
    thang_diem: Annotated[
        Number | None, figure("Điểm tối đa", over_units=Adds.NOT, over_years=Adds.NOT, example="100")
    ] = None
    xep_loai: Annotated[Line | None, words("Loại tự đánh giá, đề nghị", example="xuất sắc")] = None
    de_nghi: Annotated[Line | None, words("Đề nghị ai công nhận", example="Công an tỉnh")] = None


SECTIONS: dict[str, type[Section]] = {
    "chi_tieu": ChiTieu,
    "chi_tieu_nam_sau": ChiTieuNamSau,
    "tu_cham": TuCham,
}
