"""Writes docs/quy-tac.md from the rules themselves; `--check` only says whether it is up to date."""

from __future__ import annotations

import sys
from pathlib import Path

from antq_writer.checks import explain, table
from antq_writer.checks.rule import Subject

TARGET = Path(__file__).parents[1] / "docs" / "quy-tac.md"

READS = {
    Subject.DATA: "Trên tệp số liệu (YAML)",
    Subject.PROSE: "Trên lời văn của báo cáo bất kỳ (.docx, .txt)",
    Subject.LAYOUT: "Trên cách trình bày của tệp .docx",
}

HEAD = """# Các quy tắc kiểm tra

Trang này được sinh ra từ chính các quy tắc bằng `python tools/make_rule_docs.py`; đừng sửa tay.

Xem một quy tắc: `antq-writer rules SL101`. Chọn hoặc bỏ qua theo mã hay theo nhóm: `--select SL,VD101`,
`--ignore CT`. Trong tệp số liệu, ghi `# bo-qua: SL003 lý do` ở cuối dòng, hoặc ở dòng ngay trên, để bỏ qua
một phát hiện đã xem xét.
"""


def page() -> str:
    """The whole page: a table of all rules, then each in full."""
    parts = [HEAD, "| Mã | Tên | Mức độ |\n|---|---|---|"]
    for code in sorted(table.codes()):
        rule = table.rule(code)
        parts[-1] += f"\n| [{code}](#{code.lower()}) | {rule.name} | {rule.severity.label('vi')} |"
    parts[-1] += "\n"
    for prefix, family in table.FAMILIES.items():
        for subject, reads in READS.items():
            codes = [code for code in table.codes(subject) if code.startswith(prefix)]
            if codes:
                parts.append(f"# {prefix} – {family.name}. {reads}\n")
                parts.extend(f'<a id="{code.lower()}"></a>\n\n{explain(code)}' for code in sorted(codes))
    return "\n".join(parts)


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != page())
    TARGET.write_text(page(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
