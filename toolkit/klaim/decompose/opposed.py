"""Drafts of one article that differ in nothing but a value, of which at most one can be true."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from klaim.claims._model import Context, Draft
from klaim.decompose.words import WORD, words_of
from klaim.rules._normal import skeleton
from klaim.values.clash import MEASURED, clash

OPPOSED = "contradicts-another"
"""Why drafts are held back that contradict each other: something that tells their facts apart was not read."""

_FIGURE = re.compile(r"\d[\d.,:/-]*")


def opposed(drafts: Sequence[Draft], context: Context) -> frozenset[int]:
    """The places of the drafts that contradict another of the same speaker."""
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, draft in enumerate(drafts):
        if draft.type in MEASURED and draft.value is not None:
            key = draft.type, draft.value.unit or "", draft.speaker, skeleton(draft.text, context.lang.tag)
            alike[key].append(at)
    return frozenset(at for places in alike.values() for at in _opposed(places, drafts, context))


def _opposed(places: Sequence[int], drafts: Sequence[Draft], context: Context) -> Iterator[int]:
    for a, b in pairwise(sorted(places, key=lambda at: _end(drafts[at]))):
        first, second = drafts[a], drafts[b]
        if not first.value or not second.value or not clash(first.value, second.value):
            continue
        if _differ_once(first, second, context) and not _listed(first, second, context):
            yield from (a, b)


def _differ_once(first: Draft, second: Draft, context: Context) -> bool:
    """Whether texts differ in one figure: "3 gram dijual Rp 5 juta" and "5 gram dijual Rp 9 juta" differ in two."""
    if first.type != "date" and _calendar(first, context) != _calendar(second, context):
        return False
    figures = (_FIGURE.findall(draft.text) for draft in (first, second))
    return len([True for one, other in zip(*figures, strict=False) if one != other]) == 1


def _calendar(draft: Draft, context: Context) -> list[str]:
    """The months and weekdays of a text."""
    named = {*context.lang.words.MONTHS, *context.lang.words.WEEKDAYS}
    return [word for word in words_of(draft.text) if word in named]


def _listed(first: Draft, second: Draft, context: Context) -> bool:
    """Whether an article sets two dates side by side: "juara pada 2006 dan 2009"."""
    start, end = max(start for start, _ in second.spans), _end(first)
    joins = context.lang.clauses.AND | context.lang.clauses.PREPOSITIONS
    between = WORD.findall(context.text[end:start].lower())
    return first.type == "date" and start >= end and not set(between) - joins


def _end(draft: Draft) -> int:
    return max(end for _, end in draft.spans)
