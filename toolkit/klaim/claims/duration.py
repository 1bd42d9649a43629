"""How long something lasted, as an ISO 8601 duration."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._anchored import anchored
from klaim.claims._coordination import splits
from klaim.claims._drafting import core, draft, stands
from klaim.claims._in_place import without_clauses_behind
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._plain import plain_events
from klaim.claims._threats import threats
from klaim.claims._values import durations_in, holds_measure, is_measure, measures
from klaim.propositions._model import Proposition
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause with each duration that stands in it; one that describes the subject has a clause of its own."""
    if (value := _lasting(proposition, context)) and (claim := draft("duration", proposition, context, value=value)):
        yield claim
        return
    timed = not context.durations.keys().isdisjoint(t.start for t in proposition.words)
    if not timed or not stands(proposition, context):
        return
    kept = anchored(proposition, context).arguments
    yield from plain_events(replace(proposition, arguments=kept), context)
    for argument in proposition.arguments:
        if is_measure(argument, context):
            for value in durations_in(argument.words, context)[:1]:
                told = replace(proposition, arguments=(*kept, argument))
                told = without_clauses_behind(told, argument.all[-1].end, context)
                if claim := draft("duration", told, context, value=value):
                    yield claim
    for one in splits(replace(proposition, arguments=kept), context):
        named = one.predicate[-1].lower in context.lang.clauses.EVENT_VERBS
        describing = {context.lang.clauses.RELATIVE, *context.lang.verbs.ATTRIBUTIVE}
        described = named or not describing.isdisjoint(t.lower for t in one.subject)
        for phrase in (() if described else one.subject, one.predicate, *(a.words for a in one.arguments)):
            for value in durations_in(phrase, context)[:1]:
                if claim := draft("duration", one, context, value=value):
                    yield claim


def _lasting(proposition: Proposition, context: Context) -> Value | None:
    """The stretch of time that opens a sentence: "Selama tiga hari, warga mengungsi"."""
    if proposition.kind != "link" or proposition.tail[0].lower not in context.lang.measures.LASTING:
        return None
    found = next(measures(proposition.tail, context), None)
    whole = found is not None and (found.first, found.last) == (1, len(proposition.tail))
    return found.value if found is not None and whole and found.value.iso8601 is not None else None


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause itself is about how long."""
    if _lasting(proposition, context) is not None:
        return True
    if not holds_measure(proposition, context):
        return False
    kept = (a.words for a in core(proposition, context))
    return any(durations_in(p, context) for p in (proposition.predicate, *kept))


TYPE = ClaimType(name="duration", find=find, covers=covers, of_article=threats)
