"""The table of rules: every rule, its family and the kind of subject that it reads.

A new rule is a module under `rules` and its name here.  The first five letters are its code.  Nothing is
imported before a rule is run or explained, so that checking a data file never loads what reads a .docx.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from antq_writer.checks.rule import Rule, Subject, code_of, load


@dataclass(frozen=True, slots=True)
class Family:
    """Rules of one kind of fault."""

    name: str
    """What they are about, in Vietnamese."""
    data: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    layout: tuple[str, ...] = ()


FAMILIES = {
    "SL": Family(
        "Số liệu",
        data=(),
        prose=(
            "sl101_parts_do_not_add_up",
            "sl102_part_exceeds_total",
            "sl103_more_than_the_whole",
            "sl104_percentage_of_the_share",
            "sl105_change_is_not_the_difference",
            "sl106_average_is_not_the_quotient",
            "sl107_names_do_not_match_count",
            "sl108_years_disagree",
            "sl109_promised_part_is_missing",
            "sl110_figure_given_twice",
            "sl111_graded_are_not_the_registered",
            "sl113_no_separator_beside_separated",
            "sl114_unlike_padding",
            "sl115_no_such_day",
            "sl116_period_runs_backwards",
            "sl117_anniversary_is_not_the_difference",
            "sl118_multiple_is_not_the_ratio",
            "sl119_table_column_does_not_add_up",
            "sl120_amount_in_words_differs",
            "sl121_shares_exceed_the_whole",
        ),
    ),
    "VD": Family(
        "Viện dẫn",
        data=(),
        prose=(),
    ),
    "DC": Family(
        "Đề cương",
        data=(),
        prose=(),
    ),
    "CT": Family(
        "Chính tả, câu chữ",
        data=(),
        prose=(),
    ),
    "TT": Family(
        "Thể thức",
        layout=(),
    ),
}
"""Modules of `rules`, by family and subject; within a family in the order of their codes."""


@cache
def _modules() -> dict[str, tuple[str, Subject]]:
    return {
        code_of(module): (module, subject)
        for family in FAMILIES.values()
        for subject, modules in (
            (Subject.DATA, family.data),
            (Subject.PROSE, family.prose),
            (Subject.LAYOUT, family.layout),
        )
        for module in modules
    }


def codes(subject: Subject | None = None) -> tuple[str, ...]:
    """The codes of all rules, or of those that read a kind of subject, in the order of the table."""
    return tuple(code for code, (_, reads) in _modules().items() if subject in (None, reads))


@cache
def rule(code: str) -> Rule:
    """The rule of a code, imported now; an unknown code is a KeyError."""
    return load(*_modules()[code])
