"""Strings that have broken programs which put the words of others into Word, HTML, YAML and templates."""

# ruff: noqa: E501, RUF001 - lists of attacks read best as they come

from __future__ import annotations

CONTROLS = [chr(n) for n in (*range(0x20), *range(0x7F, 0xA0))]
SURROGATES = ["\ud800", "\udfff", "\ud83d", "a\udc00b"]
NONCHARACTERS = ["\ufffe", "\uffff", "\ufdd0", "\ufdef", "\U0001fffe", "\U0010ffff", "\U0002ffff"]
PRIVATE = [
    "\ue000",
    "\ue001",
    "\ue0000\ue001",
    "\ue0001\ue001\ue000",
    "\ue00099999\ue001",
    "\uf8ff",
    "\U000f0000",
]
BIDI = [f"a{c}b" for c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"]
INVISIBLE = [
    f"a{c}b"
    for c in "\u200b\u200c\u200d\u2060\ufeff\xad\u034f\u180e\u2061\u3164\uffa0\u115f\U000e0001\U000e0041"
]
SPACES = [
    *(f"a{c}b" for c in "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
    "a  b", "a   b", " a", "a ", "  a  ", "a\tb", "\ta", "a\t", "a\t\tb", "a\nb", "a\n\nb", "\na", "a\n", "a \n b",
    "a\rb", "a\r\nb", "a\u2028b", "a\u2029b", "a\x85b", "a\x0bb", "a\x0cb", "a\x1cb", "a\x1db", "a\x1eb", "a\x1fb",
]  # fmt: skip
UNICODE = [
    "e\u0301", "ê\u0323", "o\u031b\u0301", "ƠǞ", "\u1ea5\u0323", "ﬁ", "Ⅳ", "①", "ſ", "İ", "ı", "ß", "ŉ", "ǰ", "ΐ", "Å", "Ω",
    "가", "각", "क्षि", "ไม่", "한국어", "العربية", "עברית", "日本語", "𝒳", "𠀀", "\U0001f600", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇻🇳", "👍🏽", "1️⃣",
    "a" + "\u0301" * 5, "a\u0316\u0301", "a" + "\u0301\u0316" * 14, "a" + "\u0301" * 200, "Z̷͓̕a̶l̴g̵o̸", "\u0301a", "ƣ", "Ƣ", "ðặc biệt", "¸n ninh",
    "�", "\ufffc", "\ufff9a\ufffab\ufffb", "\u0340", "\u0341", "\u0958", "\u2126", "\u212b", "\uf900", "\u1e9b\u0323",
]  # fmt: skip
MARKUP = [
    "<", ">", "&", '"', "'", "<b>", "</b>", "<b>a</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--", "-->", "<!-- a -->",
    "]]>", "<![CDATA[a]]>", "<?php ?>", "<?xml version='1.0'?>", "<!DOCTYPE a>", "<!ENTITY a 'b'>", "&amp;", "&lt;", "&#65;", "&#x41;", "&#0;",
    "&nbsp;", "&bogus;", "&amp;amp;", "&", "&&", "a&b", "a&b;", "</w:t>", "</w:t></w:r></w:p><w:p>", "<w:br/>", "<w:tab/>", "</y><y>", "<y>", "<p>",
    "<dash>", "<note>a</note>", "<table>", "<f v='i:1'>9</f>", "<s id='x'>", "<br/>", "<br>", "</title>", "</style><script>", "javascript:alert(1)",
    "data:text/html,<b>", "<a href='x'>", "<svg onload=1>", "\\<b\\>", "<\0b>", "%3Cb%3E", "\\u003cb\\u003e", "＜b＞", "‹b›",
]  # fmt: skip
TEMPLATES = [
    "{{ 7*7 }}", "{{7*7}}", "{% for x in y %}", "{%", "%}", "{{", "}}", "{#", "#}", "{# a #}", "{%p for %}", "{%tr for x in y %}", "{%tc if 1 %}",
    "{%r a %}", "{{p a }}", "{{r a }}", "{{tr a }}", "{_{", "}_}", "{_%", "%_}", "{_{ a }_}", "{ {", "} }", "{", "}", "{}", "{0}", "{a}", "{a!r}", "{0.__class__}",
    "%s", "%d", "%(a)s", "%%", "%", "${a}", "$a", "$(a)", "`a`", "#{a}", "<%= a %>", "<% a %>", "[[a]]", "[[09-CT/TW]]", "[[", "]]", "[[[[a]]]]", "[[a]", "[[]]",
    "{{ ''.__class__.__mro__ }}", "{{ config }}", "{{ self }}", "{% include 'x' %}", "{% raw %}", "{% endraw %}", "{{ '\ue000' }}", "{{muc}}", "{{ cau }}", "{- a -}", "{%- a -%}", "{{- a -}}", "{{+ a }}",
    "# a", "## a", "-- a", "{{ ten_co_quan }}", "{{p than_van_ban }}", "{{ antq_chu_thich }}",
]  # fmt: skip
ESCAPES = [
    "\\n", "\\t", "\\f", "\\a", "\\0", "\\", "\\\\", "\\u0041", "\\x41", "\\N{BEL}", "\\1", "\\g<0>", "^p", "^l", "^t", "^&", "\\page", "\\par", "\\'e9",
]  # fmt: skip
OFFICE = [
    "=1+1", "=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "DDEAUTO c:\\a", "{ DDE a }", "{ INCLUDETEXT \"c:\\a\" }", "{ PAGE }", "MERGEFIELD a", "TOC \\o",
    "PAGEREF _Toc1", "_Toc1", "SEQ a",
]  # fmt: skip
LATEX = [
    "$a$",
    "$$a$$",
    "\\input{/etc/passwd}",
    "\\begin{a}",
    "\\write18{ls}",
    "a_b",
    "a^b",
    "a~b",
    "\\def\\a{}",
]
MARKDOWN = [
    "*a*", "**a**", "_a_", "__a__", "~~a~~", "`a`", "```", "> a", "- a", "+ a", "* a", "1. a", "1) a", "a)", "---", "***", "===", "[a](b)", "![a](b)", "[a]: b", "| a | b |", "\\*a\\*", "<http://a>", "http://a.vn", "a@b.vn",
    "[1]", "[^1]", "[x]", "a  \nb", "    a",
]  # fmt: skip
YAML = [
    "a: b", "- a", "? a", ": a", "a #b", "# a", "&a", "*a", "!a", "!!python/object:os.system", "|", ">", "%YAML 1.2", "---", "...", "@a", "`a", "{a: b}", "[a, b]", "'", '"', "''", '""',
    "'a", '"a', "null", "~", "true", "yes", "no", "on", "1", "01", "1.0", "1e3", "0x1", "1_000", "12:30:45", "2026-01-01", ".inf", ".nan", "<<", "<<: *a", "=", "a:", ":a", "::",
]  # fmt: skip
PATHS = [
    "../../etc/passwd", "/etc/passwd", "C:\\Windows", "\\\\host\\share", "file:///etc/passwd", "con", "NUL", "a/b", "a\\b", ".", "..", "./a", "~", "~root", "$HOME", "%TEMP%", "a|b", "a;b", "a && b", "`ls`", "$(ls)", "-o", "--help", "a\0b",
]  # fmt: skip
SQL = ["' OR 1=1 --", "'; DROP TABLE x; --", "1; SELECT 1", "*/ a /*"]
IDS = ["uu_diem.suc-manh", "a.b", "uu_diem", "muc.a.b", "tinh_hinh.su-kien ", "Uu_diem.A", "a.b.c", "a.b-"]
ENDINGS = [
    "a.",
    "a..",
    "a./.",
    "./.",
    "a;",
    "a:",
    "a,",
    "a…",
    "a?",
    "a!",
    "a.”",
    "a”",
    "“a",
    "”",
    "(a",
    "a)",
    "a .",
    "a ,",
    " ,",
    ".",
    ",",
    ";",
    "-",
    "–",
    "—",
    "+",
    "•",
]
LONG = [
    "a" * 1_000,
    "a " * 1_000,
    "ế" * 5_000,
    "x" * 100_000,
    "\u0301".join("a" * 2_000),
    "😀" * 5_000,
    "<" * 5_000,
    "&" * 5_000,
    "{{" * 5_000,
    "[[" * 5_000,
    "]]" * 5_000,
    "[[a" * 5_000,
    "a\n" * 2_000,
    '"' * 5_000,
    " " * 5_000 + "a",
]

STRINGS = tuple(dict.fromkeys([
    *CONTROLS, *SURROGATES, *NONCHARACTERS, *PRIVATE, *BIDI, *INVISIBLE, *SPACES, *UNICODE, *MARKUP, *TEMPLATES, *ESCAPES, *OFFICE,
    *LATEX, *MARKDOWN, *YAML, *PATHS, *SQL, *IDS, *ENDINGS, *LONG,
]))  # fmt: skip
