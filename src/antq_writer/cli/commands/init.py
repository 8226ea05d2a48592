"""`antq-writer init`: a commented data file to fill in, new or from last year's."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import click

from antq_writer.cli.commands.schema import schema_text
from antq_writer.cli.console import Console
from antq_writer.cli.inputs import existing_folder, filled, read_input
from antq_writer.cli.settings import settings_of
from antq_writer.cli.starting import first_file, next_file
from antq_writer.cli.status import DONE, StopError
from antq_writer.cli.wording import Command, Option
from antq_writer.diagnostics import Message
from antq_writer.output import Output, write_all
from antq_writer.prose.outline import outline_names
from antq_writer.template_set import TemplateSet

SAYS = Message(
    "Tạo tệp số liệu mẫu bằng tiếng Việt, có chú thích từng mục; "
    "tệp này tạo được báo cáo ngay, sau đó điền dần. Với --tu: lập tệp của năm nay từ tệp năm trước.",
    "Make a commented data file that renders as it is; with --tu, this year's file from last year's.",
)
OUTLINE = Message(
    "Đề cương của báo cáo (xem “antq-writer templates list”); mặc định là tong_ket.",
    "The outline of the report (see “antq-writer templates list”); tong_ket by default.",
)
FROM = Message(
    "Tệp số liệu năm trước: giữ tên, người ký, nơi nhận; "
    "số liệu thành số năm trước để so sánh, số năm nay để trống.",
    "Last year's data: names, signer and recipients stay, this year's figures are empty.",
)
OUT = Message("Tệp số liệu sẽ tạo.", "The data file to make.")
FORCE = Message("Ghi đè nếu tệp đã có.", "Overwrite the file if it is there.")
TEMPLATES = Message("Thư mục mẫu riêng, phủ lên bộ mẫu có sẵn.", "A folder laid over the shipped templates.")

SCHEMA_FILE = "antq-writer.schema.json"
THERE = Message("đã có tệp “{out}”, không ghi đè", "“{out}” is there already and is not overwritten")
CHOOSE = Message("chọn tên khác, hoặc thêm “--force” để ghi đè", "choose another name, or add “--force”")
NO_OUTLINE = Message("không có đề cương “{name}”", "there is no outline “{name}”")
KNOWN = Message("chọn một trong: {known}", "choose one of: {known}")
WRITTEN = Message("đã tạo “{out}”", "“{out}” was made")
NEXT = Message(
    "mở tệp bằng Notepad hoặc VS Code để điền, rồi chạy: antq-writer render {out}",
    "fill it in, then run: antq-writer render {out}",
)
FOR_EDITORS = Message(
    "“{name}” để trình soạn thảo gợi ý và báo khóa viết sai",
    "“{name}” lets editors complete and check the keys",
)


def command() -> Command:
    """The command."""
    return Command(
        "init",
        says=SAYS,
        callback=run,
        params=[
            Option("--de-cuong", "outline", says=OUTLINE, value=Message("TÊN", "NAME")),
            Option("--tu", "last", says=FROM, value="LAST.yaml"),
            Option("-o", "--output", "out", says=OUT, value="DATA.yaml", default="bao_cao.yaml"),
            Option("--force", says=FORCE, is_flag=True),
            Option("--templates", says=TEMPLATES, value=Message("THƯ_MỤC", "DIR")),
        ],
        examples=(
            Message("antq-writer init -o xa_2026.yaml", "antq-writer init -o xa_2026.yaml"),
            Message(
                "antq-writer init --tu xa_2025.yaml -o xa_2026.yaml",
                "antq-writer init --tu xa_2025.yaml -o xa_2026.yaml",
            ),
        ),
    )


def run(outline: str | None, last: str | None, out: str, force: bool, templates: str | None) -> int:
    """Make the file, and the schema that its first line names."""
    console = Console(settings_of(click.get_current_context()))
    target = Path(out)
    if os.path.lexists(target) and not force:
        raise StopError(filled(THERE, out=out), CHOOSE)
    ours = TemplateSet(existing_folder(templates)) if templates else TemplateSet()
    if last is not None:
        text = next_file(read_input(last), last, target)
    else:
        text = first_file(ours, _outline(outline, ours), date.today().year)
    schema = target.with_name(SCHEMA_FILE)
    outputs = [Output(target, text.encode())]
    if not os.path.lexists(schema):
        outputs.insert(0, Output(schema, schema_text().encode()))
    console.told(write_all(outputs, protect=[Path(last)] if last else []))
    console.say(filled(WRITTEN, out=out))
    if len(outputs) > 1:
        console.say(filled(FOR_EDITORS, name=schema))
    console.say(filled(NEXT, out=out))
    return DONE


def _outline(name: str | None, templates: TemplateSet) -> str:
    known = outline_names(templates.names())
    wanted = name or "tong_ket"
    if wanted not in known:
        raise StopError(filled(NO_OUTLINE, name=wanted), filled(KNOWN, known=", ".join(known)))
    return wanted
