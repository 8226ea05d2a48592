"""Things to do at the same time: each sample under several names, and every fifth one failing on purpose."""

import re
from dataclasses import dataclass
from pathlib import Path

import antq_writer
from antq_writer import AntqError, TemplateSet

SAMPLES = sorted((Path(__file__).parents[2] / "data" / "samples").glob("*.yaml"))
FORMATS = ("docx", "html", "txt", "md")

BROKEN_TEMPLATES = {
    "syntax": "{% if muc.duy_tri %}",
    "undefined": "<y>{{ muc.duy_tri|dem }}</y><y>{{ khong_co.ten }}</y>",
    "markup": "<y>{{ muc.duy_tri }}",
}
"""Templates of the section mo_hinh that fail when compiled, in the middle of a report, and after it is run."""


@dataclass(frozen=True)
class Job:
    """One call of the library and what it is called with."""

    number: int
    data: bytes
    kind: str
    templates: TemplateSet

    def run(self):
        """What comes of it: bytes and findings, or the words of the error."""
        name = f"so_{self.number}.yaml"
        try:
            report = antq_writer.loads(self.data, name=name)
            made = antq_writer.render(report, self.kind, templates=self.templates)
            if self.number % 3:
                return made, []
            return made, [found.text() for found in antq_writer.check(report, templates=self.templates)]
        except AntqError as error:
            return type(error).__name__, [found.text("en") for found in error.diagnostics]


def named(data, number):
    """The data with a signer and a unit that no other job has."""
    text = re.sub(r"^( +(?:ho_ten|dia_danh): .+)$", rf"\1 số {number}", data.decode(), flags=re.MULTILINE)
    assert f"số {number}" in text
    return text.encode()


def misread(data, number):
    """Data with a mistake of its own."""
    return data + f"\nkhoa_la_{number}: 1\n".encode()


def overlays(folder):
    """Template sets that are wrong, each in its way."""
    sets = []
    for name, text in BROKEN_TEMPLATES.items():
        file = folder / name / "bao_cao" / "muc" / "mo_hinh.html"
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        sets.append(TemplateSet(folder / name))
    return sets


def make_jobs(count, folder):
    """So many jobs, all different."""
    contents = [sample.read_bytes() for sample in SAMPLES]
    wrong = overlays(folder)
    jobs = []
    for number in range(count):
        data = named(contents[number % len(contents)], number)
        templates = TemplateSet()
        if number % 10 == 4:
            data = misread(data, number)
        elif number % 10 == 9:
            templates = wrong[number // 10 % len(wrong)]
        jobs.append(Job(number, data, FORMATS[number % len(FORMATS)], templates))
    return jobs
