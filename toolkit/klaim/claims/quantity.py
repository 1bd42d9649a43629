"""How much, how many, what size or change."""

import re
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._bracketed import bracketed
from klaim.claims._coordination import splits
from klaim.claims._defined import of_counted
from klaim.claims._drafting import core, draft, stands, to_core
from klaim.claims._goals import listed, minutes
from klaim.claims._model import ClaimType, Context, Draft, remembered
from klaim.claims._places import LYING, is_place
from klaim.claims._plain import plain
from klaim.claims._price_list import prices
from klaim.claims._second_figures import without_last_figure
from klaim.claims._standings import points_in_brackets
from klaim.claims._topics import topics_of, with_topic
from klaim.claims._tremors import tremor_figures
from klaim.claims._values import (
    comes_about,
    holds_measure,
    is_measure,
    measures,
    quantities_in,
    tells_how_much,
    value_of,
)
from klaim.discourse.names import is_person
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.records import Value

_WORD = r"(?:[A-Z]\w{0,2}\.|[A-Z][\w'-]*)"
_NAME = re.compile(rf"{_WORD}(?: {_WORD})*\s$")
LONGEST_NAME = 80
NEAR = 200
"""Characters around a number in brackets in which a text tells that such numbers are ranks."""


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause with each measure it stands without, and the bare clause for each number that is part of it.

    A member of a coordination without a number of its own is an event.
    """
    if not stands(proposition, context) or _anybody(proposition, context) or proposition.pattern == LYING:
        return
    if of_counted(proposition, context):
        return
    for told, value in bracketed(proposition, context):
        yield from _claim(told, value, context)
    for argument in proposition.arguments:
        if not is_measure(argument, context):
            continue
        predicate = _before_goal(proposition, argument, context)
        arguments = _in_order((*_beside(argument, proposition, context), argument), proposition)
        at = arguments.index(argument)
        for one in splits(replace(proposition, predicate=predicate, arguments=arguments), context):
            for value in quantities_in(one.arguments[at].words, context)[:1]:
                yield from _claim(one, value, context)
    if not covers(proposition, context) or _needs_measure(proposition, context) or _only_occurs(proposition, context):
        return
    kept = tuple(_unnamed(a, context) for a in core(proposition, context))
    whole = replace(proposition, arguments=kept)
    for one in (one for clause in (whole, *plain(whole, context)) for one in splits(clause, context)):
        yield from _figures(one, context)


def _only_occurs(proposition: Proposition, context: Context) -> bool:
    """Whether what a verb describes is told to have happened, and no more: "Gempa berkekuatan 5,0 terjadi …"."""
    clauses, verbs = context.lang.clauses, context.lang.verbs
    occurs = proposition.predicate[-1].lower in clauses.EVENT_VERBS and not core(proposition, context)
    return occurs and any(t.lower in verbs.ATTRIBUTIVE for t in (*proposition.subject, *proposition.predicate))


def _before_goal(proposition: Proposition, measure: Argument, context: Context) -> Phrase:
    """The verb of a change from some size, without the "menjadi" that led what it came to: "naik [menjadi] dari 9"."""
    *verb, last = proposition.predicate
    led = last.lower in context.lang.measures.LEADS and measure.lead in context.lang.clauses.FROM
    return tuple(verb) if led and verb else proposition.predicate


def _figures(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause for each of its figures: for all but the last without the phrase that tells the next one."""
    values = [value for phrase in _told_of(proposition, context) for value in quantities_in(phrase, context)]
    values = _told(values, quantities_in(proposition.subject, context), proposition, context)
    shorter = without_last_figure(proposition, context) if len(values) > 1 else None
    if shorter is not None:
        yield from _figures(shorter, context)
        values = values[-1:]
    for value in values:
        yield from _claim(proposition, value, context)
    if not values and (claim := draft("event", proposition, context)):
        yield claim


def _in_order(arguments: tuple[Argument, ...], proposition: Proposition) -> tuple[Argument, ...]:
    """Arguments as the text has them, those from before the subject last."""
    verb = proposition.predicate[0].start
    return tuple(sorted(arguments, key=lambda a: (a.all[0].start < verb, a.all[0].start)))


def _unnamed(argument: Argument, context: Context) -> Argument:
    """A counted thing without the names that "yakni" spells out behind it."""
    words = argument.words
    at = next((n for n, t in enumerate(words) if n and t.lower in context.lang.measures.SPELLING), len(words))
    return replace(argument, words=words[:at]) if any(t.pos == "NUM" for t in words[:at]) else argument


