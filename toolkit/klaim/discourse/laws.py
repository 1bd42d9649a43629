"""What "aturan ini" and "beleid tersebut" mean: the one law that the text named shortly before."""

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.entities import clean
from klaim.discourse.phrases import Reference, Word

REACH = 900
"""Characters behind the name of a law within which a noun can point back at it."""


def law_references(text: str, words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans of a noun for a law with a pointing word, and the law."""
    named = [(m.end(), clean(m["law"])) for m in lang.laws.LAW.finditer(text)]
    named = named or [(m.end(), clean(lang.laws.short(m["law"]))) for m in lang.laws.TITLED.finditer(text)]
    if not named:
        return
    for noun, pointer in itertools.pairwise(words):
        if pointer.lower not in lang.phrases.POINTERS:
            continue
        near = {law for end, law in named if noun.start - REACH < end <= noun.start}
        begins = lang.laws.OWN.get(noun.lower)
        fits = noun.lower in lang.laws.ANY or (begins and all(law.startswith(begins) for law in near))
        if fits and len(near) == 1:
            yield noun.start, pointer.end, near.pop(), True
