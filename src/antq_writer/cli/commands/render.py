"""`antq-writer render`: from a data file to a report."""

from __future__ import annotations

from pathlib import Path

import click

from antq_writer import api
from antq_writer.cli.checking import report_findings
from antq_writer.cli.console import Console
from antq_writer.cli.inputs import STDIN, existing_folder, filled, read_input
from antq_writer.cli.last_year import last_year, last_year_file
from antq_writer.cli.producing import Wanted, format_of, produce, provenance_file
from antq_writer.cli.settings import settings_of
from antq_writer.cli.status import DONE, FOUND, StopError
from antq_writer.cli.wording import Argument, Command, Option
from antq_writer.diagnostics import Diagnostic, Message, Severity
from antq_writer.output import Output, check_target, write_all
from antq_writer.prose.library import held
from antq_writer.template_set import TemplateSet

SAYS = Message(
    "Tạo báo cáo từ tệp số liệu. "
    "Nếu tệp có lỗi thì nêu mọi lỗi cùng lúc và không ghi gì; bản cũ vẫn còn nguyên.",
    "Write the report of a data file. With an error in the data every error is told and nothing is written.",
)
DATA = Message("Tệp số liệu (.yaml); “-” để đọc từ luồng nhập.", "The data file; “-” for standard input.")
OUT = Message(
    "Tệp kết quả; đuôi .docx, .html, .txt, .md hoặc .pdf chọn định dạng. "
    "Không nêu thì là tệp .docx cùng tên, đặt cạnh tệp số liệu.",
    "The report; its ending picks docx, html, txt, md or pdf. By default a .docx beside the data.",
)
TEMPLATES = Message("Thư mục mẫu riêng, phủ lên bộ mẫu có sẵn.", "A folder laid over the shipped templates.")
STRICT = Message("Có cảnh báo thì không ghi.", "Refuse to write when there is a warning.")
LAST_YEAR = Message("Tệp số liệu năm trước, để so sánh.", "Last year's data, to compare with.")
PROVENANCE = Message(
    "Ghi thêm tệp JSON nêu nguồn của từng con số in ra: dòng nào trong tệp số liệu, hoặc công thức.",
    "Also write where each printed figure comes from, as JSON.",
)
DRAFT = Message(
    "Tạo bản dự thảo: chỗ chưa có số liệu in là “……” và được liệt kê; thoát với mã 1.",
    "Write a draft: a missing value is printed as “……” and listed; exit status 1.",
)
FILE = Message("TỆP", "FILE")
FOLDER = Message("THƯ_MỤC", "DIR")

NEEDS_OUT = Message(
    "số liệu đọc từ luồng nhập thì phải nêu tệp kết quả", "data from standard input needs an output"
)
NAME_IT = Message("thêm “-o bao_cao.docx”", "add “-o report.docx”")
REFUSED = Message(
    "có cảnh báo nên không ghi “{out}” (vì dùng --strict)",
    "“{out}” was not written: there are warnings (--strict)",
)
NOT_WRITTEN = Message(
    "chưa ghi “{out}”: cần sửa {count} lỗi nêu trên", "“{out}” was not written: {count} errors to correct"
)
WRITTEN = Message("đã ghi “{out}”", "“{out}” was written")
WRITTEN_DRAFT = Message(
    "đã ghi bản dự thảo “{out}”, còn {count} chỗ trống", "the draft “{out}” was written, with {count} gaps"
)


def command() -> Command:
    """The command."""
    return Command(
        "render",
        says=SAYS,
        callback=run,
        params=[
            Argument("data", says=DATA, value="DATA.yaml"),
            Option("-o", "--output", "out", says=OUT, value="OUT"),
            Option("--templates", says=TEMPLATES, value=FOLDER),
            Option("--strict", says=STRICT, is_flag=True),
            Option("--nam-truoc", "asked_last_year", says=LAST_YEAR, value=FILE),
            Option("--nguon", "provenance", says=PROVENANCE, value="FILE.json"),
            Option("--du-thao", "draft", says=DRAFT, is_flag=True),
        ],
        examples=(
            Message(
                "antq-writer render xa_2026.yaml -o bao_cao.docx",
                "antq-writer render xa_2026.yaml -o report.docx",
            ),
            Message(
                "antq-writer render xa_2026.yaml -o bao_cao.pdf",
                "antq-writer render xa_2026.yaml -o report.pdf",
            ),
            Message("antq-writer render xa_2026.yaml --du-thao", "antq-writer render xa_2026.yaml --du-thao"),
        ),
    )


def run(
    data: str,
    out: str | None,
    templates: str | None,
    strict: bool,
    asked_last_year: str | None,
    provenance: str | None,
    draft: bool,
) -> int:
    """Render, and say what was found and written."""
    console = Console(settings_of(click.get_current_context()))
    if out is None and data == STDIN:
        raise StopError(NEEDS_OUT, NAME_IT)
    content = read_input(data)
    target = Path(out) if out is not None else Path(data).with_suffix(".docx")
    wanted = Wanted(format_of(target), strict, draft, provenance is not None)
    inputs = [Path(name) for name in (data, asked_last_year) if name and name != STDIN]
    targets = [Path(provenance), target] if provenance else [target]

    for path in targets:
        check_target(path, inputs)
    ours = TemplateSet(existing_folder(templates)) if templates else TemplateSet()
    report = api.loads(content, name=data, draft=draft)
    earlier = last_year(report, data, asked_last_year)
    inputs += [path for path in (last_year_file(report, data, asked_last_year),) if path]
    with held(ours):
        found = report_findings(report, ours, earlier=earlier, draft=draft)
        made = produce(report, wanted, found, templates=ours, earlier=earlier)
    console.found(made.found)
    if made.data is None:
        return _refused(console, target, made.found)
    outputs = [Output(target, made.data)]
    if provenance and made.provenance is not None:
        outputs.insert(0, Output(Path(provenance), provenance_file(made.provenance, data, str(target))))
    notices = write_all(outputs, protect=inputs)
    console.found(made.gaps)
    console.told([*made.notices, *notices])
    if draft:
        console.say(filled(WRITTEN_DRAFT, out=target, count=len(made.gaps)))
        return FOUND
    for output in outputs:
        console.say(filled(WRITTEN, out=output.path))
    return DONE


def _refused(console: Console, target: Path, found: tuple[Diagnostic, ...]) -> int:
    errors = sum(d.severity is Severity.ERROR for d in found)
    console.say(filled(NOT_WRITTEN, out=target, count=errors) if errors else filled(REFUSED, out=target))
    return FOUND
