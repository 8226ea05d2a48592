"""Faults of title, addressees and legal bases (II.5, 6a, 9b)."""

from docx.shared import Cm, Pt

from ..word import LEFT, remove
from .ways import add, aligned, look, said, spoils

add("TT301", "kind too large", look("kind", size=Pt(16)), "cỡ chữ 16")
add("TT301", "kind in small letters", said("kind", "Báo cáo"), "in hoa")
add("TT302", "subject not bold", look("subject", bold=False), "chưa in đậm")
add("TT302", "subject at the left", aligned("subject", LEFT), "canh trái")
add("TT305", "addressees slanted", look("addressed", italic=True), "in nghiêng")
add("TT306", "comma", said("addressed", "- Công an tỉnh Hải Dương,"), "“;”")
add("TT306", "no colon", said("addressee", "Kính gửi"), "hai chấm")
add("TT308", "legal bases upright", look("basis", italic=False), "chưa in nghiêng")
add("TT309", "comma", said("basis", "Căn cứ Luật An ninh quốc gia,"), "“;”")


@spoils("TT303")
def no_subject(paper):
    remove(paper["subject"][0])


@spoils("TT306", "cùng một dòng")
def one_addressee_on_its_own_line(paper):
    remove(paper["addressed"][0])


@spoils("TT307")
def addressees_at_the_margin(paper):
    for paragraph in paper["addressed"]:
        paragraph.paragraph_format.first_line_indent = Cm(1.27)
