"""The command `antq-writer`; `program` has the table of its commands, `commands` one file for each."""

from antq_writer.cli.running import main

__all__ = ["main"]
