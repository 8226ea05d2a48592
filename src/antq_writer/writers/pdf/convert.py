"""From the bytes of a Word file to the bytes of a PDF, or an error that says what to do."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from antq_writer.diagnostics import Diagnostic, Fault
from antq_writer.errors import MissingProgramError, OutputError
from antq_writer.positions import Position
from antq_writer.records import dataclass
from antq_writer.writers.pdf import faults
from antq_writer.writers.pdf.fonts import font_notice
from antq_writer.writers.pdf.office import find_office, run_office

SECONDS = 180
"""How long LibreOffice may take; a report takes a few seconds, the first start on an old machine a minute."""


@dataclass(frozen=True, slots=True)
class PdfResult:
    """A PDF and what is worth knowing about it."""

    pdf: bytes
    diagnostics: tuple[Diagnostic, ...] = ()
    """A notice when the PDF is for viewing only, because Times New Roman is not on the machine."""


def write(
    docx: bytes, *, name: str = "bao_cao.pdf", seconds: float = SECONDS, program: Path | None = None
) -> PdfResult:
    """Lay a Word file out as PDF.

    `name` is the file that messages speak of, `program` the LibreOffice to use (None: the one that is found).
    MissingProgramError when there is none, OutputError when it makes no PDF.  Unlike the other formats, the
    bytes differ from run to run and from machine to machine.
    """
    program = program or find_office()
    if program is None:
        raise MissingProgramError([faults.NO_OFFICE.at(Position(name))])
    try:
        status, said, data = _converted(docx, name, seconds, program)
    except OSError as error:
        raise _failed(faults.NO_ROOM, name, said=error.strerror or error) from error
    if not data.startswith(b"%PDF-") or b"%%EOF" not in data[-1024:]:
        raise _failed(faults.NOT_MADE, name, status=status, said=said.rpartition("\n")[2] or "-")
    notice = font_notice(data, name)
    return PdfResult(data, (notice,) if notice else ())


def _converted(docx: bytes, name: str, seconds: float, program: Path) -> tuple[int, str, bytes]:
    """Exit status, last words and PDF of a run; empty bytes when it made none."""
    with tempfile.TemporaryDirectory(prefix="antq-pdf-", ignore_cleanup_errors=True) as made:
        folder = Path(made).resolve()
        source = folder / "bao_cao.docx"
        source.write_bytes(docx)
        try:
            status, said = run_office(program, source, folder, seconds)
        except subprocess.TimeoutExpired:
            raise _failed(faults.TOO_SLOW, name, seconds=f"{seconds:g}") from None
        except OSError as error:
            raise _failed(faults.NOT_STARTED, name, program=program, said=error.strerror) from error
        pdf = source.with_suffix(".pdf")
        return status, said, pdf.read_bytes() if pdf.is_file() else b""


def _failed(fault: Fault, name: str, **slots: object) -> OutputError:
    return OutputError([fault.at(Position(name), (), **slots)])
