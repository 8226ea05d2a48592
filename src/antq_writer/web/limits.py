"""How much one request may ask for, and how many are worked on at a time."""

from __future__ import annotations

from antq_writer.datafile.limits import DEFAULT_LIMITS as DATA_LIMITS
from antq_writer.datafile.limits import Limits
from antq_writer.records import dataclass


@dataclass(frozen=True, slots=True)
class WebLimits:
    """What the app takes on; a request beyond a limit is answered with an error that names it."""

    body: int = 2 * 1024 * 1024
    """Bytes of a request's body: 2 MiB, about 100 times a full report of a district (413 beyond)."""
    seconds: float = 30
    """From the beginning of a request to its answer (408 for a slow body, 503 for slow work).

    Work that has begun is not broken off, for no thread can be: it keeps its worker until it ends, and what
    it makes is thrown away.
    """
    workers: int = 4
    """Threads that read, check and write.  They share one core; more cores are used by more processes."""
    waiting: int = 64
    """Requests under way and in line, all in all (503 with `Retry-After` beyond)."""
    statements: int = 500
    """Statements in one answer of /statements."""
    data: Limits = DATA_LIMITS
    """What a YAML data file may hold."""


DEFAULT_LIMITS = WebLimits()
