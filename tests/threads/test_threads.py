"""Many threads and tasks at a time: nothing of one call is seen in another."""

import asyncio
import random
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import antq_writer
from antq_writer import TemplateSet

from .jobs import BROKEN_TEMPLATES, SAMPLES, make_jobs

THREADS = 16


@pytest.fixture
def hasty():
    """Threads change places as often as Python lets them."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    yield
    sys.setswitchinterval(before)


@pytest.fixture(scope="module")
def jobs(tmp_path_factory):
    return make_jobs(len(SAMPLES) * 5, tmp_path_factory.mktemp("mau"))


@pytest.fixture(scope="module")
def alone(jobs):
    """What comes of each job when it has the process for itself."""
    return [job.run() for job in jobs]


def test_the_jobs_differ_and_a_fifth_of_them_fails(jobs, alone):
    outputs = [made for made, _ in alone if isinstance(made, bytes)]
    assert len(set(outputs)) == len(outputs)
    failed = [made for made, _ in alone if isinstance(made, str)]
    assert len(failed) >= len(jobs) // 6
    assert {"ReportError", "TemplateError"} == set(failed)


def test_sixteen_threads(jobs, alone, hasty):
    start = threading.Barrier(THREADS)

    def work(seed):
        order = random.Random(seed).sample(range(len(jobs)), len(jobs))
        start.wait()
        return [number for number in order[: len(jobs) // 3] if jobs[number].run() != alone[number]]

    with ThreadPoolExecutor(THREADS) as pool:
        assert [wrong for wrong in pool.map(work, range(THREADS)) if wrong] == []


def test_tasks_of_one_loop_and_their_threads(jobs, alone, hasty):
    async def work(job):
        await asyncio.sleep(0)
        here = job.run() if job.number % 3 == 0 else await asyncio.to_thread(job.run)
        await asyncio.sleep(0)
        return here

    async def every():
        return await asyncio.gather(*(work(job) for job in jobs))

    assert asyncio.run(every()) == alone


def test_first_use_by_many_at_once():
    """The caches are filled by all threads together, in a process that has loaded nothing yet."""
    import subprocess

    program = (
        "import threading, sys\n"
        "sys.setswitchinterval(1e-4)\n"
        "import antq_writer\n"
        "data = open(sys.argv[1], 'rb').read()\n"
        "start, made = threading.Barrier(16), []\n"
        "def work():\n"
        "    start.wait()\n"
        "    report = antq_writer.loads(data)\n"
        "    made.append((antq_writer.render(report), len(antq_writer.check(report))))\n"
        "threads = [threading.Thread(target=work) for _ in range(16)]\n"
        "[one.start() for one in threads]; [one.join() for one in threads]\n"
        "print(len(made), len(set(made)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(SAMPLES[0])], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["16", "1"], done.stderr


def test_a_template_edited_meanwhile_is_seen_whole(tmp_path, report, hasty):
    """Each report is written with the old template or with the new one, and the last with the last."""
    file = tmp_path / "bao_cao" / "muc" / "mo_hinh.html"
    file.parent.mkdir(parents=True)
    data = report("mo_hinh: {duy_tri: 8}")
    templates = TemplateSet(tmp_path)

    def edit(number):
        beside = file.with_suffix(".tmp")
        beside.write_text(f"<y>Lần {number}: {{{{ muc.duy_tri }}}} hết {number}.</y>", encoding="utf-8")
        beside.replace(file)

    def said():
        return antq_writer.render(data, "txt", templates=templates).decode()

    edit(0)
    expected = [said().replace("Lần 0", f"Lần {n}").replace("hết 0", f"hết {n}") for n in range(8)]
    stop, seen = threading.Event(), []

    def work():
        while not stop.is_set():
            seen.append(said())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(8):
        edit(number)
        last = said()
    stop.set()
    for thread in threads:
        thread.join()
    assert last == expected[7]
    assert set(seen) <= set(expected)


@pytest.mark.parametrize("wrong", BROKEN_TEMPLATES)
def test_nothing_is_left_of_a_report_that_failed(tmp_path, report, wrong):
    """The next report in the same thread holds no word of one whose template failed half-way."""
    file = tmp_path / "bao_cao" / "muc" / "mo_hinh.html"
    file.parent.mkdir(parents=True)
    file.write_text(BROKEN_TEMPLATES[wrong], encoding="utf-8")
    good = report("mo_hinh: {duy_tri: 8}")
    before = antq_writer.render(good)
    with pytest.raises(antq_writer.TemplateError):
        antq_writer.render(report("mo_hinh: {duy_tri: 77777}"), templates=TemplateSet(tmp_path))
    assert antq_writer.render(good) == before
