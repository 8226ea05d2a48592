"""The file and its characters: TP…."""

from __future__ import annotations

from antq_writer.diagnostics import Fault, Message, Severity

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

NOT_UTF8 = Fault(
    "TP001",
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
SAVED_AS_UTF16 = Fault(
    "TP002",
    "tệp lưu bằng UTF-16",
    INFO,
    Message(
        "tệp được lưu kiểu “Unicode” (UTF-16) của Notepad; vẫn đọc được",
        "the file is saved as Notepad's “Unicode” (UTF-16); it can still be read",
    ),
    Message("lần sau nên lưu bằng UTF-8", "better save it as UTF-8 next time"),
)
NOT_A_DATA_FILE = Fault(
    "TP003",
    "không phải tệp số liệu",
    ERROR,
    Message("đây là {kind:vi}, không phải tệp số liệu", "this is {kind:en}, not a data file"),
    Message(
        "hãy chọn tệp số liệu (đuôi .yaml) mở được bằng Notepad",
        "choose the data file (ending in .yaml) that Notepad can open",
    ),
)
FILE_TOO_LARGE = Fault(
    "TP004",
    "tệp quá lớn",
    ERROR,
    Message(
        "tệp lớn quá {limit} byte nên không được đọc", "the file is larger than {limit} bytes and is not read"
    ),
    Message("kiểm tra xem có chọn nhầm tệp không", "make sure that this is the right file"),
)
OLD_FONT = Fault(
    "TP005",
    "chữ theo bảng mã cũ",
    ERROR,
    Message(
        "“{found}” được gõ theo bảng mã cũ {encoding}; chỉ nhận chữ Unicode",
        "“{found}” is written in the old font encoding {encoding}; only Unicode text is taken",
    ),
    Message(
        "dùng UniKey (Ctrl+Shift+F6) chuyển đoạn này từ {encoding} sang Unicode rồi dán lại",
        "convert this text from {encoding} to Unicode with UniKey (Ctrl+Shift+F6) and paste it again",
    ),
)
FORBIDDEN_CHARACTER = Fault(
    "TP006",
    "ký tự không dùng được trong văn bản",
    ERROR,
    Message(
        "có {found:vi}, là ký tự không dùng được trong văn bản",
        "{found:en} cannot stand in a document",
    ),
    Message(
        "xóa ký tự này (có thể không nhìn thấy: xóa cả đoạn quanh chỗ đó rồi gõ lại)",
        "delete it (it may be invisible: delete the text around it and type it again)",
    ),
)
INVISIBLE_CHARACTER = Fault(
    "TP007",
    "ký tự không nhìn thấy",
    WARNING,
    Message(
        "có {found:vi}, không nhìn thấy nhưng được giữ nguyên trong văn bản",
        "{found:en} cannot be seen and is kept in the document",
    ),
    Message(
        "nếu không cố ý thì xóa chỗ đó rồi gõ lại", "unless it is meant, delete this place and type it again"
    ),
)
HORN_MENDED = Fault(
    "TP008",
    "chữ ƣ được sửa thành ư",
    INFO,
    Message(
        "chữ “ƣ” (lỗi phông chữ cũ) đã được đọc là “ư”",
        "the letter “ƣ” (left by an old font) was read as “ư”",
    ),
    Message("có thể sửa trong tệp cho khỏi nhắc lại", "mend it in the file to see this no more"),
)
COMPOSED = Fault(
    "TP009",
    "chữ tổ hợp được đọc thành chữ dựng sẵn",
    INFO,
    Message(
        "chữ ở đây gõ kiểu “Unicode tổ hợp”, đã được đọc thành “Unicode” dựng sẵn",
        "the letters here are typed as “combining Unicode” and were read as ordinary Unicode",
    ),
    Message(
        "trong UniKey nên chọn bảng mã “Unicode”, không chọn “Unicode tổ hợp”",
        "choose the table “Unicode” in UniKey, not “Unicode tổ hợp”",
    ),
)
UNPRINTABLE_CHARACTER = Fault(
    "TP010",
    "ký tự có thể in ra ô vuông",
    WARNING,
    Message(
        "có {found:vi}, có thể in ra thành ô vuông hoặc dấu lạ",
        "{found:en} may print as an empty box or another sign",
    ),
    Message(
        "thường do chép từ Word: gõ lại dấu này bằng bàn phím",
        "it often comes from a copy out of Word: type the sign again on the keyboard",
    ),
)
EMPTY_FILE = Fault(
    "TP011",
    "tệp trống",
    ERROR,
    Message("tệp chưa có số liệu nào", "the file has no data yet"),
    Message(
        "chạy “antq-writer init” để có tệp mẫu rồi điền số liệu vào",
        "run “antq-writer init” for a sample file and fill it in",
    ),
)
MORE_FINDINGS = Fault(
    "TP012",
    "còn nữa",
    INFO,
    Message("còn {count} điều nữa chưa liệt kê", "{count} more are not listed"),
    Message("sửa những chỗ đã nêu rồi kiểm tra lại", "mend what is listed, then check again"),
)
NOT_READ_FURTHER = Fault(
    "TP013",
    "chưa đọc hết tệp",
    ERROR,
    Message(
        "từ đây tệp chưa được đọc, vì phía trên có quá nhiều chỗ sai",
        "the file is not read from here on, as there are too many mistakes above",
    ),
    Message("sửa những chỗ đã nêu rồi kiểm tra lại", "mend what is listed, then check again"),
)
PILED_MARKS = Fault(
    "TP014",
    "quá nhiều dấu trên một chữ",
    ERROR,
    Message("có {count} dấu chồng lên một chữ", "{count} marks are piled up on one letter"),
    Message("xóa chữ này rồi gõ lại", "delete the letter and type it again"),
)
