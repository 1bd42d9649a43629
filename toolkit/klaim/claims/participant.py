"""Who took part."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._acts import draft_act
from klaim.claims._coordination import alternatives, splits
from klaim.claims._drafting import core, draft, is_negated, stands
from klaim.claims._lineups import players
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._one_thing import got_beside, joined_from
from klaim.claims._parties import hearers, is_party_noun, party_at, party_of
from klaim.claims._plain import plain_events
from klaim.claims._topics import before_topic
from klaim.parsing import left_out
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause once for each party it involves; an act of saying once for those to whom something was said."""
    if proposition.kind == "act":
        yield from _told(proposition, context)
    for one in _present(proposition, context):
        there = Value(name=context.writer.phrase(one.subject))
        at = context.lang.measures.within(context.event.label if context.event else "")
        if claim := draft("participant", one, context, at, value=there):
            yield claim
    if not stands(proposition, context) or not party_of(proposition, context):
        return
    kept = before_topic(replace(proposition, arguments=core(proposition, context)), context)
    yield from plain_events(kept, context)
    force = list(_of_force(kept, context))
    for joint in force:
        member = Value(name=context.writer.phrase(joint.subject))
        if claim := draft("participant", joint, context, value=member):
            yield claim
    for told in () if force else splits(kept, context):
        for one in _each(told, context):
            party = party_of(one, context)
            value = _value(party, one, context) if party else None
            if claim := draft("participant" if party else "event", one, context, value=value):
                yield claim


def _of_force(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """Of those who did something together that each belongs to them: "Petugas gabungan dari TNI dan Polri berjaga"."""
    joined = joined_from(proposition.subject, context)
    parties = alternatives(joined, context) if joined else []
    if len(parties) < 2:
        return
    subject, lang = proposition.subject, context.lang
    end = next(n for n, t in enumerate(subject) if t.lower in lang.measures.JOINED_FORCE) + 1
    verb, within = (left_out(subject[0], word) for word in lang.measures.BELONGS_TO)
    belongs = (verb._replace(pos="VERB"),)
    force = (*subject[:end], left_out(subject[0], lang.clauses.RELATIVE), *proposition.predicate)
    for party in parties:
        group = Argument((within,), force)
        yield replace(proposition, subject=party, predicate=belongs, arguments=(group, *proposition.arguments))


def _told(act: Proposition, context: Context) -> Iterator[Draft]:
    """An act of saying for each argument that names who heard it."""
    for argument in act.arguments:
        if heard := hearers(argument, context):
            value, span = Value(name=context.writer.phrase(heard)), (argument.all[0].start, argument.all[-1].end)
            extra = context.writer.phrase(argument.all)
            yield from draft_act("participant", replace(act, tail=()), context, extra, value=value, span=span)


def _value(party: Phrase, proposition: Proposition, context: Context) -> Value:
    """Who takes part, "saya" and "kami" as who says it."""
    return Value(name=context.writer.phrase(party, speaker=context.speaker(proposition.speech)))


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says who took part."""
    present = any(_present(proposition, context))
    return present or (stands(proposition, context) and bool(party_of(proposition, context)))


def _present(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """Who is told to be there and no more, before or behind the verb: "Hadir pula Menteri X" is "X hadir dalam …"."""
    lang, event = context.lang, context.event
    there = proposition.predicate and proposition.predicate[-1].lower in lang.measures.PRESENT
    turned = bool(there and proposition.subject) and proposition.subject[0].start > proposition.predicate[-1].start
    beside = bool(proposition.subject) and not turned
    if beside and (proposition.arguments or is_negated(proposition, context)):
        return
    if proposition.kind != "clause" or not there or event is None:
        return
    words = proposition.subject or tuple(t for a in proposition.arguments for t in a.all)
    pointed = next((n for n, t in enumerate(words) if t.lower in lang.clauses.POINTING), None)
    if words and words[0].lower in lang.measures.INTO:
        words = words[pointed + 1 :] if pointed is not None else ()
    words = words[1:] if words and words[0].lower in lang.measures.TOO else words
    if not words or words[0].pos not in NOMINAL | {"DET"} or event.noun not in lang.unions.HELD:
        return
    for party in alternatives(words, context):
        yield replace(proposition, subject=party, arguments=())


def _each(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each party that "serta", or "dan" before a common noun, adds to a name."""
    arguments, place = proposition.arguments, party_at(proposition, context)
    if place is None or got_beside(proposition, context):
        yield proposition
        return
    at, start = place
    argument = arguments[at]
    before, words = argument.words[:start], argument.words[start:]
    for member in _members(words, context):
        party = Argument(argument.marker, before + member)
        yield replace(proposition, arguments=(*arguments[:at], party, *arguments[at + 1 :]))


def _members(words: Phrase, context: Context) -> list[Phrase]:
    """The parties of a phrase: those named behind "yakni", parted where no name of a body goes on."""
    spelt = next((n for n, t in enumerate(words) if t.lower in context.lang.measures.SPELLING), None)
    words = words[spelt + 1 :] if spelt is not None and words[spelt + 1 :] else words
    if listed := _listed(words, context):
        return listed
    cuts = [
        n
        for n in range(1, len(words) - 1)
        if words[n].lower in context.lang.clauses.AND
        and words[n + 1].lower not in context.lang.lists.NO_MEMBERS
        and words[n - 1].pos in ("PROPN", "PUNCT", "X")
        and (words[n].lower in context.lang.lists.ADDING or words[n + 1].text[0].islower())
    ]
    bounds = [-1, *cuts, len(words)]
    return [part for a, b in itertools.pairwise(bounds) if (part := trim(words[a + 1 : b]))]


def _listed(words: Phrase, context: Context) -> list[Phrase]:
    """The parties of a list each of which a noun for people or bodies opens, or capitals alone; empty for no such list.

    The commas in "Badan Meteorologi, Klimatologi, dan Geofisika" part nothing.
    """
    joints = [n for n, t in enumerate(words) if t.text == "," or t.lower in context.lang.clauses.AND]
    parts = [trim(words[a + 1 : b]) for a, b in itertools.pairwise([-1, *joints, len(words)])]
    parts = [part for part in parts if part]
    return parts if len(parts) > 1 and all(is_party_noun(part, context) for part in parts) else []


TYPE = ClaimType(name="participant", find=find, covers=covers, of_article=players)
