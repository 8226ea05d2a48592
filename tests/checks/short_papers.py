"""Papers in a short notation, for the cases of prose rules.

One passage a line.  `# Title`; `II. HEADING` and `3. Heading` (no full stop at its end) are headings;
`- ` and `+ ` items; `[5] text` a footnote, `[5]` inside a line its mark; `| a | b |` a row of a table;
`> text` Nơi nhận; `{role} text` a passage of that role, `{appendix} Phụ lục I` one to which all that
follows belongs; `@deleted words` a trace of editing in the passage before; anything else is a paragraph.
"""

import re

from antq_writer.papers import Mark, Paper, Passage, Role, Trace, TraceKind

ROLE = re.compile(r"\{(\w+)\}\s+")
APPENDIX = re.compile(r"(?i:phụ lục)(?: [IVX\d]+)?")
TRACE = re.compile(r"@(\w+)\s+")
HEADING = re.compile(r"(?P<number>[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\))\s")


def paper(text: str, file: str = "bao_cao.txt") -> Paper:
    passages: list[Passage] = []
    numbers: dict[int, str] = {}
    paragraph = 0
    row = 0
    appendix = ""
    traces: list[Trace] = []
    for line, raw in enumerate(text.splitlines(), start=1):
        words = raw.strip()
        if not words:
            continue
        section = ".".join(numbers[level] for level in sorted(numbers))
        if words.startswith("|"):
            row += 1
            for column, cell in enumerate(words.strip("|").split("|"), start=1):
                passages.append(
                    Passage(
                        cell.strip(),
                        line,
                        role=Role.CELL,
                        section=section,
                        cell=(1, row, column),
                        appendix=appendix,
                    )
                )
            continue
        row = 0
        if trace := TRACE.match(words):
            traces.append(Trace(TraceKind(trace[1]), words[trace.end() :], len(passages) - 1))
            continue
        if role := ROLE.match(words):
            body = words[role.end() :]
            named = APPENDIX.match(body) if role[1] == "appendix" else None
            appendix = named[0] if named else appendix
            passages.append(Passage(body, line, role.end() + 1, Role(role[1]), appendix=appendix))
            continue
        if note := re.match(r"\[(\d+)\]\s+", words):
            body, marks = unmarked(words[note.end() :])
            passages.append(
                Passage(body, line, note.end() + 1, Role.NOTE, section, note=note[1], marks=marks)
            )
            continue
        body, marks = unmarked(words)
        if body.startswith(("# ", "> ")):
            role = Role.TITLE if body[0] == "#" else Role.RECIPIENT
            passages.append(Passage(body[2:], line, 3, role, marks=marks))
            continue
        head = HEADING.match(body)
        if head and (head["number"][0] in "IVX" or not body.endswith((".", ";", ":"))):
            level = 1 if head["number"][0] in "IVX" else _level(head["number"])
            numbers = {known: number for known, number in numbers.items() if known < level}
            numbers[level] = head["number"].rstrip(".)")
            section = ".".join(numbers[level] for level in sorted(numbers))
            passages.append(
                Passage(
                    body,
                    line,
                    role=Role.HEADING,
                    section=section,
                    number=head["number"],
                    appendix=appendix,
                    marks=marks,
                )
            )
            paragraph = 0
            continue
        paragraph += 1
        role = Role.DASH if body.startswith("- ") else Role.PLUS if body.startswith("+ ") else Role.BODY
        number = head["number"] if head else ""
        passages.append(
            Passage(body, line, 1, role, section, number, paragraph, appendix=appendix, marks=marks)
        )
    notes = [passage for passage in passages if passage.role is Role.NOTE]
    others = [passage for passage in passages if passage.role is not Role.NOTE]
    return Paper(file, "txt", (*others, *notes), tuple(traces))


def _level(number: str) -> int:
    return 1 + number.count(".") if number[0].isdigit() else 8


def unmarked(text: str) -> tuple[str, tuple[Mark, ...]]:
    body = ""
    marks = []
    for part in re.split(r"(\[\d+\])", text):
        if re.fullmatch(r"\[\d+\]", part):
            marks.append(Mark(len(body), part[1:-1]))
        else:
            body += part
    return body, tuple(marks)
