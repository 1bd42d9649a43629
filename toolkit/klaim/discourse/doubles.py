"""Whom the short names of a pair mean: "Raka/Galuh" behind "Raka Naufal Kusharto/Galuh Widjaya"."""

from collections.abc import Iterator
from typing import Any

from klaim.discourse.phrases import Reference

SHORTEST_END = 4
"""Letters of a short name that is the end of a longer one: "Tiwi" of "Pratiwi"."""


def double_references(text: str, lang: Any) -> Iterator[Reference]:
    """Spans of two short names with a stroke, and the two full names that the text gave so before."""
    full: list[tuple[str, str]] = []
    for match in lang.matches.DOUBLE.finditer(text):
        pair = _name(match["first"], lang), _name(match["second"], lang)
        if all(" " in name for name in pair):
            full.append(pair)
            continue
        owners = {names for names in full if all(_shortens(*each) for each in zip(pair, names, strict=True))}
        if len(owners) == 1:
            yield match.end() - len("/".join(pair)), match.end(), "/".join(owners.pop()), True


def _name(words: str, lang: Any) -> str:
    """A name without the nouns that stand in capitals before it: "Pasangan Raka"."""
    first, _, rest = words.partition(" ")
    common = lang.titles.is_word(first) or first.lower() in lang.matches.PAIRS
    return _name(rest, lang) if rest and common and first.lower() not in lang.people.GIVEN else words


def _shortens(short: str, name: str) -> bool:
    words = name.split()
    return short in words or (len(short) >= SHORTEST_END and any(w.lower().endswith(short.lower()) for w in words))
