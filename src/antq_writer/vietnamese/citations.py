"""A citation of a document: its parts, its full and its short form.

Decree 30/2020/NĐ-CP, Phụ lục I, II.6b: the first mention in full, later ones by type, number and symbol.
"""

import datetime
from typing import Literal

from antq_writer.records import dataclass

from .dates import format_date, format_date_long
from .lists import join_list

System = Literal["state", "normative", "party", "joint", "joint_old", "correspondence", "law"]


@dataclass(frozen=True, slots=True)
class Citation:
    """A cited document. Fields that the citation does not give are None; `number` is as printed (`09`)."""

    symbol: str
    """Number and symbol as printed after `số`: `09-CT/TW`, `124/2021/TT-BCA`; empty for a law cited by
    name."""
    system: System
    """Whose rules the symbol follows. Documents of the police follow those of the state."""
    type_name: str
    """The type in words: `Chỉ thị`, `Công văn`, `Luật`."""
    type: str | None = None
    """The type's abbreviation: `CT`; None for correspondence and laws."""
    number: str | None = None
    """The number as printed, with its zero."""
    year: int | None = None
    """The year inside the symbol, which normative and joint documents carry."""
    agency: str | None = None
    """The issuing body's abbreviation; of a joint document all of them as written: `BGDĐT-BCA`."""
    unit: str | None = None
    """The unit that drafted it: `PV05`."""
    section: str | None = None
    """The section of that unit, in brackets at the end: `XDPT`."""
    name: str | None = None
    """The name of a law: `An ninh mạng`."""
    date: datetime.date | None = None
    """The day of issue."""
    issuer: str | tuple[str, ...] | None = None
    """Who issued it, in words; several make a joint document."""
    subject: str | None = None
    """What it is about, in its own words: `về tăng cường …`, `quy định …`."""
    amended_by: tuple["Citation", ...] = ()
    """Documents that amended it."""

    @property
    def agencies(self) -> tuple[str, ...]:
        """The abbreviations of the issuing bodies, one by one."""
        return tuple(self.agency.split("-")) if self.agency else ()

    def short(self) -> str:
        """As later mentions have it: `Chỉ thị số 09-CT/TW`; of a law, type and name."""
        if self.name:
            return f"{self.type_name} {self.name}"
        return f"{self.type_name} số {self.symbol}"

    def full(self, number: bool = False, long_date: bool = False) -> str:
        """As the first mention has it: type, number, date, issuer, subject, then its amendments in brackets.

        No comma stands between number and date. A law is type and name; `number` adds its number.
        `long_date` writes `ngày 01 tháng 12 năm 2011`.
        """
        parts = [self.short()]
        if self.name and number and self.symbol:
            parts.append(f"số {self.symbol}")
        if self.date and not self.name:
            parts.append(format_date_long(self.date) if long_date else f"ngày {format_date(self.date)}")
        if not self.name:
            parts += [self._issued_by(), self._about()]
        if self.amended_by:
            parts.append(f"({self._amended(long_date)})")
        return " ".join(part for part in parts if part)

    def _issued_by(self) -> str:
        """`của …`, or `giữa … với …` for several bodies."""
        if not self.issuer:
            return ""
        if isinstance(self.issuer, str):
            return self.issuer if self.issuer.startswith("giữa ") else f"của {self.issuer}"
        if len(self.issuer) == 1:
            return f"của {self.issuer[0]}"
        return f"giữa {join_list(self.issuer, last='với' if len(self.issuer) == 2 else 'và')}"

    def _about(self) -> str:
        """The subject, after `về` unless it begins with words of its own (`quy định`, `ban hành`)."""
        if not self.subject:
            return ""
        return self.subject if self.subject[0].islower() else f"về {self.subject}"

    def _amended(self, long_date: bool) -> str:
        later = [amending.full(long_date=long_date) for amending in self.amended_by]
        return f"được sửa đổi, bổ sung bởi {join_list(later)}"
