"""The tables of words under `data`."""

from pkgutil import get_data


def read_table(name: str) -> str:
    """The text of a table.

    By `pkgutil`, which finds it in an archive too: importing `importlib.resources` takes longer than all tables do.
    """
    content = get_data(__package__, f"data/{name}")
    if content is None:
        raise FileNotFoundError(name)
    return content.decode()
