"""Every mistake that a data file can hold: its code, how grave it is, what is said and what is advised.

`FAULTS` is the table.  TP… is about the file and its characters, DL… about how entries and values are
written, from DL100 about what the values are.  Codes never change and are never used again.  A slot such as
`{found:vi}` takes words that differ in the two languages (`Both`); `{found}` takes what the file says.
"""

from antq_writer.datafile.faults.entries import (
    DIRECTIVE,
    DUPLICATE_KEY,
    KEY_NOT_TEXT,
    MERGE_KEY,
    NO_COLON,
    NO_DASH,
    NO_ENTRY,
    NO_KEY,
    NO_SPACE_AFTER_COLON,
    NO_SPACE_AFTER_DASH,
    NOT_YAML,
    QUESTION_KEY,
    SECOND_DOCUMENT,
    STRAY_DASH,
    SWALLOWED_LINE,
    TAB,
    TOO_DEEP,
    TOO_MANY_VALUES,
    TOP_NOT_ENTRIES,
    WRONG_COLON,
    WRONG_INDENT,
)
from antq_writer.datafile.faults.file import (
    COMPOSED,
    EMPTY_FILE,
    FILE_TOO_LARGE,
    FORBIDDEN_CHARACTER,
    HORN_MENDED,
    INVISIBLE_CHARACTER,
    MORE_FINDINGS,
    NOT_A_DATA_FILE,
    NOT_READ_FURTHER,
    NOT_UTF8,
    OLD_FONT,
    PILED_MARKS,
    SAVED_AS_UTF16,
    UNPRINTABLE_CHARACTER,
)
from antq_writer.datafile.faults.signs import (
    ALIAS,
    BACKSLASH,
    BAD_SILENCE,
    COLON_IN_VALUE,
    CURLY_QUOTES,
    CUT_BY_HASH,
    DECIMAL_IN_BRACKETS,
    NULL,
    ODD_QUOTE,
    SPECIAL_START,
    TAG,
    TEXT_AFTER_VALUE,
    UNCLOSED_BRACKET,
    UNCLOSED_QUOTE,
    VALUE_TOO_LONG,
)
from antq_writer.datafile.faults.values import (
    AMBIGUOUS_NUMBER,
    BAD_CITATION,
    BAD_VALUE,
    EMPTY_SENTENCE,
    ENGLISH_NUMBER,
    EXPECTED_GROUP,
    EXPECTED_LIST,
    EXPECTED_TEXT,
    FLOAT,
    IMPOSSIBLE_DATE,
    LEFT_EMPTY,
    MISSING,
    NEGATIVE,
    NOT_A_CHOICE,
    NOT_A_DATE,
    NOT_A_NUMBER,
    NOT_A_PERCENT,
    NOT_A_RATIO,
    NOT_A_YEAR,
    NOT_DATE,
    NOT_MONEY,
    NOT_WHOLE,
    OUT_OF_RANGE,
    TEXT_TOO_LONG,
    UNKNOWN_KEY,
    WRONG_TYPE,
)
from antq_writer.diagnostics import Fault

