"""A .docx that a person has saved is kept; one that is as we wrote it is not."""

import errno
import io
import os
import zipfile

import pytest

from antq_writer.errors import OutputError
from antq_writer.output import is_ours_unchanged, keep_edited, write_whole
from antq_writer.writers import docx
from writers.papers import paper

from .folders import names

DATE = (1980, 1, 1, 0, 0, 0)


def package(*, date=DATE, body=zipfile.ZIP_STORED, first="[Content_Types].xml", text="x"):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, how in ((first, zipfile.ZIP_DEFLATED), ("word/document.xml", body)):
            archive.writestr(zipfile.ZipInfo(name, date), text, how)
    return made.getvalue()


def test_ours():
    assert is_ours_unchanged(package())


def test_a_file_of_the_word_writer_is_ours():
    assert is_ours_unchanged(docx.write(paper("Nội dung.")))


@pytest.mark.parametrize(
    "data",
    [
        package(body=zipfile.ZIP_DEFLATED),
        package(date=(2026, 1, 1, 8, 0, 0)),
        package(first="_rels/.rels"),
        package()[:-30],
        b"",
        b"PK",
        b"<html>",
    ],
)
def test_not_ours(data):
    assert not is_ours_unchanged(data)


def test_a_file_saved_by_python_docx_is_not_ours():
    from docx import Document

    saved = io.BytesIO()
    Document().save(saved)
    assert not is_ours_unchanged(saved.getvalue())


def test_an_edited_report_is_kept_beside(tmp_path):
    out = tmp_path / "bao_cao.docx"
    assert write_whole(out, package()) == ()
    assert write_whole(out, package(text="y")) == ()
    edited = package(body=zipfile.ZIP_DEFLATED)
    out.write_bytes(edited)
    (notice,) = write_whole(out, package())
    assert (notice.code, notice.severity.value) == ("TP116", "info")
    assert notice.message.endswith("được giữ lại thành “" + str(tmp_path / "bao_cao.cu.docx") + "”")
    assert (out.read_bytes(), (tmp_path / "bao_cao.cu.docx").read_bytes()) == (package(), edited)


def test_no_kept_file_is_overwritten(tmp_path):
    out = tmp_path / "bao_cao.docx"
    for version in (b"mot", b"hai", b"ba"):
        out.write_bytes(version)
        write_whole(out, package())
    kept = {path.name: path.read_bytes() for path in tmp_path.glob("*.cu*.docx")}
    assert kept == {"bao_cao.cu.docx": b"mot", "bao_cao.cu-2.docx": b"hai", "bao_cao.cu-3.docx": b"ba"}


@pytest.mark.parametrize(("name", "data"), [("a.txt", b"cu"), ("a.docx", b""), ("a.docx", package())])
def test_nothing_to_keep(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    assert keep_edited(tmp_path / name) is None
    assert keep_edited(tmp_path / "khong_co.docx") is None
    assert names(tmp_path) == [name]


def test_a_disk_without_second_names_gets_a_copy(tmp_path, monkeypatch):
    def no_links(*_, **__):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    out = tmp_path / "a.docx"
    for version in (b"mot", b"hai"):
        out.write_bytes(version)
        write_whole(out, package())
    assert (tmp_path / "a.cu.docx").read_bytes() == b"mot"
    assert (tmp_path / "a.cu-2.docx").read_bytes() == b"hai"


@pytest.mark.parametrize("call", ["link", "replace"])
def test_a_failure_keeps_the_edited_file_where_it_was(tmp_path, monkeypatch, call):
    def fail(*_, **__):
        raise OSError(errno.EIO, "broken")

    out = tmp_path / "a.docx"
    out.write_bytes(b"cua toi")
    monkeypatch.setattr(os, call, fail)
    with pytest.raises(OutputError):
        write_whole(out, package())
    assert out.read_bytes() == b"cua toi"
    assert names(tmp_path) == ["a.docx"]


def test_another_way_to_recognise(tmp_path):
    out = tmp_path / "a.docx"
    out.write_bytes(b"cua ta")
    assert write_whole(out, b"moi", recognise=lambda data: data == b"cua ta") == ()
