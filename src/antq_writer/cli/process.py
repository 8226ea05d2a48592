"""What only a process of our own may set for itself; a program that imports the library keeps its own settings."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from antq_writer import patterns

if TYPE_CHECKING:
    from antq_writer.precompiled import Precompiled

FEW_COLLECTIONS = 500_000
"""New objects after which garbage is looked for.  Starting makes some hundred thousand that stay, and one report
few that go: looking for garbage every 700, as Python does by itself, takes an eighth of a run and finds nothing."""


def done() -> None:
    """End fast: what is left goes with the process, and nobody needs to look through it for garbage."""
    gc.freeze()


def ours() -> None:
    """Start fast: seldom collect garbage, and take the patterns that an earlier start has compiled."""
    gc.set_threshold(FEW_COLLECTIONS)
    patterns.keep(lambda: _kept("data"))


def reads_papers() -> None:
    """The patterns of the rules for papers, which are many, are kept apart: a data file needs none of them."""
    if patterns.are_kept():
        patterns.keep(lambda: _kept("papers"))


def _kept(name: str) -> Precompiled:
    from antq_writer.precompiled import precompiled

    return precompiled(f"{name}.patterns", "")
