"""Lines, names and indentation: how entries are laid out in the file."""

from __future__ import annotations

from antq_writer.diagnostics import Fault, Message, Severity

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

DUPLICATE_KEY = Fault(
    "DL001",
    "mục ghi hai lần",
    ERROR,
    Message(
        "mục “{key}” ghi hai lần: ở dòng {first} và ở dòng này (dòng {line})",
        "“{key}” is given twice: in line {first} and in this line ({line})",
    ),
    Message("giữ một dòng, xóa dòng kia", "keep one of the two lines and delete the other"),
)
TAB = Fault(
    "DL002",
    "thụt lề bằng phím Tab",
    ERROR,
    Message("{lines:vi} thụt lề bằng {found:vi}", "{lines:en} indented with a {found:en}"),
    Message("thay bằng dấu cách (phím dài Space)", "use spaces instead"),
)
WRONG_INDENT = Fault(
    "DL003",
    "thụt lề sai",
    ERROR,
    Message(
        "dòng này {indent:vi}, không thẳng với dòng {sibling}",
        "this line {indent:en} and does not line up with line {sibling}",
    ),
    Message(
        "{wanted:vi} cho thẳng với dòng {sibling}",
        "{wanted:en} to line up with line {sibling}",
    ),
)
NO_SPACE_AFTER_COLON = Fault(
    "DL004",
    "thiếu dấu cách sau dấu hai chấm",
    ERROR,
    Message(
        "sau dấu hai chấm của “{key}” thiếu dấu cách",
        "there is no space after the colon of “{key}”",
    ),
    Message("viết “{key}: {value}”", "write “{key}: {value}”"),
)
NO_ENTRY = Fault(
    "DL009",
    "dòng không có dạng “tên: giá trị”",
    ERROR,
    Message(
        "dòng “{found}” không có dạng “tên: giá trị”",
        "the line “{found}” has not the form “name: value”",
    ),
    Message(
        "nếu là phần tiếp của dòng trên thì thụt vào sâu hơn; nếu là ghi chú thì đặt “# ” ở đầu dòng",
        "if it goes on from the line above, indent it deeper; if it is a note, begin it with “# ”",
    ),
)
NO_DASH = Fault(
    "DL010",
    "thiếu gạch đầu dòng",
    ERROR,
    Message(
        "dòng này nằm trong danh sách nhưng không bắt đầu bằng “- ”",
        "this line stands in a list but does not begin with “- ”",
    ),
    Message(
        "thêm “- ” ở đầu, hoặc thụt lề cho thẳng với mục mà nó thuộc về",
        "begin it with “- ”, or indent it to line up with the entry that it belongs to",
    ),
)
STRAY_DASH = Fault(
    "DL011",
    "gạch đầu dòng sai chỗ",
    ERROR,
    Message(
        "dòng bắt đầu bằng “- ” nhưng ở đây không có danh sách nào",
        "the line begins with “- ” but there is no list here",
    ),
    Message(
        "danh sách phải đứng ngay dưới một mục chưa có giá trị (“ten_muc:”), các gạch đầu dòng thẳng nhau",
        "a list stands right under an entry without a value (“name:”), its dashes lined up",
    ),
)
NO_SPACE_AFTER_DASH = Fault(
    "DL012",
    "thiếu dấu cách sau gạch đầu dòng",
    ERROR,
    Message("sau dấu gạch đầu dòng thiếu dấu cách", "there is no space after the dash"),
    Message("viết “- {value}”", "write “- {value}”"),
)
MERGE_KEY = Fault(
    "DL017",
    "mục tên là <<",
    ERROR,
    Message("tệp số liệu không dùng “<<” để chép mục khác", "a data file has no merge key “<<”"),
    Message("ghi đủ từng mục", "write every entry out"),
)
DIRECTIVE = Fault(
    "DL018",
    "dòng bắt đầu bằng dấu %",
    ERROR,
    Message(
        "dòng bắt đầu bằng dấu “%”; tệp số liệu không dùng lệnh của YAML",
        "the line begins with “%”; a data file has no directives",
    ),
    Message("xóa dòng này, hoặc đặt “# ” ở đầu dòng", "delete the line, or begin it with “# ”"),
)
SECOND_DOCUMENT = Fault(
    "DL019",
    "nhiều phần trong một tệp",
    ERROR,
    Message(
        "từ đây bắt đầu phần thứ hai của tệp (sau dòng “---” hoặc “...”); mỗi tệp chỉ có một phần",
        "a second document begins here (after a line “---” or “...”); a file holds one only",
    ),
    Message("xóa dòng “---” hoặc “...”", "delete the line “---” or “...”"),
)
QUESTION_KEY = Fault(
    "DL020",
    "tên mục bắt đầu bằng dấu ?",
    ERROR,
    Message("tên mục không viết sau dấu “?”", "a name is not written after “?”"),
    Message("viết “tên: giá trị”", "write “name: value”"),
)
KEY_NOT_TEXT = Fault(
    "DL021",
    "tên mục không phải là chữ",
    ERROR,
    Message(
        "tên mục phải là chữ, ở đây lại là một {found:vi}",
        "a name must be a text, here it is a {found:en}",
    ),
    Message(
        "nếu dấu “{sign}” là chữ của báo cáo thì đặt cả giá trị trong ngoặc kép",
        "if “{sign}” is text of the report, put the whole value in quotes",
    ),
)
NO_KEY = Fault(
    "DL022",
    "thiếu tên mục",
    ERROR,
    Message("trước dấu hai chấm thiếu tên mục", "there is no name before the colon"),
    Message("viết “tên: giá trị”", "write “name: value”"),
)
TOP_NOT_ENTRIES = Fault(
    "DL023",
    "tệp không gồm các dòng “tên: giá trị”",
    ERROR,
    Message(
        "tệp số liệu phải gồm các dòng “tên: giá trị”, ở đây lại là {found:vi}",
        "a data file is made of lines “name: value”, here is {found:en}",
    ),
    Message(
        "chạy “antq-writer init” để xem một tệp mẫu",
        "run “antq-writer init” to see a sample file",
    ),
)
TOO_DEEP = Fault(
    "DL024",
    "quá nhiều tầng",
    ERROR,
    Message(
        "các mục lồng nhau quá {limit} tầng; từ đây tệp không được đọc",
        "entries stand inside one another more than {limit} levels deep; the file is not read from here on",
    ),
    Message("kiểm tra lại thụt lề và dấu ngoặc", "check the indentation and the brackets"),
)
TOO_MANY_VALUES = Fault(
    "DL025",
    "quá nhiều giá trị",
    ERROR,
    Message(
        "tệp có hơn {limit} {what:vi}; từ đây tệp không được đọc",
        "the file has more than {limit} {what:en}; it is not read from here on",
    ),
    Message(
        "tách số liệu thành nhiều tệp; giới hạn đặt ở Limits (docs/an-toan.md)",
        "divide the data into several files; the limits are those of Limits",
    ),
)
WRONG_COLON = Fault(
    "DL030",
    "không phải dấu hai chấm thường",
    ERROR,
    Message(
        "sau tên “{key}” là {found:vi}, không phải dấu hai chấm thường “:”",
        "after the name “{key}” stands a {found:en}, not an ordinary colon “:”",
    ),
    Message("viết “{key}: {value}”", "write “{key}: {value}”"),
)
SWALLOWED_LINE = Fault(
    "DL033",
    "dòng bị nối vào giá trị ở trên",
    ERROR,
    Message(
        "dòng “{found}” bị nối vào giá trị bắt đầu ở dòng {first}",
        "the line “{found}” is joined to the value that begins in line {first}",
    ),
    Message(
        "nếu là mục riêng thì thụt lề cho thẳng với các mục cùng cấp; nếu là chữ thì đặt trong ngoặc kép",
        "if it is an entry, line it up with the entries of its level; if it is text, put it in quotes",
    ),
)
NOT_YAML = Fault(
    "DL034",
    "dòng không đọc được",
    ERROR,
    Message("không đọc được dòng này từ chữ “{found}”", "this line cannot be read from “{found}” on"),
    Message(
        "xem lại thụt lề, dấu hai chấm và ngoặc kép của dòng này và dòng trên",
        "check the indentation, colons and quotes of this line and of the one above",
    ),
)
NO_COLON = Fault(
    "DL035",
    "thiếu dấu hai chấm sau tên mục",
    ERROR,
    Message("sau tên “{key}” thiếu dấu hai chấm", "there is no colon after the name “{key}”"),
    Message("viết “{key}: {value}”", "write “{key}: {value}”"),
)
