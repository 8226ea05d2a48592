"""Sections of a guidance (HƯỚNG DẪN): what others are to report, how and by when."""

from antq_writer.schema.sections.section import Section


class MucDich(Section):
    """Mục đích, yêu cầu (của hướng dẫn, kế hoạch)."""


class NoiDungBaoCao(Section):
    """Các nội dung phải báo cáo (của hướng dẫn)."""


class DanhGiaPhongTrao(Section):
    """Các nội dung phải đánh giá (của hướng dẫn)."""


class ToChucThucHien(Section):
    """Tổ chức thực hiện (của hướng dẫn, kế hoạch)."""


SECTIONS: dict[str, type[Section]] = {
    "muc_dich": MucDich,
    "noi_dung_bao_cao": NoiDungBaoCao,
    "danh_gia_phong_trao": DanhGiaPhongTrao,
    "to_chuc_thuc_hien": ToChucThucHien,
}
