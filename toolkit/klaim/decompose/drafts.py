"""Lets every claim type draft its claims; a bare clause is claimed only where no type with a value covers it."""

from collections.abc import Iterable, Iterator

from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._readings import readings
from klaim.discovery import members
from klaim.propositions._model import Proposition


def drafts(found: Iterable[Proposition], context: Context) -> Iterator[Draft]:
    """Every claim that the article's names and propositions give, before checking."""
    types = members("klaim.claims", ClaimType)
    valued = [kind for kind in types if not kind.base]
    for kind in types:
        if kind.of_article is not None:
            yield from kind.of_article(context)
    for proposition in (reading for one in found for reading in readings(one, context)):
        covered = proposition.kind == "clause" and any(t.covers(proposition, context) for t in valued)
        for kind in types:
            if not (kind.base and covered):
                yield from kind.find(proposition, context)
