"""`antq-writer check`: every finding of every file at once, on standard output."""

from __future__ import annotations

from collections.abc import Sequence

import click

from antq_writer.checks.formats import FORMATS
from antq_writer.cli.checking import check_file
from antq_writer.cli.choices import Choice
from antq_writer.cli.codes import known_codes
from antq_writer.cli.console import Console
from antq_writer.cli.inputs import existing_folder, filled
from antq_writer.cli.settings import settings_of
from antq_writer.cli.status import DONE, WRONG_USE, StopError, of_check
from antq_writer.cli.wording import Argument, Command, Option
from antq_writer.diagnostics import Diagnostic, Message, Severity
from antq_writer.template_set import TemplateSet

SAYS = Message(
    "Kiểm tra tệp số liệu (.yaml), hoặc báo cáo của bất kỳ ai (.docx, .txt). "
    "Nêu mọi chỗ cần xem lại, kèm dòng và cột; không sửa tệp nào.",
    "Check data (.yaml) or anybody's report (.docx, .txt). Every finding with its place; no file is changed.",
)
FILES = Message("Các tệp cần kiểm tra.", "The files to check.")
FORMAT = Message(
    "Cách in: text để đọc, json hoặc sarif cho chương trình khác.",
    "How findings are printed: text, json or sarif.",
)
SELECT = Message(
    "Chỉ nêu các mã này, ví dụ SL hoặc SL101,VD (lỗi làm tệp không đọc được thì luôn nêu).",
    "Only these codes, e.g. SL or SL101,VD (errors that keep a file from being read are always told).",
)
IGNORE = Message("Bỏ qua các mã này.", "Leave these codes out.")
SIGNING = Message(
    "In một trang cho người ký thay cho các thông báo: mọi tổng, tỷ số, mức tăng giảm, kèm dòng (chỉ với .yaml).",
    "Instead of findings, a page for whoever signs: every total, ratio and change with its line (.yaml only).",
)
TEMPLATES = Message("Thư mục mẫu riêng, phủ lên bộ mẫu có sẵn.", "A folder laid over the shipped templates.")

CLEAN = Message("{name}: không có gì cần xem lại", "{name}: nothing to report")
COUNTED = Message(
    "{name}: {errors} lỗi, {warnings} cảnh báo, {infos} thông tin",
    "{name}: {errors} errors, {warnings} warnings, {infos} infos",
)
UNKNOWN_CODE = Message("không có mã nào là “{code}” hoặc bắt đầu như vậy", "no code is “{code}” or begins so")
SEE_RULES = Message("xem các mã bằng “antq-writer rules”", "see “antq-writer rules”")


def command() -> Command:
    """The command."""
    return Command(
        "check",
        says=SAYS,
        callback=run,
        params=[
            Argument("files", says=FILES, value=Message("TỆP", "FILE"), nargs=-1, required=True),
            Option(
                "--format",
                "format_",
                says=FORMAT,
                value="text|json|sarif",
                type=Choice(*FORMATS),
                default="text",
            ),
            Option("--select", says=SELECT, value=Message("MÃ,…", "CODES"), multiple=True),
            Option("--ignore", says=IGNORE, value=Message("MÃ,…", "CODES"), multiple=True),
            Option("--trinh-ky", "signing", says=SIGNING, is_flag=True, default=False),
            Option("--templates", says=TEMPLATES, value=Message("THƯ_MỤC", "DIR")),
        ],
        examples=(
            Message("antq-writer check xa_2026.yaml", "antq-writer check xa_2026.yaml"),
            Message(
                "antq-writer check bao_cao_cua_xa.docx --ignore CT",
                "antq-writer check report.docx --ignore CT",
            ),
            Message("antq-writer check xa_2026.yaml --trinh-ky", "antq-writer check xa_2026.yaml --trinh-ky"),
        ),
    )


def run(
    files: tuple[str, ...],
    format_: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    signing: bool,
    templates: str | None,
) -> int:
    """Check all files; the worst of their statuses."""
    settings = settings_of(click.get_current_context())
    console = Console(settings)
    wanted, unwanted = _codes(select), _codes(ignore)
    ours = TemplateSet(existing_folder(templates)) if templates else None
    as_text = signing or format_ == "text"
    every: list[Diagnostic] = []
    status = DONE
    for name in dict.fromkeys(files):
        try:
            told, page = check_file(name, ours, signing=signing)
        except StopError as stop:
            console.stopped(stop)
            status = WRONG_USE
            continue
        found = [d for d in told if _is_wanted(d, wanted, unwanted)]
        every += found
        status = max(status, of_check(found))
        if page:
            console.out(page.rstrip("\n"))
        elif as_text:
            for diagnostic in found:
                console.out(diagnostic.text(settings.lang))
        if as_text:
            console.say(_summary(name, found))
    if not as_text:
        console.out(FORMATS[format_](every, settings.lang).rstrip("\n"))
    return status


def _codes(given: Sequence[str]) -> tuple[str, ...]:
    codes = tuple(code for text in given for code in text.upper().replace(",", " ").split())
    for code in codes:
        if not any(known.startswith(code) for known in known_codes()):
            raise StopError(filled(UNKNOWN_CODE, code=code), SEE_RULES)
    return codes


def _is_wanted(found: Diagnostic, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    if found.severity is Severity.ERROR:
        return True
    return (not select or found.code.startswith(select)) and not (ignore and found.code.startswith(ignore))


def _summary(name: str, found: Sequence[Diagnostic]) -> Message:
    if not found:
        return filled(CLEAN, name=name)
    count = {severity: sum(d.severity is severity for d in found) for severity in Severity}
    return filled(
        COUNTED,
        name=name,
        errors=count[Severity.ERROR],
        warnings=count[Severity.WARNING],
        infos=count[Severity.INFO],
    )
