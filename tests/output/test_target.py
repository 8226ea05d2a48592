"""Where nothing may be written, and what the clerk is told."""

import os
import socket
from pathlib import Path

import pytest

from antq_writer.errors import OutputError
from antq_writer.output import check_target, write_whole

from .folders import names


def refusal(path, *protect):
    with pytest.raises(OutputError) as caught:
        write_whole(path, b"moi", protect=protect)
    (found,) = caught.value.diagnostics
    return found


def test_a_missing_folder_with_the_nearest_one(tmp_path):
    found = refusal(tmp_path / "x" / "y" / "bao_cao.txt")
    assert found.code == "TP101"
    assert found.message == f"không có thư mục “{tmp_path}/x/y” để ghi tệp vào"
    assert found.hint == f"hãy tạo thư mục đó trước, hoặc ghi vào thư mục đang có là “{tmp_path}”"
    assert names(tmp_path) == []


def test_a_misspelt_folder(tmp_path):
    (tmp_path / "bao_cao_2022").mkdir()
    found = refusal(tmp_path / "bao_cao_202" / "a.txt")
    assert found.hint.startswith(f"có phải là “{tmp_path}/bao_cao_2022”? nếu không, hãy tạo")


def test_a_missing_folder_by_a_relative_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = refusal(Path("thieu/a.txt"))
    assert (found.code, "“.”" in found.hint) == ("TP101", True)


def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "tep").write_bytes(b"cu")
    for below in ("tep/a.txt", "tep/b/a.txt"):
        found = refusal(tmp_path / below)
        assert (found.code, f"“{tmp_path}/tep” là một tệp" in found.message) == ("TP102", True)
    assert (tmp_path / "tep").read_bytes() == b"cu"


@pytest.mark.parametrize("spelling", ["", ".", "..", "/"])
def test_a_folder(tmp_path, monkeypatch, spelling):
    monkeypatch.chdir(tmp_path)
    assert refusal(Path(spelling)).code == "TP103"


def test_the_null_device():
    device = Path("/dev/null").stat()
    assert refusal(Path("/dev/null")).code == "TP104"
    assert os.path.samestat(device, Path("/dev/null").stat())


def test_a_pipe_and_a_socket(tmp_path):
    os.mkfifo(tmp_path / "ong")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "o"))
        assert refusal(tmp_path / "o").code == "TP104"
    assert refusal(tmp_path / "ong").code == "TP104"


def test_a_link_is_never_followed(tmp_path):
    (tmp_path / "that.txt").write_bytes(b"cu")
    (tmp_path / "lk.txt").symlink_to("that.txt")
    (tmp_path / "gay.txt").symlink_to("khong_co")
    (tmp_path / "vong.txt").symlink_to("vong.txt")
    for name in ("lk.txt", "gay.txt", "vong.txt"):
        assert refusal(tmp_path / name).code == "TP105"
    assert (tmp_path / "that.txt").read_bytes() == b"cu"
    assert (tmp_path / "lk.txt").is_symlink()


def test_the_data_file_under_any_spelling(tmp_path):
    data = tmp_path / "data.yaml"
    data.write_bytes(b"nam: 2022")
    (tmp_path / "con").mkdir()
    (tmp_path / "mem.yaml").symlink_to(data)
    os.link(data, tmp_path / "cung.yaml")
    (tmp_path / "thu_muc").symlink_to(tmp_path)
    for spelling in ("data.yaml", "con/../data.yaml", "mem.yaml", "cung.yaml", "thu_muc/data.yaml"):
        found = refusal(tmp_path / spelling, data)
        assert (found.code, f"tệp đầu vào “{data}”" in found.message) == ("TP106", True)
    assert data.read_bytes() == b"nam: 2022"


def test_an_input_that_does_not_exist_protects_nothing(tmp_path):
    write_whole(tmp_path / "a.txt", b"x", protect=(tmp_path / "khong_co.yaml", Path("nul\0")))
    assert (tmp_path / "a.txt").read_bytes() == b"x"


def test_a_read_only_file(tmp_path, monkeypatch):
    """Root may write everywhere, so the answer of the system is put in its mouth."""
    (tmp_path / "a.txt").write_bytes(b"cu")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert refusal(tmp_path / "a.txt").code == "TP108"
    assert (tmp_path / "a.txt").read_bytes() == b"cu"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission(tmp_path):
    tmp_path.chmod(0o500)
    try:
        assert refusal(tmp_path / "a.txt").code == "TP107"
    finally:
        tmp_path.chmod(0o700)


def test_names_that_are_none(tmp_path):
    assert refusal(tmp_path / ("d" * 300)).code == "TP112"
    assert refusal(tmp_path / "a\0b").code == "TP113"
    found = refusal(tmp_path / "a\udce9\ud800.txt")
    assert found.code == "TP113"
    found.text().encode()


@pytest.mark.parametrize("name", ["a:b.txt", "a?.txt", "NUL", "con.docx", "lpt1.txt"])
def test_names_that_windows_keeps_for_itself(tmp_path, monkeypatch, name):
    monkeypatch.setattr("antq_writer.output.faults.WINDOWS", True)
    assert refusal(tmp_path / name).code == "TP113"


@pytest.mark.parametrize(
    ("name", "lock"),
    [
        ("test.docx", "~$test.docx"),
        ("bao_cao.docx", "~$ao_cao.docx"),
        ("bao_cao_2022.docx", "~$o_cao_2022.docx"),
        ("bao_cao.docx", ".~lock.bao_cao.docx#"),
    ],
)
def test_a_lock_file_beside_is_a_warning(tmp_path, name, lock):
    (tmp_path / lock).touch()
    (notice,) = write_whole(tmp_path / name, b"x")
    assert (notice.code, notice.severity.value, lock in notice.message) == ("TP110", "warning", True)
    assert (tmp_path / name).read_bytes() == b"x"


def test_asking_before_the_work_is_done(tmp_path):
    assert check_target(tmp_path / "a.txt") is None
    (tmp_path / "a.txt").write_bytes(b"12")
    state = check_target(tmp_path / "a.txt")
    assert state is not None
    assert state.st_size == 2
    with pytest.raises(OutputError):
        check_target(tmp_path)
