"""What the schema expects of an entry and finds otherwise: from DL100.

The sentences about figures, dates and citations come from the reading of Vietnamese text, which knows the
reason best: `{reason:vi}`.
"""

from __future__ import annotations

from antq_writer.diagnostics import Fault, Message, Severity

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
REASON = Message("{reason:vi}", "{reason:en}")

UNKNOWN_KEY = Fault(
    "DL101",
    "tên mục không có trong mẫu",
    ERROR,
    Message("ở đây không có mục tên “{key}”", "there is no entry named “{key}” here"),
    Message("{advice:vi}", "{advice:en}"),
)
MISSING = Fault(
    "DL102",
    "thiếu mục bắt buộc",
    ERROR,
    Message("thiếu “{key}” ({label:vi}), là mục bắt buộc", "“{key}” ({label:en}) is missing and is required"),
    Message("thêm dòng “{key}: …”", "add a line “{key}: …”"),
)
LEFT_EMPTY = Fault(
    "DL103",
    "mục bắt buộc để trống",
    ERROR,
    Message(
        "“{key}” ({label:vi}) là mục bắt buộc nhưng còn để trống",
        "“{key}” ({label:en}) is required but empty",
    ),
    Message("điền giá trị sau dấu hai chấm", "write its value after the colon"),
)
NOT_WHOLE = Fault(
    "DL104",
    "không phải số nguyên",
    ERROR,
    Message("“{found}” không phải là số nguyên", "“{found}” is not a whole number"),
    Message("ghi bằng chữ số, như 8 hoặc 9.798", "write it in digits, like 8 or 9.798"),
)
NOT_A_NUMBER = Fault(
    "DL105",
    "không phải số",
    ERROR,
    REASON,
    Message("ghi bằng chữ số, như 8, 9.798 hoặc 5,65", "write it in digits, like 8, 9.798 or 5,65"),
)
AMBIGUOUS_NUMBER = Fault(
    "DL106",
    "số đọc được hai cách",
    ERROR,
    REASON,
    Message(
        "dấu chấm ngăn hàng nghìn, dấu phẩy đứng trước phần thập phân",
        "a dot parts the thousands, a comma stands before the decimals",
    ),
)
ENGLISH_NUMBER = Fault(
    "DL107",
    "số viết kiểu Anh - Mỹ",
    ERROR,
    REASON,
    Message(
        "dấu chấm ngăn hàng nghìn, dấu phẩy đứng trước phần thập phân: 1.234,5",
        "a dot parts the thousands, a comma stands before the decimals: 1.234,5",
    ),
)
NEGATIVE = Fault(
    "DL108",
    "số âm",
    ERROR,
    Message(
        "“{found}” là số âm, ở đây không thể có số âm", "“{found}” is negative, which is not possible here"
    ),
    Message(
        "bỏ dấu trừ; nếu là mức giảm thì chỉ ghi số của từng năm, phần mềm tự tính",
        "leave out the minus; for a decrease give the figures of both years, the change is computed",
    ),
)
NOT_A_DATE = Fault(
    "DL109",
    "không phải ngày",
    ERROR,
    REASON,
    Message("viết ngày/tháng/năm, như 01/8/2013", "write day/month/year, like 01/8/2013"),
)
IMPOSSIBLE_DATE = Fault(
    "DL110",
    "ngày không có thật",
    ERROR,
    REASON,
    Message("xem lại ngày, tháng và năm", "check day, month and year"),
)
NOT_A_PERCENT = Fault(
    "DL111",
    "không phải tỷ lệ phần trăm",
    ERROR,
    REASON,
    Message("viết như 85,5%", "write it like 85,5%"),
)
NOT_A_RATIO = Fault(
    "DL112",
    "không phải tỷ số",
    ERROR,
    Message("“{found}” không phải là tỷ số", "“{found}” is not a ratio"),
    Message("viết phần trên tổng, như 15/20", "write the part over the whole, like 15/20"),
)
NOT_MONEY = Fault(
    "DL113",
    "không phải số tiền",
    ERROR,
    REASON,
    Message("viết như 1.500.000 đồng hoặc 1,5 tỷ đồng", "write it like 1.500.000 đồng or 1,5 tỷ đồng"),
)
BAD_CITATION = Fault(
    "DL114",
    "không phải văn bản viện dẫn",
    ERROR,
    REASON,
    Message("viết như “Chỉ thị số 05/CT-UBND”", "write it like “Chỉ thị số 05/CT-UBND”"),
)
EXPECTED_LIST = Fault(
    "DL115",
    "cần một danh sách",
    ERROR,
    Message(
        "“{key}” phải là một danh sách, ở đây là {found:vi}", "“{key}” must be a list, here is {found:en}"
    ),
    Message(
        "viết mỗi ý một dòng bên dưới, bắt đầu bằng “- ”",
        "write each item on a line of its own below, beginning with “- ”",
    ),
)
EXPECTED_GROUP = Fault(
    "DL116",
    "cần một nhóm mục",
    ERROR,
    Message(
        "“{key}” phải gồm các dòng “tên: giá trị”, ở đây là {found:vi}",
        "“{key}” must hold lines “name: value”, here is {found:en}",
    ),
    Message(
        "viết các dòng “tên: giá trị” bên dưới, thụt vào 2 dấu cách; nhớ dấu cách sau dấu hai chấm",
        "write lines “name: value” below, indented by 2 spaces; mind the space after the colon",
    ),
)
EXPECTED_TEXT = Fault(
    "DL117",
    "cần một giá trị",
    ERROR,
    Message(
        "“{key}” chỉ nhận một giá trị, ở đây là {found:vi}",
        "“{key}” takes a single value, here is {found:en}",
    ),
    Message(
        "viết giá trị ngay sau dấu hai chấm; nếu giá trị có “: ” thì đặt trong ngoặc kép",
        "write the value right after the colon; if it holds “: ”, put it in quotes",
    ),
)
NOT_A_CHOICE = Fault(
    "DL118",
    "giá trị không có trong danh mục",
    ERROR,
    Message(
        "“{found}” không có trong các giá trị được chọn", "“{found}” is none of the values to choose from"
    ),
    Message("{advice:vi}", "{advice:en}"),
)
TEXT_TOO_LONG = Fault(
    "DL119",
    "chữ quá dài",
    ERROR,
    Message(
        "“{found}” dài {length} ký tự, ở đây chỉ được {limit}",
        "“{found}” has {length} characters, {limit} are allowed here",
    ),
    Message("viết ngắn lại", "make it shorter"),
)
FLOAT = Fault(
    "DL120",
    "số thực của máy tính",
    ERROR,
    Message(
        "{found} là số thực nhị phân (float), có thể sai lệch khi in",
        "{found} is a float, which may not print as it was meant",
    ),
    Message('đưa vào một chuỗi như "5,65" hoặc một Decimal', 'pass a text like "5,65" or a Decimal'),
)
WRONG_TYPE = Fault(
    "DL121",
    "kiểu dữ liệu không nhận",
    ERROR,
    Message("không nhận giá trị kiểu {found}", "a value of type {found} is not taken"),
    Message(
        "chỉ nhận chuỗi, số nguyên, Decimal, ngày, danh sách và từ điển",
        "texts, integers, Decimals, dates, lists and dicts are taken",
    ),
)
BAD_VALUE = Fault(
    "DL122",
    "giá trị không hợp lệ",
    ERROR,
    REASON,
    Message("xem lại giá trị này", "check this value"),
)
OUT_OF_RANGE = Fault(
    "DL123",
    "số ngoài khoảng",
    ERROR,
    Message("{found} nằm ngoài khoảng từ {least} đến {most}", "{found} is not between {least} and {most}"),
    Message("xem lại con số này", "check the figure"),
)
NOT_A_YEAR = Fault(
    "DL124",
    "không phải năm",
    ERROR,
    Message("“{found}” không phải là năm", "“{found}” is not a year"),
    Message("viết đủ bốn chữ số, như 2026", "write all four digits, like 2026"),
)
NOT_DATE = Fault(
    "DL125",
    "không phải ngày",
    ERROR,
    Message("“{found}” không phải là ngày", "“{found}” is not a date"),
    Message("viết ngày/tháng/năm, như 01/8/2013", "write day/month/year, like 01/8/2013"),
)
EMPTY_SENTENCE = Fault(
    "DL126",
    "câu không có nội dung",
    ERROR,
    Message("câu này không có nội dung", "this sentence says nothing"),
    Message(
        "ghi mã câu mẫu ở “cau:”, hoặc tự viết câu ở “chu:”",
        "give the id of a statement with “cau:”, or your own words with “chu:”",
    ),
)
TOO_MANY_APPENDICES = Fault(
    "DL127",
    "quá nhiều phụ lục",
    ERROR,
    Message("báo cáo có hơn {limit} phụ lục tự lập", "the report has more than {limit} own appendices"),
    Message(
        "gộp các bảng giống nhau thành một phụ lục; giới hạn đặt ở Limits (docs/an-toan.md)",
        "put like tables into one appendix; the limits are those of Limits",
    ),
)
TOO_MANY_CELLS = Fault(
    "DL128",
    "các bảng quá lớn",
    ERROR,
    Message(
        "đến phụ lục này, các bảng tự lập có hơn {limit} ô, kể cả ô để trống",
        "up to this appendix the own tables have more than {limit} cells, empty ones included",
    ),
    Message(
        "bớt cột hoặc bớt dòng; giới hạn đặt ở Limits (docs/an-toan.md)",
        "leave out columns or rows; the limits are those of Limits",
    ),
)
