"""Lists in a sentence: `a, b và c`."""

from collections.abc import Iterable

from .values import require_text


def join_list(items: Iterable[str | None], sep: str = ",", last: str | None = None) -> str:
    """The items as one phrase: `a`; `a và b`; `a, b và c`; with `sep=";"` `a; b; c`.

    Items that are None or blank are dropped first; no item at all gives an empty text. `last` is the word
    before the last item: None means `và` after commas and no word after any other separator, an empty text
    none at all.
    """
    kept = [item for item in items if item is not None and require_text(item).strip()]
    word = ("và" if sep == "," else "") if last is None else last
    if not word or len(kept) < 2:
        return f"{sep} ".join(kept)
    return f"{f'{sep} '.join(kept[:-1])} {word} {kept[-1]}"
