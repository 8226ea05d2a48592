"""What happened: security, foreigners, incidents by kind."""

from typing import Annotated

from antq_writer.schema.base import Many, figure, words
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Foreigners(Model):
    """Foreigners who stayed in the unit."""

    so: Annotated[Count, figure("Người nước ngoài đến tạm trú", "người nước ngoài")]
    quoc_tich: Annotated[Many[Line], words("Quốc tịch", example="[Hàn Quốc, Trung Quốc]")] = ()
    muc_dich: Annotated[Line | None, words("Mục đích tạm trú", example="lao động")] = None
    noi_dung: Annotated[Many[Sentence], words("Các câu về việc chấp hành pháp luật")] = ()


class Found(Model):
    """A violation that an inspection found."""

    phat_hien: Annotated[
        Item, words("Trường hợp phát hiện", example="01 công dân nước ngoài cư trú trái phép")
    ]
    phoi_hop: Annotated[
        Many[Line], words("Đơn vị phối hợp kiểm tra", example="[Đội An ninh Công an huyện]")
    ] = ()
    ban_giao: Annotated[
        Line | None, words("Đã bàn giao cho cơ quan nào xử lý", example="Phòng PA08 Công an tỉnh")
    ] = None


class AnNinh(Section):
    """Tình hình an ninh chính trị, an ninh nông thôn."""

    khieu_kien: Annotated[
        Count | None,
        figure("Vụ khiếu kiện phức tạp, đông người", "vụ khiếu kiện phức tạp, đông người",
               note="Ghi 0 khi không xảy ra vụ nào; bỏ trống thì báo cáo không nhắc đến."),
    ] = None  # fmt: skip
    diem_nong: Annotated[
        Count | None,
        figure(
            "Điểm nóng về ANTT đã giải quyết",
            "điểm nóng về an ninh, trật tự",
            note="Ghi 0 khi không có điểm nóng.",
        ),
    ] = None
    ton_giao: Annotated[Many[Sentence], words("Các câu về tình hình tôn giáo")] = ()
    nguoi_nuoc_ngoai: Annotated[Foreigners | None, words("Người nước ngoài tạm trú trên địa bàn")] = None
    vi_pham: Annotated[Many[Found], words("Vi phạm phát hiện qua kiểm tra")] = ()


class Incident(Item):
    """Incidents of one kind; 0 says that none happened."""

    chet: Annotated[Count | None, figure("Số người chết", "người")] = None
    bi_thuong: Annotated[Count | None, figure("Số người bị thương", "người")] = None
    nguyen_nhan: Annotated[Many[Line], words("Nguyên nhân", example="[tự ngã, đuối nước]")] = ()
    noi: Annotated[Many[Line], words("Nơi xảy ra", example="[thôn Đông, thôn Đoài]")] = ()
    xu_ly: Annotated[
        Line | None, words("Việc xử lý", example="đã bàn giao cho Công an huyện thụ lý theo thẩm quyền")
    ] = None


class VuViec(Section):
    """Vụ việc về an ninh, trật tự xảy ra trên địa bàn."""

    tong: Annotated[Count | None, figure("Tổng số vụ việc", "vụ việc")] = None
    gom: Annotated[
        Many[Incident],
        words(
            "Từng loại vụ việc (cộng lại bằng tổng số)",
            part_of="tong",
            note="Ghi số 0 với loại không xảy ra vụ nào.",
            example="[04 vụ trộm cắp]",
        ),
    ] = ()


SECTIONS: dict[str, type[Section]] = {"an_ninh": AnNinh, "vu_viec": VuViec}
