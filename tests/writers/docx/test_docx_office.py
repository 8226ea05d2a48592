"""Pages as LibreOffice lays them out."""

import shutil
import subprocess

import pytest
from docx_reading import Read, paper

from antq_writer.document import Paragraph, Text
from antq_writer.template_set import TemplateSet
from antq_writer.writers.docx import write

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


def converted(data, kind, folder):
    (folder / "in.docx").write_bytes(data)
    out = folder / "out"
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
            *("--convert-to", kind, "--outdir", str(out), str(folder / "in.docx")),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return out / f"in.{kind}"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_signature_takes_two_lines_of_text_to_its_page(tmp_path):
    """The body fills the first page so far that only the signature does not fit."""
    lines = [Paragraph((Text(f"Dòng {at}."),)) for at in range(21)]
    pdf = converted(write(paper(*lines, "Trước.", "Sau./.")), "pdf", tmp_path)
    pages = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True
    ).stdout.decode()
    first, second, *rest = pages.split("\f")
    assert rest == [""]
    assert "Nguyễn Văn A" in second
    assert "Nơi nhận" in second
    assert second.index("Trước.") < second.index("Sau./.") < second.index("CHỦ TỊCH")
    assert "Dòng 20." in first


def test_a_shell_saved_by_libreoffice_still_works(tmp_path):
    resaved = tmp_path / "mau/bao_cao"
    resaved.mkdir(parents=True)
    shell = TemplateSet().read("bao_cao/khung.docx")
    shutil.copy(converted(shell, "docx", tmp_path), resaved / "khung.docx")
    made = Read(write(paper("A & B {{ 7*7 }}"), TemplateSet(overlay=tmp_path / "mau")))
    lines = [line.split(": ", 1)[-1] for line in made.lines()]
    assert lines[:3] == ["ỦY BAN NHÂN DÂN", "HUYỆN TỨ KỲ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    assert "A & B {{ 7*7 }}" in lines
    assert "Nguyễn Văn A" in lines
