"""The schema: what a data file may hold, each field declared once with all that its readers need."""

from antq_writer.schema.report import Report

__all__ = ["Report"]
