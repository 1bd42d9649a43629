"""Patterns of many words, in a form that is quick to search for."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, cast


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


class _Later:
    """A pattern that is compiled when it is first used."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._written = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _USED_OF_PATTERNS:
            raise AttributeError(name)
        compiled = re.compile(*self._written)
        # Once they are its own, nothing stands between a caller and the pattern.
        self.__dict__.update({used: getattr(compiled, used) for used in _USED_OF_PATTERNS})
        return self.__dict__[name]


_USED_OF_PATTERNS = frozenset(["search", "match", "fullmatch", "finditer", "findall", "sub", "split", "pattern"])


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A large pattern that few texts need: it takes time to compile, and is compiled when it is first used."""
    return cast("re.Pattern[str]", _Later(pattern, flags))


class Needing:
    """A pattern that is looked for only in a text that holds one of some words: one of them stands in all it finds.

    `sign` is a quicker pattern of a part that also stands in all it finds. The words are in small letters, and are
    looked for in whatever case, where `flags` ignore it.
    """

    def __init__(self, words: Iterable[str], pattern: str, *, sign: str = "", flags: int = 0) -> None:
        self._words = tuple(words)
        self._lower = bool(flags & re.IGNORECASE)
        self._sign = re.compile(sign)
        self._pattern = later(pattern, flags)

    def _may_be_in(self, text: str) -> bool:
        told = text.lower() if self._lower else text
        return any(word in told for word in self._words) and self._sign.search(text) is not None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place that the pattern fits, in order."""
        return self._pattern.finditer(text) if self._may_be_in(text) else iter(())

    def search(self, text: str) -> re.Match[str] | None:
        """The first place that the pattern fits."""
        return self._pattern.search(text) if self._may_be_in(text) else None


CAPITAL = r"[A-Z](?<!\w[A-Z])"
"""A capital that begins a word; a search for it looks at nothing else."""
