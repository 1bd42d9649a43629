"""Drafts of one article that differ in nothing but a value, of which at most one can be true.

What one sentence lists, it sets side by side: "juara pada 2006 dan 2009".
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from klaim.claims._model import Draft
from klaim.rules._normal import skeleton
from klaim.values.clash import clash

OPPOSED = "contradicts-another"
"""Why drafts are held back that contradict each other: something that tells their facts apart was not read."""

_MEASURED = frozenset(("date", "duration", "quantity"))


def opposed(drafts: Sequence[Draft], language: str) -> frozenset[int]:
    """The places of the drafts that contradict another of the same speaker."""
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, draft in enumerate(drafts):
        if draft.type in _MEASURED and draft.value is not None:
            key = draft.type, draft.value.unit or "", draft.speaker, skeleton(draft.text, language)
            alike[key].append(at)
    return frozenset(at for places in alike.values() for at in _opposed(places, drafts))


def _opposed(places: Iterable[int], drafts: Sequence[Draft]) -> Iterable[int]:
    for a, b in combinations(places, 2):
        first, second = drafts[a], drafts[b]
        listed = first.sentence == second.sentence or first.text == second.text
        if not listed and first.value and second.value and clash(first.value, second.value):
            yield from (a, b)
