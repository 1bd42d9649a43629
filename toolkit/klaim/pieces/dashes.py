"""Reads the dashes around an inset as the commas that they stand for: "Budi — ketua panitia — hadir"."""

import re
from typing import Any

_INSET = re.compile(r"(?<=[^\W\d]) (--|[–—]) (?=[^\W\d])([^–—\n.?!;:\"“”]{3,120}?[^\W\d]) (--|[–—])(?= [^\W\d])")


def set_off(text: str) -> str:
    """A text with a comma for each dash of a pair inside a sentence, blanks beside it so that every place stays."""
    return _INSET.sub(lambda found: f",{' ' * len(found[1])} {found[2]},{' ' * len(found[3])}", text)


def without_by_names(text: str, lang: Any) -> str:
    """A text without whose by-name stands before a dash, blanks in its place: "Les Bleus–julukan Prancis–gagal"."""
    return str(lang.nicknames.OF_WHOM.sub(lambda found: " " * len(found[0]), text))
