"""What a talk, meeting, letter, inquiry or statement was about."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import splits
from klaim.claims._drafting import core, draft, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._voice import own_voice
from klaim.propositions._model import Argument, Proposition
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause once for each topic."""
    if proposition.kind == "link":
        yield from _linked(proposition, context)
    for argument in _topics(proposition, context):
        kept = tuple(a for a in core(proposition, context) if a is argument or a not in _topics(proposition, context))
        for one in splits(replace(proposition, arguments=kept), context):
            about = next(a for a in one.arguments if a.marker == argument.marker)
            if claim := draft("topic", one, context, value=Value(name=context.writer.phrase(about.words))):
                yield own_voice(claim, one, context)


def _linked(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """Read "menghubungi X untuk membahas Y": the purpose names the topic."""
    tail = proposition.tail
    at = next((n for n, t in enumerate(tail[:4]) if t.lower in context.lang.clauses.TOPIC_VERBS), None)
    if (
        at is not None
        and tail[at + 1 :]
        and (claim := draft("topic", proposition, context, value=Value(name=context.writer.phrase(tail[at + 1 :]))))
    ):
        yield claim


def _topics(proposition: Proposition, context: Context) -> list[Argument]:
    clauses = context.lang.clauses
    if not stands(proposition, context):
        return []
    verb = bool({t.lower for t in proposition.predicate} & clauses.TOPIC_VERBS)
    named = proposition.subject[0].lower in clauses.TOPIC_NOUNS if proposition.subject else False
    if named and {t.lower for t in proposition.predicate} & context.lang.groups.STATING:
        return list(proposition.arguments[:1])
    return [a for a in proposition.arguments if (not a.marker and verb) or a.lead in clauses.TOPIC_PREPOSITIONS][:1]


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause is about a topic."""
    return bool(_topics(proposition, context))


TYPE = ClaimType(name="topic", find=find, covers=covers)
