"""What LibreOffice reads in our Word files, for strings that say something to a word processor."""

# ruff: noqa: E501 - one list

import shutil
import subprocess
import unicodedata

import pytest

import antq_writer
from hostile import strings
from hostile.test_strings import CITATION

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]
CASES = [
    s
    for s in (*strings.MARKUP, *strings.TEMPLATES, *strings.ESCAPES, *strings.OFFICE, *strings.LATEX, *strings.MARKDOWN, *strings.PATHS)
    if "\0" not in s and s != CITATION and "\n" not in s
]  # fmt: skip


def test_office_reads_the_same(tmp_path):
    sentences = [{"chu": f"№{n}({s})"} for n, s in enumerate(CASES)]
    data = {
        "ky": {"nam": 2026},
        "don_vi": {"cap": "xã", "ten": "A", "co_quan": "UBND"},
        "the_thuc": {"co_quan": ["UBND"], "ky_hieu": "BC", "dia_danh": "A"},
        "nguoi_ky": {"dong": ["TM."]},
        "noi_nhan": ["Lưu"],
        "noi_dung": {"uu_diem": {"cau": sentences}},
    }
    (tmp_path / "in.docx").write_bytes(antq_writer.render(antq_writer.load_mapping(data)))
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"),
            *(
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                str(tmp_path),
                str(tmp_path / "in.docx"),
            ),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    text = (tmp_path / "in.txt").read_text(encoding="utf-8-sig")
    lost = [s for n, s in enumerate(CASES) if f"№{n}({unicodedata.normalize('NFC', s)})" not in text]
    assert lost == []
