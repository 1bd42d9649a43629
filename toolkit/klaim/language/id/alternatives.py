"""Patterns of many words, in a form that is quick to search for."""

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def words_begun(words: Iterable[str]) -> str:
    """A pattern of any of the words where a word begins; their first letter is looked at first."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words):
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(rf"{letter}(?<!\w{letter})(?:{any_of(rests)})" for letter, rests in by_letter.items())
