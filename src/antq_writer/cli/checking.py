"""The findings about a file of any kind that `check` takes, and about a report before it is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from antq_writer.cli import process
from antq_writer.cli.inputs import STDIN, filled, read_input
from antq_writer.cli.last_year import last_year
from antq_writer.cli.status import StopError
from antq_writer.diagnostics import Diagnostic, Message, in_order
from antq_writer.errors import ReportError

if TYPE_CHECKING:
    from antq_writer.schema import Report
    from antq_writer.template_set import TemplateSet

DATA_ENDINGS = (".yaml", ".yml")
PAPER_ENDINGS = (".docx", ".txt")
UNKNOWN_KIND = Message(
    "không biết kiểm tra tệp “{name}” theo cách nào", "“{name}” is no kind of file to check"
)
KNOWN_KINDS = Message(
    "lệnh này nhận tệp số liệu .yaml, và báo cáo .docx hoặc .txt "
    "(tệp .doc, .pdf: mở bằng Word rồi lưu thành .docx)",
    "it takes data (.yaml) and reports (.docx, .txt); save a .doc or .pdf as .docx first",
)
NO_DATA = Message("không lập được trang trình ký từ tệp “{name}”", "“{name}” gives no page for signing")
ONLY_DATA = Message("lệnh này chỉ nhận tệp số liệu .yaml", "it is made from data (.yaml) only")


def report_findings(
    report: Report,
    templates: TemplateSet | None = None,
    *,
    earlier: Report | None = None,
    draft: bool = False,
) -> list[Diagnostic]:
    """Every finding about a report; a draft may leave slots open, and no rule judges it yet."""
    from antq_writer import api

    if not draft:
        return api.check(report, earlier=earlier, templates=templates)
    from antq_writer.prose.library import library
    from antq_writer.prose.verify import verify
    from antq_writer.template_set import TemplateSet

    ready = library(templates or TemplateSet())
    return in_order([*report.origin.found, *verify(report, ready, draft=True)])


def check_file(
    name: str, templates: TemplateSet | None = None, *, signing: bool = False
) -> tuple[list[Diagnostic], str]:
    """Every finding about a data file or a report, and with `signing` the page for whoever signs the data.

    The page is empty where it was not asked for or the data cannot be read; StopError when the file cannot be read,
    or is of another kind.
    """
    ending = Path(name).suffix.lower()
    if ending not in {*DATA_ENDINGS, *PAPER_ENDINGS} and name != STDIN:
        read_input(name)
        raise StopError(filled(UNKNOWN_KIND, name=name), KNOWN_KINDS)
    if signing and ending in PAPER_ENDINGS:
        raise StopError(filled(NO_DATA, name=name), ONLY_DATA)
    content = read_input(name)
    try:
        if ending in PAPER_ENDINGS:
            return _paper(content, name), ""
        return _data(content, name, templates, signing)
    except ReportError as error:
        return list(error.diagnostics), ""


def _data(
    content: bytes, name: str, templates: TemplateSet | None, signing: bool
) -> tuple[list[Diagnostic], str]:
    from antq_writer import api

    report = api.loads(content, name=name)
    about_last_year: tuple[Diagnostic, ...] = ()
    earlier = None
    try:
        earlier = last_year(report, name, None)
    except ReportError as error:
        about_last_year = error.diagnostics
    found = in_order([*report_findings(report, templates, earlier=earlier), *about_last_year])
    if not signing or about_last_year:
        return found, ""
    from antq_writer.checks import sign_off

    return found, sign_off.page(report, earlier)


def _paper(content: bytes, name: str) -> list[Diagnostic]:
    """What the rules on prose, and those on the layout of a .docx, find in anybody's report."""
    from antq_writer.checks import check_layout, check_prose
    from antq_writer.readers import read

    process.reads_papers()
    found = check_prose(read(content, name))
    if name.lower().endswith(".docx"):
        from antq_writer.readers.layout import read_layout

        found = in_order([*found, *check_layout(read_layout(content, name))])
    return found
