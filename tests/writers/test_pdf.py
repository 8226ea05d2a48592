"""PDF through LibreOffice: found or asked for by name, given up in time, nothing left behind."""

import io
import os
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

from antq_writer.errors import MissingProgramError, OutputError
from antq_writer.writers import pdf
from antq_writer.writers.pdf import office
from antq_writer.writers.pdf.fonts import font_notice, fonts_of

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
TONES = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
needs_office = pytest.mark.skipif(office.find_office() is None, reason="LibreOffice is not installed")
GLYPHS = LETTERS + TONES + (LETTERS + TONES).upper() + "0123456789.,;:/()“”–…%"


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A temporary folder that the writer uses, to see that it is left empty."""
    folder = tmp_path / "tam thời"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture
def program(tmp_path):
    """Makes a stand-in for LibreOffice from a shell script; `$out` is the PDF to make."""

    def make(script):
        path = tmp_path / "soffice"
        path.write_text(f'#!/bin/sh\nfor last; do :; done\nout="${{last%.docx}}.pdf"\n{script}\n')
        path.chmod(0o755)
        return path

    return make


def refusal(**how):
    with pytest.raises(OutputError) as caught:
        pdf.write(b"PK", **how)
    (found,) = caught.value.diagnostics
    return found


def test_the_program_is_missing(monkeypatch, here):
    monkeypatch.setattr("antq_writer.writers.pdf.convert.find_office", lambda: None)
    with pytest.raises(MissingProgramError) as caught:
        pdf.write(b"PK", name="bc.pdf")
    (found,) = caught.value.diagnostics
    assert found.text().startswith("bc.pdf:1:1: lỗi TP121 cần LibreOffice để tạo PDF nhưng không tìm thấy")
    assert "sudo apt install libreoffice-writer fonts-liberation2" in found.hint
    assert "was not found" in found.text("en")


def test_the_program_is_sought_on_the_path_then_in_the_usual_places(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "which", lambda name: "/x/libreoffice" if name == "libreoffice" else None)
    assert office.find_office() == Path("/x/libreoffice")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    place = tmp_path / "LibreOffice" / "program" / "soffice.com"
    monkeypatch.setattr("sys.platform", "win32")
    for variable in ("ProgramFiles(x86)", "ProgramW6432"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    assert office.find_office() is None
    place.parent.mkdir(parents=True)
    place.touch()
    assert office.find_office() == place
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    mine = tmp_path / "Applications" / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    mine.parent.mkdir(parents=True)
    mine.touch()
    assert office.find_office() in (mine, Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"))


@pytest.mark.parametrize(
    "script",
    [
        "echo broken; exit 77",
        "exit 0",
        'echo half > "$out"',
        'printf "%%PDF-1.7 half" > "$out"',
        'mkdir "$out"',
        "kill -9 $$",
    ],
)
def test_no_pdf_is_an_error_not_a_traceback(program, here, script):
    found = refusal(program=program(script))
    assert found.code == "TP122"


def test_what_it_said_goes_to_whom_reads_english(program, here):
    found = refusal(program=program("echo first; echo Error: no space; exit 3"))
    assert found.message == "LibreOffice đã dừng mà không tạo được PDF (mã 3)"
    assert found.said.en == "LibreOffice ended without making a PDF (status 3): Error: no space"


def test_too_slow_and_no_process_left(program, here, tmp_path):
    began = time.monotonic()
    found = refusal(program=program(f"sleep 60 & echo $! > '{tmp_path}/pid'; wait"), seconds=0.5)
    assert found.code == "TP123"
    assert time.monotonic() - began < 5
    child = int((tmp_path / "pid").read_text())
    for _ in range(50):
        if not Path(f"/proc/{child}").exists() or "Z" in Path(f"/proc/{child}/stat").read_text().split()[2]:
            break
        time.sleep(0.05)
    else:
        pytest.fail("a process of LibreOffice is left")


def test_a_program_that_cannot_be_started(tmp_path, here):
    broken = tmp_path / "soffice"
    broken.write_bytes(b"\0\1")
    broken.chmod(0o755)
    assert refusal(program=broken).code == "TP124"
    assert refusal(program=tmp_path / "khong_co").code == "TP124"


def test_no_room_for_temporary_files(program, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "khong_co"))
    assert refusal(program=program("exit 0")).code == "TP127"


def test_each_run_has_a_profile_of_its_own(program, here, tmp_path):
    script = f'echo "$1" >> "{tmp_path}/calls"; printf "%%PDF-1.7\\n%%%%EOF\\n" > "$out"'
    for _ in range(2):
        assert pdf.write(b"PK", program=program(script)).pdf == b"%PDF-1.7\n%%EOF\n"
    calls = (tmp_path / "calls").read_text().split()
    assert len(set(calls)) == 2
    assert all(call.startswith("-env:UserInstallation=file:///") for call in calls)


def fonts(*names):
    return b"%PDF-1.7 " + b" ".join(
        b"<</Type/Font/BaseFont/ABCDEF+" + name.encode() + b">>" for name in names
    )


@pytest.mark.parametrize(
    ("names", "families"),
    [
        (["TimesNewRomanPSMT", "TimesNewRomanPS-BoldMT", "TimesNewRomanPS-BoldItalicMT"], ("TimesNewRoman",)),
        (["LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-BoldItalic"], ("LiberationSerif",)),
        (["Tinos-Regular", "DejaVuSans"], ("DejaVuSans", "Tinos")),
        ([], ()),
    ],
)
def test_families_of_a_pdf(names, families):
    assert fonts_of(fonts(*names)) == families


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["TimesNewRomanPSMT", "DejaVuSans"], None),
        (["LiberationSerif-Bold"], "TP125"),
        (["LiberationSerif", "OpenSymbol", "NotoColorEmoji"], "TP125"),
        (["LiberationSerif", "DejaVuSerif"], "TP126"),
        (["DejaVuSans"], "TP126"),
        ([], None),
    ],
)
def test_what_is_said_of_the_fonts(names, code):
    notice = font_notice(fonts(*names), "bc.pdf")
    assert (notice and notice.code) == code


def test_the_notice_names_the_substitute():
    notice = font_notice(fonts("LiberationSerif"), "bc.pdf")
    assert notice.text().startswith("bc.pdf:1:1: thông tin TP125 máy này không có phông Times New Roman")
    assert "Liberation Serif thay thế: PDF này chỉ để xem" in notice.message


@pytest.fixture(scope="module")
def word():
    docx = pytest.importorskip("docx")
    made = docx.Document()
    made.styles["Normal"].font.name = "Times New Roman"
    for line in (GLYPHS, "Tứ Kỳ"):
        made.add_paragraph().add_run(line).bold = line == "Tứ Kỳ"
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


@pytest.mark.office
@needs_office
def test_a_pdf_with_all_vietnamese_letters(word, here, tmp_path):
    result = pdf.write(word)
    (tmp_path / "bc.pdf").write_bytes(result.pdf)
    assert result.diagnostics == () or result.diagnostics[0].code == "TP125"
    listed = subprocess.run(
        ["pdffonts", str(tmp_path / "bc.pdf")], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert {line.split()[0].partition("+")[2].partition("-")[0] for line in listed} <= {
        "LiberationSerif",
        "TimesNewRomanPSMT",
        "TimesNewRomanPS",
        "Tinos",
    }
    assert all(line.split()[-5] == "yes" for line in listed), "every font is embedded"
    read = subprocess.run(
        ["pdftotext", str(tmp_path / "bc.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "".join(read.split()) == (GLYPHS + "Tứ Kỳ").replace(" ", "")


@pytest.mark.office
@needs_office
def test_several_at_a_time(word, here):
    made = []
    threads = [threading.Thread(target=lambda: made.append(pdf.write(word).pdf)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([data for data in made if data.startswith(b"%PDF-")]) == 3


@pytest.mark.office
@needs_office
def test_what_is_no_word_file(here):
    """LibreOffice reads any text as a text; a broken package is the case that matters."""
    with pytest.raises(OutputError):
        pdf.write(b"PK\3\4" + os.urandom(50))
