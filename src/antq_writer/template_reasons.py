"""Why a template or a shell is wrong, in its keeper's words: what Jinja, Python, zip and XML say, in Vietnamese.

What no row of the table knows keeps its own words in brackets, behind a sentence that can be understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from antq_writer.diagnostics import Message
from antq_writer.patterns import regex

_SIGNS = {
    "end of print statement": "}}",
    "end of statement block": "%}",
    "begin of print statement": "{{",
    "begin of statement block": "{%",
    "end of template": "hết mẫu",
    "end of comment": "#}",
    "template data / text": "chữ ngoài thẻ",
}
"""What Jinja calls the signs of a template."""
_SORTS = {"name": "một tên", "integer": "số", "float": "số", "string": "chữ trong dấu nháy"}
_KINDS = {
    "int": "số",
    "Decimal": "số",
    "bool": "đúng hoặc sai",
    "str": "chữ",
    "Markup": "chữ",
    "Words": "chữ",
    "Quantity": "con số",
    "list": "danh sách",
    "tuple": "danh sách",
    "dict": "nhóm mục",
    "Missing": "giá trị không có",
    "Blank": "giá trị còn trống",
    "NoneType": "giá trị không có",
    "date": "ngày",
    "Ratio": "tỷ số",
    "Approximate": "số ước chừng",
}
"""Our own and Python's names of what a value can be; every view is a group of entries."""


def _sign(text: str) -> str:
    return f"“{_SIGNS[text]}”" if text in _SIGNS else _SORTS.get(text, f"“{text}”")


def _own(name: str) -> str:
    """A name as the template has it; compiled code puts signs before it."""
    return re.sub(r"^l_\d+_", "", name)


def kind(name: str) -> str:
    """What a value of this type is called."""
    return _KINDS.get(name.rsplit(".", 1)[-1], "nhóm mục")


def _function(name: str) -> str:
    known = {"blocks": "cau", "inline": "cau_noi", "statement": "mau"}
    bare = name.rsplit(".", 1)[-1].removesuffix("()").lstrip("_")
    return known.get(bare, bare)


def _open(match: re.Match[str]) -> str:
    block = re.search(r"needs to be closed is '(\w+)'", match.string)
    what = re.match(r"Encountered unknown tag '(\w+)'", match.string)
    if what is None:
        return f"lệnh “{block[1]}” chưa có “end{block[1]}”" if block else "mẫu hết giữa chừng"
    return f"không có lệnh “{what[1]}”" + (
        f", hoặc lệnh “{block[1]}” trước đó chưa đóng" if block else " ở đây"
    )


