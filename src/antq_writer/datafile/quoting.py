"""How a text has to be written in a data file so that it is read as it is."""

from __future__ import annotations

from antq_writer.datafile.wording import shown


def in_quotes(text: str) -> str:
    """The text in quotes, as an advice shows it: `Tổ số #3` → `"Tổ số #3"`."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    text = text.removeprefix("“").removesuffix("”") if text[:1] == "“" and text[-1:] == "”" else text
    if '"' not in text and "\\" not in text:
        return f'"{shown(text)}"'
    return "'" + shown(text.replace("'", "''")) + "'"
