"""Reads "tidak hanya A, tetapi juga B" as the plain coordination it is, without "tidak hanya" and "juga"."""

from itertools import pairwise
from typing import Any

from klaim.parsing import left_out
from klaim.pieces.model import Words
from klaim.pieces.voices import strip_marks


def pair_up(words: Words, lang: Any) -> Words:
    """Words with the two halves joined by "dan", without them where a comma shows them to only tell more of a noun."""
    found = _halves(words, lang)
    if found is None:
        return words
    only, also = found
    if only and words[only - 1].text == "," and words[only].lower == lang.clauses.IS_NOT:
        return words if any(w.text == "," for w in words[also + 1 :]) else strip_marks(words[: only - 1])
    lowered = [w.lower for w in words]
    comma = also - (words[also - 1].text == ",")
    if comma - 1 > only + 2 and lowered[comma - 1] in lang.links.MERE:
        words, comma, also = words[: comma - 1] + words[comma:], comma - 1, also - 1
    merely = words[only + 2].lower in lang.links.MERE
    words = words[: only + 2] + words[only + 3 :] if merely else words
    return _joined(words, only, comma - merely, also - merely, lang)


def _halves(words: Words, lang: Any) -> tuple[int, int] | None:
    """Where "tidak hanya" and "tetapi juga" stand."""
    pairs = [f"{a.lower} {b.lower}" for a, b in pairwise(words)]
    only = next((n for n, pair in enumerate(pairs) if pair in lang.paired.NOT_ALONE), None)
    also = next((n for n, pair in enumerate(pairs) if pair in lang.links.BUT_ALSO), None)
    return None if only is None or also is None or also < only + 3 else (only, also)


def _joined(words: Words, only: int, comma: int, also: int, lang: Any) -> Words:
    lowered = [w.lower for w in words]
    relative = only > 0 and lowered[only - 1] == lang.clauses.RELATIVE
    held = relative or (only > 0 and lowered[only - 1] in lang.verbs.AWAITING)
    if also + 2 == len(words) or (lang.verbs.looks_finite(lowered[also + 2]) and not held):
        return words[:only] + words[only + 2 : also + 1] + words[also + 2 :]
    both = words[also]._replace(text=lang.links.BOTH, lower=lang.links.BOTH)
    again = (words[also + 1]._replace(text=words[only - 1].text, lower=lang.clauses.RELATIVE),) if relative else ()
    told = lang.verbs.looks_finite(lowered[only + 2]) or lowered[only + 2] in lang.clauses.PREPOSITIONS
    equal = only > 0 and not relative and not told and lowered[only] == lang.clauses.IS_NOT
    copula = (words[only]._replace(text=lang.clauses.IS, lower=lang.clauses.IS),) if equal else ()
    first, second = words[only + 2 : comma], words[also + 2 :]
    return words[:only] + copula + first + (both, *again) + _owed(first, second, lang) + second


def _owed(first: Words, second: Words, lang: Any) -> Words:
    """The noun of what is somebody's that the second half lacks: of "tugas polisi, tetapi juga warga" the "tugas"."""
    pair = tuple(w.lower for w in first[:2])
    size = 2 if pair in lang.paired.OWED_BY_TWO else int(pair[0] in lang.paired.OWED)
    own = size == 0 or len(first) == size or second[0].lower in lang.clauses.PREPOSITIONS
    own = own or any(w.lower == pair[0] for w in second)
    return () if own else tuple(left_out(second[0], w.text) for w in first[:size])
