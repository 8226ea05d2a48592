"""The file as a container: the same bytes everywhere, nothing of a machine or a library in it."""

import io
import os
import struct
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from docx_reading import paper, read

from antq_writer.document import Note, Paragraph, Text
from antq_writer.template_set import TemplateSet
from antq_writer.writers.docx import package, write
from antq_writer.writers.docx.shell_reading.unpacking import unpacked

SHELL = TemplateSet().read("bao_cao/khung.docx")
CHANGED = {"word/document.xml", "docProps/core.xml"}


def entries(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: info for info in archive.infolist()}


def raw(data, info):
    start = info.header_offset + 30 + sum(struct.unpack_from("<2H", data, info.header_offset + 26))
    return data[start : start + info.compress_size]


def test_parts_that_do_not_change_keep_their_bytes():
    made = write(paper())
    ours, shell = entries(made), entries(SHELL)
    assert list(ours) == list(shell)
    for name, info in ours.items():
        if name in CHANGED:
            assert info.compress_type == zipfile.ZIP_STORED
        else:
            assert info.compress_type == zipfile.ZIP_DEFLATED
            assert raw(made, info) == raw(SHELL, shell[name])


def test_container_is_plain():
    made = write(paper())
    assert zipfile.ZipFile(io.BytesIO(made)).testzip() is None
    assert next(iter(entries(made))) == "[Content_Types].xml"
    for info in entries(made).values():
        assert info.date_time == (1980, 1, 1, 0, 0, 0)
        assert (info.flag_bits, info.extra, info.comment, info.external_attr) == (0, b"", b"", 0)


def test_footnotes_change_only_with_notes():
    note = Note((Paragraph((Text("x"),)),))
    assert entries(write(paper()))["word/footnotes.xml"].compress_type == zipfile.ZIP_DEFLATED
    made = write(paper(Paragraph((Text("x"), note))))
    assert entries(made)["word/footnotes.xml"].compress_type == zipfile.ZIP_STORED


def test_nothing_of_a_library_or_template_is_left():
    made = read(paper())
    for name in made.zip.namelist():
        content = made.zip.read(name).decode()
        assert "python-docx" not in content
        assert "{{" not in content
        assert "{%" not in content
        assert "rsid" not in content


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "77", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"},
    ],
)
def test_same_bytes_in_any_environment(environment, tmp_path):
    code = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1]);"
        "from docx_reading import paper; from antq_writer.writers.docx import write;"
        "print(hashlib.sha256(write(paper())).hexdigest())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(Path(__file__).parent)],
        env={"PATH": os.environ["PATH"], **environment},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    import hashlib

    assert run.stdout.strip() == hashlib.sha256(write(paper())).hexdigest()


def test_threads_do_not_mix_papers():
    papers = [paper(f"Báo cáo thứ {at}") for at in range(40)]
    alone = [write(one) for one in papers]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(write, papers)) == alone


def test_package_round_trip():
    assert package.write(unpacked(package.write(unpacked(SHELL)))) == package.write(unpacked(SHELL))


def test_import_brings_neither_docx_nor_docxtpl():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from antq_writer.writers.docx import write;"
        "assert not {'docx', 'docxtpl'} & set(sys.modules);"
        "from docx_reading import paper; write(paper()); assert not {'docx', 'docxtpl'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(Path(__file__).parent)], check=True)
