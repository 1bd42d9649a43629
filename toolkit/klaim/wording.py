"""Words the messages of every part share."""


def plural(count: int, noun: str, several: str = "") -> str:
    """A count with its noun; `several` where the plural is not the noun with an s."""
    return f"{count:,} {noun if count == 1 else several or f'{noun}s'}"


QUOTED = 60
"""Characters of a text that a message quotes."""


def shortened(text: str, length: int = QUOTED) -> str:
    """The text on one line, with an ellipsis where it goes on."""
    line = text.replace("\n", " ")
    return line if len(line) <= length else f"{line[:length].rpartition(' ')[0] or line[:length]} …"
