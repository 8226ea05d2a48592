"""Whether a paper is whole, or a passage of one that says nothing of its beginning or its end."""

from __future__ import annotations

from antq_writer.papers import Paper, Role


def has_front(paper: Paper) -> bool:
    """Whether the beginning is there: a title or a letterhead."""
    return any(True for _ in paper.of(Role.TITLE, Role.LETTERHEAD))


def has_end(paper: Paper) -> bool:
    """Whether the end is there: Nơi nhận or a signature."""
    return any(True for _ in paper.of(Role.RECIPIENT, Role.SIGNATURE))
