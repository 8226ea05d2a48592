"""Self-management models."""

from typing import Annotated

from antq_writer.schema.base import Adds, Many, figure, symbols, words
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class NamedModel(Model):
    """A model with a name."""

    ten: Annotated[Line, words("Tên mô hình, không kèm dấu ngoặc kép", example="Tiếng kẻng an ninh")]
    dia_ban: Annotated[Line | None, words("Nơi xây dựng", example="xã Cộng Lạc")] = None
    de_nghi: Annotated[
        Line | None, words("Đề nghị ai ghi nhận, nhân rộng", example="Ban Chỉ đạo 138 tỉnh")
    ] = None
    cong_nhan: Annotated[Line | None, symbols("Văn bản ghi nhận (số, ký hiệu)")] = None


class Managed(Model):
    """Models by who manages them."""

    ai: Annotated[Line, words("Ai quản lý", example="lực lượng Công an")]
    so: Annotated[
        Count,
        figure("Số mô hình do đơn vị này quản lý", "mô hình", over_years=Adds.LAST,
               sums_to=("duy_tri", "duy_tri + xay_moi")),
    ]  # fmt: skip


class SelfRun(Model):
    """A kind of self-run group of the people beside the models."""

    ten: Annotated[Line, words("Tên gọi", example="Hội quán")]
    moi: Annotated[Count | None, figure("Số thành lập mới trong kỳ", at_most="tong", noun="ten")] = None
    tai: Annotated[
        Many[Line], words("Nơi thành lập mới", names="moi", example="[xã Định Yên, xã Tân Mỹ]")
    ] = ()
    tong: Annotated[Count | None, figure("Tổng số", over_years=Adds.LAST, noun="ten")] = None


class MoHinh(Section):
    """Củng cố, xây dựng, nhân rộng mô hình tự quản, tự phòng ngừa, tự bảo vệ."""

    ten_goi: Annotated[
        Line | None, words("Tên gọi chung của mô hình", example="Tự quản, tự phòng ngừa, tự bảo vệ ANTT")
    ] = None
    ten_goi_moi: Annotated[Line | None, words("Tên gọi chung của mô hình xây dựng mới, nếu khác")] = None
    duy_tri: Annotated[Count | None, figure("Mô hình đang duy trì", "mô hình", over_years=Adds.LAST)] = None
    gom: Annotated[
        Many[Item], words("Gồm các loại mô hình (cộng lại bằng số đang duy trì)", part_of="duy_tri")
    ] = ()
    thanh_vien: Annotated[Count | None, figure("Thành viên tham gia", "thành viên", over_years=Adds.LAST)] = (
        None
    )
    xay_moi: Annotated[
        Count | None, figure("Mô hình xây dựng mới trong kỳ", "mô hình", at_most="duy_tri")
    ] = None
    don_vi_xay_moi: Annotated[
        Line | None, words("Đơn vị xây dựng mô hình mới", example="Ban Chỉ đạo 138 các xã")
    ] = None
    hieu_qua: Annotated[
        Count | None, figure("Mô hình hoạt động hiệu quả", "mô hình", within="duy_tri", over_years=Adds.LAST)
    ] = None
    kien_toan: Annotated[
        Count | None, figure("Mô hình được củng cố, kiện toàn", "mô hình", at_most="duy_tri")
    ] = None
    nhan_rong: Annotated[Count | None, figure("Mô hình được nhân rộng", "mô hình", at_most="duy_tri")] = None
    kem_hieu_qua: Annotated[
        Count | None, figure("Mô hình không phát huy hiệu quả", "mô hình", within="duy_tri")
    ] = None
    giai_the: Annotated[Count | None, figure("Mô hình đã dừng hoạt động", "mô hình")] = None
    lua_chon: Annotated[Many[NamedModel], words("Mô hình được chọn đề nghị ghi nhận, nhân rộng")] = ()
    ten_duy_tri: Annotated[
        Many[Item], words("Tên các mô hình đang duy trì, in ở chú thích", names="duy_tri")
    ] = ()
    ten_xay_moi: Annotated[
        Many[Item], words("Tên các mô hình xây dựng mới, in ở chú thích", names="xay_moi")
    ] = ()
    ten_nhan_rong: Annotated[Many[Line], words("Tên các mô hình được nhân rộng", names="nhan_rong")] = ()
    quan_ly: Annotated[Many[Managed], words("Số mô hình theo đơn vị quản lý")] = ()
    noi_bat: Annotated[Many[Line], words("Tên các mô hình hoạt động nổi bật, hiệu quả")] = ()
    to_chuc: Annotated[Many[SelfRun], words("Các loại hình tự quản khác của Nhân dân")] = ()
    tien_tien: Annotated[
        Count | None, figure("Mô hình, điển hình tiên tiến trong phong trào", "mô hình, điển hình tiên tiến")
    ] = None
    tac_dung: Annotated[Many[Sentence], words("Các câu về tác dụng của mô hình")] = ()
    han_che: Annotated[Many[Sentence], words("Hạn chế trong duy trì mô hình")] = ()


class Camera(Section):
    """Mô hình camera giám sát về an ninh, trật tự."""

    can_cu: Annotated[Many[Line], symbols("Văn bản đã căn cứ thực hiện (số, ký hiệu)")] = ()
    mat: Annotated[Count | None, figure("Mắt camera trên địa bàn", "mắt camera", over_years=Adds.LAST)] = None
    dia_ban: Annotated[Many[Line], words("Các địa bàn đã lắp đặt", example="[xã Đại Lộc, xã Đồng Lộc]")] = ()
    ho_lap: Annotated[
        Count | None, figure("Mắt camera do hộ gia đình tự lắp đặt", "mắt camera", over_years=Adds.LAST)
    ] = None
    thoi_gian: Annotated[Line | None, words("Thời gian giám sát", example="24/24 giờ")] = None
    trich_xuat: Annotated[Count | None, figure("Lượt trích xuất dữ liệu", "lượt video, hình ảnh")] = None
    vu_viec: Annotated[
        Item | None,
        words(
            "Vụ việc được làm rõ nhờ camera, gồm từng loại",
            example="{so: 33, ten: vụ việc, gom: [13 vụ trộm cắp]}",
        ),
    ] = None


SECTIONS: dict[str, type[Section]] = {"mo_hinh": MoHinh, "camera": Camera}
