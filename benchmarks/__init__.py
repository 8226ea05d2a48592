"""Measurements beside plain docxtpl doing the same report; `python -m benchmarks` runs them."""
