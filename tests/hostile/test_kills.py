"""A kill at any file call of a whole command: each file is the old one or the new one, never a part."""

# ruff: noqa: E501 - a program inside reads best as it is

import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).with_name("nho.yaml")
KILLED = """
import contextlib, io, json, os, pathlib, shutil, sys
from antq_writer.cli import main

folder, sample = pathlib.Path(sys.argv[1]), sys.argv[2]
data = [folder / "a.yaml", folder / "b.yaml"]
for path in data:
    shutil.copy(sample, path)
out = folder / "ra"
COMMANDS = {
    "render": (["render", str(data[0]), "-o", str(out / "a.docx"), "--nguon", str(out / "nguon.json")], ["nguon.json", "a.docx"]),
    "batch": (["batch", *map(str, data), "-o", str(out), "-j", "1", "--summary", str(out / "tong.json")], ["a.docx", "b.docx", "tong.json"]),
}
def run(args):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return main(args)
cases = 0
for name, (args, files) in COMMANDS.items():
    out.mkdir(exist_ok=True)
    assert run(args) == 0
    new = {file: (out / file).read_bytes() for file in files}
    for call in ("open", "write", "fsync", "close", "replace", "unlink"):
        for nth in (1, 2, 3):
            for after in (False, True):
                shutil.rmtree(out)
                out.mkdir()
                for file in files:
                    (out / file).write_bytes(b"cu")
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
                    run(args)
                    os._exit(0)
                os.waitpid(child, 0)
                cases += 1
                for file in files:
                    content = (out / file).read_bytes()
                    if file == "tong.json" and content != b"cu":
                        assert json.loads(content)["total"] == 2  # it may tell of the killed worker
                    else:
                        assert content in (b"cu", new[file]), (name, call, nth, after, file)
                if name == "render" and (out / "a.docx").read_bytes() != b"cu":
                    assert (out / "nguon.json").read_bytes() != b"cu", "a report without what explains it"
    shutil.rmtree(out)
print(cases)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_kill(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", KILLED, tmp_path, SAMPLE],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("72\n", "")
