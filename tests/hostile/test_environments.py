"""The program in odd surroundings: a sentence and the right status, never a traceback, never a part of a file."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from antq_writer.cli import main

SAMPLE = Path(__file__).with_name("nho.yaml")
PROGRAM = [sys.executable, "-m", "antq_writer"]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits of POSIX systems")


def run(*args, env=None, program=PROGRAM, **how):
    kept = {
        k: v
        for k, v in os.environ.items()
        if k in {"PATH", "HOME", "LD_LIBRARY_PATH"} or k.startswith("COVERAGE")
    }
    how = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "timeout": 60,
    } | how
    done = subprocess.run([*program, *map(str, args)], env=kept | (env or {}), check=False, **how)
    said = (done.stdout or b"") + (done.stderr or b"")
    assert b"Traceback" not in said
    assert b"ngo\xc3\xa0i d\xe1\xbb\xb1 ki\xe1\xba\xbfn" not in said, said.decode()
    assert done.returncode in {0, 1, 2}, (done.returncode, said)
    return done


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    out = tmp_path_factory.mktemp("goc") / "ra.docx"
    assert run("render", SAMPLE, "-o", out).returncode == 0
    return out.read_bytes()


ENVIRONMENTS = [
    {
        "LANG": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "TZ": "Asia/Ho_Chi_Minh",
        "PYTHONHASHSEED": "1",
    },
    {
        "LC_ALL": "tr_TR.UTF-8",
        "TZ": "Pacific/Kiritimati",
        "PYTHONHASHSEED": "4294967295",
        "HOME": "/khong/co",
    },
    {"LC_ALL": "khong_co", "TZ": "khong/co", "HOME": "", "TMPDIR": "/khong/co", "COLUMNS": "x"},
    {
        "PYTHONIOENCODING": "cp1258:strict",
        "HOME": "/proc",
        "TMPDIR": "/proc",
        "COLUMNS": "1",
        "ANTQ_WRITER_LANG": "xx",
    },
    {"PYTHONIOENCODING": "ascii", "SOURCE_DATE_EPOCH": "0", "PYTHONINTMAXSTRDIGITS": "640", "TERM": "dumb"},
    {"PYTHONOPTIMIZE": "2"},
    {"PYTHONWARNINGS": "error", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1"},
    {"PYTHONDEVMODE": "1"},
]


@pytest.mark.parametrize("env", ENVIRONMENTS, ids=str)
def test_same_bytes(env, expected, tmp_path):
    done = run("render", SAMPLE, "-o", tmp_path / "ra.docx", env=env)
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / "ra.docx").read_bytes() == expected
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ra.docx"]


def closed(*descriptors):
    def close():
        for descriptor in descriptors:
            os.close(descriptor)

    return close


@pytest.mark.parametrize("descriptors", [(2,), (0, 1, 2)], ids=str)
def test_closed_streams(descriptors, expected, tmp_path):
    out = tmp_path / "ra.docx"
    done = run("render", SAMPLE, "-o", out, preexec_fn=closed(*descriptors))
    assert done.returncode == 0
    assert out.read_bytes() == expected
    assert [p.name for p in tmp_path.iterdir()] == ["ra.docx"]


@pytest.mark.parametrize("command", [("rules",), ("check", SAMPLE), ("--help",)], ids=str)
@pytest.mark.parametrize("descriptors", [(1,)], ids=str)
def test_closed_streams_of_other_commands(command, descriptors):
    run(*command, preexec_fn=closed(*descriptors))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("command", [("rules",), ("--help",)], ids=str)
def test_nothing_can_be_printed(command):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = run(*command, stdout=full)
    assert done.returncode == 2
    assert done.stderr
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        run(*command, stdout=full, stderr=full)


@pytest.mark.parametrize("command", [("rules",)], ids=str)
def test_nobody_reads(command):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = run(*command, stdout=writer)
    finally:
        os.close(writer)
    assert done.stderr == b""


def test_the_folder_is_gone(tmp_path, expected):
    gone = tmp_path / "mat"
    gone.mkdir()
    program = [
        sys.executable,
        "-P",
        "-c",
        "import os, sys; os.rmdir(os.getcwd()); from antq_writer.cli import main; sys.exit(main())",
    ]
    out = tmp_path / "ra.docx"
    assert run("render", SAMPLE, "-o", out, program=program, cwd=gone).returncode == 0
    assert out.read_bytes() == expected
    for args in (
        ("render", SAMPLE, "-o", "ra.docx"),
        ("render", "a.yaml"),
        ("check", "a.yaml"),
        ("init", "-o", "a.yaml"),
        ("batch", SAMPLE, "-o", "ra"),
    ):
        gone.mkdir()
        assert run(*args, program=program, cwd=gone).returncode == 2


def limited(**limits):
    def limit():
        for name, value in limits.items():
            resource.setrlimit(getattr(resource, name), (value, value))

    return limit


@pytest.mark.parametrize(("size", "format"), [(0, "txt"), (1, "docx"), (3_000, "docx")])
def test_files_may_not_grow(tmp_path, size, format):
    out = tmp_path / f"ra.{format}"
    out.write_bytes(b"")
    done = run(
        "render",
        SAMPLE,
        "-o",
        out,
        env={"PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=limited(RLIMIT_FSIZE=size),
    )
    assert done.returncode == 2
    assert out.read_bytes() == b""
    assert [p.name for p in tmp_path.iterdir()] == [out.name]


@pytest.mark.parametrize("most", [5])
def test_few_files_may_be_open(tmp_path, most):
    out = tmp_path / "ra.docx"
    done = subprocess.run(
        [*PROGRAM, "render", str(SAMPLE), "-o", str(out)],
        capture_output=True,
        check=False,
        timeout=60,
        preexec_fn=limited(RLIMIT_NOFILE=most),
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0 or not out.exists()
    assert sorted(p.name for p in tmp_path.iterdir()) in (["ra.docx"], [])


@pytest.mark.parametrize("umask", [0o777, 0o000])
def test_umask(tmp_path, expected, umask):
    out = tmp_path / "ra.docx"
    assert run("render", SAMPLE, "-o", out, umask=umask).returncode == 0
    assert out.stat().st_mode & 0o777 == 0o666 & ~umask
    out.chmod(0o600)
    assert out.read_bytes() == expected


def test_little_memory(tmp_path):
    out = tmp_path / "ra.docx"
    done = run("render", SAMPLE, "-o", out, preexec_fn=limited(RLIMIT_AS=1 << 30))
    assert done.returncode == 0


@pytest.mark.parametrize(
    "name",
    [
        "--",
        "-o",
        "a\nb.yaml",
        "ế.yaml",
        "{}.yaml",
        "%s.yaml",
        "\udcff.yaml",
        "con.yaml",
        " .yaml",
        "a" * 300 + ".yaml",
        "",
        "/dev/null",
        "/dev/zero",
        "/proc/self/mem",
        ".",
        "/",
    ],
    ids=ascii,
)
def test_odd_names(tmp_path, monkeypatch, capsys, name):
    monkeypatch.chdir(tmp_path)
    for args in (["check", name], ["render", name, "-o", "ra.docx"], ["render", str(SAMPLE), "-o", name]):
        assert main(args) in {0, 1, 2}
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert "ngoài dự kiến" not in said


def test_a_whole_batch_and_the_provenance(tmp_path, expected):
    (tmp_path / "a.yaml").write_bytes(SAMPLE.read_bytes())
    (tmp_path / "b.yaml").write_bytes(b"\xff\0")
    out = tmp_path / "ra"
    done = run(
        "batch",
        tmp_path / "a.yaml",
        tmp_path / "b.yaml",
        "-o",
        out,
        "--summary",
        tmp_path / "tong.json",
        preexec_fn=closed(0),
    )
    assert done.returncode == 1
    assert [p.name for p in out.iterdir()] == ["a.docx"]
    assert (out / "a.docx").read_bytes() == expected
    (tmp_path / "nguon.json").write_bytes(b"cu")
    (tmp_path / "ra.txt").write_bytes(b"cu")
    done = run(
        "render", SAMPLE, "-o", tmp_path / "ra.txt", "--nguon", tmp_path / "nguon.json",
        env={"PYTHONDONTWRITEBYTECODE": "1"}, preexec_fn=limited(RLIMIT_FSIZE=500),
    )  # fmt: skip
    assert done.returncode == 2
    assert (tmp_path / "nguon.json").read_bytes() == (tmp_path / "ra.txt").read_bytes() == b"cu"
