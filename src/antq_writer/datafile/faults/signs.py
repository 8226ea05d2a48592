"""Quotes, brackets and other signs: how one value is written."""

from __future__ import annotations

from antq_writer.diagnostics import Fault, Message, Severity

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

UNCLOSED_QUOTE = Fault(
    "DL005",
    "thiếu dấu đóng ngoặc kép",
    ERROR,
    Message(
        "giá trị mở bằng dấu {quote} nhưng không có dấu {quote} đóng ở cuối dòng",
        "the value begins with {quote} but there is no closing {quote} at the end of the line",
    ),
    Message("thêm dấu {quote} ở cuối giá trị", "add {quote} at the end of the value"),
)
COLON_IN_VALUE = Fault(
    "DL006",
    "dấu hai chấm trong giá trị",
    ERROR,
    Message(
        "giá trị có dấu hai chấm và dấu cách (“: ”) nên phải đặt trong ngoặc kép",
        "the value holds a colon and a space (“: ”), so it must stand in quotes",
    ),
    Message("viết {quoted}", "write {quoted}"),
)
SPECIAL_START = Fault(
    "DL007",
    "giá trị bắt đầu bằng dấu đặc biệt",
    ERROR,
    Message(
        "giá trị bắt đầu bằng dấu “{sign}” nên phải đặt trong ngoặc kép",
        "the value begins with the sign “{sign}”, so it must stand in quotes",
    ),
    Message("viết {quoted}", "write {quoted}"),
)
TEXT_AFTER_VALUE = Fault(
    "DL008",
    "có chữ sau dấu đóng ngoặc",
    ERROR,
    Message(
        "sau dấu đóng {sign} còn chữ “{found}”",
        "there is still “{found}” after the closing {sign}",
    ),
    Message(
        "đặt cả giá trị trong một cặp ngoặc kép: {quoted}",
        "put the whole value in one pair of quotes: {quoted}",
    ),
)
NULL = Fault(
    "DL013",
    "giá trị “{found}”",
    ERROR,
    Message("“{found}” không phải là số liệu", "“{found}” is no value here"),
    Message(
        "để trống nếu chưa có số liệu, ghi 0 nếu bằng không",
        "leave it empty if there is no figure yet, write 0 if it is nought",
    ),
)
CUT_BY_HASH = Fault(
    "DL014",
    "chữ sau dấu # bị bỏ",
    WARNING,
    Message(
        "chữ “{found}” bị coi là ghi chú và không được đọc, vì trước dấu # có dấu cách",
        "“{found}” is taken for a note and not read, as there is a space before the #",
    ),
    Message(
        "đặt giá trị trong ngoặc kép: {quoted}; nếu đúng là ghi chú thì viết “# ” có dấu cách",
        "put the value in quotes: {quoted}; if it is a note, write “# ” with a space",
    ),
)
ALIAS = Fault(
    "DL015",
    "giá trị dùng dấu * hoặc &",
    ERROR,
    Message(
        "giá trị bắt đầu bằng dấu “{sign}”; tệp số liệu không dùng cách viết tắt “{found}” của YAML",
        "the value begins with “{sign}”; a data file has no anchors or aliases such as “{found}”",
    ),
    Message(
        "nếu là chữ của báo cáo thì viết {quoted}",
        "if it is text of the report, write {quoted}",
    ),
)
TAG = Fault(
    "DL016",
    "giá trị bắt đầu bằng dấu !",
    ERROR,
    Message(
        "giá trị bắt đầu bằng dấu “!”; tệp số liệu không dùng nhãn “{found}” của YAML",
        "the value begins with “!”; a data file has no tags such as “{found}”",
    ),
    Message(
        "nếu là chữ của báo cáo thì viết {quoted}",
        "if it is text of the report, write {quoted}",
    ),
)
VALUE_TOO_LONG = Fault(
    "DL026",
    "giá trị quá dài",
    ERROR,
    Message(
        "giá trị dài {length} ký tự, quá mức {limit} ký tự",
        "the value has {length} characters, more than the limit of {limit}",
    ),
    Message(
        "kiểm tra dấu đóng ngoặc kép, hoặc chia thành nhiều đoạn",
        "check the closing quote, or divide it into several paragraphs",
    ),
)
UNCLOSED_BRACKET = Fault(
    "DL027",
    "thiếu dấu đóng ngoặc",
    ERROR,
    Message(
        "giá trị mở bằng dấu “{opening}” nhưng thiếu dấu “{closing}” đóng",
        "the value begins with “{opening}” but there is no closing “{closing}”",
    ),
    Message(
        "thêm “{closing}”; nếu dấu “{opening}” là chữ của báo cáo thì đặt cả giá trị trong ngoặc kép",
        "add “{closing}”; if “{opening}” is text of the report, put the whole value in quotes",
    ),
)
BACKSLASH = Fault(
    "DL028",
    "dấu \\ trong ngoặc kép",
    ERROR,
    Message(
        "trong ngoặc kép có “{found}”: dấu \\ ở đây không đọc được",
        "there is “{found}” in the quotes: the sign \\ cannot be read here",
    ),
    Message(
        "dùng dấu ngoặc đơn ' thay cho dấu \" ở hai đầu giá trị, hoặc viết \\\\ thay cho \\",
        "use ' instead of \" at both ends of the value, or write \\\\ instead of \\",
    ),
)
DECIMAL_IN_BRACKETS = Fault(
    "DL029",
    "dấu phẩy giữa hai chữ số trong ngoặc",
    ERROR,
    Message(
        "“{found}” trong ngoặc có thể là một số thập phân hoặc hai giá trị",
        "“{found}” in brackets may be one decimal or two values",
    ),
    Message(
        'viết "{found}" nếu là một số, “{apart}” nếu là hai giá trị',
        'write "{found}" for one number, “{apart}” for two values',
    ),
)
CURLY_QUOTES = Fault(
    "DL031",
    "ngoặc kép cong",
    ERROR,
    Message(
        'giá trị đặt trong ngoặc kép cong “…” của Word; máy chỉ hiểu ngoặc kép thẳng "…"',
        'the value stands in the curly quotes “…” of Word; only straight quotes "…" are understood',
    ),
    Message("viết {quoted}", "write {quoted}"),
)
BAD_SILENCE = Fault(
    "DL032",
    "ghi chú “bo-qua” không đúng dạng",
    WARNING,
    Message(
        "ghi chú “{found}” không có mã của điều cần bỏ qua",
        "the note “{found}” has no code of what to pass over",
    ),
    Message("viết như “# bo-qua: SL003 lý do”", "write it as “# bo-qua: SL003 reason”"),
)
ODD_QUOTE = Fault(
    "DL036",
    "dấu ngoặc kép lẻ",
    WARNING,
    Message('giá trị “{found}” có một dấu " lẻ', 'the value “{found}” has an odd "'),
    Message(
        'thêm hoặc bỏ một dấu "; ngoặc kép phải mở ở đầu và đóng ở cuối giá trị',
        'add or leave out one "; quotes open at the beginning of a value and close at its end',
    ),
)
