"""The command `antq-writer`; `program` has the table of its commands, `commands` one file for each."""

import sys
from collections.abc import Sequence

from antq_writer.cli import process

__all__ = ["main"]


def main(args: Sequence[str] | None = None) -> int:
    """Run the program with the arguments given (None: those of the process, which is ours); the exit status."""
    if args is None:
        process.ours()  # before anything else is imported
    from antq_writer.cli.running import run

    if args is not None:
        return run(list(args))
    status = run(sys.argv[1:])
    process.done()
    return status
