"""Words the messages of every part share."""


def plural(count: int, noun: str, several: str = "") -> str:
    """A count with its noun; `several` where the plural is not the noun with an s."""
    return f"{count:,} {noun if count == 1 else several or f'{noun}s'}"
