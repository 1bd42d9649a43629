"""Lets every claim type draft its claims; a bare clause is claimed only where no type with a value covers it."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from klaim.claims._matter import matter, topic
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._open_tails import closed
from klaim.claims._readings import readings
from klaim.claims._whole_demand import whole_demands
from klaim.decompose.spoken_topic import acts_about
from klaim.decompose.taken_up import taken_up
from klaim.discovery import members
from klaim.propositions._model import Proposition


def informed(context: Context, propositions: Sequence[Proposition]) -> Context:
    """The context with what the article is about, which only its propositions tell."""
    told = matter(propositions, context)
    return replace(context, matter=told, topic="" if told else topic(propositions, context))


def drafts(propositions: Iterable[Proposition], context: Context) -> Iterator[Draft]:
    """Every claim that the article's names and propositions give, before checking."""
    types = members("klaim.claims", ClaimType)
    valued = [kind for kind in types if not kind.base]
    for kind in types:
        if kind.of_article is not None:
            yield from kind.of_article(context)
    told = acts_about(taken_up(propositions, context), context)
    read = (reading for one in told for reading in readings(one, context))
    for proposition in (closed(one, context) for one in read):
        covered = proposition.kind == "clause" and any(t.covers(proposition, context) for t in valued)
        drafted = (kind.find(proposition, context) for kind in types if not (kind.base and covered))
        yield from whole_demands(itertools.chain.from_iterable(drafted), proposition, context)
