"""Running the program in a folder of its own."""

from typing import NamedTuple

import pytest

from antq_writer.cli import main

from .files import SMALL


class Run(NamedTuple):
    """What a run of the program left behind."""

    status: int
    out: str
    err: str

    @property
    def said(self):
        """Both streams."""
        return self.out + self.err


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder, which is the current one, with `xa.yaml` in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ANTQ_WRITER_LANG", raising=False)
    (tmp_path / "xa.yaml").write_text(SMALL, encoding="utf-8")
    return tmp_path


@pytest.fixture
def antq(folder, capsys):
    """Run a command line: `antq("check", "xa.yaml")`."""

    def run(*args):
        capsys.readouterr()
        status = main([str(arg) for arg in args])
        return Run(status, *capsys.readouterr())

    return run


@pytest.fixture
def rewrite(folder):
    """Change `xa.yaml`: `rewrite("duy_tri: 12", "duy_tri: x")`."""

    def change(old, new):
        text = SMALL.replace(old, new)
        assert text != SMALL or old == new
        (folder / "xa.yaml").write_text(text, encoding="utf-8")

    return change
