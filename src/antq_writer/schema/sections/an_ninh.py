"""What happened: security, incidents by kind, and what the people contributed."""

from __future__ import annotations

from typing import Annotated

from antq_writer.schema.base import Many, Model, figure, words
from antq_writer.schema.items import Item
from antq_writer.schema.quantities import Count
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Foreigners(Model):
    """Foreigners who stayed in the unit."""

    so: Annotated[Count, figure("Người nước ngoài đến tạm trú", "người nước ngoài")]
    quoc_tich: Annotated[Many[Line], words("Quốc tịch", example="[Hàn Quốc, Trung Quốc]")] = ()
    muc_dich: Annotated[Line | None, words("Mục đích tạm trú", example="lao động")] = None


class Found(Model):
    """A violation that an inspection found."""

    phat_hien: Annotated[Item, words("Trường hợp phát hiện", example="01 công dân nước ngoài cư trú trái phép")]
    phoi_hop: Annotated[Many[Line], words("Đơn vị phối hợp kiểm tra", example="[Đội An ninh Công an huyện]")] = ()
    ban_giao: Annotated[Line | None, words("Đã bàn giao cho cơ quan nào xử lý", example="Phòng PA08 Công an tỉnh")] = None


class AnNinh(Section):
    """Tình hình an ninh chính trị, an ninh nông thôn."""

    khieu_kien: Annotated[
        Count | None,
        figure("Vụ khiếu kiện phức tạp, đông người", "vụ khiếu kiện phức tạp, đông người",
               note="Ghi 0 khi không xảy ra vụ nào; bỏ trống thì báo cáo không nhắc đến."),
    ] = None  # fmt: skip
    diem_nong: Annotated[
        Count | None,
        figure("Điểm nóng về ANTT đã giải quyết", "điểm nóng về an ninh, trật tự", note="Ghi 0 khi không có điểm nóng."),
    ] = None
    nguoi_nuoc_ngoai: Annotated[Foreigners | None, words("Người nước ngoài tạm trú trên địa bàn")] = None
    vi_pham: Annotated[Many[Found], words("Vi phạm phát hiện qua kiểm tra")] = ()


class Incident(Item):
    """Incidents of one kind; 0 says that none happened."""

    chet: Annotated[Count | None, figure("Số người chết", "người")] = None
    bi_thuong: Annotated[Count | None, figure("Số người bị thương", "người")] = None
    nguyen_nhan: Annotated[Many[Line], words("Nguyên nhân", example="[tự ngã, đuối nước]")] = ()
    noi: Annotated[Many[Line], words("Nơi xảy ra", example="[thôn Đông, thôn Đoài]")] = ()
    xu_ly: Annotated[Line | None, words("Việc xử lý", example="đã bàn giao cho Công an huyện thụ lý theo thẩm quyền")] = None


class VuViec(Section):
    """Vụ việc về an ninh, trật tự xảy ra trên địa bàn."""

    tong: Annotated[Count | None, figure("Tổng số vụ việc", "vụ việc")] = None
    gom: Annotated[
        Many[Incident],
        words("Từng loại vụ việc (cộng lại bằng tổng số)", note="Ghi số 0 với loại không xảy ra vụ nào.", example="[04 vụ trộm cắp]"),
    ] = ()


class NhanDanThamGia(Section):
    """Kết quả quần chúng Nhân dân tham gia bảo vệ an ninh, trật tự."""

    nguon_tin: Annotated[Count | None, figure("Tin báo, nguồn tin Nhân dân cung cấp", "nguồn tin")] = None
    nguon_tin_gia_tri: Annotated[
        Count | None, figure("Nguồn tin có giá trị", "nguồn tin có giá trị", at_most="nguon_tin")
    ] = None
    kham_pha: Annotated[Count | None, figure("Vụ việc được điều tra, khám phá nhờ tin báo", "vụ việc")] = None
    doi_tuong: Annotated[Count | None, figure("Đối tượng bị bắt, xử lý nhờ tin báo", "đối tượng")] = None
    linh_vuc: Annotated[Many[Line], words("Các lĩnh vực của những vụ việc đó", example="[trật tự xã hội, kinh tế, ma túy]")] = ()
    hoa_giai: Annotated[
        Count | None, figure("Mâu thuẫn hòa giải thành", "vụ mâu thuẫn trong nội bộ Nhân dân")
    ] = None
    kiem_diem: Annotated[
        Count | None, figure("Đối tượng đưa ra kiểm điểm trước dân", "lượt đối tượng hình sự, tù tha")
    ] = None
    giao_duc_tai_xa: Annotated[
        Count | None, figure("Hồ sơ đưa vào diện giáo dục tại xã", "hồ sơ đối tượng đưa vào diện giáo dục tại xã")
    ] = None
    cam_hoa: Annotated[
        Count | None, figure("Người được cảm hóa, giáo dục", "trường hợp vi phạm hoặc có nguy cơ vi phạm pháp luật")
    ] = None
    tien_bo: Annotated[
        Count | None, figure("Người tiến bộ, đưa ra khỏi diện quản lý", "đối tượng tiến bộ", at_most="cam_hoa")
    ] = None
    dau_thu: Annotated[Count | None, figure("Đối tượng truy nã ra đầu thú", "đối tượng truy nã")] = None
    vu_khi: Annotated[
        Item | None, words("Vũ khí, vật liệu nổ, công cụ hỗ trợ giao nộp", example="18 vũ khí, vật liệu nổ, công cụ hỗ trợ")
    ] = None


SECTIONS: dict[str, type[Section]] = {"an_ninh": AnNinh, "vu_viec": VuViec, "nhan_dan_tham_gia": NhanDanThamGia}
