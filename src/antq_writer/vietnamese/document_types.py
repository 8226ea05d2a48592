"""Types of documents and their abbreviations, by the system that uses them."""

DECREE_30 = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "KH": "Kế hoạch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "TTr": "Tờ trình",
    "HĐ": "Hợp đồng",
    "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ",
    "BTT": "Bản thỏa thuận",
    "GUQ": "Giấy ủy quyền",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
    "GNP": "Giấy nghỉ phép",
    "PG": "Phiếu gửi",
    "PC": "Phiếu chuyển",
    "PB": "Phiếu báo",
    "SY": "Bản sao y",
    "TrS": "Bản trích sao",
    "SL": "Bản sao lục",
}
"""Named types and copies of Decree 30/2020/NĐ-CP, Phụ lục III; Công văn and Thư công have no abbreviation."""

IN_USE = {
    "KL": "Kết luận",
    "VBHN": "Văn bản hợp nhất",
    "QCPH": "Quy chế phối hợp",
    "CTPH": "Chương trình phối hợp",
    "KHPH": "Kế hoạch phối hợp",
    "KHLN": "Kế hoạch liên ngành",
    "KHLT": "Kế hoạch liên tịch",
    "HDLN": "Hướng dẫn liên ngành",
    "HDLT": "Hướng dẫn liên tịch",
    "QCLN": "Quy chế liên ngành",
    "CTLT": "Chương trình liên tịch",
    "CTLN": "Chương trình liên ngành",
}
"""Types outside Phụ lục III that state bodies cite all the same."""

STATE = DECREE_30 | IN_USE

NORMATIVE = {
    "PL": "Pháp lệnh",
    "L": "Lệnh",
    "NĐ": "Nghị định",
    "TT": "Thông tư",
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
}
"""Types that carry their year when they hold rules of law (Law 80/2015/QH13 and those before it)."""

ALWAYS_NORMATIVE = frozenset({"PL", "NĐ", "TT", "TTLT"})
"""Types that are never cited without their year."""

JOINT = {"TTLT": "Thông tư liên tịch", "NQLT": "Nghị quyết liên tịch"}

PARTY = {
    "NQ": "Nghị quyết",
    "CT": "Chỉ thị",
    "KL": "Kết luận",
    "QĐ": "Quyết định",
    "QĐi": "Quy định",
    "QyĐ": "Quy định",
    "QC": "Quy chế",
    "TT": "Thông tri",
    "HD": "Hướng dẫn",
    "TB": "Thông báo",
    "TC": "Thông cáo",
    "TG": "Tuyên bố",
    "LKG": "Lời kêu gọi",
    "BC": "Báo cáo",
    "KH": "Kế hoạch",
    "QH": "Quy hoạch",
    "CTr": "Chương trình",
    "CTHĐ": "Chương trình hành động",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "PA": "Phương án",
    "TTr": "Tờ trình",
    "CV": "Công văn",
    "BB": "Biên bản",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
}
"""Types of Party documents (Hướng dẫn 36-HD/VPTW of 2018); there Công văn does have an abbreviation."""

PARTY_BODIES = frozenset({"TW", "TU", "HU", "QU", "ThU", "ThiU", "ĐU", "ĐUK", "ĐUB", "ĐUX", "CB"})
"""Party bodies whose documents are at times misspelt with the marks of a state document."""

CITED_NAMES = tuple(
    sorted(
        {
            *STATE.values(),
            *NORMATIVE.values(),
            *JOINT.values(),
            *PARTY.values(),
            "Công văn",
            "Luật",
            "Bộ luật",
            "Hiến pháp",
            "Chương trình phối hợp hành động",
        },
        key=lambda name: (-len(name), name),
    )
)
"""Every name that may stand before `số`, longest first."""
