"""Leaves out the title of another report that a page hangs on its last sentence: "…, kata Budi. : Momen Budi Tiba"."""

import re

_TAIL = re.compile(r"(?<=[.!?”\"])(?:\s*\n)?\s*: [A-Z][^\n.]*(?:\s*\([\w/]+\))?\s*$")


def without_tail(text: str) -> str:
    """A text with blanks for such a title, so that every place stays."""
    return _TAIL.sub(lambda found: " " * len(found[0]), text)
