"""The Word writer: a Document in the Word shell of the template set, laid out by Decree 30/2020/NĐ-CP."""

from .writing import write

__all__ = ["write"]
