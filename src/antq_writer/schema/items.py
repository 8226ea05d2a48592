"""Counted things and sentences: the two building blocks that every section uses."""

from __future__ import annotations

import re
from typing import Annotated, Any

from antq_writer.patterns import regex
from antq_writer.schema.base import Many, figure, words
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import ABOUT, Amount, refuse
from antq_writer.schema.texts import Line, choice

_COUNTED = regex(
    rf"((?:(?:{'|'.join(sorted(ABOUT, key=len, reverse=True))})\s+)?[0-9][0-9.,]*(?:/[0-9][0-9.]*)?)\s+(\D.*)",
    re.IGNORECASE | re.DOTALL,
)


class Item(Model):
    """A counted thing, `08 xã`, perhaps with its parts.

    As a text it is a number and a noun; a text without a number in front is a thing that is only named.
    """

    so: Annotated[Amount | None, figure("Số lượng", example="08 hoặc 89/91")] = None
    ten: Annotated[Line, words("Tên, kèm đơn vị tính", example="vụ trộm cắp tài sản")]
    gom: Annotated[
        Many[Item],
        words(
            "Gồm các phần sau (cộng lại bằng tổng số)", example="[04 vụ trộm cắp, 02 vụ cố ý gây thương tích]"
        ),
    ] = ()
    trong_do: Annotated[Many[Item], words("Trong đó (chỉ nêu một số phần, không cần đủ tổng)")] = ()
    kem: Annotated[
        Many[Item], words("Kèm theo, in trong ngoặc", example="[01 người chết, 03 người bị thương]")
    ] = ()
    ghi_chu: Annotated[Many[Line], words("Chú thích cuối trang")] = ()
    o_chu_thich: Annotated[
        Annotated[str, choice("có", "không")],
        words("Ghi “có” để in các phần (gồm, trong đó, kèm) ở chú thích cuối trang"),
    ] = "không"

    @classmethod
    def _from_short(cls, value: object) -> object:
        if isinstance(value, str):
            if match := _COUNTED.fullmatch(value.strip()):
                return {"so": match.group(1), "ten": match.group(2)}
            return {"ten": value}
        return value


class Sentence(Model):
    """A sentence: one of the statement bank by its id, or the clerk's own words.

    `cau` is the id; every key besides the named ones fills a slot of the statement.  A text that has the form of
    an id (`nhom.ten-cau`) is one; a list is one paragraph of several sentences.
    """

    _takes_other_keys = True

    cau: Annotated[
        Line | None, words("Mã câu mẫu (xem “antq-writer statements”)", example="uu_diem.suc-manh-tong-hop")
    ] = None
    chu: Annotated[Line | None, words("Câu tự viết")] = None
    cung_doan: Annotated[Many[Sentence], words("Các câu viết chung một đoạn")] = ()
    gach: Annotated[Many[Sentence], words("Các ý nhỏ (dấu +) ngay dưới câu này")] = ()
    ghi_chu: Annotated[Many[Line], words("Chú thích cuối trang")] = ()

    @classmethod
    def _from_short(cls, value: object) -> object:
        if isinstance(value, str):
            return {"cau": value} if _LIKE_ID.fullmatch(value) else {"chu": value}
        if isinstance(value, list | tuple):
            return {"cung_doan": value}
        return value

    def _checked(self) -> Sentence:
        if not (self.cau or self.chu or self.cung_doan):
            raise refuse("empty_sentence")
        return self

    @property
    def slots(self) -> dict[str, Any]:
        """What fills the slots of the statement, as typed."""
        return dict(self.__pydantic_extra__ or {})


STATEMENT_ID = regex(r"[a-z0-9_]+(?:\.[a-z0-9-]+)+")
"""`nhom.ten-cau`: the group of the statement bank and the name in it."""
_LIKE_ID = regex(r"[^\W\d]\w*(?:\.[\w-]+)+")
"""What was meant as an id, also with a capital or a diacritic by mistake; no sentence is one word with a dot inside."""
