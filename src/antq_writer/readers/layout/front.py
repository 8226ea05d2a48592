"""The parts above the text: letterhead, tên loại, trích yếu, Kính gửi, căn cứ; also where others typed them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from antq_writer.layouts import Part
from antq_writer.papers import Role
from antq_writer.patterns import regex
from antq_writer.records import dataclass

from .. import structure_marks as marks
from ..items import numbered
from .halves import in_two
from .strokes import is_row_of_signs
from .walk import Paragraph
from .words import Segment

FRONT = 45
"""The letterhead and the title stand among so many first paragraphs, empty ones counted."""
_NATION = regex(r"C[OỘ]NG\s+H(?:ÒA|OÀ|OA)\s+XÃ\s+HỘI", re.IGNORECASE)
_MOTTO = regex(r"Độc\s+lập\s*[-–—.]*\s*Tự\s+do", re.IGNORECASE)
_NUMBER = regex(r"Số\s*:|Số\s*[\d.…]*\s*/", re.IGNORECASE)
_DATE = regex(r"ngày[\s….\d/]*tháng[\s….\d/]*năm[\s….\d/]*$", re.IGNORECASE)
_PLACE_AFTER_BLANKS = regex(r"\s{3,}(?=[^\W\d_][\w .\[\]]*,?\s*ngày[\s….\d]*tháng)")
_PARTY = regex(r"ĐẢNG CỘNG SẢN VIỆT NAM")
STAMPS = {
    Part.URGENCY: regex(r"H(?:ỎA|OẢ) TỐC|THƯỢNG KHẨN|KHẨN", re.IGNORECASE),
    Part.SECRECY: regex(r"TUYỆT MẬT|TỐI MẬT|MẬT", re.IGNORECASE),
    Part.CIRCULATION: regex(r"XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ", re.IGNORECASE),
}
_BODIES = regex(
    r"(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CÔNG AN|BAN |BCĐ|BỘ |SỞ |CHI CỤC|CỤC |TỔNG CỤC|VĂN PHÒNG|VIỆN |TÒA ÁN"
    r"|THANH TRA|TRƯỜNG |TRUNG TÂM|MẶT TRẬN|ĐOÀN |HỘI |LIÊN ĐOÀN|TỔ |ĐỘI |ĐẢNG ỦY|HUYỆN ỦY"
    r"|PHÒNG (?!CHỐNG|, CHỐNG|CHÁY))"
)
"""How the name of a body begins; other lines go on with the name above them."""
_BASIS = regex(r"(?:Căn cứ|Xét|Theo đề nghị)\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment of a paragraph in the letterhead."""

    paragraph: Paragraph
    segment: Segment
    right: bool
    """Whether it stands in the right half."""

    @property
    def text(self) -> str:
        """Its words."""
        return self.segment.text


@dataclass(frozen=True, slots=True)
class Front:
    """What the first paragraphs are."""

    pieces: tuple[tuple[Piece, Part], ...]
    title: tuple[tuple[int, Part], ...]
    """Tên loại, trích yếu, Kính gửi, căn cứ: indices of paragraphs."""
    end: int
    """Index of the first paragraph of the text."""
    party: bool


def read_front(paragraphs: Sequence[Paragraph]) -> Front:
    """The parts of the front matter."""
    first = paragraphs[:FRONT]
    kind = _kind(first)
    last = kind if kind is not None else _end_of_letterhead(first)
    pieces = [piece for one in first[:last] for piece in _pieces(one, first[:last])]
    party = any(_PARTY.search(piece.text) for piece in pieces)
    title = list(_title(paragraphs, kind)) if kind is not None else []
    end = (title[-1][0] + 1) if title else last
    title += _addressees(paragraphs, end)
    end = (title[-1][0] + 1) if title else last
    title += _bases(paragraphs, end)
    return Front(tuple(_sorted(pieces)), tuple(title), (title[-1][0] + 1) if title else last, party)


def _kind(first: Sequence[Paragraph]) -> int | None:
    """Index of tên loại; it may be typed in small letters."""
    begun = next((at for at, one in enumerate(first) if _NATION.search(one.words.text)), -1)
    for at, one in enumerate(first[begun + 1 :], start=begun + 1):
        rows = one.words.rows
        text = rows[0].text.translate(marks.MODERN) if rows else ""
        if _is_kind(one, text) and not (begun >= 0 and _share_table(one, first[begun])):
            return at
        if numbered(text) and not one.cell:
            break
    return None


def _is_kind(paragraph: Paragraph, text: str) -> bool:
    """Whether a line is a tên loại, also one with words of its own: `BÁO CÁO THÀNH TÍCH`."""
    if marks.KINDS.fullmatch(text.upper()):
        return True
    alone = text.isupper() and len(text) < 60 and paragraph.props.get("jc") == "center"
    return alone and bool(marks.KINDS.match(text))


def _share_table(one: Paragraph, other: Paragraph) -> bool:
    return bool(one.cell and other.cell and one.cell.table == other.cell.table)


def _end_of_letterhead(first: Sequence[Paragraph]) -> int:
    found = [
        at
        for at, one in enumerate(first)
        if _NATION.search(one.words.text) or _MOTTO.search(one.words.text) or _DATE.search(one.words.text)
    ]
    return found[-1] + 1 if found and found[0] < FRONT / 2 else 0


