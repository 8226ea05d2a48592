"""Data files: the YAML that a clerk keeps, read into a tree of texts with places."""

from antq_writer.datafile.limits import DEFAULT_LIMITS, Limits
from antq_writer.datafile.reading import read, read_collecting
from antq_writer.datafile.silences import Silence
from antq_writer.datafile.tree import DataFile, Tree

__all__ = ["DEFAULT_LIMITS", "DataFile", "Limits", "Silence", "Tree", "read", "read_collecting"]
