"""Trích yếu không phải của văn bản Trung ương được viện dẫn.

Nêu gì:
    Văn bản của Trung ương có trong danh mục đi kèm chương trình mà báo cáo ghi trích yếu về việc khác hẳn,
    hoặc ghi đúng trích yếu của một văn bản khác trong danh mục. Viết gọn, viết tắt, đổi vài từ được bỏ qua.

Vì sao:
    Số, ký hiệu hoặc trích yếu chép nhầm của văn bản khác; người đọc tìm theo số sẽ thấy nội dung không liên
    quan.

Sai:
    Thông tư số 40/2023/TT-BTC ngày 09/6/2023 của Bộ Tài chính quy định về khu dân cư đạt tiêu chuẩn “An toàn
    về an ninh, trật tự”.

Đúng:
    Thông tư số 40/2023/TT-BTC ngày 09/6/2023 của Bộ Tài chính quy định về quản lý, sử dụng kinh phí xây dựng
    phong trào toàn dân bảo vệ an ninh Tổ quốc.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.national import National, documents
from antq_writer.checks.titles import alike, core, shared, shares_telling
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "VD119",
    "trích yếu của văn bản khác",
    Severity.WARNING,
    Message(
        "“{symbol}” ghi “{subject}”, nhưng văn bản này {real}{other}",
        "“{symbol}” is given the title “{subject}”, but its own is “{real}”{other_en}",
    ),
    Message("đối chiếu số, ký hiệu và trích yếu", "compare number and title"),
)

UNLIKE = 0.2
"""A title that shares no more of its telling pairs of words is that of another document."""

ALIKE = 0.5
"""Titles that share so many of all their pairs are of one document."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Titles that are not those of the registry."""
    for mention in mentions(paper):
        known = documents().get(mention.symbol)
        if known is None or not core(known.title) or not core(mention.title):
            continue
        other = _other(mention, known)
        if other is None and _is_near(mention.title, known.title):
            continue
        words = mention.title.split()
        yield paper.finding(
            FAULT,
            mention.passage,
            mention.start,
            symbol=mention.symbol,
            subject=" ".join(words[:14]) + ("…" if len(words) > 14 else ""),
            real=known.title,
            other=f"; trích yếu ấy là của {other.kind} số {other.symbol}" if other else "",
            other_en=f"; that title is of {other.symbol}" if other else "",
        )


def _is_near(title: str, known: str) -> bool:
    """Whether a title may be a shortening of the known one."""
    return shared(title, known) >= UNLIKE and shares_telling(title, known)


def _other(mention: Mention, known: National) -> National | None:
    """The document whose title the mention has, when its own is plainly another; None for none."""
    if shared(mention.title, known.title) >= 0.5:
        return None
    like = [one for one in documents().values() if alike(mention.title, one.title) >= ALIKE]
    return max(like, key=lambda one: (one.until is None, alike(mention.title, one.title)), default=None)
