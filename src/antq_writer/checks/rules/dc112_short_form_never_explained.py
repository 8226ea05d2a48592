"""Chữ viết tắt ít gặp mà không được giải thích.

Nêu gì:
    Các chữ viết tắt không thông dụng được dùng trong nội dung mà không chỗ nào giải thích.  Chữ viết tắt
    quen thuộc (UBND, ANTT, MTTQ…), tên đơn vị Công an, số, ký hiệu văn bản được bỏ qua.

Vì sao:
    Người nhận ngoài ngành hoặc ở địa phương khác không hiểu.

Sai:
    Xảy ra 03 vụ gây rối TTCC.

Đúng:
    Xảy ra 03 vụ gây rối trật tự công cộng.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.shortened import explained, loosely_spelt_by, uses
from antq_writer.checks.spelt import misspelt
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage
from antq_writer.patterns import regex
from antq_writer.vietnamese import known_abbreviations

FAULT = Fault(
    "DC112",
    "chữ viết tắt không giải thích",
    Severity.INFO,
    Message("chữ viết tắt không được giải thích ở đâu: {list}", "short forms that nothing explains: {list}"),
    Message(
        "viết đầy đủ kèm chữ viết tắt trong ngoặc ở lần đầu tiên", "write the long form at the first mention"
    ),
)

COMMON = frozenset(
    word
    for line in (
        "ANTQ ANTT ANCT ANQG TTATXH TTATGT ATGT TNGT UBND HĐND MTTQ MTTQVN UBMTTQ UBMTTQVN UBMT BCĐ BCH",
        "BTV BTC BCA CCB LHPN HND HPN ĐTN TNCS CLB PCCC CNCH CCCD CMND CNTT CĐS KDC NTM THCS THPT BHYT BHXH",
        "CAND QĐND LLVT DQTV CSGT CSHS CSKV VKVLN XHCN CHXHCN HTX GDĐT CAH CAX CAP CATK CAT CATP QLHC QLNN",
        "ANM CSDL DVC TTHC OCOP USD VNĐ GDP FDI ODA COVID NQLT TTLT SOS GPLX ATTP VSATTP HIV AIDS ADSL WTO",
        "LLCT CBCS TNXP THA THADS VKS VKSND TAND BQL BQLDA VNEID BVANTQ BVANTT KT XH QP LĐLĐ XDPT",
        "KCN CCN HSSV CNVC CNVCLĐ ATLĐ VSMT QLTT GTĐB GTVT TNMT LĐTBXH PTNT NNPTNT VHTT VHXH TTTT KHCN SXKD",
        "XDCB GPMB QSDĐ GDQP GDQPAN QPAN KTXH TDTT TNCSHCM ĐTNCSHCM HĐND-UBND CBCC CBCCVC NLĐ NCT NKT",
        "TNTP BTXH TDND DVNN TTXH SĐT VHTTDL PTDTBT PTDTNT GDNN GDTX TTYT BVĐK TTHTCĐ",
    )
    for word in line.split()
)
"""Short forms that every reader of such reports knows."""
_NAMED = regex(r"(?:Quỹ|Trường|HTX|Công ty|Ngân hàng|Trạm|Tập đoàn|Khu|Cụm)\s+$")
"""What comes before a name that is a name as it stands."""
_UNIT = regex(r"(?:CA|PA|PV|PC|PK|PX|BCĐ|BCH|UB|QS|ĐU)[A-ZĐ]{0,3}")
_ROMAN = regex(r"[IVXLCDM]+")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """One finding with all of them, at the first one."""
    slips = {(id(passage), found.start) for passage, found in misspelt(paper)}
    known = {one.short for one in explained(paper)} | set(known_abbreviations()) | COMMON
    known |= {short for passage, at, short in uses(paper) if _in_brackets_after_it(passage.text, at, short)}
    known |= {short for passage in paper.prose() for short in _listed_in_brackets(passage.text)}
    first: dict[str, tuple[Passage, int]] = {}
    for passage, at, short in uses(paper):
        if _NAMED.search(passage.text[max(at - 20, 0) : at]):
            continue
        if (
            passage.appendix
            or (id(passage), at) in slips
            or _is_known(short, known)
            or _in_capitals(passage.text, at, at + len(short))
        ):
            continue
        first.setdefault(short, (passage, at))
    if first:
        yield paper.finding(FAULT, *next(iter(first.values())), list=", ".join(first))


def _in_brackets_after_it(text: str, at: int, short: str) -> bool:
    """Whether it stands in brackets after words that it shortens, though not letter for letter."""
    bracketed = text[at - 1 : at] == "(" and text[at + len(short) : at + len(short) + 1] == ")"
    return bracketed and bool(loosely_spelt_by(text[max(0, at - 120) : at - 1], short))


_SEVERAL = regex(r"\(([A-ZĐ]{2,8}(?:(?:, | và )[A-ZĐ]{2,8})+)\)")


def _listed_in_brackets(text: str) -> Iterator[str]:
    """Short forms that stand together behind the words that they shorten: `vũ khí, vật liệu nổ (VK, VLN)`."""
    for match in _SEVERAL.finditer(text):
        shorts = re.split(r", | và ", match[1])
        if loosely_spelt_by(text[max(0, match.start() - 200) : match.start()], "".join(shorts)):
            yield from shorts


def _is_known(short: str, known: set[str]) -> bool:
    if _ROMAN.fullmatch(short) or len(short) < 3:
        return True
    return all(part in known or _UNIT.fullmatch(part) for part in short.split("-"))


def _in_capitals(text: str, start: int, end: int) -> bool:
    """Whether a word in capitals beside it shows a name or a line in capitals."""
    beside = text[max(start - 12, 0) : start].split()[-1:] + text[end : end + 12].split()[:1]
    return any(len(word) > 1 and word.isalpha() and word.isupper() for word in beside)
