"""What the rules on data share: the subject that they read, and the relations that the schema declares."""

from antq_writer.checks.data.subject import DataSubject, Frame

__all__ = ["DataSubject", "Frame"]
