"""Dấu vết của văn bản chưa viết xong: chỗ trống, dấu chấm lửng thay số, ký hiệu chờ điền.

Nêu gì:
    Chỗ trống bằng dấu chấm (……, ........), [...], {{…}}, xxx, ???, lời nhắc trong ngoặc (bổ sung sau), số
    hoặc ngày còn để trống trong câu, lỗi của trường tự động.  Dấu ba chấm cuối một loạt liệt kê, mẫu biểu
    trong phụ lục, phần đầu và phần ký được bỏ qua.

Vì sao:
    Văn bản còn chỗ chưa điền thì chưa thể ký.

Sai:
    Tổ chức …… buổi tuyên truyền với ??? lượt người.

Đúng:
    Tổ chức 15 buổi tuyên truyền với 1.250 lượt người.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "DC113",
    "văn bản chưa viết xong",
    Severity.WARNING,
    Message("“{found}” là chỗ chưa viết xong", "“{found}” has been left unfinished"),
    Message("điền hoặc xóa chỗ này trước khi ký", "fill it in or take it out before signing"),
)

_TRACES = (
    r"…{2,}|\.{5,}|(?:…\s?\.{2,}|\.{3,}\s?…)\.*|_{3,}",
    r"\[\s*(?:…|\.{2,}|_+)?\s*\](?!\()",
    r"\[(?:điền|bổ sung|cập nhật|số liệu|tên|kiểm tra|xem lại|chưa|ghi|nhập|số|ngày|đơn vị|chờ|thiếu|cần|xin|thêm)\b"
    r"[^\]]{0,60}\]",
    r"\{\{[^}]*\}?\}?|\{%[^%]*%?\}?|\}\}|<<[^>]*>>|«\w+»",
    r"(?<![\w-])x{2,}(?![\w-])|(?<!\w)x{2,}(?=[/.])|(?<=[/.])x{2,}(?!\w)|(?<!\w)X{4,}(?!\w)",
    r"\?{2,}|\(\s*\?\s*\)",
    r"\((?:cần |đề nghị |sẽ )?(?:bổ sung|cập nhật|kiểm tra|xem|rà soát|điền)"
    r"(?: số liệu| thêm| lại| sau| nốt)+[^)]{0,40}\)",
    r"\((?:[^()\d]{0,30}\b)?(?:chờ|đợi|sẽ có|kiểm tra lại|xem lại|hỏi lại|đối chiếu lại|rà soát lại"
    r"|xin số liệu)\b[^()\d]{0,50}\)",
    r"\((?:tên|ghi|nêu|điền|nhập|ghi rõ|nêu rõ) (?:rõ |tên |số |cụ thể |ngày |đơn vị "
    r"|xã|huyện|thôn|tỉnh|cơ quan)[^()\d]{0,40}\)",
    r"<[^<>\d]{2,40}>|@{2,}|(?<![\w#])#{2,}(?!\w)|(?<![\w/])N/A(?![\w/])|(?<!\w)(?:TBC|tbc)(?!\w)",
    r"(?<!thế kỷ )(?<!thứ )(?<!khóa )(?<!khoá )(?<!hội )(?<![\w-])X{2,}"
    r"(?= (?:buổi|lượt|vụ|người|hộ|mô hình|đối tượng|tin|tổ|đợt|cuộc|đồng|trường hợp|đồng chí)\b)",
    r"\(\s*(?:…|\.{3,})\s*\)|\((?:bổ sung|cập nhật|điền|thêm|ghi)\b[^()]{0,40}\b(?:sau|nốt|lại)\)",
    r"(?i:năm|ngày) (?:19|20)(?:…|\.{2,}|_+)|(?i:số) /(?=[A-ZĐ]{2})|(?i:ngày) /(?=\d)",
    r"\(chưa có số(?: liệu)?\)|\bTODO\b|\bTBD\b|[Ll]orem ipsum",
    r"#(?:REF|DIV/0|VALUE|NAME|NUM)[!?]|#N/A|Error! [A-Z][\w ]+\.?|Lỗi! [A-ZĐ][\w ]+\.?",
    r"số\s{2,}/[A-ZĐ][\w-]*|ngày\s{3,}(?:/|tháng)|số\s*(?:\.{3,}|…)\s*/[A-ZĐ][\w-]*|ngày\s*(?:\.{3,}|…)\s*(?:/|tháng)",
)
_TRACE = regex("|".join(_TRACES))
_FORMULA = regex(r"#(?:REF|DIV/0|VALUE|NAME|NUM)[!?]|#N/A|\{\{|\}\}|\{%|«\w+»|Error! [A-Z]|Lỗi! [A-ZĐ]")
_BLANK = regex(r"(?<=\w) (?P<blank>…|\.{3,4})(?= [^\W\d_]|/\d| ?%)")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Blanks in the text of the main paper; leftovers of machines also in tables and appendices."""
    for passage in paper.passages:
        if passage.role in (Role.LETTERHEAD, Role.SIGNATURE, Role.RECIPIENT):
            continue
        form = bool(passage.appendix) or passage.role is Role.CELL
        pattern = _FORMULA if form else _TRACE
        for match in pattern.finditer(passage.text):
            yield paper.finding(FAULT, passage, match.start(), found=_around(passage.text, *match.span()))
        if form:
            continue
        for match in _BLANK.finditer(passage.text):
            goes_on = passage.text[match.end("blank") :].lstrip()[:1]
            if not goes_on.isupper() and not _ends_a_list(passage.text[: match.start("blank")]):
                found = _around(passage.text, *match.span("blank"))
                yield paper.finding(FAULT, passage, match.start("blank"), found=found)


def _ends_a_list(before: str) -> bool:
    """Whether the words before are a list, at whose end three dots stand for more."""
    clause = re.split(r"[.;:]\s|\(|“", before)[-1]
    return "," in clause[-60:]


def _around(text: str, start: int, end: int) -> str:
    """A few words before and after, so that the place is known again."""
    left = text.rfind(" ", 0, max(start - 12, 0)) + 1
    right = text.find(" ", min(end + 10, len(text)))
    return text[left : right if right >= 0 else len(text)].strip()
