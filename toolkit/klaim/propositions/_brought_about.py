"""What a verb of causing brings about besides its object: "(banjir) membuat warga mengungsi dan jalan terputus"."""

from dataclasses import replace
from typing import Any

from klaim.propositions._arguments import holds_clause
from klaim.propositions._model import Argument, Clause, Proposition


def brought_about(told: Proposition, before: Proposition, clause: Clause, lang: Any) -> Proposition | None:
    """The clause before with what a coordinate one tells as its object; None where that may be told of itself.

    So it may where it names somebody, or tells where it came to that or what somebody does to another.
    """
    verb, objects = before.predicate[-1].lower, before.arguments
    marker = {w.lower for w in clause.segment.marker}
    joined = bool(marker) and marker <= lang.clauses.AND and verb in lang.links.BRINGING_ABOUT
    if not joined or not objects or objects[0].marker or not holds_clause(objects[0].words, lang):
        return None
    subject = told.subject
    if not subject or subject[0].start != clause.tokens[0].start or any(t.text[0].isupper() for t in subject):
        return None
    state = told.predicate[-1].lower
    acts = state.startswith(lang.verbs.ACTIVE) and state not in lang.unions.MEASURED | lang.states.UNDERGONE
    if acts or not lang.clauses.POINTING.isdisjoint(t.lower for t in subject):
        return None
    if any(a.lead in lang.clauses.PLACE_PREPOSITIONS for a in told.arguments):
        return None
    words = (*subject, *told.predicate, *(t for a in told.arguments for t in a.all))
    return replace(before, arguments=(Argument((), words),), whens=told.whens)
