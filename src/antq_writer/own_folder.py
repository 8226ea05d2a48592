"""The user's own folder for what programs can work out again, and whether nobody else has a hand in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "antq-writer"


def own_folders() -> list[Path]:
    """The folder of this program there, which need not exist yet; none for a user without a home."""
    if sys.platform == "win32":
        given = os.environ.get("LOCALAPPDATA", "")
    elif not (given := os.environ.get("XDG_CACHE_HOME", "")) and (home := os.environ.get("HOME", "")):
        given = f"{home}/Library/Caches" if sys.platform == "darwin" else f"{home}/.cache"
    return [Path(given, NAME)] if os.path.isabs(given) else []  # noqa: PTH117 - also for an empty text


def is_ours_alone(state: os.stat_result) -> bool:
    """Whether nobody but this user can have written it; on Windows the folder itself sees to that."""
    return sys.platform == "win32" or (state.st_uid == os.geteuid() and not state.st_mode & 0o022)
