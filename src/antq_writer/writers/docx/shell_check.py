"""What a Word shell must not bring along: checked before anything of it is used."""

from __future__ import annotations


def check_shell(content: bytes, name: str) -> None:
    """TemplateError when the shell holds what no shell needs."""