def _told(values: list[Value], own: list[Value], proposition: Proposition, context: Context) -> list[Value]:
    """The figures a clause tells: the size of its subject tells which one it is, where more is said of it.

    So does the number of those of whom a part is told.
    """
    holds = proposition.predicate[-1].lower == context.lang.measures.HOLDS
    sized = bool(own) and (holds or context.lang.quantities.is_measure(own[0].unit or ""))
    return values[len(own) :] if sized and len(values) > len(own) else values


def _anybody(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells only the age of somebody without a name: "Pria berusia 37 tahun"."""
    if proposition.predicate[-1].lower not in context.lang.words_numbers.AGE_WORDS or proposition.link:
        return False
    named = any(letter.isupper() for letter in context.writer.phrase(proposition.subject)[1:])
    return not named and not proposition.arguments[1:]


def _beside(measure: Argument, proposition: Proposition, context: Context) -> tuple[Argument, ...]:
    """What stays in a claim about a measure: no other measure of a change, but the place of what is felt there.

    So do where somebody has so much or it came to so much, the larger place right behind a counted one, "di 10
    kecamatan di Lombok Tengah", and the counted things that something is done to: "mencatat 523 kasus dengan tiga
    kematian".
    """
    verbs = {t.lower for t in proposition.predicate}
    kept = core(proposition, context)
    if verbs & context.lang.measures.CHANGES and measure.lead not in context.lang.measures.SUBSIDIARY:
        kept = tuple(a for a in kept if a.marker or not _only_measure(a.words, context))
    if verbs & context.lang.measures.FELT:
        places = [a for a in proposition.arguments if is_place(a, context)]
        before = [p for p in places if p.all[0].start < measure.all[0].start]
        kept += tuple(before[-1:] or places[:1])
    elif tells_how_much(proposition, context) or comes_about(proposition, context):
        kept += tuple(a for a in proposition.arguments if is_place(a, context))
    elif measure.lead in context.lang.clauses.PLACE_PREPOSITIONS:
        end = measure.words[-1].end
        kept += tuple(a for a in proposition.arguments if is_place(a, context) and 0 < a.all[0].start - end <= 1)
    done_to = measure.marker and context.lang.verbs.takes_object(proposition.predicate[-1].lower)
    counted = [a for a in proposition.arguments if not a.marker and a not in kept] if done_to else []
    return kept if verbs & context.lang.measures.CHANGES else (*kept, *counted)


def _needs_measure(proposition: Proposition, context: Context) -> bool:
    """Whether nothing but a counted subject is left of a clause whose verb needs the measure or place taken from it."""
    verbs = {t.lower for t in proposition.predicate}
    if core(proposition, context) or verbs & context.lang.unions.MEASURED:
        return False
    if verbs & context.lang.clauses.STANDS_SOMEWHERE:
        return True
    return any(is_measure(a, context) for a in proposition.arguments)


def _only_measure(words: Phrase, context: Context) -> bool:
    return any(m.first == 0 for m in measures(words, context))


@remembered
def covers(proposition: Proposition, context: Context) -> bool:
    """Whether a quantity stands in what is left of the clause without its measures."""
    if not holds_measure(proposition, context) or not stands(proposition, context):
        return False
    if proposition.predicate[-1].lower in context.lang.unions.NAMING_ONE:
        return False
    return any(quantities_in(p, context) for p in _told_of(to_core(proposition, context), context))


def _told_of(proposition: Proposition, context: Context) -> tuple[Phrase, ...]:
    """The phrases whose figures a clause states, not that of what it is about: "mendalami aliran Rp 5 miliar"."""
    parted = with_topic(proposition, context)
    about = topics_of(parted, context)
    return (_plainly(parted.subject, context), parted.predicate, *(a.words for a in parted.arguments if a not in about))


def _plainly(subject: Phrase, context: Context) -> Phrase:
    """A subject without a relative clause, whose figures only say which one it is, unless that tells how much it is."""
    relative = context.lang.clauses.RELATIVE
    at = next((n for n, t in enumerate(subject[:-1]) if t.lower == relative), len(subject))
    return subject if any(t.lower in context.lang.measures.CARRIERS for t in subject[at + 1 :]) else subject[:at]


def _claim(proposition: Proposition, value: Value, context: Context) -> Iterator[Draft]:
    if value.unit in context.lang.unions.STATES:
        counted = next((t.lower for t in proposition.subject if t.pos == "NOUN" and t.text.isalpha()), value.unit)
        value = Value(number=value.number, unit=counted, comparison=value.comparison)
    value = _part(value, proposition.subject, context)
    if claim := draft("quantity", proposition, context, value=value):
        yield claim


def _part(whole: Value, subject: Phrase, context: Context) -> Value:
    """The number that a subject tells of a whole rather than the whole: "lima dari 20 saksi" are five."""
    out_of = len(subject) > 1 and subject[0].pos == "NUM" and subject[1].lower in context.lang.clauses.FROM
    told = context.lang.quantities.find_quantities(f"{subject[0].lower} {whole.unit}") if out_of else ()
    if not told or whole.number is None or told[0].number >= whole.number:
        return whole
    return Value(number=told[0].number, unit=whole.unit, comparison=told[0].comparison)


def of_article(context: Context) -> Iterator[Draft]:
    """The minutes of goals, the figures of a quake, and the ages in brackets behind names: "Siti Aminah (45)"."""
    yield from minutes(context)
    yield from tremor_figures(context)
    yield from prices(context)
    yield from _aged(context)
    counted = listed(context) | points_in_brackets(context)
    for start, found in sorted(context.quantities.items()):
        end = start + found.end - found.start
        age = _age_in_brackets(context.text, start, end, context)
        if age == context.text[start:end] and context.lang.ranks.TOLD.search(context.text, *_around(start, end)):
            continue
        name = (
            _NAME.search(context.text, max(0, start - LONGEST_NAME), start - 1)
            if age and start not in counted
            else None
        )
        if name is None:
            continue
        known = max((p for p in context.lang.places.STATES if name[0].startswith(f"{p} ")), key=len, default="")
        initials = name[0].strip() in context.lang.places.ABBREVIATIONS
        person = name[0].removeprefix("" if initials else known).strip()
        first, _, rest = person.partition(" ")
        shown = rest and first in context.lang.names.SHOWN
        person = rest if shown or first.lower() in context.lang.crimes.CALLED else person
        if not person or not _may_be_aged(person, age == context.text[start:end], context):
            continue
        entity = context.entities.aliases.get(person, person)
        entity, _ = context.entities.described.get(person, (entity, 0))
        text = context.writer.sentence(context.lang.measures.aged(entity, age))
        where, made_by = (name.start(), end), ("apposition", "quantity")
        yield Draft("quantity", text, value_of(found), "asserted", None, "", (where,), made_by, where)


def _around(start: int, end: int) -> tuple[int, int]:
    """The stretch of text around a place in which it is told what bare numbers behind names are."""
    return max(0, start - NEAR), end + NEAR


def _may_be_aged(name: str, bare: bool, context: Context) -> bool:
    """Whether a number behind a name may be an age: one that is `bare` of "tahun" only behind a person's or initials.

    That of "Hanya Persekat Tegal (14)" tells of something else.
    """
    lang = context.lang
    if name in lang.places.NAMES or name.split()[-1] in lang.laws.PARTS:
        return False
    *before, last = name.split()
    initials = last.isupper() and (not before or before[0].lower() in lang.names.FIRST_NAMES)
    return not bare or initials or is_person(name, lang)


def _aged(context: Context) -> Iterator[Draft]:
    """The ages in nouns that stand for a person: "pebalap berusia 30 tahun itu"."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    for start, mention in context.writer.mentions.items():
        match = mention.certain and context.lang.people.AGED.fullmatch(context.text, start, mention.end)
        if match and mention.text in context.entities.people:
            found.setdefault(mention.text, []).append((int(match["age"]), start, mention.end))
    for name, told in found.items():
        age, *where = told[0]
        if len({years for years, _, _ in told}) > 1:
            continue
        text = context.writer.sentence(context.lang.measures.aged(name, str(age)))
        span, value = (
            (where[0], where[1]),
            Value(number=age, unit=context.lang.words_numbers.AGE_UNIT, comparison="exact"),
        )
        yield Draft("quantity", text, value, "asserted", None, "", (span,), ("apposition", "quantity"), span)


def _age_in_brackets(text: str, start: int, end: int, context: Context) -> str:
    """The number of years that stands alone in brackets, "tahun" behind it or not; empty where none does."""
    if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
        return ""
    number, _, unit = text[start:end].partition(" ")
    return number if number.isdigit() and unit in ("", context.lang.words_numbers.AGE_UNIT) else ""


TYPE = ClaimType(name="quantity", find=find, covers=covers, of_article=of_article)
