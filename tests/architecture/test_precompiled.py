"""What is kept for the next start can go stale in no way, and nothing depends on its being there."""

import json
import os
import shutil
import subprocess
import sys
from collections import OrderedDict
from pathlib import Path

import pytest

from antq_writer import precompiled
from antq_writer.precompiled import Place, Precompiled
from antq_writer.prose.library import library
from antq_writer.template_set import TemplateLimits, TemplateSet

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "data" / "samples" / "tu_ky_2022.yaml"
STAMP = b"1" * precompiled.DIGEST


@pytest.fixture(autouse=True)
def _writes_bytecode(monkeypatch):
    """Whatever the machine that tests has asked of Python."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)


@pytest.fixture
def file(tmp_path):
    """A file that holds one entry."""
    path = tmp_path / "cache" / "x.kept"
    kept = Precompiled([Place(path)], STAMP)
    kept.put("a", ("một", 2, {"ba": None}))
    kept.save()
    return path


def test_what_is_put_is_there_after_saving(file):
    assert Precompiled([Place(file)], STAMP).get("a") == ("một", 2, {"ba": None})
    assert Precompiled([Place(file)], STAMP).get("b") is None


def test_another_stamp_finds_nothing(file):
    assert Precompiled([Place(file)], b"2" * precompiled.DIGEST).get("a") is None


@pytest.mark.parametrize("place", [0, 40, 70, -1])
def test_a_damaged_file_finds_nothing(file, place):
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)
    assert Precompiled([Place(file)], STAMP).get("a") is None


@pytest.mark.parametrize("length", [0, 10, 64, 70])
def test_a_file_cut_short_finds_nothing(file, length):
    file.write_bytes(file.read_bytes()[:length])
    assert Precompiled([Place(file)], STAMP).get("a") is None


def test_a_folder_that_cannot_be_written_is_no_mistake(tmp_path):
    (tmp_path / "cache").write_text("a file, not a folder")
    kept = Precompiled([Place(tmp_path / "cache" / "x.kept")], STAMP)
    kept.put("a", 1)
    kept.save()
    assert kept.get("a") == 1


def test_only_its_owner_may_write_it_and_nothing_is_left_beside(file):
    assert os.name == "nt" or file.stat().st_mode & 0o022 == 0
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_was_made_of_other_files_is_not_found(monkeypatch):
    monkeypatch.setattr(precompiled, "_places", lambda purpose: [])
    one, other = precompiled.precompiled("t", "one"), precompiled.precompiled("t", "other")
    assert one._stamp != other._stamp
    with monkeypatch.context() as changed:
        changed.setattr(sys, "version", "4.0")
        assert precompiled._stamp("one", ()) != one._stamp
    assert precompiled._stamp("one", (json,)) != one._stamp
    assert precompiled._stamp("one", ()) == one._stamp


def test_a_source_file_that_changes_changes_the_stamp(tmp_path):
    source = tmp_path / "inner" / "a.py"
    source.parent.mkdir()
    source.write_text("1")
    looked = precompiled._sources.__wrapped__
    before = looked(str(tmp_path))
    os.utime(source, ns=(0, source.stat().st_mtime_ns + 1))
    later = looked(str(tmp_path))
    source.write_text("12")
    os.utime(source, ns=(0, later[0][1]))
    assert before != later != looked(str(tmp_path))
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "b.py").write_text("")
    assert looked(str(tmp_path)) == [(str(source), later[0][1], 2)]


def test_only_the_shipped_set_as_it_came_is_kept(tmp_path):
    assert library(TemplateSet())._kept is not None
    section = tmp_path / "bao_cao" / "muc" / "mo_hinh.html"
    section.parent.mkdir(parents=True)
    section.write_text("<y>Khác.</y>", encoding="utf-8")
    assert library(TemplateSet(tmp_path))._kept is None
    assert library(TemplateSet(limits=TemplateLimits(steps=999_999)))._kept is None


def test_what_changes_while_it_is_read_is_not_kept(monkeypatch):
    kept = Precompiled([], STAMP)
    monkeypatch.setattr("antq_writer.prose.library.precompiled", lambda *made_of: kept)
    monkeypatch.setattr("antq_writer.prose.library._kept", OrderedDict())
    monkeypatch.setattr("antq_writer.prose.library._seen", OrderedDict())
    stamps = iter(["one", "other"])
    monkeypatch.setattr(TemplateSet, "stamp", lambda self: next(stamps))
    kept._places = (Place(Path("somewhere")),)
    library(TemplateSet())
    assert kept._places == ()
    assert not kept.is_new


def _render(out, where, **environment):
    """The bytes of a report made by a fresh process, with the program that lies in `where`."""
    environment = {**os.environ, "PYTHONPATH": str(where / "src"), **environment}
    if "PYTHONDONTWRITEBYTECODE" not in environment or not environment["PYTHONDONTWRITEBYTECODE"]:
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-m", "antq_writer", "render", str(SAMPLE), "-o", str(out)],
        capture_output=True, text=True, encoding="utf-8", env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return out.read_bytes()


def _kept_files(folder):
    return sorted(path for path in folder.rglob("precompiled.*") if path.suffix not in {".pyc", ".py"})


def test_a_second_start_writes_the_same_bytes(tmp_path):
    cache = {"PYTHONPYCACHEPREFIX": str(tmp_path / "cache"), "PYTHONDONTWRITEBYTECODE": ""}
    first = _render(tmp_path / "mot.docx", ROOT, **cache)
    files = _kept_files(tmp_path / "cache")
    assert [path.suffix for path in files] == [".patterns", ".prose", ".shell"]
    held = [path.read_bytes() for path in files]
    assert _render(tmp_path / "hai.docx", ROOT, **cache) == first
    assert [path.read_bytes() for path in files] == held
    for path in files:
        path.write_bytes(path.read_bytes()[:-1])
    assert _render(tmp_path / "ba.docx", ROOT, **cache) == first
    assert [path.read_bytes() for path in files] == held


def test_python_that_writes_no_bytecode_keeps_it_in_the_folder_of_the_user(tmp_path):
    own = tmp_path / "own"
    cache = {"PYTHONPYCACHEPREFIX": str(tmp_path / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}
    if os.name == "posix":
        first = _render(tmp_path / "mot.docx", ROOT, **cache, XDG_CACHE_HOME=str(own))
        assert not (tmp_path / "cache").exists()
        files = sorted((own / "antq-writer").iterdir())
        assert [file.stat().st_mode & 0o077 for file in (own / "antq-writer", *files)] == [0] + [0o044] * 3
        assert _render(tmp_path / "hai.docx", ROOT, **cache, XDG_CACHE_HOME=str(own)) == first
    _render(tmp_path / "ba.docx", ROOT, **cache, XDG_CACHE_HOME="own", LOCALAPPDATA="")
    assert not _kept_files(tmp_path / "cache")


@pytest.mark.skipif(os.name == "nt", reason="there the folder of the user is the user's alone")
@pytest.mark.parametrize("mode", [0o666, 0o620])
def test_a_private_file_that_others_can_write_is_not_believed(file, mode):
    file.parent.chmod(0o700)
    assert Precompiled([Place(file, is_private=True)], STAMP).get("a") is not None
    file.chmod(mode)
    assert Precompiled([Place(file, is_private=True)], STAMP).get("a") is None


@pytest.mark.skipif(os.name == "nt", reason="there the folder of the user is the user's alone")
def test_a_private_file_in_a_folder_that_others_can_write_is_not_believed(file):
    file.parent.chmod(0o777)
    assert Precompiled([Place(file, is_private=True)], STAMP).get("a") is None


def test_the_next_place_is_taken_where_the_first_cannot_be_written(tmp_path):
    (tmp_path / "installed").write_text("a file, not a folder")
    places = [Place(tmp_path / "installed" / "x"), Place(tmp_path / "own" / "x", is_private=True)]
    kept = Precompiled(places, STAMP)
    kept.put("a", 1)
    kept.save()
    assert Precompiled(places, STAMP).get("a") == 1


def test_two_processes_at_once(tmp_path):
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "cache")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    outs = [tmp_path / f"{number}.html" for number in range(4)]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "antq_writer", "render", str(SAMPLE), "-o", str(out)],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for out in outs
    ]  # fmt: skip
    assert [one.wait() for one in running] == [0] * len(outs)
    assert len({out.read_bytes() for out in outs}) == 1
    (kept,) = (path for path in _kept_files(tmp_path / "cache") if path.suffix == ".prose")
    data = kept.read_bytes()
    assert Precompiled([Place(kept)], data[: precompiled.DIGEST]).get("bank") is not None


def test_an_edited_template_or_program_is_seen_at_once(tmp_path):
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    cache = {"PYTHONDONTWRITEBYTECODE": ""}
    out = tmp_path / "ra.txt"
    assert "đang duy trì hoạt động của 133 mô hình" in _render(out, tmp_path, **cache).decode()
    assert _kept_files(tmp_path / "src")
    template = tmp_path / "templates" / "bao_cao" / "muc" / "mo_hinh.html"
    state = template.stat()
    words = template.read_text(encoding="utf-8")
    template.write_text(words.replace("đang duy trì hoạt động", "đang duy trì công việc"), encoding="utf-8")
    os.utime(template, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert "đang duy trì công việc của 133 mô hình" in _render(out, tmp_path, **cache).decode()
    allowed = tmp_path / "src" / "antq_writer" / "prose" / "allowed.py"
    words = allowed.read_text(encoding="utf-8")
    assert "nodes.For,\n" in words
    allowed.write_text(words.replace("nodes.For,\n", "", 1), encoding="utf-8")
    with pytest.raises(AssertionError, match="MB030"):
        _render(out, tmp_path, **cache)


@pytest.fixture
def without_bytecode(tmp_path):
    """What runs the program from a place where Python may keep nothing, with the user's own folder elsewhere."""
    for folder in ("src", "templates"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    own = tmp_path / "home"
    environment = {"PYTHONDONTWRITEBYTECODE": "1", "XDG_CACHE_HOME": str(own)}
    return own / "antq-writer", lambda: _render(tmp_path / "ra.txt", tmp_path, **environment)


def test_bytecode_is_kept_in_the_users_own_folder_where_python_keeps_none(tmp_path, without_bytecode):
    own, render = without_bytecode
    first = render()
    assert not list((tmp_path / "src").rglob("__pycache__"))
    kept = {path.name.partition(".")[0] for path in (own / "bytecode").rglob("*.pyc")}
    assert {"running", "compose", "building"} <= kept
    assert (own / "bytecode").stat().st_mode & 0o777 == 0o700
    assert _kept_files(own)
    assert render() == first
    source = tmp_path / "src" / "antq_writer" / "vietnamese" / "lists.py"
    source.write_text(source.read_text(encoding="utf-8").replace('"và"', '"cùng"'), encoding="utf-8")
    assert " cùng ".encode() in render()


def test_a_folder_that_others_can_write_keeps_no_bytecode(without_bytecode):
    own, render = without_bytecode
    (own / "bytecode").mkdir(parents=True)
    (own / "bytecode").chmod(0o777)
    render()
    assert not list(own.rglob("*.pyc"))


def test_a_program_of_somebody_else_keeps_bytecode_where_it_did(monkeypatch):
    from antq_writer.cli import main

    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    main(["--version"])
    assert sys.pycache_prefix is None
    assert sys.dont_write_bytecode
