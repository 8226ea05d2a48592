"""What the Word shell prints around the body: the values of its tags.

`CONTEXT_NAMES` is the list that a keeper of shells may use; `docs` and messages quote it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from markupsafe import Markup

from antq_writer.document import Document, plain
from antq_writer.records import dataclass
from antq_writer.writers import layout

from .lines import LinePlace, centred_lines, part_rule, whole_rule
from .runs import Runs, run
from .stamps import stamp
from .styles import Font

Value: TypeAlias = str | list[str]

CONTEXT_NAMES: Mapping[str, str] = {
    "ten_co_quan": "tên cơ quan, viết thường",
    "tieu_de": "tiêu đề của tệp",
    "chu_quan": "các dòng cơ quan chủ quản",
    "co_quan": "các dòng cơ quan ban hành",
    "so_ky_hieu": "dòng “Số: …/BC-UBND”",
    "dia_danh_ngay_thang": "dòng “Tứ Kỳ, ngày … tháng … năm …”",
    "du_thao": "chữ DỰ THẢO, rỗng nếu là bản chính",
    "do_mat": "độ mật",
    "do_khan": "độ khẩn",
    "luu_hanh": "chỉ dẫn lưu hành",
    "ten_loai": "tên loại",
    "trich_yeu": "các dòng trích yếu",
    "kinh_gui": "các dòng Kính gửi",
    "noi_nhan": "các dòng Nơi nhận",
    "nguoi_soan": "ký hiệu người soạn và số bản",
    "quyen_han_chuc_vu": "các dòng trên chữ ký",
    "ho_ten": "các dòng dưới chữ ký: chức vụ, cấp bậc, họ tên",
    "ke_co_quan": "đường kẻ dưới cơ quan ban hành",
    "ke_tieu_ngu": "đường kẻ dưới Tiêu ngữ",
    "ke_trich_yeu": "đường kẻ dưới trích yếu",
    "khung_do_mat": "khung độ mật",
    "khung_do_khan": "khung độ khẩn",
    "khung_luu_hanh": "khung chỉ dẫn lưu hành",
    "than_van_ban": "thân văn bản",
    "phu_luc": "phần sau chữ ký và các phụ lục",
}
"""Each name that a tag of the shell can hold, and what it stands for."""

LINES = ("chu_quan", "co_quan", "trich_yeu")
BODY = ("than_van_ban", "phu_luc")
RULES = ("ke_co_quan", "ke_tieu_ngu", "ke_trich_yeu")
STAMPS = ("khung_do_mat", "khung_do_khan", "khung_luu_hanh")


@dataclass(frozen=True, slots=True)
class Places:
    """What the shell says about the places where the writer puts paragraphs of its own."""

    lines: Mapping[str, LinePlace]
    """Centred lines, by name."""
    rules: Mapping[str, tuple[str, LinePlace]]
    """Rules, by name: the style of the rule, and the line above it."""
    stamps: Mapping[str, tuple[str, Font]]
    """Stamps, by name: style and font."""
    separator: str
    """Id of the style of a line one point high."""


def front_matter(
    document: Document,
    runs: Runs,
    places: Places,
) -> dict[str, Value]:
    """The values of all names but the body's."""
    head = document.letterhead
    subject = document.title.subject
    values: dict[str, Value] = {
        "ten_co_quan": document.properties.agency,
        "tieu_de": document.properties.title,
        "so_ky_hieu": layout.number_line(head),
        "dia_danh_ngay_thang": layout.date_line(head),
        "du_thao": layout.DRAFT if head.draft else "",
        "do_mat": head.secrecy,
        "do_khan": head.urgency,
        "luu_hanh": head.circulation,
        "ten_loai": document.title.kind,
        "kinh_gui": list(layout.addressee_lines(document)),
        "noi_nhan": list(layout.recipient_lines(document)),
        "nguoi_soan": document.drafter,
        "quyen_han_chuc_vu": list(layout.signature_lines(document.signature)),
        "ho_ten": list(layout.name_lines(document.signature)) or [""],
        **dict.fromkeys((*LINES, *RULES, *STAMPS), Markup("")),
    }
    lines: dict[str, list[tuple[str, str]]] = {
        "chu_quan": [(line, run(line)) for line in head.superior],
        "co_quan": [(line, run(line)) for line in head.agency],
        "trich_yeu": [(plain(line), runs.of(line)) for line in subject],
    }
    for name, place in places.lines.items():
        values[name] = Markup(centred_lines(place, lines[name]))
    texts = {
        "ke_co_quan": head.agency[-1] if head.agency else "",
        "ke_tieu_ngu": layout.MOTTO,
        "ke_trich_yeu": plain(subject[-1]) if subject else "",
    }
    for name, (style, place) in places.rules.items():
        if texts[name]:
            draw = whole_rule if name == "ke_tieu_ngu" else part_rule
            values[name] = Markup(draw(style, place, texts[name]))
    framed = {
        "khung_do_mat": head.secrecy,
        "khung_do_khan": head.urgency,
        "khung_luu_hanh": head.circulation,
    }
    for name, (style, font) in places.stamps.items():
        values[name] = Markup(stamp(framed[name], style, places.separator, font))
    return values
