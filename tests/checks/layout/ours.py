"""Documents of every kind that our writer prints, small ones."""

from datetime import date

from antq_writer.document import (
    Appendix,
    Cell,
    Document,
    Heading,
    Letterhead,
    Note,
    Paragraph,
    Properties,
    Role,
    Row,
    Signature,
    Table,
    Text,
    Title,
)

WORDS = (
    "Công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc được cấp ủy, chính quyền quan tâm chỉ đạo; "
    "lực lượng Công an làm tốt vai trò tham mưu, nòng cốt trong tổ chức thực hiện."
)


def text(words=WORDS, role=Role.BODY, marker="", *more):
    return Paragraph((Text(words), *more), role, marker)


def cell(words):
    return Cell((Paragraph((Text(words),), Role.CELL),))


TABLE = Table((Row((cell("TT"), cell("Mô hình"))),), (Row((cell("1"), cell("Camera"))),), (1, 5))
NOTE = Note((Paragraph((Text("Trong đó có 05 mô hình mới."),), Role.CELL),))
SECTIONS = (
    text(),
    Heading(1, "I.", (Text("ĐẶC ĐIỂM, TÌNH HÌNH"),)),
    text(WORDS, Role.BODY, "", NOTE),
    Heading(1, "II.", (Text("KẾT QUẢ CÔNG TÁC"),)),
    Heading(2, "1.", (Text("Công tác tham mưu"),)),
    text(role=Role.DASH),
    text(role=Role.PLUS),
    Heading(2, "2.", (Text("Công tác tuyên truyền"),)),
    Heading(3, "a)", (Text("Về hình thức"),)),
    text(),
    Heading(3, "b)", (Text("Về nội dung"),)),
    *(text(role=Role.POINT, marker=f"{letter})") for letter in "abcdđe"),
    TABLE,
    Heading(1, "III.", (Text("NHIỆM VỤ"),)),
    *(text(role=Role.CLAUSE, marker=f"{number}.") for number in (1, 2, 3)),
    text("Trên đây là báo cáo kết quả./."),
)
PARTS = (
    text("Căn cứ Luật An ninh quốc gia ngày 03 tháng 12 năm 2004;", Role.BASIS),
    text("Căn cứ Kế hoạch số 41/KH-UBND ngày 15/02/2022 của UBND tỉnh.", Role.BASIS),
    Heading(0, "Phần I", (Text("KẾT QUẢ THỰC HIỆN"),)),
    *SECTIONS[1:5],
    text(),
    Heading(0, "Phần II", (Text("PHƯƠNG HƯỚNG, NHIỆM VỤ"),)),
    *SECTIONS[-4:],
)
CHAPTERS = (
    Heading(0, "Chương I", (Text("QUY ĐỊNH CHUNG"),)),
    text(),
    Heading(0, "Chương II", (Text("TỔ CHỨC THỰC HIỆN"),)),
    text("Nội dung./."),
)


def appendix(number, landscape=False):
    enclosed = "(Kèm theo Báo cáo số     /BC-UBND ngày     tháng 12 năm 2022 của UBND huyện Tứ Kỳ)"
    return Appendix(number, (Text("SỐ LIỆU"),), (Text(enclosed),), (text(), TABLE), landscape)


def document(body=SECTIONS, head=None, **changes):
    """A report of huyện Tứ Kỳ, changed."""
    letterhead = {
        "superior": (),
        "agency": ("ỦY BAN NHÂN DÂN", "HUYỆN TỨ KỲ"),
        "number": "5",
        "symbol": "BC-UBND",
        "place": "Tứ Kỳ",
        "day": date(2022, 1, 5),
        **(head or {}),
    }
    values = {
        "properties": Properties("Báo cáo năm 2022", "UBND huyện Tứ Kỳ", created=date(2022, 1, 5)),
        "title": Title("BÁO CÁO", ((Text("Kết quả năm 2022"),),)),
        "signature": Signature(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Nguyễn Văn A"),
        "recipients": ("UBND tỉnh", "Lưu: VT"),
        **changes,
    }
    return Document(letterhead=Letterhead(**letterhead), body=body, **values)


POLICE = {"superior": ("CÔNG AN TỈNH HẢI DƯƠNG",), "agency": ("CÔNG AN HUYỆN TỨ KỲ",), "symbol": "BC-CAH"}
BOARD = {"superior": ("UBND HUYỆN TỨ KỲ",), "agency": ("BAN CHỈ ĐẠO 138",), "symbol": "BC-BCĐ"}
LONG_TITLE = Title(
    "BÁO CÁO",
    (
        (Text("Tổng kết công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022;"),),
        (Text("phương hướng, nhiệm vụ năm 2023"),),
    ),
)
EVERY = {
    "UBND": document(),
    "police under their superior": document(
        head=POLICE, signature=Signature(("TRƯỞNG CÔNG AN HUYỆN",), "Nguyễn Văn A", rank="Thượng tá")
    ),
    "deputy signs": document(
        head=POLICE,
        signature=Signature(("KT. TRƯỞNG CÔNG AN HUYỆN", "PHÓ TRƯỞNG CÔNG AN HUYỆN"), "Nguyễn Văn A"),
    ),
    "Ban Chỉ đạo under UBND": document(
        head=BOARD,
        signature=Signature(("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"), "Nguyễn Văn A", ("CHỦ TỊCH UBND HUYỆN",)),
    ),
    "long names": document(
        head={
            "superior": ("ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ",),
            "agency": (
                "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM, TỆ NẠN XÃ HỘI VÀ XÂY DỰNG PHONG TRÀO TOÀN DÂN "
                "BẢO VỆ AN NINH TỔ QUỐC",
            ),
            "symbol": "BC-BCĐ",
        },
        title=LONG_TITLE,
        signature=Signature(("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"), "Nguyễn Văn A", ("CHỦ TỊCH UBND HUYỆN",)),
    ),
    "nothing filled in": document(
        head={"number": "", "day": None, "year": 2022},
        signature=Signature(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), ""),
    ),
    "day and month open": document(head={"number": "", "day": None, "month": 3, "year": 2022}),
    "draft": document(head={"draft": True}),
    **{f"stamp {stamp}": document(head={"urgency": stamp}) for stamp in ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN")},
    "secret and for the house": document(head={"secrecy": "MẬT", "circulation": "LƯU HÀNH NỘI BỘ"}),
    "one addressee": document(addressees=("UBND tỉnh Hải Dương",)),
    "several addressees": document(addressees=("UBND tỉnh Hải Dương", "Công an tỉnh Hải Dương")),
    "legal bases and parts": document(PARTS),
    "legal bases under addressees": document(PARTS, addressees=("UBND tỉnh Hải Dương", "Công an tỉnh")),
    "chapters": document(CHAPTERS),
    "one appendix": document(appendices=(appendix("Phụ lục"),)),
    "appendices, the second across": document(
        appendices=(appendix("Phụ lục I"), appendix("Phụ lục II", landscape=True), appendix("Phụ lục III"))
    ),
    "drafter": document(drafter="PL.(300)"),
    "short": document((text("Nội dung./."),)),
}
