"""Whole or not at all: whatever fails, the old file stays, and nothing is left lying about."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from antq_writer.errors import OutputError
from antq_writer.output import Output, write_all, write_whole

from .folders import names

NEW = b"moi" * 100_000
CALLS = ["open", "write", "fsync", "close", "fchmod", "lstat", "replace"]


@pytest.fixture
def out(tmp_path):
    (tmp_path / "ra").mkdir()
    return tmp_path / "ra" / "bao_cao.txt"


def refusal(path, *, data=NEW, **how):
    with pytest.raises(OutputError) as caught:
        write_whole(path, data, **how)
    (found,) = caught.value.diagnostics
    return found


def test_a_new_file_follows_the_umask(out):
    old = os.umask(0o027)
    try:
        assert write_whole(out, NEW) == ()
    finally:
        os.umask(old)
    assert out.read_bytes() == NEW
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert names(out.parent) == ["bao_cao.txt"]


def test_an_old_file_gives_way_and_its_mode_stays(out):
    out.write_bytes(b"cu")
    out.chmod(0o604)
    write_whole(out, NEW)
    assert out.read_bytes() == NEW
    assert stat.S_IMODE(out.stat().st_mode) == 0o604


def test_an_empty_file(out):
    write_whole(out, b"")
    assert out.read_bytes() == b""


def test_the_place_of_the_finding_is_the_target(out):
    out.mkdir()
    found = refusal(out)
    assert found.text().startswith(f"{out}:1:1: lỗi TP103 “{out}” là một thư mục")
    assert found.text("en").startswith(f"{out}:1:1: error TP103 “{out}” is a folder")


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO, errno.EBUSY, None])
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_failing_call_leaves_the_old_file(out, monkeypatch, call, code, nth):
    """Every system call may fail, or be broken off by Ctrl-C (None)."""
    out.write_bytes(b"cu")
    real, made = getattr(os, call), []

    def fail(*given, **named):
        made.append(given)
        if len(made) != nth:
            return real(*given, **named)
        if call == "close":
            real(*given)
        if code is None:
            raise KeyboardInterrupt
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        try:
            write_whole(out, NEW)
        except OutputError as error:
            (found,) = error.diagnostics
            assert found.code in {"TP107", "TP109", "TP111", "TP115"}
            done = False
        except KeyboardInterrupt:
            done = out.read_bytes() != b"cu"
        else:
            done = True
    assert out.read_bytes() == (NEW if done else b"cu")
    assert names(out.parent) == ["bao_cao.txt"]


@pytest.mark.parametrize(
    ("call", "code", "expected"),
    [
        ("open", errno.EACCES, "TP107"),
        ("open", errno.EROFS, "TP107"),
        ("open", errno.EINVAL, "TP113"),
        ("write", errno.ENOSPC, "TP111"),
        ("fsync", errno.EDQUOT, "TP111"),
        ("fsync", errno.EIO, "TP115"),
        ("replace", errno.EBUSY, "TP109"),
        ("replace", errno.EPERM, "TP107"),
    ],
)
def test_what_the_machine_refuses_is_said_in_plain_words(out, monkeypatch, call, code, expected):
    def fail(*_, **__):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, call, fail)
    assert refusal(out).code == expected


def test_a_file_that_word_holds_open_on_windows(out, monkeypatch):
    def held(*_, **__):
        raise PermissionError(errno.EACCES, "Access is denied")

    out.write_bytes(b"cu")
    monkeypatch.setattr("antq_writer.output.faults.WINDOWS", True)
    monkeypatch.setattr(os, "replace", held)
    found = refusal(out)
    assert (found.code, found.hint) == ("TP109", "hãy đóng tệp đó lại rồi chạy lại lệnh")


KILLED = """
import os, pathlib, sys
from antq_writer.output import write_whole

folder = pathlib.Path(sys.argv[1])
out = folder / "bao_cao.docx"
new = b"moi" * 100_000
cases = 0
for call in ("open", "write", "fsync", "close", "fchmod", "link", "replace", "unlink"):
    for nth in range(1, 6):
        for after in (False, True):
            for name in os.listdir(folder):
                (folder / name).unlink()
            out.write_bytes(b"cu")
            child = os.fork()
            if child == 0:
                real, left = getattr(os, call), [nth]
                def dying(*given, **named):
                    left[0] -= 1
                    if left[0] == 0:
                        if after:
                            real(*given, **named)
                        os._exit(9)
                    return real(*given, **named)
                setattr(os, call, dying)
                write_whole(out, new)
                os._exit(0)
            os.waitpid(child, 0)
            cases += 1
            assert out.read_bytes() in (b"cu", new), (call, nth, after)
            kept = folder / "bao_cao.cu.docx"
            assert not kept.exists() or kept.read_bytes() == b"cu", (call, nth, after)
            assert out.read_bytes() == b"cu" or kept.read_bytes() == b"cu", (call, nth, after)
            write_whole(out, new)
            assert out.read_bytes() == new and not (folder / "bao_cao.cu-3.docx").exists()
print(cases)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_kill_at_any_call_leaves_the_old_file_or_the_new_one(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == ("80\n", "")


def test_several_files_are_written_or_none(out, monkeypatch):
    source = out.with_name("nguon.json")
    write_all([Output(source, b"{}"), Output(out, NEW)])
    assert (source.read_bytes(), out.read_bytes()) == (b"{}", NEW)
    missing = out.parent / "thieu" / "bao_cao.txt"
    with pytest.raises(OutputError):
        write_all([Output(source, b"[]"), Output(missing, NEW)])
    assert source.read_bytes() == b"{}"

    real, written = os.write, []

    def full(descriptor, data):
        written.append(data)
        if len(written) == 2:
            raise OSError(errno.ENOSPC, "full")
        return real(descriptor, data)

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OutputError):
        write_all([Output(source, b"[]"), Output(out, b"x")])
    assert (source.read_bytes(), out.read_bytes()) == (b"{}", NEW)
    assert names(out.parent) == ["bao_cao.txt", "nguon.json"]


@pytest.mark.parametrize("other", ["bao_cao.txt", "../ra/bao_cao.txt", "BAO_CAO.TXT"])
def test_two_outputs_of_one_name(out, other):
    with pytest.raises(OutputError) as caught:
        write_all([Output(out, b"1"), Output(out.parent / other, b"2")])
    assert [d.code for d in caught.value.diagnostics] == ["TP114"]
    assert names(out.parent) == []


def test_writing_in_pieces(out, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:65_537]))
    write_whole(out, NEW)
    assert out.read_bytes() == NEW


def test_a_relative_path(out, monkeypatch):
    monkeypatch.chdir(out.parent)
    write_whole(Path("tuong_doi.txt"), b"x")
    assert Path("tuong_doi.txt").read_bytes() == b"x"
