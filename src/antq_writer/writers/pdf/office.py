"""Where LibreOffice is, and one run of it that leaves nothing behind."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path


def find_office() -> Path | None:
    """The program that starts LibreOffice: on the PATH, else in the usual places; None when there is none."""
    for name in ("soffice", "libreoffice"):
        on_path = shutil.which(name)
        if on_path:
            return Path(on_path)
    return next((place for place in _usual_places() if place.is_file()), None)


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for variable in ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432"):
            if os.environ.get(variable):
                # the .com waits for the end of the work, the .exe does not
                yield Path(os.environ[variable], "LibreOffice", "program", "soffice.com")
    elif sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield folder / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    else:
        yield Path("/usr/lib/libreoffice/program/soffice")
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def run_office(program: Path, source: Path, folder: Path, seconds: float) -> tuple[int, str]:
    """Convert `source` to a PDF in `folder`; the exit status and what was said.

    The run has a profile of its own inside `folder`, so that it neither meets nor disturbs a LibreOffice that
    is open, and several can run at a time.  TimeoutExpired after so many seconds; then, as after Ctrl-C, no
    process of it is left.
    """
    command = [
        str(program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard"),
        *("--convert-to", "pdf:writer_pdf_Export", "--outdir", str(folder), str(source)),
    ]
    with subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=os.environ | {"SAL_USE_VCLPLUGIN": "svp"},
        start_new_session=True,
    ) as office:
        try:
            said, _ = office.communicate(timeout=seconds)
        except BaseException:
            _end(office)
            raise
    return office.returncode, said.decode("utf-8", "replace").strip()


def _end(office: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with the processes that it has started."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(office.pid)], capture_output=True, check=False)
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(office.pid, signal.SIGKILL)
    office.kill()
