"""Derived numbers: what can be computed from the data, each with the formula and the figures it rests on."""

from antq_writer.figures.comparison import Change, Earlier
from antq_writer.figures.derived import Derived, average, same_day, share, total, years_since

__all__ = ["Change", "Derived", "Earlier", "average", "same_day", "share", "total", "years_since"]
