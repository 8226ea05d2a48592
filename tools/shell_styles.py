"""The styles of the Word shell as one table: what each looks like by Decree 30/2020/NĐ-CP, Phụ lục I.

Sizes and gaps in points, lengths in twips (567 to the centimetre).
"""

from dataclasses import dataclass

FONT = "Times New Roman"
RED, BLACK = "FF0000", "000000"
INDENT = 720
"""First line of a paragraph: 1.27 cm (II.6e: 1 cm or 1.27 cm)."""
GAP = 6
"""Points between paragraphs (II.6e: at least 6)."""
LINES = 264
"""Leading in 240ths of a line: 1.1 (II.6e: 1.0 to 1.5)."""
ADDRESSEES = 1701
"""Where “Kính gửi:” begins when several are addressed."""
UNDER_COLON = ADDRESSEES + 1000
"""Where the colon of “Kính gửi:” stands, 14 points high; the dashes of the addressees stand under it."""
FREE_FOR_SIGNATURE = 1720
"""30.3 mm between post and name, for the signature and the seal."""


@dataclass(frozen=True)
class Style:
    """A paragraph style; None leaves it to the style it is based on."""

    ident: str
    name: str
    based: str = "Normal"
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str | None = None
    align: str | None = None
    before: float | None = None
    after: float | None = None
    lines: int | None = None
    exact: int | None = None
    """Height of a line in twips, whatever stands in it."""
    first: int | None = None
    left: int | None = None
    hanging: int | None = None
    contextual: bool = False
    """No gap between two paragraphs of this style."""
    keep_next: bool = False
    keep_lines: bool = False
    rule: bool = False
    """A single line along the top."""
    outline: int | None = None
    next: str | None = None
    tabs: str = ""

    @property
    def custom(self) -> bool:
        """Whether it is ours and not one that Word has built in."""
        return self.name.startswith("ANTQ")


BODY = "ANTQThanVanBan"
STYLES = (
    # --- what all others are based on
    Style("Normal", "Normal"),
    Style(
        BODY, "ANTQ Thân văn bản", align="both", before=GAP, lines=LINES, first=INDENT
    ),
    # --- letterhead (II.1-4, III.2)
    Style("ANTQChuQuan", "ANTQ Cơ quan chủ quản", size=13, align="center"),
    Style("ANTQCoQuan", "ANTQ Cơ quan ban hành", size=13, bold=True, align="center"),
    Style("ANTQQuocHieu", "ANTQ Quốc hiệu", size=13, bold=True, align="center"),
    Style("ANTQTieuNgu", "ANTQ Tiêu ngữ", size=14, bold=True, align="center"),
    Style("ANTQDuongKe", "ANTQ Đường kẻ", size=1, align="center", before=2, exact=40, rule=True),
    Style("ANTQSoKyHieu", "ANTQ Số ký hiệu", size=13, align="center", before=7),
    Style("ANTQDiaDanh", "ANTQ Địa danh ngày tháng", size=14, italic=True, align="center", before=6),
    Style("ANTQDuThao", "ANTQ Dự thảo", size=13, bold=True, align="center", before=4, after=3),
    Style("ANTQDoMat", "ANTQ Độ mật", size=13, bold=True, colour=RED, align="center"),
    Style("ANTQDoKhan", "ANTQ Độ khẩn", size=13, bold=True, colour=RED, align="center"),
    Style("ANTQLuuHanh", "ANTQ Chỉ dẫn lưu hành", size=13, bold=True, align="center"),
    # --- tên loại, trích yếu, Kính gửi (II.5, II.9)
    Style("ANTQTenLoai", "ANTQ Tên loại", size=14, bold=True, align="center", before=18, keep_next=True),
    Style("ANTQTrichYeu", "ANTQ Trích yếu", size=14, bold=True, align="center", keep_next=True),
    Style("ANTQKeTrichYeu", "ANTQ Đường kẻ trích yếu", "ANTQDuongKe", after=12),
    Style("ANTQKinhGui", "ANTQ Kính gửi", size=14, align="center", before=6, after=12),
    Style("ANTQKinhGuiNhieu", "ANTQ Kính gửi nhiều nơi", size=14, before=6, left=ADDRESSEES, keep_next=True),
    Style(
        "ANTQNoiGui", "ANTQ Nơi được gửi", size=14, before=3, after=12, lines=LINES, left=UNDER_COLON + 165,
        hanging=165, contextual=True,
    ),
    # --- body (II.6)
    Style("ANTQGachDauDong", "ANTQ Gạch đầu dòng", BODY),
    Style("ANTQDauCong", "ANTQ Dấu cộng", BODY),
    Style("ANTQKhoan", "ANTQ Khoản", BODY),
    Style("ANTQDiem", "ANTQ Điểm", BODY),
    Style("ANTQCanCu", "ANTQ Căn cứ", BODY, italic=True),
    Style("ANTQGiua", "ANTQ Dòng giữa", align="center", before=GAP, lines=LINES),
    Style(
        "Heading1", "heading 1", size=14, bold=True, align="both", before=GAP, lines=LINES, first=INDENT,
        keep_next=True, keep_lines=True, outline=0, next=BODY,
    ),
    Style("ANTQPhan", "ANTQ Phần", "Heading1", align="center", before=12, first=0, outline=0, next=BODY),
    Style("Heading2", "heading 2", "Heading1", outline=1, next=BODY),
    Style("Heading3", "heading 3", "Heading1", bold=False, outline=2, next=BODY),
    # --- tables
    Style("ANTQOBang", "ANTQ Ô bảng", size=13, before=2, after=2),
    Style("ANTQDauBang", "ANTQ Đầu bảng", "ANTQOBang", bold=True, align="center", keep_next=True),
    Style("ANTQChuDanBang", "ANTQ Chú dẫn bảng", size=13, italic=True, align="right", before=GAP, after=3,
          keep_next=True),
    # --- signature and recipients (II.7, II.9, III.3)
    Style("ANTQNoiNhan", "ANTQ Nơi nhận", size=12, bold=True, italic=True, keep_next=True),
    Style("ANTQDanhSachNhan", "ANTQ Danh sách nhận", size=11, keep_next=True),
    Style("ANTQNguoiSoan", "ANTQ Người soạn", size=11, keep_next=True),
    Style("ANTQChucVu", "ANTQ Quyền hạn chức vụ", size=14, bold=True, align="center", keep_next=True),
    Style("ANTQChoKy", "ANTQ Chỗ ký", size=14, align="center", exact=FREE_FOR_SIGNATURE, keep_next=True),
    Style("ANTQHoTen", "ANTQ Họ tên", size=14, bold=True, align="center", keep_next=True),
    # --- appendices (III.1)
    Style("ANTQSoPhuLuc", "ANTQ Số phụ lục", size=14, bold=True, align="center", keep_next=True, outline=0),
    Style("ANTQTenPhuLuc", "ANTQ Tên phụ lục", size=14, bold=True, align="center", keep_next=True),
    Style("ANTQKemTheo", "ANTQ Kèm theo", size=14, italic=True, align="center", after=GAP, keep_next=True),
    Style("ANTQNgatPhan", "ANTQ Ngắt phần", size=1, exact=20),
    # --- page number and notes (I.7)
    Style("Header", "header", size=14, align="center"),
    Style("FootnoteText", "footnote text", size=11, align="both"),
)  # fmt: skip

