"""Pairs the members of two lists that a word for "respectively" sets side by side."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import alternatives
from klaim.claims._model import Context
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim


def respectively(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each subject with what is said of it: "A dan B masing-masing naik 1 persen dan 2 persen".

    Whole where the two lists are of different lengths; nothing where the clause has no such word.
    """
    each, subject = context.lang.lists.EACH, proposition.subject
    if not subject or each.isdisjoint(t.lower for t in (subject[-1], *proposition.predicate)):
        return
    subjects = alternatives(trim(tuple(t for t in subject if t.lower not in each)), context)
    objects = _objects(proposition, context)
    if len(subjects) != len(objects) or len(subjects) < 2:
        yield proposition
        return
    predicate = tuple(t for t in proposition.predicate if t.lower not in each)
    for one, said in zip(subjects, objects, strict=True):
        paired = (Argument(proposition.arguments[0].marker, said), *proposition.arguments[1:])
        yield replace(proposition, subject=one, predicate=predicate, arguments=paired)


def _objects(proposition: Proposition, context: Context) -> list[Phrase]:
    """The members of the first argument; a noun before the first figure stands before each: "kenaikan 5%, 6%"."""
    if not proposition.arguments:
        return []
    words = proposition.arguments[0].words
    joints = [n for n, t in enumerate(words) if t.lower in context.lang.measures.JOINTS]
    items = (trim(words[a + 1 : b]) for a, b in itertools.pairwise([-1, *joints, len(words)]))
    first, *others = [item for item in items if item]
    at = next((n for n, t in enumerate(first) if t.pos == "NUM"), 0)
    return [first, *(first[:at] + one if one[0].pos == "NUM" else one for one in others)]
