"""What a talk, meeting, letter, inquiry or statement was about."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._drafting import core, draft, splits
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Argument, Proposition
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause once for each topic."""
    for argument in _topics(proposition, context):
        kept = tuple(a for a in core(proposition, context) if a is argument or a not in _topics(proposition, context))
        for one in splits(replace(proposition, arguments=kept), context):
            about = next(a for a in one.arguments if a.marker == argument.marker)
            if claim := draft("topic", one, context, value=Value(name=context.writer.phrase(about.words))):
                yield claim


def _topics(proposition: Proposition, context: Context) -> list[Argument]:
    clauses = context.lang.clauses
    if not proposition.subject or proposition.kind != "clause":
        return []
    verb = bool({t.lower for t in proposition.predicate} & clauses.TOPIC_VERBS)
    return [a for a in proposition.arguments if (not a.marker and verb) or a.lead in clauses.TOPIC_PREPOSITIONS][:1]


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause is about a topic."""
    return bool(_topics(proposition, context))


TYPE = ClaimType(name="topic", find=find, covers=covers)
