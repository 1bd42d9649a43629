"""What a clause says its subject is: "Jembatan itu merupakan ikon kota", "Indonesia menjadi tuan rumah"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.claims._base import base_type
from klaim.claims._coordination import splits
from klaim.claims._drafting import core, draft, has_core, is_negated, stands
from klaim.claims._model import Context, Draft
from klaim.claims._plain import plain
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.records import Value

DESCRIBED = 3
"""Words of a subject that points back and still tells who or what it is: "pengemudi mobil itu"."""

PURPOSE = "purpose"
"""The link behind which stands what something of a kind is for."""


def equating(proposition: Proposition, context: Context) -> Proposition:
    """The clause with the copula that stands behind its verb: "ternyata bukan polisi", "diketahui berinisial BW"."""
    if not proposition.predicate or not proposition.arguments or proposition.kind != "clause":
        return proposition
    first, *others = proposition.arguments
    at = next((n for n, t in enumerate(first.all) if t.lower not in context.lang.copulas.BEFORE), 0)
    behind = first.all[at + 1 :]
    shown = proposition.predicate[-1].lower in context.lang.copulas.SHOWN
    if not shown or not behind or first.all[at].lower not in context.lang.copulas.VERBS:
        return proposition
    words = (Argument((), behind), *others)
    return replace(proposition, predicate=proposition.predicate + first.all[: at + 1], arguments=words)


def _names_one(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells which one its relative clause means: "varian yang ditemukan adalah Andes hantavirus"."""
    told = any(t.lower == context.lang.clauses.RELATIVE for t in proposition.subject)
    return told and proposition.predicate[-1].lower in context.lang.copulas.NAMING


def of_counted(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what people are whose number the text tells elsewhere: "Lima penumpang merupakan …"."""
    subject = proposition.subject
    if not _are_counted(subject, context) or not _defines(proposition, context):
        return False
    words = context.text[subject[0].start : subject[1].end]
    return context.folded.count(words.casefold()) > 1


def defined(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause as it is told otherwise, with who or what is what, or is not, as its value."""
    if not _defines(proposition, context) or base_type(proposition, context) != "event":
        return
    if proposition.kind == "clause" and not (stands(proposition, context) and has_core(proposition, context)):
        return
    denied = is_negated(proposition, context)
    whole = proposition.kind == "link"
    kept = proposition if whole else replace(proposition, arguments=core(proposition, context))
    for one in (told for clause in (kept, *plain(kept, context)) for told in splits(clause, context)):
        entity = context.writer.phrase(one.subject)
        if not one.arguments or (len(one.subject) < DESCRIBED and _points(entity, context)):
            continue
        role = context.writer.phrase(tuple(t for a in one.arguments for t in a.all) + (one.tail if whole else ()))
        value = Value(entity=entity, role=f"{context.lang.copulas.NOT} {role}" if denied else role)
        if claim := draft("role", one, context, value=value):
            yield claim


def _defines(proposition: Proposition, context: Context) -> bool:
    """Whether a clause says by a copula what a thing is, or what somebody or something named became."""
    subject, lang = proposition.subject, context.lang
    if not subject or not proposition.predicate or not proposition.arguments:
        return False
    if proposition.kind != "clause" and proposition.link != PURPOSE:
        return False
    if subject[0].lower.removesuffix(lang.clauses.POSSESSIVE) in lang.events.EVENT_PARTS:
        return False
    first = proposition.arguments[0]
    told = None if first.marker else _standing(first.words, lang)
    if told is None or told.lower in lang.copulas.NO_STANDING or told.pos not in ("NOUN", "PROPN", "X"):
        return False
    *before, verb = (t.lower for t in proposition.predicate)
    becomes = verb in lang.verbs.BECOMING and lang.copulas.BECAME.issuperset(before) and _is_named(subject)
    if not (verb in lang.copulas.DEFINING or becomes):
        return False
    if _names_one(proposition, context) or not lang.lists.OPENS_CLAUSE.isdisjoint(t.lower for t in subject):
        return False
    kind = told.lower in lang.copulas.KINDS and subject[0].pos in ("NOUN", "PROPN")
    people = told.pos == "NOUN" and _are_counted(subject, context)
    return kind or people or _is_thing(subject, context)


def _points(entity: str, context: Context) -> bool:
    return not context.lang.clauses.POINTING.isdisjoint(entity.lower().split())


def _are_counted(subject: Phrase, context: Context) -> bool:
    """Whether a subject is so many people: "lima penumpang"."""
    return len(subject) > 1 and subject[0].pos == "NUM" and subject[1].lower in context.lang.unions.COUNTED_PEOPLE


def _standing(words: Phrase, lang: Any) -> Token | None:
    """The noun that says what something is, behind "salah satu", "seorang" and the like."""
    return next((t for t in words if t.lower not in lang.copulas.BEFORE_STANDING), None)


def _is_named(subject: Phrase) -> bool:
    """Whether a name ends a subject that no relative clause tells of."""
    return subject[-1].pos == "PROPN" and all(t.pos in ("NOUN", "PROPN", "NUM") for t in subject)


def _is_thing(subject: Phrase, context: Context) -> bool:
    """Whether a subject is a person or thing that lasts rather than a deed, an event, a cause or an aim."""
    lang, head = context.lang, subject[0].lower
    mention = context.writer.mentions.get(subject[0].start) if subject[0].pos == "PRON" else None
    if mention is not None:
        return bool(mention.certain) and mention.text in context.entities.people
    event = lang.titles.ABSTRACT.fullmatch(head) or head in lang.unions.EVENTS
    return not event and subject[0].pos in ("NOUN", "PROPN", "X") and head not in lang.copulas.NO_BEARERS
