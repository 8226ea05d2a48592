"""What is measured; `MEASURES` is the table."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import antq_writer

from . import plain_docxtpl
from .clock import Pair, commands_in_turn, in_turn, memory_of
from .samples import ROOT, SAMPLE, body_text, longer, template_for, variant

PLAIN = str(ROOT / "benchmarks" / "plain_docxtpl.py")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the page; texts are Vietnamese, for the page is."""

    what: str
    found: str
    by_wall: str
    wanted: str


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is done: enough to trust, or just enough to see that everything runs."""

    rounds: int
    commands: int
    files: int
    growth: tuple[int, ...]
    memory: tuple[int, int]
    plain_memory: tuple[int, int]


FULL = Scale(
    rounds=60, commands=25, files=200, growth=(1, 10, 100), memory=(1000, 10000), plain_memory=(100, 1000)
)
QUICK = Scale(rounds=5, commands=2, files=4, growth=(1, 4), memory=(10, 20), plain_memory=(5, 10))


def same_report() -> None:
    """AssertionError unless both ways print the same words, footnotes and head aside."""
    data = SAMPLE.read_bytes()
    ours = body_text(antq_writer.render(antq_writer.loads(data), "docx"))
    plain = body_text(plain_docxtpl.render(template_for(data), plain_docxtpl.load(data)))
    assert abs(len(ours) - len(plain)) < len(ours) / 50, (len(ours), len(plain))
    missing = set(ours.split()) - set(plain.split())
    assert len(missing) < len(set(ours.split())) / 50, missing


def warm(scale: Scale) -> Iterator[Row]:
    """A report that is loaded already, to the bytes of a .docx; another one each time."""
    template = template_for(SAMPLE.read_bytes())
    count = scale.rounds + 1
    reports = [antq_writer.loads(variant(number)) for number in range(count)]
    values = [plain_docxtpl.load(variant(number)) for number in range(count)]
    pair = in_turn(
        lambda n: antq_writer.render(reports[n]),
        lambda n: plain_docxtpl.render(template, values[n]),
        scale.rounds,
    )
    yield _row("Tạo .docx khi đã nạp số liệu (máy đã nóng)", pair, 5)


def load_and_render(scale: Scale) -> Iterator[Row]:
    """From the bytes of the YAML to the bytes of the .docx."""
    template = template_for(SAMPLE.read_bytes())
    pair = in_turn(
        lambda n: antq_writer.render(antq_writer.loads(variant(n))),
        lambda n: plain_docxtpl.render(template, plain_docxtpl.load(variant(n))),
        scale.rounds,
    )
    yield _row("Đọc YAML rồi tạo .docx", pair, 3)


def reading(scale: Scale) -> Iterator[Row]:
    """Reading alone, beside PyYAML's C loader with pydantic, which keeps no places and tells no mistakes."""
    pair = in_turn(
        lambda n: antq_writer.loads(variant(n)), lambda n: plain_docxtpl.load(variant(n)), scale.rounds
    )
    yield _row("Đọc YAML (có số dòng, kiểm kiểu) so với PyYAML C và pydantic", pair)


def checking(scale: Scale) -> Iterator[Row]:
    """Every rule on a report, beside a plain render, for docxtpl checks nothing."""
    template = template_for(SAMPLE.read_bytes())
    count = scale.rounds + 1
    reports = [antq_writer.loads(variant(number)) for number in range(count)]
    values = [plain_docxtpl.load(variant(number)) for number in range(count)]
    pair = in_turn(
        lambda n: antq_writer.check(reports[n]),
        lambda n: plain_docxtpl.render(template, values[n]),
        scale.rounds,
    )
    yield _row("Kiểm tra (check) so với một lần tạo bằng docxtpl", pair)


def cold(scale: Scale) -> Iterator[Row]:
    """The whole command in a new process, beside the plain script."""
    with TemporaryDirectory() as folder:
        template, out = Path(folder) / "mau.docx", Path(folder) / "ra.docx"
        template.write_bytes(template_for(SAMPLE.read_bytes()))
        ours = [*_program(), "render", str(SAMPLE), "-o", str(out)]
        plain = [sys.executable, PLAIN, str(template), folder, str(SAMPLE)]
        pair = commands_in_turn(ours, plain, scale.commands)
    cpu, wall = 1 / pair.faster, 1 / pair.faster_wall
    what = "Lệnh `antq-writer render` từ đầu: phần thời gian so với tập lệnh docxtpl"
    yield Row(what, _share(cpu), _share(wall), f"≤ 0,7: {_verdict(cpu <= 0.7)}")


