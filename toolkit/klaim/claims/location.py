"""Where something happened."""

import itertools
from collections.abc import Container, Iterator
from dataclasses import replace

from klaim.claims._acts import draft_act
from klaim.claims._base import base_type
from klaim.claims._coordination import alternatives, splits
from klaim.claims._drafting import core, draft, is_negated, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._one_thing import is_total
from klaim.claims._places import LYING, are_apart, is_place, is_place_of_act, runs_on
from klaim.claims._reached import examples, reached, with_means
from klaim.claims._tremors import tremor_places
from klaim.claims._values import is_bare_measure, measures, tells_how_much
from klaim.propositions._model import MAIN_CLAUSE, Argument, Phrase, Proposition
from klaim.propositions._tree import trim
from klaim.records import Value

PLACED = "placed"
"""The pattern that reads places from noun phrases."""

FEWEST = 2
"""Names of a list without a conjunction must be more, since a place and the larger one that holds it are two."""


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause with each of its places."""
    if proposition.kind == "act":
        yield from _said(proposition, context)
    if not stands(proposition, context) or is_negated(proposition, context) or _lacks_thing(proposition, context):
        return
    if tells_how_much(proposition, context):
        return
    if proposition.pattern == LYING:
        yield from _lying(proposition, context)
    elif proposition.pattern != PLACED or _tells(proposition, context):
        yield from _where(proposition, context)


def _where(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """A clause with each of its places, those told without "di" and those of its subject."""
    kept = core(proposition, context)
    if context.lang.measures.FELT & {t.lower for t in proposition.predicate}:
        kept = tuple(a for a in kept if not is_bare_measure(a.words, context))
    kept = tuple(a for a in kept if not _tells_distance(a, context))
    to = list(reached(proposition, context))
    for one, name in to:
        if claim := draft("location", one, context, value=Value(name=context.writer.phrase(_bare(name, context)))):
            yield claim
    if to and (brought := with_means(proposition, context)) and (claim := draft("event", brought, context)):
        yield claim
    for argument in proposition.arguments:
        if not is_place(argument, context) or _swallows(argument.words, context):
            continue
        places = list(_felt(argument.words, proposition, context) or _places(argument.words, context))
        subject = proposition.subject
        if places[1:]:
            subject = () if _counts_object(kept, context) else _of_each(subject, context)
        for words in places if subject else [argument.words]:
            given = Argument(argument.marker, words)
            value = Value(name=context.writer.phrase(_bare(words, context)))
            told = tuple(given if a is argument else a for a in proposition.arguments if a is argument or a in kept)
            one = replace(proposition, subject=subject or proposition.subject, arguments=told)
            when = _day(one, context) if proposition.pattern == PLACED else ()
            if claim := draft("location", one, context, *when, value=value):
                yield replace(claim, text=_once(claim.text, value.name or "", context))
    yield from _of_subject(proposition, context)


def _tells_distance(argument: Argument, context: Context) -> bool:
    """Whether an argument tells how far from something the place before it is."""
    first = next(measures(argument.words, context), None)
    if first is None or first.first or first.unit not in context.lang.placed.DISTANCES:
        return False
    return any(t.lower in context.lang.clauses.FROM for t in argument.words[first.last : first.last + 1])


def _bare(words: Phrase, context: Context) -> Phrase:
    """The name of a place without what the deed there was done with, as or for, and of examples the one alone."""
    like = context.lang.lists.LIKE
    words = words[: _end(words, context)]
    named = next((n + 1 for n, t in enumerate(words[:-1]) if n and t.lower in like), 0)
    return words[named:]


def _end(words: Phrase, context: Context) -> int:
    """Where a place ends before what the deed there was done with, as or for."""
    ends = context.lang.places.BEHIND_PLACE
    return next((n for n, t in enumerate(words) if n and t.lower in ends), len(words))


def _counts_object(arguments: tuple[Argument, ...], context: Context) -> bool:
    """Whether so many are told of that all places have together: "menangkap 17 orang di Solo dan Demak"."""
    return any(not argument.marker and is_total(argument.words, context) for argument in arguments)


def _of_each(subject: Phrase, context: Context) -> Phrase:
    """A subject as it is told of each of several places: counted things without their number, which all have together.

    Nothing is left of counted people: of whom one may tell is not known.
    """
    if not is_total(subject, context):
        return subject
    at = next(n for n, t in enumerate(subject) if t.pos == "NUM")
    return () if subject[at + 1].lower in context.lang.unions.PEOPLE else subject[at + 1 :]


def _said(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """Where something was said."""
    told = replace(proposition, tail=())
    for argument in proposition.arguments:
        place = context.writer.phrase(argument.words)
        office = context.speaker(proposition.speech) in place.split(", ")
        if is_place_of_act(argument, context) and not office and not _swallows(argument.words, context):
            where, span = context.writer.phrase(argument.all), (argument.all[0].start, argument.all[-1].end)
            yield from draft_act("location", told, context, where, value=Value(name=place), span=span)


def _lacks_thing(proposition: Proposition, context: Context) -> bool:
    """Whether somebody says or does something that is not told: "Bupati menjelaskan di Tegal"."""
    bare = all(is_place(a, context) for a in proposition.arguments)
    verb = proposition.predicate[-1].lower
    return bare and (verb in context.lang.reporting.TELLING or bool(context.lang.verbs.needs_object(verb)))


def _lying(proposition: Proposition, context: Context) -> Iterator[Draft]:
    value = Value(name=context.writer.phrase(proposition.arguments[0].words))
    if claim := draft("location", proposition, context, value=value):
        yield claim


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether a clause says only which places a route spans, somebody goes to or a region has, or where a thing is."""
    if proposition.pattern == LYING:
        return True
    told = stands(proposition, context) and not is_negated(proposition, context)
    return told and any(True for _ in reached(proposition, context))


