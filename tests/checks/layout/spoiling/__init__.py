"""One fault put into a good paper: for each rule, ways to spoil `hand_made.report` that only it may tell."""

from . import closing, letterhead, others, pages, text, title
from .ways import WAYS

__all__ = ["WAYS", "closing", "letterhead", "others", "pages", "text", "title"]
