"""`batch`: many files, one folder, and a failure that stops nobody else."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from antq_writer.cli import batching, bundle
from antq_writer.cli.commands import batch
from antq_writer.cli.settings import Settings

from .files import SMALL


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_failure_never_stops_the_rest(antq, folder, jobs):
    for name in ("a", "b", "c"):
        (folder / f"{name}.yaml").write_text(SMALL, encoding="utf-8")
    (folder / "b.yaml").write_text("duy_tri", encoding="utf-8")
    run = antq(
        "batch", "a.yaml", "b.yaml", "nao.yaml", "c.yaml", "-o", "ra", "-j", jobs, "--summary", "s.json"
    )
    assert (run.status, run.out) == (1, "")
    assert sorted(path.name for path in (folder / "ra").iterdir()) == ["a.docx", "c.docx"]
    assert "b.yaml:1:1: lỗi" in run.err
    assert "không tìm thấy tệp “nao.yaml”" in run.err
    assert "đã tạo 2/4 báo cáo" in run.err
    summary = json.loads((folder / "s.json").read_text(encoding="utf-8"))
    assert [(f["data"], f["written"]) for f in summary["files"]] == [
        ("a.yaml", True), ("b.yaml", False), ("nao.yaml", False), ("c.yaml", True)
    ]  # fmt: skip


def test_it_writes_what_render_writes(antq, folder):
    antq("render", "xa.yaml")
    assert antq("batch", "xa.yaml", "-o", "ra", "-j", "1").status == 0
    assert (folder / "ra" / "xa.docx").read_bytes() == (folder / "xa.docx").read_bytes()


def test_two_files_with_one_report(antq, folder):
    (folder / "khac").mkdir()
    (folder / "khac" / "xa.yaml").write_text(SMALL, encoding="utf-8")
    run = antq("batch", "xa.yaml", "khac/xa.yaml", "-o", "ra")
    assert run.status == 1
    assert "trùng tên báo cáo" in run.err
    assert (folder / "ra" / "xa.docx").exists()


def test_a_pattern_that_the_console_left_as_it_was(antq, folder):
    assert antq("batch", "*.yaml", "-o", "ra", "--format", "txt").status == 0
    assert (folder / "ra" / "xa.txt").exists()


def _tasks(folder, names):
    return [bundle.Task(f"{n}.yaml", folder / f"{n}.docx", "docx", False, None) for n in names]


def _crash_on_3(work):
    if work.task.data == "3.yaml":
        os.kill(os.getpid(), signal.SIGKILL)
    work.result = bundle.Made(bundle.Outcome(work.task, written=False), b"whole")


@pytest.mark.parametrize("many", [6, 40])
def test_a_process_that_dies_takes_only_its_own_file(folder, monkeypatch, many):
    monkeypatch.setattr(bundle, "STEPS", [_crash_on_3])
    outcomes = {o.task.data: o.written for o in batching.run_tasks(_tasks(folder, range(many)), 2)}
    assert outcomes == {f"{n}.yaml": n != 3 for n in range(many)}


def test_every_task_goes_to_a_worker_once_in_fair_bundles(folder):
    for name in (4, 5):
        (folder / f"{name}.yaml").write_bytes(b"#" * batching.BUNDLE_SIZE)
    tasks = _tasks(folder, range(100))
    bundles = list(batching._bundles(tasks, 2))
    assert [task for bundle in bundles for task in bundle] == tasks
    sizes = [len(bundle) for bundle in bundles]
    assert sizes[:4] == [5, 1, 8, 8]  # what is large ends its bundle
    assert sizes[-4:] == [1] * 4
    assert sorted(sizes[3:], reverse=True) == sizes[3:]
    assert [len(bundle) for bundle in batching._bundles(tasks[10:17], 3)] == [1] * 7


def test_the_process_that_asks_goes_on_looking_at_its_templates(folder):
    from antq_writer.prose import library

    assert [outcome.written for outcome in batching.run_tasks(_tasks(folder, ["xa"]), 1)] == [True]
    assert library._held.get() == (None, None)


def test_ctrl_c_leaves_whole_files_only(folder):
    for number in range(60):
        (folder / f"x{number}.yaml").write_text(SMALL, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "antq_writer",
        "batch",
        *(f"x{n}.yaml" for n in range(60)),
        "-o",
        "ra",
        "-j",
        "2",
    ]
    run = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True)
    deadline = time.monotonic() + 20
    while not list((folder / "ra").glob("*.docx")) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(run.pid, signal.SIGINT)
    said = run.communicate(timeout=30)[1].decode()
    assert "Traceback" not in said
    assert run.returncode in {0, 130}
    sizes = {path.suffix: path.stat().st_size for path in (folder / "ra").iterdir()}
    assert set(sizes) == {".docx"}
    assert sizes[".docx"] > 10_000


@pytest.mark.parametrize("names", [[], ["xa"], ["xa", "hai\nđồng"]])
def test_the_summary_is_laid_out_as_json_lays_it_out(folder, names):
    results = batch._Results(Settings("vi"), for_summary=True)
    for outcome in (bundle.Outcome(task, written=True) for task in _tasks(folder, reversed(names))):
        results.add(outcome)
    data = batch._summary(results, [f"{name}.yaml" for name in ("nao", *names)])
    told = json.loads(data)
    assert [entry["data"] for entry in told["files"]] == [f"{name}.yaml" for name in names]
    assert (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode() == data