def _felt(words: Phrase, proposition: Proposition, context: Context) -> list[Phrase]:
    """Where something was felt, by a list of names without a conjunction: "di wilayah A, B, C dengan …"."""
    lang = context.lang
    if not lang.measures.FELT & {t.lower for t in proposition.predicate}:
        return []
    place = tuple(itertools.takewhile(lambda t: t.lower not in lang.clauses.MANNER, words))
    if place != words and place:
        return _felt(place, proposition, context) or list(_places(place, context))
    head = words[:1] if words and words[0].lower in lang.placed.AREAS else ()
    cuts = [n for n, t in enumerate(words) if t.text == ","]
    parts = [trim(words[a + 1 : b]) for a, b in itertools.pairwise([len(head) - 1, *cuts, len(words)])]
    names = len(parts) > FEWEST and all(p and all(t.text[0].isupper() for t in p) for p in parts)
    kinds = lang.places.KINDS
    return (
        [part if part[0].text in kinds else head + part for part in parts]
        if names and not _nested(words, context)
        else []
    )


def _once(text: str, place: str, context: Context) -> str:
    """A claim in which the event is named without the place that the claim tells anyway, and the place once.

    A place whose name the event is known by, or that stands behind another "di", is not told again behind a kind of it.
    """
    there = f"{context.lang.places.IN}{place}"
    text = text.replace(there * 2, there)
    name = " ".join(itertools.dropwhile(str.islower, place.split()))
    label = context.event.label if context.event else ""
    bare, joint, where = label.partition(context.lang.places.IN)
    behind = text[len(label) :]
    if joint and text[: len(label)].casefold() == label.casefold() and there in behind and place.startswith(where):
        return bare[:1].upper() + bare[1:] + behind
    told, *sites = text.removesuffix(f"{there}.").split(context.lang.places.IN)
    sited = any(name in site for site in sites) or (name in label and label.casefold() in told.casefold())
    if name and name != place and text.endswith(f"{there}.") and sited:
        return f"{text.removesuffix(f'{there}.')}."
    return text


