"""The schema for editors, which stands in `cycle.editor_schema` so that portals can use it too."""

from antq_writer.cycle.editor_schema import editor_schema

__all__ = ["editor_schema"]
