"""What a talk, meeting, letter, inquiry or statement was about."""

import itertools
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
    if proposition.kind == "link" and proposition.link == "purpose":
        yield from _linked(proposition, context)
    proposition = _with_topic(proposition, context)
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
    about = tail[at + 1 :] if at is not None else ()
    about = tuple(itertools.dropwhile(lambda t: t.lower in context.lang.clauses.AUXILIARIES, about))
    if about and (claim := draft("topic", proposition, context, value=Value(name=context.writer.phrase(about)))):
        yield claim


def _with_topic(proposition: Proposition, context: Context) -> Proposition:
    """A clause whose topic is an argument of its own: that of an inquiry ("diperiksa terkait …") or of a lesson."""
    clauses, predicate = context.lang.clauses, proposition.predicate
    if proposition.kind != "clause" or not predicate or not proposition.arguments:
        return proposition
    first, *others = proposition.arguments
    leads = clauses.TOPIC_PREPOSITIONS | clauses.CONCERNING
    if len(predicate) > 1 and predicate[-1].lower in leads and predicate[-2].lower in clauses.INQUIRED:
        topic = Argument(predicate[-1:], first.all)
        return replace(proposition, predicate=predicate[:-1], arguments=(topic, *others)) if first.all else proposition
    words = first.words
    at = next((n for n, t in enumerate(words[:-1]) if n and t.lower in clauses.TOPIC_PREPOSITIONS), None)
    if first.marker or at is None or words[0].lower not in clauses.LESSONS:
        return proposition
    return replace(
        proposition, arguments=(Argument((), words[:at]), Argument(words[at : at + 1], words[at + 1 :]), *others)
    )


def _topics(proposition: Proposition, context: Context) -> list[Argument]:
    clauses = context.lang.clauses
    if not stands(proposition, context):
        return []
    verb = bool({t.lower for t in proposition.predicate} & clauses.TOPIC_VERBS)
    named = proposition.subject[0].lower in clauses.TOPIC_NOUNS if proposition.subject else False
    if named and {t.lower for t in proposition.predicate} & context.lang.unions.STATING:
        return list(proposition.arguments[:1])
    leads = clauses.TOPIC_PREPOSITIONS | clauses.CONCERNING
    if proposition.predicate[-1].lower in clauses.FOCUSING and proposition.subject[:1]:
        talk = proposition.subject[0].lower in clauses.GENERIC_EVENTS | clauses.TOPIC_NOUNS
        return [a for a in proposition.arguments if talk and a.lead in clauses.FOCUSED_ON][:1]
    return [a for a in proposition.arguments if (not a.marker and verb) or a.lead in leads][:1]


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause is about a topic."""
    return bool(_topics(_with_topic(proposition, context), context))


TYPE = ClaimType(name="topic", find=find, covers=covers)