def _pieces(paragraph: Paragraph, front: Sequence[Paragraph]) -> Iterator[Piece]:
    nation = next((one for one in front if _NATION.search(one.words.text)), None)
    for segment in _split(paragraph.words.segments):
        if not segment.text or is_row_of_signs(segment.text):
            continue
        said = segment.text
        right = bool(_NATION.search(said) or _MOTTO.search(said) or _DATE.search(said))
        if paragraph.cell and nation and nation.cell and _share_table(paragraph, nation):
            column, nations = paragraph.cell.column, nation.cell.column
            right = right or (column >= nations if nations > 1 else column == nations)
        else:
            right = right or segment.column > 0 or segment.tabs > 2
        yield Piece(paragraph, segment, right)


def _split(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Segments, parted once more where blanks alone part the two halves of a letterhead."""
    for segment in segments:
        said = "".join(letters.text for letters in segment.letters)
        found = (_NATION.search(said), _MOTTO.search(said))
        cut = min((match.start() for match in found if match), default=0)
        blanks = _PLACE_AFTER_BLANKS.search(said)
        if not said[:cut].strip():
            cut = blanks.end() if blanks and said[: blanks.start()].strip() else 0
        if cut:
            yield from in_two(segment, cut)
        else:
            yield segment


def _sorted(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, Part]]:
    """What each piece is."""
    found: list[tuple[Piece, Part]] = []
    for piece in pieces:
        said = piece.text.translate(marks.MODERN)
        stamp = next((part for part, pattern in STAMPS.items() if pattern.fullmatch(said)), None)
        if stamp:
            part = stamp
        elif _NATION.search(said):
            part = Part.NATION
        elif _MOTTO.search(said):
            part = Part.MOTTO
        elif _NUMBER.match(said):
            part = Part.NUMBER
        elif _DATE.search(said):
            part = Part.DATE
        elif not piece.right and not any(one is Part.NUMBER for _, one in found) and len(said) < 120:
            part = Part.AGENCY
        else:
            part = Part.OTHER
        found.append((piece, part))
    if not any(part in (Part.NATION, Part.MOTTO, Part.NUMBER) for _, part in found):
        return ((piece, Part.OTHER) for piece, _ in found)
    issuing = _issuing([piece for piece, part in found if part is Part.AGENCY])
    return (
        (piece, Part.SUPERIOR if part is Part.AGENCY and piece not in issuing else part)
        for piece, part in found
    )


def _issuing(agencies: Sequence[Piece]) -> Sequence[Piece]:
    """The lines that name the issuing body: from the last one on that begins like a body's name."""
    names = [at for at, piece in enumerate(agencies) if _BODIES.match(piece.text.upper())]
    if names:
        return agencies[names[-1] :] if names[-1] else agencies
    bold = [at for at, piece in enumerate(agencies) if all(one.bold for one in piece.segment.letters)]
    return agencies[bold[0] :] if bold else agencies


def _title(paragraphs: Sequence[Paragraph], kind: int) -> Iterator[tuple[int, Part]]:
    yield kind, Part.KIND
    known = paragraphs[kind] if len(paragraphs[kind].words.rows) > 1 else None
    for at in range(kind + 1, min(kind + 12, len(paragraphs))):
        one = paragraphs[at]
        text = one.text.translate(marks.MODERN)
        if not text and known is None:
            continue
        if not text:
            if any(name.startswith("border.") for name in one.props) or one.words.drawings:
                return
            continue
        if is_row_of_signs(text) or marks.ADDRESSEE.match(text) or numbered(text) or one.cell:
            return
        if known and text.startswith("(") and text.endswith(")"):  # (Từ ngày … đến ngày …)
            yield at, Part.OTHER
            continue
        if one.role is not Role.TITLE and not _is_subject(one, known, text):
            return
        known = one
        yield at, Part.SUBJECT


def _is_subject(paragraph: Paragraph, known: Paragraph | None, text: str) -> bool:
    """Whether a line that the prose reader does not take for a title goes on with trích yếu."""
    if len(text) > 260 or re.search(r"[.:;]$", text) or marks.DASH.match(text):
        return False
    return known is None or (
        paragraph.props.get("jc") == known.props.get("jc") == "center" and paragraph.bold == known.bold
    )


def _addressees(paragraphs: Sequence[Paragraph], start: int) -> Iterator[tuple[int, Part]]:
    begun = False
    for at in range(start, min(start + 20, len(paragraphs))):
        text = paragraphs[at].text
        if not text or is_row_of_signs(text):
            continue
        if marks.ADDRESSEE.match(text):
            begun = True
            yield at, Part.ADDRESSEE
        elif begun and (paragraphs[at].role is Role.ADDRESSEE or marks.DASH.match(text)) and len(text) < 160:
            yield at, Part.ADDRESSED
        else:
            return


def _bases(paragraphs: Sequence[Paragraph], start: int) -> Iterator[tuple[int, Part]]:
    found: list[int] = []
    for at in range(start, min(start + 20, len(paragraphs))):
        text = paragraphs[at].text
        if not text:
            continue
        if not _BASIS.match(text) or text.endswith((":", "như sau.")):
            break
        found.append(at)
    sure = len(found) > 1 or any(
        paragraphs[at].text.endswith((";", ","))
        or all(one.italic for one in paragraphs[at].words.letters if one.text.strip())
        for at in found
    )
    if sure:
        yield from ((at, Part.BASIS) for at in found)