def _of_subject(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """Where the subject is of which something is told.

    "Tiga rumah di Desa X roboh" is "Tiga rumah roboh di Desa X"; of another deed the subject keeps its place: "Seorang
    guru di Desa X mengajar …".
    """
    subject, lang = proposition.subject, context.lang
    at = next((n for n, t in enumerate(subject) if n and t.lower in lang.clauses.PLACE_PREPOSITIONS), None)
    if at is None or any(t.lower == lang.clauses.RELATIVE for t in subject):
        return
    place = Argument(subject[at : at + 1], trim(subject[at + 1 :]))
    if not place.words or not place.words[-1].text[0].isupper() or not is_place(place, context):
        return
    struck = {t.lower for t in proposition.predicate} & lang.unions.HAPPENING_THERE
    kept, elsewhere = core(proposition, context), any(is_place(a, context) for a in proposition.arguments)
    name = context.writer.phrase(place.words)
    if struck and (not elsewhere or not struck.isdisjoint(lang.clauses.EVENT_VERBS)):
        told = replace(proposition, subject=subject[:at], arguments=(*kept, place))
    elif elsewhere or name in lang.places.STATES or not _is_plain_deed(proposition, context):
        return
    else:
        told = replace(proposition, arguments=kept)
    several = told.subject is subject and len(list(splits(told, context))) > 1
    if not several and (claim := draft("location", told, context, value=Value(name=name))):
        yield claim


def _is_plain_deed(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what somebody did or underwent, without a figure that would be told first."""
    identifies = proposition.predicate[-1].lower in context.lang.unions.IDENTIFYING_VERBS
    if proposition.pattern != MAIN_CLAUSE or identifies or base_type(proposition, context) != "event":
        return False
    return not any(any(measures(p, context)) for p in (proposition.subject, *(a.words for a in proposition.arguments)))


def _tells(proposition: Proposition, context: Context) -> bool:
    """Whether a noun phrase with its place names more than any such event and does not hold the place already."""
    subject = context.writer.phrase(proposition.subject)
    place = proposition.arguments[0].words
    name = next((t.text for t in place if t.text[0].isupper()), "")
    known = any(map(str.isupper, subject)) or _is_event(proposition, context)
    return known and name not in subject.split()


def _is_event(proposition: Proposition, context: Context) -> bool:
    """Whether a noun phrase with its place begins with the noun of the article's event."""
    return context.event is not None and proposition.subject[0].lower == context.event.noun.split()[0]


def _day(proposition: Proposition, context: Context) -> tuple[str, ...]:
    """The one day of an article, told with where its event took place: it shows which one that was."""
    day, named = context.main_day, any(map(str.isupper, context.writer.phrase(proposition.subject)))
    unknown = named or day is None or not _is_event(proposition, context)
    return () if unknown or day is None else (context.lang.phrasing.on(day.words),)


def _places(words: Phrase, context: Context) -> Iterator[Phrase]:
    """The places of a phrase: its coordinated names; a village with its district is one place, commas or not."""
    if not context.lang.unions.LISTS_PLACES.isdisjoint(t.lower for t in words[_end(words, context) :]):
        yield words
        return
    named = _named(words, context)
    joint = next((n for n, t in enumerate(named) if t.lower in context.lang.clauses.AND), None)
    first, rest = trim(named[:joint]), trim(named[joint + 1 :]) if joint is not None else ()
    if rest and _is_building(first, rest, context):
        yield named
        return
    if not _nested(first, context):
        one, *others = alternatives(named, context)
        yield from (p for p in (one, *others) if p[0].pos != "NUM" and (p is one or not are_apart(one, [p], context)))
        return
    yield first
    if rest and rest[0].pos != "NUM" and not are_apart(first, [rest], context):
        yield rest


def _is_building(first: Phrase, rest: Phrase, context: Context) -> bool:
    """Whether a conjunction stands inside the name of a building: "Gedung Inovasi dan Kreativitas UGM"."""
    places, behind = context.lang.places, rest[0].text
    named = behind[0].isupper() and behind not in places.KINDS | places.BUILDINGS and behind not in places.NAMES
    return named and first[0].text in places.BUILDINGS and len(first) > 1


def _nested(words: Phrase, context: Context) -> bool:
    """Whether a list goes from a smaller place to the larger one that holds it."""
    levels = [context.lang.placed.LEVEL[t.text] for t in words if t.text in context.lang.placed.LEVEL]
    return any(t.text == "," for t in words) and len(levels) > 1 and levels == sorted(set(levels))


def _named(words: Phrase, context: Context) -> Phrase:
    """A place without the relative clause behind its name, or the matter that brought somebody there."""
    clauses = context.lang.clauses
    ends = context.lang.unions.PLACE_ENDS
    words = examples(words, context)
    at = next((n for n, t in enumerate(words) if t.lower in ends), len(words))
    matter = at < len(words) and words[at].lower != clauses.RELATIVE
    inset = at > 1 and words[at - 1].text == ","
    return trim(words[:at]) if 0 < at < len(words) and (matter or words[at - 1 - inset].pos == "PROPN") else words


def _swallows(words: Phrase, context: Context) -> bool:
    """Whether a place only points ("tempat yang sama"), or runs on into a clause that the parse put into it."""
    if len(words) < 3 and words[-1].lower in context.lang.clauses.POINTING and words[0].start not in _known(context):
        return True
    if words[-1].lower == context.lang.places.SAME:
        return True
    alone = len(words) == 1 or words[1].lower == context.lang.clauses.RELATIVE
    return (alone and words[0].pos == "VERB" and words[0].text[0].islower()) or runs_on(words, context)


def _known(context: Context) -> Container[int]:
    """Where words stand that a claim writes out."""
    return context.writer.mentions


TYPE = ClaimType(name="location", find=find, covers=covers, of_article=tremor_places)
