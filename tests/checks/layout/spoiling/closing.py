"""Faults of signature and recipients (II.7, 9)."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from ..word import (
    remove,
)
from .ways import add, look, said, spoils

add("TT501", "not bold", look("authority", bold=False), "chưa in đậm")
add("TT502", "slash", said("authority", "K/T TRƯỞNG CÔNG AN HUYỆN"), "“KT.”")
add("TT503", "small letters", said("post", "Phó Trưởng Công an huyện"), "in hoa")
add("TT504", "capitals", said("name", "NGUYỄN VĂN A"), "in hoa")
add("TT504", "not bold", look("name", bold=False), "chưa in đậm")
add("TT505", "degree", said("name", "TS. Nguyễn Văn A"), "“TS.”")
add("TT505", "two degrees", said("name", "PGS.TS Nguyễn Văn A"), "“PGS.TS”")
add("TT511", "14 points", look("recipients", size=Pt(14)), "cỡ chữ 14 (phải 12)")
add("TT511", "upright", look("recipients", italic=False), "chưa in nghiêng")
add("TT512", "14 points", look("recipient", size=Pt(14)), "cỡ chữ 14 (phải 11)")
add("TT513", "comma", said("recipient", "- Đội nghiệp vụ,", 1), "“;”")
add("TT513", "no dash", said("recipient", "Đội nghiệp vụ;", 1), "gạch")
add("TT513", "no full stop", said("recipient", "- Lưu: VT, ANTQ;", 2), "“.”")
add("TT516", "14 points", look("drafter", size=Pt(14)), "cỡ chữ 14 (phải 11)")


@spoils("TT506", "TRƯỞNG BAN", letterhead="board")
def one_post(paper):
    remove(paper["post below"][0])


@spoils("TT507")
def no_room(paper):
    for one in paper["room"][2:]:
        remove(one)


@spoils("TT508")
def nobody_signs(paper):
    for name in ("authority", "post", "name"):
        for one in paper[name]:
            remove(one)


@spoils("TT514")
def recipients_below_the_name(paper):
    row = paper.foot.add_row().cells[0]._element
    for one in (*paper["recipients"], *paper["recipient"], *paper["drafter"]):
        row.append(one._element)
    row.remove(row.findall(qn("w:p"))[0])
    paper.foot.rows[0].cells[0]._element.append(OxmlElement("w:p"))


@spoils("TT515")
def no_recipients(paper):
    for name in ("recipients", "recipient", "drafter"):
        for one in paper[name]:
            remove(one)
    paper.foot.rows[0].cells[0]._element.append(OxmlElement("w:p"))
