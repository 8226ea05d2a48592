"""How ways of spoiling a paper are written down."""

from docx.oxml.ns import qn

from ..word import retype

WAYS = []
"""Code, the name of the way, the letterhead of the paper, the function, words that the message must hold."""


def spoils(code, says="", letterhead="police"):
    def keep(function):
        WAYS.append((code, function.__name__, letterhead, function, says))
        return function

    return keep


def look(name, **settings):
    """Give the first run of the named paragraphs another look."""

    def change(paper):
        for paragraph in paper[name]:
            for run in paragraph.runs:
                for key, value in settings.items():
                    setattr(run.font, key, value)

    return change


def aligned(name, align):
    def change(paper):
        for paragraph in paper[name]:
            paragraph.alignment = align

    return change


def said(name, text, at=0):
    return lambda paper: retype(paper[name][at], text)


def add(code, name, change, says="", letterhead="police"):
    WAYS.append((code, name, letterhead, change, says))


def drawings(paragraph):
    return list(paragraph._element.iter(qn("w:drawing")))


def no_line(paragraph):
    """Take away what is drawn under a paragraph."""
    for one in drawings(paragraph):
        one.getparent().remove(one)
