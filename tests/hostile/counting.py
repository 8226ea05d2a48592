"""Work counted in calls, for a clock would tell of the machine."""

import sys

from antq_writer.errors import ReportError


def counted(work):
    """How many calls some work takes; data that is too much may be refused, with few findings."""
    made = 0

    def count_one(frame, event, argument):
        nonlocal made
        made += event in {"call", "c_call"}

    sys.setprofile(count_one)
    try:
        work()
    except ReportError as error:
        assert len(error.diagnostics) <= 250  # noqa: PT017 - work that is refused is work, too
    finally:
        sys.setprofile(None)
    return made