_TABLE_STYLE = """<w:style w:type="table" w:customStyle="1" w:styleId="ANTQBang"><w:name w:val="ANTQ Bảng"/>\
<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>\
<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr></w:style>"""
_BUILT_IN = """<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"""
_FONTS = f'<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'


def styles_xml() -> str:
    """The part `word/styles.xml`."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    mark = (
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
        f'<w:rPr>{_FONTS}<w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    )
    return (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}<w:color w:val="{BLACK}"/><w:sz w:val="28"/>'
        '<w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" '
        'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        f"{''.join(map(_style, STYLES))}{_BUILT_IN}{mark}{_TABLE_STYLE.format(borders=borders)}</w:styles>"
    )


def _style(style: Style) -> str:
    default = ' w:default="1"' if style.ident == "Normal" else ""
    custom = ' w:customStyle="1"' if style.custom else ""
    based = "" if style.ident == "Normal" else f'<w:basedOn w:val="{style.based}"/>'
    following = f'<w:next w:val="{style.next}"/>' if style.next else ""
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{style.ident}">'
        f'<w:name w:val="{style.name}"/>'
        f"{based}{following}<w:qFormat/>{_paragraph(style)}{_letters(style)}</w:style>"
    )


def _paragraph(style: Style) -> str:
    """`w:pPr`, its children in the order of the schema."""
    made = "<w:keepNext/>" * style.keep_next + "<w:keepLines/>" * style.keep_lines
    if style.rule:
        made += f'<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="{BLACK}"/></w:pBdr>'
    made += _element(
        "spacing",
        before=None if style.before is None else round(style.before * 20),
        after=None if style.after is None else round(style.after * 20),
        line=style.lines if style.exact is None else style.exact,
        lineRule=None if style.lines is style.exact is None else "auto" if style.exact is None else "exact",
    )
    made += _element("ind", left=style.left, hanging=style.hanging, firstLine=style.first)
    made += "<w:contextualSpacing/>" * style.contextual
    made += _element("jc", val=style.align) + _element("outlineLvl", val=style.outline)
    return f"<w:pPr>{made}</w:pPr>" if made else ""


def _letters(style: Style) -> str:
    """`w:rPr`, its children in the order of the schema; the font stands in every style."""
    made = _FONTS + _switch("b", style.bold) + _switch("i", style.italic)
    made += _element("color", val=style.colour or (BLACK if not style.custom else None))
    if style.size is not None:
        half = round(style.size * 2)
        made += _element("sz", val=half) + _element("szCs", val=half)
    return f"<w:rPr>{made}</w:rPr>"


def _switch(name: str, on: bool | None) -> str:
    if on is None:
        return ""
    value = "" if on else ' w:val="0"'
    return f"<w:{name}{value}/><w:{name}Cs{value}/>"


def _element(name: str, **values: object) -> str:
    said = "".join(f' w:{key}="{value}"' for key, value in values.items() if value is not None)
    return f"<w:{name}{said}/>" if said else ""