def batch(scale: Scale) -> Iterator[Row]:
    """Many files by one worker, beside the plain script that does them in one process."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "ra").mkdir()
        files = []
        for number in range(scale.files):
            file = folder / f"xa_{number:04}.yaml"
            file.write_bytes(variant(number))
            files.append(str(file))
        template = folder / "mau.docx"
        template.write_bytes(template_for(SAMPLE.read_bytes()))
        ours = [*_program(), "batch", *files, "-o", str(folder / "ra"), "-j", "1"]
        plain = [sys.executable, PLAIN, str(template), str(folder / "ra"), *files]
        pair = commands_in_turn(ours, plain, max(1, scale.commands // 5))
    yield _row(f"Hàng loạt (batch) {scale.files} tệp, tính trên một nhân", pair, 5)


def growth(scale: Scale) -> Iterator[Row]:
    """Longer data: how much faster, and whether the time for one page stays the same."""
    alone: dict[str, tuple[float, int]] = {}
    for times in scale.growth:
        data = longer(times)
        template, values, report = template_for(data), plain_docxtpl.load(data), antq_writer.loads(data)
        rounds = max(3, scale.rounds // (times * 2))
        pair = in_turn(
            lambda _, data=data: antq_writer.render(antq_writer.loads(data)),  # type: ignore[misc]
            lambda _, values=values, template=template: plain_docxtpl.render(template, values),  # type: ignore[misc]
            rounds,
        )
        checks = in_turn(lambda _, report=report: antq_writer.check(report), lambda _: None, rounds)  # type: ignore[misc]
        yield _row(f"Số liệu dài gấp {times}: đọc và tạo, so với docxtpl chỉ tạo", pair)
        size = len(antq_writer.render(report, "txt"))
        for what, cpu in (("đọc và tạo", pair.ours.cpu), ("kiểm tra", checks.ours.cpu)):
            first, length = alone.setdefault(what, (cpu, size))
            if times > 1:
                share = cpu / first / (size / length)
                yield Row(f"— thời gian mỗi trang ({what}) so với khi dài gấp 1", _share(share), "", "≈ 1")


def memory(scale: Scale) -> Iterator[Row]:
    """What a process holds more after ten times as many reports."""
    for way, name, counts in (
        ("ours", "antq-writer", scale.memory),
        ("plain", "docxtpl", scale.plain_memory),
    ):
        first, last = memory_of(way, counts)
        wanted = f"< 2 MiB: {_verdict(last - first < 2048)}" if way == "ours" else ""
        more = f"{(last - first) / 1024:+.1f} MiB".replace(".", ",")
        yield Row(f"Bộ nhớ {name}: từ {counts[0]} đến {counts[1]} báo cáo", more, "", wanted)


MEASURES: dict[str, Callable[[Scale], Iterator[Row]]] = {
    "warm": warm,
    "load": load_and_render,
    "cold": cold,
    "batch": batch,
    "reading": reading,
    "checking": checking,
    "growth": growth,
    "memory": memory,
}
"""Every measure by the name that the command line knows, in the order of the page."""


def _program() -> list[str]:
    """Our command as users have it: the script beside the interpreter, else the module."""
    script = Path(sys.executable).with_name("antq-writer")
    return [str(script)] if script.exists() else [sys.executable, "-m", "antq_writer"]


def _row(what: str, pair: Pair, least: int | None = None) -> Row:
    wanted = "" if least is None else f"≥ {least} lần: {_verdict(pair.faster >= least)}"
    return Row(what, _times(pair.faster), _times(pair.faster_wall), wanted)


def _verdict(met: bool) -> str:
    return "đạt" if met else "**chưa đạt**"


def _times(ratio: float) -> str:
    return f"{ratio:.1f} lần".replace(".", ",")


def _share(ratio: float) -> str:
    return f"{ratio:.2f}".replace(".", ",")
