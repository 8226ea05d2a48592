"""Reading numbers in words: the way back from `read_number`."""

from decimal import Decimal

from .errors import VietnameseValueError
from .reading import DIGITS
from .values import Number, composed

UNITS = {name: value for value, name in enumerate(DIGITS)} | {
    "mốt": 1,
    "tư": 4,
    "lăm": 5,
    "nhăm": 5,
    "bẩy": 7,
}
SCALES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6}


def parse_words(s: str) -> Number:
    """The number that words say: `một nghìn không trăm linh một` → 1001, `năm phẩy không năm` →
    Decimal("5.05").

    Takes what `read_number` gives, with `linh` or `lẻ`, `tư` or `bốn`, `nghìn` or `ngàn`, `tỷ` or `tỉ`. A
    text that is no number in words is an error with code `not_words`.
    """
    words = composed(s).lower().replace("tỉ", "tỷ").split()
    negative = words[:1] == ["âm"]
    whole, point, fraction = _partition(words[negative:], "phẩy")
    value: Number = _whole(whole, s)
    if point:
        value = Decimal(f"{value}.{_digits(fraction, s)}")
    return -value if negative else value


def _partition(words: list[str], mark: str) -> tuple[list[str], bool, list[str]]:
    if mark not in words:
        return words, False, []
    place = words.index(mark)
    return words[:place], True, words[place + 1 :]


def _whole(words: list[str], text: str) -> int:
    """A whole number: what stands before the last `tỷ` counts billions."""
    if "tỷ" in words:
        place = len(words) - 1 - words[::-1].index("tỷ")
        rest = words[place + 1 :]
        return _whole(words[:place], text) * 10**9 + (_whole(rest, text) if rest else 0)
    total, group = 0, list[str]()
    for word in words:
        if word in SCALES:
            total += _group(group, text) * SCALES[word]
            group = []
        else:
            group.append(word)
    return total + (_group(group, text) if group or not words else 0)


def _group(words: list[str], text: str) -> int:
    """A group below a thousand."""
    value, last = 0, None
    for word in words:
        if word in UNITS and last is None:
            last = UNITS[word]
        elif word == "trăm" and last is not None:
            value, last = last * 100, None
        elif word == "mươi" and last is not None:
            value, last = value + last * 10, None
        elif word == "mười" and last is None:
            value += 10
        elif word not in ("linh", "lẻ") or last is not None:
            raise _not_words(text)
    if not words or words[-1] in ("linh", "lẻ"):
        raise _not_words(text)
    return value + (last or 0)


def _digits(words: list[str], text: str) -> str:
    """Decimals: digit by digit, or two of them as one number."""
    if words and all(word in UNITS for word in words):
        return "".join(str(UNITS[word]) for word in words)
    return str(_group(words, text))


def _not_words(text: str) -> VietnameseValueError:
    return VietnameseValueError(
        "not_words", f"“{text}” không phải là số viết bằng chữ", f"“{text}” is not a number in words"
    )
