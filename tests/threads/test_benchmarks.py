"""The measurements compare like with like, and still run."""

import re

from benchmarks import __main__ as runner
from benchmarks.measures import MEASURES, Row, Scale, load_and_render, same_report
from benchmarks.samples import SAMPLE, longer, variant

import antq_writer


def test_both_ways_print_the_same_words():
    same_report()


def test_every_round_has_another_report_of_the_same_length():
    texts = {variant(number) for number in range(50)}
    assert len(texts) == 50
    assert max(map(len, texts)) - min(map(len, texts)) < 100
    assert len({antq_writer.render(antq_writer.loads(variant(number)), "txt") for number in range(3)}) == 3


def test_longer_data_are_longer_reports():
    short, long = (len(antq_writer.render(antq_writer.loads(longer(times)), "txt")) for times in (1, 5))
    assert 3 < long / short < 6


def test_a_measure_runs():
    scale = Scale(rounds=2, commands=1, files=1, growth=(1,), memory=(1, 2), plain_memory=(1, 2))
    (row,) = load_and_render(scale)
    assert re.fullmatch(r"\d+,\d lần", row.found)


def test_the_page_takes_the_table_between_its_marks():
    page = runner.PAGE.read_text(encoding="utf-8")
    once = runner.put_in(page, "| a |\n")
    assert once.count("| a |") == 1
    assert runner.put_in(once, "| b |\n") == runner.put_in(page, "| b |\n")
    assert runner.shown(Row("việc", "5,0 lần", "", "")) == "| việc | 5,0 lần | – | – |\n"


def test_the_page_names_what_can_be_measured():
    assert {"warm", "cold"} <= set(MEASURES)
    assert SAMPLE.exists()
