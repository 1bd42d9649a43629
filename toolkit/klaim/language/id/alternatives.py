"""Patterns of many words, in a form that is quick to search for."""

import re
from collections.abc import Iterable, Iterator


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return "|".join(longest_first(words))


def words_begun(words: Iterable[str]) -> str:
    """A pattern of any of the words where a word begins, the longest first."""
    return begun(longest_first(words))


def longest_first(words: Iterable[str]) -> list[str]:
    """Patterns of words, the longest first."""
    return [re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))]


def begun(patterns: Iterable[str], *, behind: str = r"\w") -> str:
    """A pattern of any of some patterns, where no character `behind` stands before it: a word begins there.

    Each opens with a letter or with a choice of letters ("[Kk]orban"). Which letter stands at a place is looked at
    first, so that nearly all places of a text are passed over at once.
    """
    by_letter: dict[str, list[str]] = {}
    for pattern in patterns:
        letters, rest = pattern[1:].split("]", 1) if pattern[0] == "[" else (pattern[0], pattern[1:])
        for letter in letters:
            by_letter.setdefault(letter, []).append(rest)
    return "|".join(
        (rf"{letter}(?<!{behind}{letter})" if behind else letter) + f"(?:{'|'.join(rests)})"
        for letter, rests in by_letter.items()
    )


def any_case(*patterns: str) -> list[str]:
    """Patterns that open with a letter, for words in capitals too."""
    return [f"[{pattern[0].upper()}{pattern[0].lower()}](?i:{pattern[1:]})" for pattern in patterns]


class Needing:
    """A pattern that is looked for only in a text that holds one of some words: one of them stands in all it finds."""

    def __init__(self, words: Iterable[str], pattern: str) -> None:
        self._words = tuple(words)
        self._pattern = re.compile(pattern)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place that the pattern fits, in order."""
        return self._pattern.finditer(text) if any(word in text for word in self._words) else iter(())


CAPITAL = r"[A-Z](?<!\w[A-Z])"
"""A capital that begins a word; a search for it looks at nothing else."""