_TABLE: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"Encountered unknown tag.*", _open),
    (r"Unexpected end of template\. Jinja was looking.*", _open),
    (
        r"unexpected end of template, expected '(.+)'\.?",
        lambda m: f"mẫu hết giữa chừng, thiếu {_sign(m[1])}",
    ),
    (r"unexpected end of template.*", lambda _: "mẫu hết giữa chừng"),
    (r"Missing end of comment tag", lambda _: "lời ghi chú “{#” chưa có “#}”"),
    (r"Missing end of raw directive", lambda _: "lệnh “raw” chưa có “endraw”"),
    (r"Expected an expression, got '(.+)'", lambda m: f"thiếu biểu thức trước {_sign(m[1])}"),
    (
        r"expected token '(.+)', got '(.+)'",
        lambda m: f"cần {_sign(m[1])} nhưng gặp {_sign(m[2])}",
    ),
    (r"unexpected '(.+)', expected '(.+)'", lambda m: f"cần {_sign(m[2])} nhưng gặp {_sign(m[1])}"),
    (r"unexpected '(.+)'", lambda m: f"không cần {_sign(m[1])} ở đây, hoặc còn thiếu gì đó trước nó"),
    (r"unexpected char (.+) at \d+", lambda m: f"ký tự “{m[1][1:-1]}” không đúng chỗ"),
    (r"expected name or number", lambda _: "sau dấu chấm phải là một tên"),
    (r"expected call", lambda _: "sau “call” phải là một lời gọi"),
    (r"can't assign to '(.+)'", lambda _: "trước dấu “=” hoặc sau “for” phải là một tên"),
    (r"non-default argument follows default argument", lambda _: "ô có giá trị sẵn phải đứng sau ô không có"),
    (r"invalid syntax for function call expression", lambda _: "lời gọi viết sai"),
    (r"invalid character in identifier", lambda _: "tên có ký tự không hợp lệ"),
    (r"duplicate argument '(.+)' in function definition.*", lambda m: f"hai ô cùng tên “{_own(m[1])}”"),
    (r"keyword argument repeated: (.+?)(?: \(.*)?", lambda m: f"ô “{m[1]}” ghi hai lần"),
    (r"(?:unknown Unicode character name|.*can't decode bytes.*|truncated .*escape|illegal .*)",
     lambda _: "dấu “\\” trong chữ không đúng; muốn ghi dấu “\\” thì ghi hai lần"),
    (r"block '(.+)' defined twice", lambda m: f"hai khối cùng tên “{m[1]}”"),
    (r"'(.+)' object is not iterable", lambda m: f"cần danh sách, ở đây là {kind(m[1])}"),
    (r"cannot unpack non-iterable (.+) object", lambda m: f"cần danh sách để chia ra, ở đây là {kind(m[1])}"),
    (r"(?:not enough|too many) values to unpack.*", lambda _: "số tên và số phần tử không bằng nhau"),
    (r"'(.+)' object has no attribute '(.+)'", lambda m: f"{kind(m[1])} không có “{m[2]}”"),
    (
        r"'(.+)' not supported between instances of '(.+)' and '(.+)'",
        lambda m: f"không so sánh được {kind(m[2])} với {kind(m[3])}",
    ),
    (r"unsupported operand type.*", lambda _: "không làm phép tính này với các giá trị ấy được"),
    (r"(\w+) is neither text nor figure", lambda m: f"cần chữ hoặc số, ở đây là {kind(m[1])}"),
    (r"(\w+) expected, not (\w+)", lambda m: f"cần {kind(m[1])}, ở đây là {kind(m[2])}"),
    (r"no block is called '(.*)'", lambda m: f"không có loại đoạn tên “{m[1]}”"),
    (r"macro '(.+)' takes no keyword argument '(.+)'", lambda m: f"“{m[1]}” không có ô tên “{m[2]}”"),
    (r"macro '(.+)' takes not more than (\d+) argument.*", lambda m: f"“{m[1]}” chỉ nhận {m[2]} giá trị"),
    (r"parameter '(.+)' was not provided", lambda m: f"thiếu giá trị cho ô “{m[1]}”"),
    (
        r"([\w.]+)\(\) got an unexpected keyword argument '(.+)'",
        lambda m: f"“{_function(m[1])}” không có ô tên “{m[2]}”",
    ),
    (
        r"([\w.]+)\(\) got multiple values for argument '(.+)'",
        lambda m: f"“{_function(m[1])}” nhận ô “{m[2]}” hai lần",
    ),
    (r"([\w.]+)\(\) missing .*", lambda m: f"“{_function(m[1])}” thiếu giá trị trong ngoặc"),
    (r"([\w.]+)\(\) takes .*", lambda m: f"“{_function(m[1])}” có quá nhiều giá trị trong ngoặc"),
    (r"(?:sequence|list|tuple) item.*", lambda _: "có phần tử không phải là chữ"),
    (r"(?:list|tuple) index out of range", lambda _: "danh sách không có phần tử này"),
    (r"symbols and forms of citations are texts", lambda _: "số, ký hiệu văn bản phải là chữ"),
    (r"(?:division by zero|.*DivisionByZero.*)", lambda _: "chia cho 0"),
    (r"File is not a zip file", lambda _: "không phải là tệp nén zip, hoặc tệp bị cụt"),
    (
        r"([\w./\[\]-]+): (?:Error -?\d+ while|wrong size|incomplete|Bad CRC).*",
        lambda m: f"thành phần “{m[1]}” bị hỏng",
    ),
    (r"Document is empty.*", lambda _: "có thành phần XML rỗng"),
    (r".*, line (\d+), column (\d+).*", lambda m: f"có thành phần XML viết sai ở dòng {m[1]}, cột {m[2]}"),
    (r"not well-formed.*", lambda _: "có thành phần XML viết sai"),
    (r"no Word document in it", lambda _: "không có phần văn bản Word"),
    (r"the document is not in the usual vocabulary of Word", lambda _: "tệp được lưu theo kiểu “Strict Open XML”"),
    (r"no styles in it", lambda _: "không có phần kiểu (styles)"),
    (r"the section has no page size", lambda _: "phần văn bản không ghi khổ giấy"),
    (r"the section has no margins", lambda _: "phần văn bản không ghi lề trang"),
    (r"no w:sectPr in it", lambda _: "văn bản không có phần trang (sectPr)"),
    (r"the part (\S+) is missing", lambda m: f"thiếu thành phần “{m[1]}”"),
    (r"invalid literal for int\(\) with base 10: (.+)", lambda m: f"{m[1]} không phải là số"),
    (r"[\"']?([\w-]+(?:[./][\w-]+)+)[\"']?", lambda m: f"thiếu “{m[1]}”"),
    (r"(?:missing key: )?([a-z_0-9]+)", lambda m: f"không có “{m[1]}”"),
    (r"unhashable type: '(.+)'", lambda m: f"không dùng được {kind(m[1])} ở đây"),
    (r".* object has no element (.+)", lambda m: f"phần tử số {m[1]}"),
)  # fmt: skip
_ROWS = tuple((regex(pattern, re.DOTALL), tell) for pattern, tell in _TABLE)
_LONGEST = 160


def reason(said: str) -> Message:
    """A reason of Jinja or Python in both languages."""
    said = " ".join(said.split())[:_LONGEST]
    for pattern, tell in _ROWS:
        if match := pattern.fullmatch(said):
            return Message(tell(match), said)
    if not said:
        return Message("không rõ lý do", "no reason given")
    return Message(f"có chỗ không hợp lệ (chi tiết kỹ thuật: {said})", said)
