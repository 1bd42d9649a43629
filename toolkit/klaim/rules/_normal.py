"""Texts brought to one form, so that the same claim written twice is seen as the same."""

import re
import unicodedata

_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[-'’]\w+)*|%")
_THOUSANDS = re.compile(r"\.(?=\d{3}(?!\d))")


def normal_text(text: str, language: str) -> str:
    """The text without case, punctuation and the separators of thousands; spelt-out numbers stay words."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(
        _THOUSANDS.sub("", word) if word[0].isdigit() else word for word in _WORD.findall(text.lower())
    )
