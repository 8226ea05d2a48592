"""What can stand in the way of writing a file, in the words of the one who asked for it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.errors import OutputError
from antq_writer.positions import Position

WINDOWS = os.name == "nt"

NO_FOLDER = Fault(
    "TP101",
    "Thiếu thư mục",
    Severity.ERROR,
    Message("không có thư mục “{folder}” để ghi tệp vào", "there is no folder “{folder}” to write into"),
    Message(
        "{guess}hãy tạo thư mục đó trước, hoặc ghi vào thư mục đang có là “{nearest}”",
        "{guess_en}make that folder first, or write into “{nearest}”, which exists",
    ),
)
FOLDER_IS_FILE = Fault(
    "TP102",
    "Thư mục là một tệp",
    Severity.ERROR,
    Message(
        "“{folder}” là một tệp chứ không phải thư mục, nên không ghi được tệp nào vào đó",
        "“{folder}” is a file, not a folder, so nothing can be written into it",
    ),
    Message("hãy sửa đường dẫn ghi tệp", "correct the path of the output"),
)
IS_FOLDER = Fault(
    "TP103",
    "Tên tệp là một thư mục",
    Severity.ERROR,
    Message("“{target}” là một thư mục, không ghi đè lên được", "“{target}” is a folder"),
    Message(
        "hãy thêm tên tệp vào sau, ví dụ “{example}”",
        "add the name of a file, e.g. “{example}”",
    ),
)
NOT_REGULAR = Fault(
    "TP104",
    "Không phải tệp thường",
    Severity.ERROR,
    Message(
        "“{target}” là thiết bị hoặc tệp đặc biệt của máy, không phải tệp thường, nên không ghi vào đó",
        "“{target}” is a device or another special file; nothing is written there",
    ),
    Message("hãy chọn một tên tệp khác", "choose another name"),
)
IS_LINK = Fault(
    "TP105",
    "Tên tệp là liên kết",
    Severity.ERROR,
    Message(
        "“{target}” là một liên kết trỏ đến nơi khác; chương trình không ghi qua liên kết",
        "“{target}” is a symbolic link; nothing is written through a link",
    ),
    Message(
        "hãy ghi thẳng vào tệp mà liên kết trỏ đến, hoặc chọn tên khác",
        "write to the file that it leads to, or choose another name",
    ),
)
IS_SOURCE = Fault(
    "TP106",
    "Ghi đè lên tệp nguồn",
    Severity.ERROR,
    Message(
        "“{target}” chính là tệp đầu vào “{source}”; ghi vào đó sẽ làm mất dữ liệu",
        "“{target}” is the input “{source}” itself; writing there would destroy it",
    ),
    Message("hãy chọn một tên khác cho tệp kết quả", "choose another name for the output"),
)
NO_PERMISSION = Fault(
    "TP107",
    "Không được phép ghi vào thư mục",
    Severity.ERROR,
    Message(
        "không được phép ghi vào thư mục “{folder}”",
        "writing into the folder “{folder}” is not permitted",
    ),
    Message(
        "hãy ghi vào thư mục khác, hoặc nhờ người quản trị máy cấp quyền ghi",
        "write into another folder, or ask for the right to write there",
    ),
)
READ_ONLY = Fault(
    "TP108",
    "Tệp chỉ cho đọc",
    Severity.ERROR,
    Message("tệp “{target}” đã được đặt là chỉ đọc", "the file “{target}” is marked read-only"),
    Message("hãy bỏ thuộc tính chỉ đọc, hoặc chọn tên khác", "clear the mark, or choose another name"),
)
HELD_OPEN = Fault(
    "TP109",
    "Tệp đang mở",
    Severity.ERROR,
    Message(
        "tệp “{target}” đang mở trong Word hoặc trong một chương trình khác, nên chưa ghi được",
        "the file “{target}” is open in Word or another program and cannot be replaced",
    ),
    Message("hãy đóng tệp đó lại rồi chạy lại lệnh", "close it and run the command again"),
)
LOCK_BESIDE = Fault(
    "TP110",
    "Tệp có thể đang mở trong Word",
    Severity.WARNING,
    Message(
        "có tệp khóa “{lock}” bên cạnh, nghĩa là “{target}” có thể đang mở trong Word; bản mới đã được ghi",
        "beside it stands the lock file “{lock}”: “{target}” may be open in Word; the new one is written",
    ),
    Message(
        "nếu đang mở, hãy đóng lại mà không lưu rồi mở lại để thấy bản mới",
        "if it is open, close it without saving and open it again to see the new one",
    ),
)
DISK_FULL = Fault(
    "TP111",
    "Hết chỗ trên đĩa",
    Severity.ERROR,
    Message("không còn đủ chỗ trên đĩa để ghi “{target}”", "there is no room left to write “{target}”"),
    Message(
        "hãy dọn bớt đĩa hoặc ghi sang đĩa khác; tệp cũ vẫn còn nguyên",
        "free some room or write to another disk; the old file is untouched",
    ),
)
NAME_TOO_LONG = Fault(
    "TP112",
    "Tên tệp quá dài",
    Severity.ERROR,
    Message("tên hoặc đường dẫn của tệp “{target}” quá dài", "the name or path “{target}” is too long"),
    Message("hãy đặt tên ngắn hơn", "choose a shorter name"),
)
BAD_NAME = Fault(
    "TP113",
    "Tên tệp không hợp lệ",
    Severity.ERROR,
    Message(
        "“{target}” không thể là tên tệp: có ký tự mà máy không cho phép hoặc là tên dành riêng của máy",
        "“{target}” cannot be the name of a file: it holds a forbidden character or is a reserved name",
    ),
    Message("hãy đặt tên khác", "choose another name"),
)
SAME_OUTPUT = Fault(
    "TP114",
    "Hai kết quả trùng tên tệp",
    Severity.ERROR,
    Message(
        "hai kết quả cùng được ghi vào một tệp “{target}”",
        "two outputs would be written to the same file “{target}”",
    ),
    Message("hãy đặt cho mỗi kết quả một tên", "give each output a name of its own"),
)
NOT_WRITTEN = Fault(
    "TP115",
    "Không ghi được tệp",
    Severity.ERROR,
    Message(
        "không ghi được tệp “{target}”: máy báo lỗi {name}",
        "“{target}” cannot be written: {reason} ({name})",
    ),
    Message(
        "tệp cũ, nếu có, vẫn còn nguyên; hãy thử ghi vào thư mục khác",
        "the old file, if any, is untouched; try another folder",
    ),
)
KEPT = Fault(
    "TP116",
    "Giữ lại bản đã sửa trong Word",
    Severity.INFO,
    Message(
        "tệp “{target}” đã được sửa sau lần ghi trước; bản đã sửa được giữ lại thành “{kept}”",
        "“{target}” had been changed since it was written; that version is kept as “{kept}”",
    ),
)

FAULTS = (
    NO_FOLDER,
    FOLDER_IS_FILE,
    IS_FOLDER,
    NOT_REGULAR,
    IS_LINK,
    IS_SOURCE,
    NO_PERMISSION,
    READ_ONLY,
    HELD_OPEN,
    LOCK_BESIDE,
    DISK_FULL,
    NAME_TOO_LONG,
    BAD_NAME,
    SAME_OUTPUT,
    NOT_WRITTEN,
    KEPT,
)

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_BUSY = {errno.EBUSY, getattr(errno, "ETXTBSY", errno.EBUSY)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_MISNAMED = {errno.EINVAL, errno.EILSEQ}


def shown(path: Path | str) -> str:
    """A path as a message can print it: control characters and bytes that are no text as escapes."""
    text = str(path).encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)


def found(fault: Fault, target: Path, **slots: object) -> Diagnostic:
    """The finding of a fault about a target."""
    return fault.at(Position(shown(target)), (), target=shown(target), **slots)


def refused(fault: Fault, target: Path, **slots: object) -> OutputError:
    """The error to raise for a fault about a target."""
    return OutputError([found(fault, target, **slots)])


def explained(error: OSError, target: Path, *, replacing: bool = False) -> OutputError:
    """The error to raise for what the machine refused; `replacing` when the old file was to give way."""
    code = error.errno
    if code in _BUSY or (replacing and WINDOWS and isinstance(error, PermissionError)):
        return refused(HELD_OPEN, target)
    if code in _FORBIDDEN:
        return refused(NO_PERMISSION, target, folder=shown(target.parent))
    if code in _NO_ROOM:
        return refused(DISK_FULL, target)
    if code == errno.ENAMETOOLONG:
        return refused(NAME_TOO_LONG, target)
    if code in _MISNAMED:
        return refused(BAD_NAME, target)
    name = errno.errorcode.get(code or 0, "OSError")
    return refused(NOT_WRITTEN, target, name=name, reason=error.strerror or name)
