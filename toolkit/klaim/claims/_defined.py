"""What a clause says its subject is: "Jembatan itu merupakan ikon kota", "Indonesia menjadi tuan rumah"."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._base import base_type
from klaim.claims._coordination import splits
from klaim.claims._drafting import core, draft, has_core, stands
from klaim.claims._model import Context, Draft
from klaim.claims._plain import plain
from klaim.propositions._model import Phrase, Proposition
from klaim.records import Value


def defined(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause as it is told otherwise, with who or what is what as its value."""
    if not _defines(proposition, context) or base_type(proposition, context) != "event":
        return
    if not (stands(proposition, context) and has_core(proposition, context)):
        return
    kept = replace(proposition, arguments=core(proposition, context))
    for one in (told for clause in (kept, *plain(kept, context)) for told in splits(clause, context)):
        entity = context.writer.phrase(one.subject)
        if not one.arguments or not context.lang.clauses.POINTING.isdisjoint(entity.lower().split()):
            continue
        value = Value(entity=entity, role=context.writer.phrase(tuple(t for a in one.arguments for t in a.all)))
        if claim := draft("role", one, context, value=value):
            yield claim


def _defines(proposition: Proposition, context: Context) -> bool:
    """Whether a clause says by a copula what a thing is, or what somebody or something named became."""
    subject, lang = proposition.subject, context.lang
    if proposition.kind != "clause" or not subject or not proposition.predicate or not proposition.arguments:
        return False
    verb, first = proposition.predicate[-1].lower, proposition.arguments[0]
    if first.marker or not first.words or first.words[0].lower in lang.offices.NO_STANDING:
        return False
    becomes = verb in lang.verbs.BECOMING and len(proposition.predicate) == 1 and _is_named(subject)
    if not (verb in lang.unions.DEFINING or becomes):
        return False
    return first.words[0].pos in ("NOUN", "PROPN") and _is_thing(subject, context)


def _is_named(subject: Phrase) -> bool:
    """Whether a name ends a subject that no relative clause tells of."""
    return subject[-1].pos == "PROPN" and all(t.pos in ("NOUN", "PROPN", "NUM") for t in subject)


def _is_thing(subject: Phrase, context: Context) -> bool:
    """Whether a subject is a person or thing that lasts rather than a deed, an event, a cause or an aim."""
    lang, head = context.lang, subject[0].lower
    event = lang.titles.ABSTRACT.fullmatch(head) or head in lang.unions.EVENTS
    return not event and subject[0].pos in ("NOUN", "PROPN", "X") and head not in lang.offices.NO_BEARERS
