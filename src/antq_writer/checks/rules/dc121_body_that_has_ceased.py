"""Tên cơ quan, lực lượng không còn, dùng như đang có.

Nêu gì:
    Huyện, thị trấn, Huyện ủy, tỉnh đã sáp nhập (từ 01/7/2025), Công an huyện (từ 01/3/2025), Công an xã bán
    chuyên trách, Bảo vệ dân phố (từ 01/7/2024) được nêu như đang hoạt động ở thời gian mà câu nói đến, hoặc ở
    ngày của báo cáo khi câu không nói thời gian. Tên trong văn bản viện dẫn, trong ngoặc kép, câu nói về
    trước đây hoặc so sánh được bỏ qua.

Vì sao:
    Tên cũ còn lại từ báo cáo năm trước làm sai địa chỉ, thẩm quyền.

Sai:
    Quý IV/2025, Công an huyện chỉ đạo Công an xã mở 02 đợt cao điểm.

Đúng:
    Quý IV/2025, Công an tỉnh chỉ đạo Công an xã mở 02 đợt cao điểm.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from antq_writer.checks.ceased import CRITERIA, NAMES, PAST, Ceased, unquoted
from antq_writer.checks.mentions import mentions
from antq_writer.checks.moments import sentence, told_at
from antq_writer.checks.occasion import occasion
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "DC121",
    "tên không còn ở thời gian báo cáo",
    Severity.WARNING,
    Message("“{name}” không còn từ ngày {since}", "“{name}” ceased on {since}"),
    Message(
        "nay là {now}; nếu nói về trước đây thì ghi rõ trong câu",
        "today: {now}; say so if it speaks of the past",
    ),
)

_NOW = regex(
    r"tiếp tục|thời gian tới|hiện nay|hiện có|đến nay|hiện tại|đề nghị|kiến nghị|phương hướng|năm tới",
    re.IGNORECASE,
)
"""Words of a sentence that speaks of the day of the report, or of later."""
_BECAME = regex(
    r"(?:kiện toàn|chuyển|tổ chức|sắp xếp|thống nhất|hợp nhất)(?: lại)? (?:thành|sang|vào)|kết thúc|chấm dứt"
    r"|thôi (?:làm|tham gia)|được tuyển chọn|không còn|thay cho|thay bằng|(?<!\w)từ (?:lực lượng|nguồn) ",
    re.IGNORECASE,
)
"""What is said of a body that ended or was made into another."""
_WHOSE = regex(
    r"(?:UBND|HĐND|MTTQ|(?:Ban Chỉ đạo|BCĐ)(?: 138)?|Ủy ban nhân dân|Hội đồng nhân dân|Tòa án nhân dân"
    r"|Viện kiểm sát nhân dân|Ban Thường vụ|Đoàn Thanh niên|lãnh đạo|địa bàn) $"
)
"""What a level is named with: `UBND` of `UBND huyện`."""
_NAMED_AFTER = regex(
    r"(?:Trung tâm|Bệnh viện|Trường|Trạm|Nhà văn hóa|Nhà văn hoá|Đài|Thư viện|Chi nhánh|Kho bạc|Bảo hiểm|Ngân hàng"
    r"|Chợ|Đường|Phòng giao dịch)[^,.;:]{0,40}$"
)
"""Institutions that kept the old name, or may have kept it."""
_CIRCULAR = regex(r"(?:quy định|tiêu chuẩn)[^.;]{0,40}khu dân cư, xã, phường, thị trấn[^.;]*")
"""The title of a circular that is named without its number."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Each such name once in a paper."""
    cited: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for mention in mentions(paper):
        cited[id(mention.passage)].append((mention.start, mention.until))
    told: set[Ceased] = set()
    for passage in paper.passages:
        if passage.role in (Role.APPENDIX, Role.CELL) or passage.appendix:
            continue
        text = _masked(passage.text, cited[id(passage)])
        past: dict[tuple[int, int], bool] = {}
        for ceased in NAMES:
            if ceased.since == CRITERIA or ceased in told:
                continue
            for match in ceased.pattern.finditer(text):
                if _NAMED_AFTER.search(text[max(0, match.start() - 60) : match.start()]):
                    continue
                if not _is_present(paper, passage, text, match.start(), ceased.since, past):
                    continue
                told.add(ceased)
                whose = _WHOSE.search(text[max(0, match.start() - 30) : match.start()])
                yield paper.finding(
                    FAULT,
                    passage,
                    match.start(),
                    name=(whose[0] if whose else "") + match.group(),
                    since=format_date(ceased.since),
                    now=ceased.now,
                )
                break
            if ceased in told:
                break


def _masked(text: str, cited: list[tuple[int, int]]) -> str:
    """A text with blanks for what it cites and quotes."""
    kept, at = [], 0
    for start, end in cited:
        kept += [text[at : max(at, start)], " " * (end - max(at, start))]
        at = max(at, end)
    text = unquoted("".join((*kept, text[at:])))
    return _CIRCULAR.sub(lambda match: " " * len(match.group()), text)


def _is_present(
    paper: Paper, passage: Passage, text: str, at: int, since: date, past: dict[tuple[int, int], bool]
) -> bool:
    """Whether the sentence speaks of a time since the name ceased, or of none in a report of after that day.

    `past` keeps which sentences of the passage speak of the past.
    """
    bounds = sentence(passage.text, at)
    if bounds not in past:
        past[bounds] = bool(PAST.search(text, *bounds) or _BECAME.search(text, *bounds))
    if past[bounds]:
        return False
    told = told_at(paper, passage, at)
    if told and all(span.first >= since for span in told):
        return True
    if any(span.last < since for span in told):
        return False
    when = occasion(paper)
    if when.inferred:
        return False
    if when.day:
        return when.day >= since
    if when.year is None or when.year < since.year:
        return False
    return when.year > since.year or bool(_NOW.search(text, *bounds))