FAULTS: tuple[Fault, ...] = (
    NOT_UTF8,  # TP001
    SAVED_AS_UTF16,  # TP002
    NOT_A_DATA_FILE,  # TP003
    FILE_TOO_LARGE,  # TP004
    OLD_FONT,  # TP005
    FORBIDDEN_CHARACTER,  # TP006
    INVISIBLE_CHARACTER,  # TP007
    HORN_MENDED,  # TP008
    COMPOSED,  # TP009
    UNPRINTABLE_CHARACTER,  # TP010
    EMPTY_FILE,  # TP011
    MORE_FINDINGS,  # TP012
    NOT_READ_FURTHER,  # TP013
    PILED_MARKS,  # TP014
    DUPLICATE_KEY,  # DL001
    TAB,  # DL002
    WRONG_INDENT,  # DL003
    NO_SPACE_AFTER_COLON,  # DL004
    UNCLOSED_QUOTE,  # DL005
    COLON_IN_VALUE,  # DL006
    SPECIAL_START,  # DL007
    TEXT_AFTER_VALUE,  # DL008
    NO_ENTRY,  # DL009
    NO_DASH,  # DL010
    STRAY_DASH,  # DL011
    NO_SPACE_AFTER_DASH,  # DL012
    NULL,  # DL013
    CUT_BY_HASH,  # DL014
    ALIAS,  # DL015
    TAG,  # DL016
    MERGE_KEY,  # DL017
    DIRECTIVE,  # DL018
    SECOND_DOCUMENT,  # DL019
    QUESTION_KEY,  # DL020
    KEY_NOT_TEXT,  # DL021
    NO_KEY,  # DL022
    TOP_NOT_ENTRIES,  # DL023
    TOO_DEEP,  # DL024
    TOO_MANY_VALUES,  # DL025
    VALUE_TOO_LONG,  # DL026
    UNCLOSED_BRACKET,  # DL027
    BACKSLASH,  # DL028
    DECIMAL_IN_BRACKETS,  # DL029
    WRONG_COLON,  # DL030
    CURLY_QUOTES,  # DL031
    BAD_SILENCE,  # DL032
    SWALLOWED_LINE,  # DL033
    NOT_YAML,  # DL034
    NO_COLON,  # DL035
    ODD_QUOTE,  # DL036
    UNKNOWN_KEY,  # DL101
    MISSING,  # DL102
    LEFT_EMPTY,  # DL103
    NOT_WHOLE,  # DL104
    NOT_A_NUMBER,  # DL105
    AMBIGUOUS_NUMBER,  # DL106
    ENGLISH_NUMBER,  # DL107
    NEGATIVE,  # DL108
    NOT_A_DATE,  # DL109
    IMPOSSIBLE_DATE,  # DL110
    NOT_A_PERCENT,  # DL111
    NOT_A_RATIO,  # DL112
    NOT_MONEY,  # DL113
    BAD_CITATION,  # DL114
    EXPECTED_LIST,  # DL115
    EXPECTED_GROUP,  # DL116
    EXPECTED_TEXT,  # DL117
    NOT_A_CHOICE,  # DL118
    TEXT_TOO_LONG,  # DL119
    FLOAT,  # DL120
    WRONG_TYPE,  # DL121
    BAD_VALUE,  # DL122
    OUT_OF_RANGE,  # DL123
    NOT_A_YEAR,  # DL124
    NOT_DATE,  # DL125
    EMPTY_SENTENCE,  # DL126
)

__all__ = [
    "ALIAS",
    "AMBIGUOUS_NUMBER",
    "BACKSLASH",
    "BAD_CITATION",
    "BAD_SILENCE",
    "BAD_VALUE",
    "COLON_IN_VALUE",
    "COMPOSED",
    "CURLY_QUOTES",
    "CUT_BY_HASH",
    "DECIMAL_IN_BRACKETS",
    "DIRECTIVE",
    "DUPLICATE_KEY",
    "EMPTY_FILE",
    "EMPTY_SENTENCE",
    "ENGLISH_NUMBER",
    "EXPECTED_GROUP",
    "EXPECTED_LIST",
    "EXPECTED_TEXT",
    "FAULTS",
    "FILE_TOO_LARGE",
    "FLOAT",
    "FORBIDDEN_CHARACTER",
    "HORN_MENDED",
    "IMPOSSIBLE_DATE",
    "INVISIBLE_CHARACTER",
    "KEY_NOT_TEXT",
    "LEFT_EMPTY",
    "MERGE_KEY",
    "MISSING",
    "MORE_FINDINGS",
    "NEGATIVE",
    "NOT_A_CHOICE",
    "NOT_A_DATA_FILE",
    "NOT_A_DATE",
    "NOT_A_NUMBER",
    "NOT_A_PERCENT",
    "NOT_A_RATIO",
    "NOT_A_YEAR",
    "NOT_DATE",
    "NOT_MONEY",
    "NOT_READ_FURTHER",
    "NOT_UTF8",
    "NOT_WHOLE",
    "NOT_YAML",
    "NO_COLON",
    "NO_DASH",
    "NO_ENTRY",
    "NO_KEY",
    "NO_SPACE_AFTER_COLON",
    "NO_SPACE_AFTER_DASH",
    "NULL",
    "ODD_QUOTE",
    "OLD_FONT",
    "OUT_OF_RANGE",
    "PILED_MARKS",
    "QUESTION_KEY",
    "SAVED_AS_UTF16",
    "SECOND_DOCUMENT",
    "SPECIAL_START",
    "STRAY_DASH",
    "SWALLOWED_LINE",
    "TAB",
    "TAG",
    "TEXT_AFTER_VALUE",
    "TEXT_TOO_LONG",
    "TOO_DEEP",
    "TOO_MANY_VALUES",
    "TOP_NOT_ENTRIES",
    "UNCLOSED_BRACKET",
    "UNCLOSED_QUOTE",
    "UNKNOWN_KEY",
    "UNPRINTABLE_CHARACTER",
    "VALUE_TOO_LONG",
    "WRONG_COLON",
    "WRONG_INDENT",
    "WRONG_TYPE",
]
