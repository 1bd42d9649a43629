"""What "aturan ini" and "beleid tersebut" mean: the one law that the text named shortly before."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.entities import clean
from klaim.discourse.phrases import Reference, Word

_FIGURE = re.compile(r"\d+")
REACH = 900
"""Characters behind the name of a law within which a noun can point back at it."""


def law_references(text: str, words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans of a noun for a law with a pointing word, and the law."""
    named = _fullest([(m.end(), clean(m["law"])) for m in lang.laws.LAW.finditer(text)])
    named = named or [(m.end(), clean(lang.laws.short(m["law"]))) for m in lang.laws.TITLED.finditer(text)]
    if not named:
        return
    for noun, pointer in itertools.pairwise(words):
        if pointer.lower not in lang.phrases.POINTERS:
            continue
        begins = lang.laws.OWN.get(noun.lower)
        if noun.lower not in lang.laws.ANY and not begins:
            continue
        near = {law for end, law in named if noun.start - REACH < end <= noun.start}
        near = {law for law in near if law.startswith(begins or "")}
        if len(near) == 1:
            yield noun.start, pointer.end, near.pop(), True


def _fullest(named: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Laws by the longest name that a text has for their number and year: "Perpres 5/2020" by the words of both."""
    longest: dict[tuple[str, ...], str] = {}
    for _, law in named:
        figures = _figures(law)
        longest[figures] = max(longest.get(figures, ""), law, key=len)
    return [(end, longest[_figures(law)]) for end, law in named]


def _figures(law: str) -> tuple[str, ...]:
    """The figures in the name of a law: its number and year, the same however the name words them."""
    return tuple(_FIGURE.findall(law))
