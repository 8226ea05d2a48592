"""Số tiền bằng chữ khác số tiền bằng số.

Nêu gì:
    Số tiền viết bằng chữ trong ngoặc khác số tiền viết bằng số đứng trước.

Vì sao:
    Khi hai cách ghi khác nhau, không biết lấy số nào.

Sai:
    145.000.000 đồng (một trăm năm mươi lăm triệu đồng)

Đúng:
    145.000.000 đồng (một trăm bốn mươi lăm triệu đồng)
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex
from antq_writer.vietnamese import VietnameseValueError, format_money, parse_money

FAULT = Fault(
    "SL120",
    "số tiền bằng chữ khác số tiền bằng số",
    Severity.WARNING,
    Message("“{amount}” nhưng bằng chữ là “{words}”", "“{amount}” but in words “{words}”"),
    Message("bằng chữ phải là “{right}”", "the words should be “{right}”"),
)

AMOUNT = regex(
    r"(?P<amount>(?<![\d.,])\d[\d.,]*\s*(?:nghìn |triệu |tỷ )?(?:đồng|đ|VNĐ|VND))\s*"
    r"\((?P<words>(?:[Bb]ằng chữ\s*:?\s*)?[^\d()]{8,160}đồng(?: chẵn)?\.?)\)"
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Amounts whose words in brackets say another one."""
    for passage in paper.passages:
        for match in AMOUNT.finditer(passage.text):
            try:
                parse_money(f"{match['amount']} ({match['words']})")
            except VietnameseValueError as error:
                if error.code != "words_differ":
                    continue
                right = (
                    format_money(parse_money(match["amount"]), words=True)
                    .partition("(bằng chữ: ")[2]
                    .rstrip(")")
                )
                yield paper.finding(
                    FAULT, passage, match.start(), amount=match["amount"], words=match["words"], right=right
                )
