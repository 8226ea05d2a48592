"""The memory that a process holds after so many reports: `python -m benchmarks.memory ours|plain COUNT…`."""

from __future__ import annotations

import gc
import resource
import sys
from pathlib import Path

import antq_writer

from . import plain_docxtpl
from .samples import SAMPLE, template_for, variant


def main(way: str, *counts: str) -> None:
    template = template_for(SAMPLE.read_bytes()) if way == "plain" else b""
    done = 0
    for count in map(int, counts):
        while done < count:
            data = variant(done)
            if way == "plain":
                plain_docxtpl.render(template, plain_docxtpl.load(data))
            else:
                antq_writer.render(antq_writer.loads(data))
            done += 1
        gc.collect()
        print(resident(), flush=True)


def resident() -> int:
    """KiB of this process in memory now; where the system does not tell, the most so far."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if "VmRSS" in line)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main(*sys.argv[1:])
