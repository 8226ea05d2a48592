"""What only a process of our own may set for itself; a program that imports the library keeps its own settings."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from typing import TYPE_CHECKING

from antq_writer import patterns
from antq_writer.own_folder import is_ours_alone, own_folders

if TYPE_CHECKING:
    from antq_writer.precompiled import Precompiled

FEW_COLLECTIONS = 500_000
"""New objects after which garbage is looked for.  Starting makes some hundred thousand that stay, and one report
few that go: looking for garbage every 700, as Python does by itself, takes an eighth of a run and finds nothing."""


def done() -> None:
    """End fast: what is left goes with the process, and nobody needs to look through it for garbage."""
    gc.freeze()


def ours() -> None:
    """Start fast: seldom collect garbage, and take the modules and patterns that an earlier start has compiled."""
    gc.set_threshold(FEW_COLLECTIONS)
    _keep_bytecode()
    patterns.keep(lambda: _kept("data"))


def _keep_bytecode() -> None:
    """Have Python keep bytecode in the user's own folder where it keeps none beside the modules of this program.

    It may not (PYTHONDONTWRITEBYTECODE), or cannot, in the folder of somebody else; compiling two hundred modules
    at each start takes as long as all else does.
    """
    beside = __spec__.cached if __spec__ is not None else None
    if beside is None or os.path.exists(beside) or sys.pycache_prefix is not None:  # noqa: PTH110
        return
    for own in own_folders():
        folder = own / "bytecode"
        with contextlib.suppress(OSError):
            own.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)
            if is_ours_alone(own.stat()) and is_ours_alone(folder.stat()):
                sys.pycache_prefix, sys.dont_write_bytecode = str(folder), False


def reads_papers() -> None:
    """The patterns of the rules for papers, which are many, are kept apart: a data file needs none of them."""
    if patterns.are_kept():
        patterns.keep(lambda: _kept("papers"))


def _kept(name: str) -> Precompiled:
    from antq_writer.precompiled import precompiled

    return precompiled(f"{name}.patterns", "")
