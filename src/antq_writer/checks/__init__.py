"""The checker: rules on the data, on the prose and on the layout of a report.

`table` lists every rule, `runner` runs them, `formats` prints the findings.  A rule is one module under
`rules/` and is imported when it is first run.
"""

from antq_writer.checks.rule import Rule, Subject
from antq_writer.checks.runner import check_layout, check_prose, explain, run

__all__ = ["Rule", "Subject", "check_layout", "check_prose", "explain", "run"]
