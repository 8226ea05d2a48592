"""64 threads, 10,000 reports, every fifth failing: `python -m benchmarks.stress [RENDERS] [THREADS]`.

Each output, and each refusal, must equal the one made when nothing else ran.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory

import antq_writer
from antq_writer import AntqError, TemplateSet
from antq_writer.api import FORMATS, Format

from .memory import resident
from .samples import ROOT, variant

Job = tuple[bytes, Format, TemplateSet]
FAILING = "<y>{{ muc.duy_tri }} mô hình.</y><y>{{ khong_co.ten }}</y>"
"""A template that fails in the middle of a report."""


def main(renders: int = 10_000, threads: int = 64) -> int:
    with TemporaryDirectory() as folder:
        jobs = make_jobs(Path(folder))
        alone = [outcome(job) for job in jobs]
        failing = sum(result.startswith("!") for result in alone)
        print(f"{len(jobs)} different jobs, {failing} failing; {threads} threads, {renders} renders")
        wrong: Counter[int] = Counter()
        started, lock = time.perf_counter(), threading.Lock()

        def work(number: int) -> None:
            at = number * 7919 % len(jobs)
            if outcome(jobs[at]) != alone[at]:
                with lock:
                    wrong[at] += 1
            if number % 1000 == 999:
                print(f"{number + 1} begun, {wrong.total()} differ, {resident() >> 10} MiB", flush=True)

        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(work, range(renders)))
        spent = time.perf_counter() - started
    print(f"{wrong.total()} outputs differ; {renders / spent:.0f} renders a second; {resident() >> 10} MiB")
    return 1 if wrong else 0


def make_jobs(folder: Path) -> list[Job]:
    """Jobs in all formats but PDF, every fifth failing: by its data, or by a template."""
    file = folder / "bao_cao" / "muc" / "mo_hinh.html"
    file.parent.mkdir(parents=True)
    file.write_text(FAILING, encoding="utf-8")
    samples = [sample.read_bytes() for sample in sorted((ROOT / "data" / "samples").glob("*.yaml"))]
    jobs: list[Job] = []
    for number in range(200):
        data, templates = variant(number, samples[number % len(samples)]), TemplateSet()
        if number % 10 == 9 and b"\n  mo_hinh:" in data:
            templates = TemplateSet(folder)
        elif number % 5 == 4:
            data += f"\nkhoa_la_{number}: 1\n".encode()
        jobs.append((data, FORMATS[number % 4], templates))
    return jobs


def outcome(job: Job) -> str:
    """A digest of the output; of a refusal its words, after a `!`."""
    data, kind, templates = job
    try:
        made = antq_writer.render(antq_writer.loads(data), kind, templates=templates)
    except AntqError as error:
        return f"!{error}"
    return blake2b(made).hexdigest()


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
