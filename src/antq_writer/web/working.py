"""Work in threads of the app's own: so many at a time, so many in line, and an answer within a time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from antq_writer.web.limits import WebLimits
from antq_writer.web.problems import ProblemError

T = TypeVar("T")


class Workers:
    """The threads of one app, started with the first work, so that an app may be made before a fork."""

    def __init__(self, limits: WebLimits) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._under_way = 0

    async def run(self, work: Callable[[], T]) -> T:
        """What the work returns or raises; ProblemError when too much is in line, or it takes too long.

        What waits in line when its time is over is never begun; what has begun keeps its thread to its end.
        """
        future = self._submit(work)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), self._limits.seconds)
        except TimeoutError:
            if future.done() and not future.cancelled() and future.exception() is not None:
                raise  # the work's own
            raise ProblemError("timeout", seconds=f"{self._limits.seconds:g}") from None

    def close(self) -> None:
        """Begin nothing new; threads end with what they have begun."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)

    def _submit(self, work: Callable[[], T]) -> Future[T]:
        with self._lock:
            if self._under_way >= self._limits.waiting:
                raise ProblemError("busy")
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._limits.workers, "antq-writer")
            future = self._pool.submit(work)
            self._under_way += 1
        future.add_done_callback(self._ended)
        return future

    def _ended(self, _: Future[Any]) -> None:
        with self._lock:
            self._under_way -= 1
