"""The sections that a report can hold, in one table; an outline picks and orders them."""

from __future__ import annotations

from typing import Annotated

from antq_writer.schema.base import words
from antq_writer.schema.model import Model
from antq_writer.schema.sections import (
    an_ninh,
    an_toan,
    bao_ve_co_so,
    chi_tieu,
    chuyen_de,
    dan_van,
    danh_gia,
    dia_ban,
    huong_dan,
    khen_thuong,
    kinh_phi,
    lanh_dao,
    luc_luong,
    mo_hinh,
    ngay_hoi,
    nhan_xet,
    nong_thon_moi,
    phoi_hop,
    quan_chung,
    tuyen_truyen,
)
from antq_writer.schema.sections.section import OwnSection, Section

SECTIONS: dict[str, type[Section]] = {
    **nhan_xet.SECTIONS,
    **lanh_dao.SECTIONS,
    **chuyen_de.SECTIONS,
    **an_ninh.SECTIONS,
    **an_toan.SECTIONS,
    **mo_hinh.SECTIONS,
    **tuyen_truyen.SECTIONS,
    **ngay_hoi.SECTIONS,
    **kinh_phi.SECTIONS,
    **bao_ve_co_so.SECTIONS,
    **nong_thon_moi.SECTIONS,
    **phoi_hop.SECTIONS,
    **luc_luong.SECTIONS,
    **quan_chung.SECTIONS,
    **khen_thuong.SECTIONS,
    **dan_van.SECTIONS,
    **danh_gia.SECTIONS,
    **huong_dan.SECTIONS,
    **dia_ban.SECTIONS,
    **chi_tieu.SECTIONS,
}
"""Name of each section and its model.  Each theme's file declares its own rows."""

_GIVEN = {name: Annotated[model | None, words(model.label())] for name, model in SECTIONS.items()}
Content: type[Model] = type(
    "Content",
    (Model,),
    {
        "__doc__": "The sections that the data gives; order comes from the outline.",
        "__module__": __name__,
        "__annotations__": _GIVEN,
        **dict.fromkeys(SECTIONS),
    },
)

__all__ = ["SECTIONS", "Content", "OwnSection", "Section"]
