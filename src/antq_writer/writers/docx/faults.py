"""What can be wrong with a Word shell (codes MB1xx), and with a text that is to stand in it (GW001)."""

from __future__ import annotations

from antq_writer.diagnostics import Fault, Message, Severity

RESTORE = Message(
    "chạy “antq-writer templates eject” để lấy lại khung gốc rồi sửa trên bản đó",
    "run “antq-writer templates eject” for a fresh shell and edit that one",
)

NOT_WORD = Fault(
    "MB101",
    "Khung không phải tệp Word",
    Severity.ERROR,
    Message(
        "khung “{name}” không phải là tệp Word .docx đọc được: {why}",
        "the shell “{name}” is no readable .docx: {why_en}",
    ),
    Message(
        "mở khung bằng Word, lưu lại dạng .docx (không phải “Strict Open XML”)",
        "open it in Word and save it as .docx (not “Strict Open XML”)",
    ),
)
MISSING_STYLES = Fault(
    "MB102",
    "Khung thiếu kiểu",
    Severity.ERROR,
    Message(
        "khung “{name}” thiếu các kiểu (style): {styles}",
        "the shell “{name}” lacks the styles: {styles}",
    ),
    RESTORE,
)
MISSING_PLACE = Fault(
    "MB103",
    "Khung thiếu chỗ đặt",
    Severity.ERROR,
    Message(
        "khung “{name}” phải có đúng một đoạn “{tag}”, hiện có {count}",
        "the shell “{name}” must have one paragraph “{tag}”, it has {count}",
    ),
    RESTORE,
)
NOT_ALONE = Fault(
    "MB109",
    "Chỗ đặt không đứng riêng một đoạn",
    Severity.ERROR,
    Message(
        "khung “{name}” ({part}): “{tag}” phải đứng riêng một đoạn, không có chữ nào khác",
        "the shell “{name}” ({part}): “{tag}” must be a paragraph of its own, with nothing else",
    ),
    RESTORE,
)
UNKNOWN_NAME = Fault(
    "MB104",
    "Khung dùng tên lạ",
    Severity.ERROR,
    Message(
        "khung “{name}” ({part}) dùng tên “{found}” mà chương trình không có",
        "the shell “{name}” ({part}) uses the name “{found}”, which does not exist",
    ),
    Message("các tên dùng được: {known}", "names that exist: {known}"),
)
BAD_SYNTAX = Fault(
    "MB105",
    "Khung sai cú pháp",
    Severity.ERROR,
    Message(
        "khung “{name}” ({part}), gần “{near}”: sai cú pháp: {why}",
        "the shell “{name}” ({part}), near “{near}”: wrong syntax: {why_en}",
    ),
    Message(
        "xem lại các dấu {{{{ }}}} và {{% %}} quanh đoạn này",
        "check the marks {{{{ }}}} and {{% %}} around it",
    ),
)
NOT_ALLOWED = Fault(
    "MB106",
    "Khung dùng lệnh không cho phép",
    Severity.ERROR,
    Message(
        "khung “{name}” ({part}), gần “{near}”: không dùng được “{found}” trong khung Word",
        "the shell “{name}” ({part}), near “{near}”: “{found}” is not allowed in a Word shell",
    ),
    Message(
        "chỉ dùng được giá trị, if, for và các bộ lọc đơn giản",
        "only values, if, for and simple filters are allowed",
    ),
)
RENDER_FAILED = Fault(
    "MB107",
    "Khung không điền được",
    Severity.ERROR,
    Message(
        "khung “{name}” ({part}) không điền được: {why}",
        "the shell “{name}” ({part}) cannot be filled in: {why_en}",
    ),
    RESTORE,
)
UNSAFE = Fault(
    "MB108",
    "Khung có nội dung không an toàn",
    Severity.ERROR,
    Message("khung “{name}” bị từ chối: {vi}", "the shell “{name}” is refused: {en}"),
    RESTORE,
)
BAD_CHARACTER = Fault(
    "GW001",
    "Ký tự không ghi được vào Word",
    Severity.ERROR,
    Message(
        "văn bản có ký tự {character} mà tệp Word không chứa được, gần “{near}”",
        "the text holds the character {character}, which a Word file cannot hold, near “{near}”",
    ),
    Message("xóa ký tự này trong dữ liệu", "remove it from the data"),
)
