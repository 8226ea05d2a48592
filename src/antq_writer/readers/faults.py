"""Why a report of others cannot be read: DV…."""

from __future__ import annotations

from antq_writer.diagnostics import Fault, Message, Severity

ERROR = Severity.ERROR

_SAVE_AS_DOCX = Message(
    "mở tệp bằng Word, chọn Tệp → Lưu thành (File → Save As), kiểu “Word Document (*.docx)”",
    "open the file in Word, choose File → Save As and the type “Word Document (*.docx)”",
)

UNKNOWN_KIND = Fault(
    "DV001",
    "loại tệp không đọc được",
    ERROR,
    Message("đây là {kind}, không phải văn bản .docx hoặc .txt", "this is {kind_en}, not a .docx or a .txt"),
    _SAVE_AS_DOCX,
)
OLD_WORD = Fault(
    "DV002",
    "tệp Word đời cũ hoặc đặt mật khẩu",
    ERROR,
    Message(
        "đây là tệp Word đời cũ (.doc) hoặc tệp .docx đã đặt mật khẩu nên không đọc được",
        "this is an old Word file (.doc) or a .docx with a password; it cannot be read",
    ),
    Message(
        "mở tệp bằng Word, bỏ mật khẩu nếu có (Tệp → Thông tin → Bảo vệ tài liệu), rồi lưu thành .docx",
        "open the file in Word, remove its password if it has one, and save it as .docx",
    ),
)
NO_DOCX = Fault(
    "DV003",
    "tệp .docx hỏng",
    ERROR,
    Message(
        "tệp .docx hỏng hoặc không phải tệp Word: {reason}",
        "the .docx is damaged or no Word file: {reason_en}",
    ),
    _SAVE_AS_DOCX,
)
TOO_LARGE = Fault(
    "DV004",
    "tệp quá lớn",
    ERROR,
    Message(
        "tệp lớn quá {limit} MB nên không được đọc", "the file is larger than {limit} MB and is not read"
    ),
    Message("kiểm tra xem có chọn nhầm tệp không", "make sure that this is the right file"),
)
ZIP_BOMB = Fault(
    "DV005",
    "tệp .docx giải nén quá lớn",
    ERROR,
    Message(
        "nội dung của tệp .docx giải nén ra lớn bất thường nên không được đọc",
        "what the .docx holds is unusually large and is not read",
    ),
    Message("tệp có thể không an toàn; hãy xin lại bản gốc", "the file may be unsafe; ask for the original"),
)
UNSAFE_XML = Fault(
    "DV006",
    "tệp .docx có khai báo không an toàn",
    ERROR,
    Message(
        "tệp .docx có khai báo DOCTYPE hoặc thực thể XML, là thứ Word không bao giờ ghi; không đọc tệp này",
        "the .docx declares a DOCTYPE or XML entities, which Word never writes; it is not read",
    ),
    Message("tệp có thể không an toàn; hãy xin lại bản gốc", "the file may be unsafe; ask for the original"),
)
NOT_UTF8 = Fault(
    "DV007",
    "tệp không lưu bằng UTF-8",
    ERROR,
    Message(
        "không đọc được chữ ở chỗ này (byte {byte}): tệp không được lưu bằng UTF-8",
        "this place cannot be read (byte {byte}): the file is not saved as UTF-8",
    ),
    Message(
        "mở tệp bằng Notepad, chọn Tệp → Lưu thành (File → Save As), ở ô Mã hóa (Encoding) chọn UTF-8",
        "open the file in Notepad, choose File → Save As and UTF-8 as the encoding",
    ),
)
TOO_MUCH = Fault(
    "DV008",
    "văn bản quá dài để soát",
    ERROR,
    Message(
        "văn bản có hơn {limit} {what} nên không được soát",
        "it holds more than {limit_en} {what_en} and is not checked",
    ),
    Message(
        "chia văn bản thành nhiều tệp rồi soát từng tệp; giới hạn đặt ở PaperLimits (docs/an-toan.md)",
        "divide it and check the parts; the limits are those of PaperLimits",
    ),
)
