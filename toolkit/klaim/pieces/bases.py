"""Reads what a change is measured against as the word it is where brackets set it off: "5,2% (yoy)"."""

from typing import Any


def unbracketed(text: str, lang: Any) -> str:
    """A text with blanks for the brackets around each basis of a change, so that every place stays."""
    return str(lang.abbreviations.BASIS.sub(lambda found: f" {found[1]} ", text))
