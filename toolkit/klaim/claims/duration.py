"""How long something lasted, as an ISO 8601 duration."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.claims._drafting import core, draft, duration_of, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Proposition
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause with the duration that stands in it."""
    if not stands(proposition, context):
        return
    kept = core(proposition, context)
    for phrase in (proposition.subject, proposition.predicate, *(a.words for a in kept)):
        found: Any = duration_of(phrase, context)
        if found is not None:
            value = Value(iso8601=found.iso8601, comparison=found.comparison)
            if claim := draft("duration", replace(proposition, arguments=kept), context, value=value):
                yield claim
            return


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause itself is about how long."""
    return any(duration_of(p, context) is not None for p in (proposition.predicate, *(a.words for a in core(proposition, context))))


TYPE = ClaimType(name="duration", find=find, covers=covers)
