"""Who took part."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._drafting import core, draft, splits, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Argument, Proposition
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause once for each party it involves."""
    party = _party(proposition, context)
    if party is None:
        return
    for one in splits(replace(proposition, arguments=core(proposition, context)), context):
        words = next((a.words for a in one.arguments if a.marker == party.marker), ())
        if words and (claim := draft("participant", one, context, value=Value(name=context.writer.phrase(words)))):
            yield claim


def _party(proposition: Proposition, context: Context) -> Argument | None:
    clauses = context.lang.clauses
    if not stands(proposition, context):
        return None
    if {t.lower for t in proposition.predicate} & clauses.INVOLVING:
        return next((a for a in proposition.arguments if not a.marker or a.lead in clauses.AGENT), None)
    return None


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says who took part."""
    return _party(proposition, context) is not None


TYPE = ClaimType(name="participant", find=find, covers=covers)
