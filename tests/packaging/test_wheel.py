"""The wheel, built from the source archive and installed elsewhere, writes the bytes of this checkout."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "data" / "samples" / "tu_ky_2022.yaml"

pytestmark = pytest.mark.wheel


def _run(*command, cwd, **more):
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        **more,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder with the source archive and the wheel that was built from it."""
    out = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    return out


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory):
    """The `python` of a clean venv with the wheel in it; what it depends on is lent by this one."""
    folder = tmp_path_factory.mktemp("venv")
    _run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    (wheel,) = built.glob("*.whl")
    pip = (sys.executable, "-m", "pip", "--python", python)
    _run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=folder)
    site = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    Path(site, "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def test_it_renders_from_another_folder_as_this_checkout_does(installed, tmp_path):
    where = _run(installed, "-c", "import antq_writer; print(antq_writer.__file__)", cwd=tmp_path)
    assert str(ROOT) not in where
    for ending in ("docx", "html", "txt", "md"):
        _run(installed, "-m", "antq_writer", "render", SAMPLE, "-o", f"theirs.{ending}", cwd=tmp_path)
        _run(sys.executable, "-m", "antq_writer", "render", SAMPLE, "-o", f"ours.{ending}", cwd=tmp_path)
        assert (tmp_path / f"theirs.{ending}").read_bytes() == (tmp_path / f"ours.{ending}").read_bytes()


def test_its_command_starts_a_file_and_checks_it(installed, tmp_path):
    command = installed.parent / "antq-writer"
    _run(command, "init", "-o", "moi.yaml", cwd=tmp_path)
    _run(command, "check", "moi.yaml", cwd=tmp_path)


def test_the_wheel_holds_templates_and_data_and_no_tests(built):
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    shipped = {
        f"antq_writer/_templates/{p.relative_to(ROOT / 'templates').as_posix()}" for p in _files("templates")
    }
    assert shipped <= set(names)
    code = {p.relative_to(ROOT / "src").as_posix() for p in _files("src")}
    assert code <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"antq_writer"}


def test_the_source_archive_holds_what_the_tests_need(built):
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    needed = {
        "README.md",
        "README.vi.md",
        "LICENSE",
        "CHANGELOG.md",
        "pyproject.toml",
        "tests/cli/test_render.py",
    }
    assert needed <= names


def _files(folder):
    """The files of a folder that git keeps."""
    listed = _run("git", "ls-files", "-z", folder, cwd=ROOT).split("\0")
    return [ROOT / name for name in listed if name and (ROOT / name).is_file()]
