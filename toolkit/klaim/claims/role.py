"""Who somebody or something is: office, profession, membership, kinship, function."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace

from klaim.claims._coordination import splits
from klaim.claims._defined import defined, equating
from klaim.claims._drafting import draft
from klaim.claims._lineups import coaches
from klaim.claims._model import ClaimType, Context, Draft, remembered
from klaim.claims._office_words import held_then, of_one, worded
from klaim.claims._places import is_place
from klaim.claims._serving import by_name, serving
from klaim.claims._values import is_measure
from klaim.claims.relation import TYPE as RELATION
from klaim.discourse.entities import RoleMention, clean
from klaim.discourse.memberships import memberships
from klaim.discourse.mention import EPITHET
from klaim.discourse.serving_whom import of_whom, says_nothing
from klaim.discourse.several import ACCIDENT
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions.served import SERVED
from klaim.records import Value


def of_article(context: Context) -> Iterator[Draft]:
    """The offices that titles, appositions, nouns for people and line-ups give to them, each once."""
    yield from coaches(context)
    lang = context.lang
    seen: set[tuple[str, str]] = set()
    mentions = (*context.entities.roles, *context.entities.things)
    given = (*((mention, *_office(mention, context)) for mention in mentions), *_pointed(context))
    aliases = context.entities.aliases
    counted = ((m, context.text[slice(*m.name)], kind) for m, kind in memberships(context.text, context.writer, lang))
    given = (*given, *((m, aliases.get(name, name), kind) for m, name, kind in counted))
    offices = [
        (mention, entity, one)
        for mention, entity, told in given
        if not _is_owned(told, context)
        for one in _whole(lang.offices.each(told), mention.role[0], context)
    ]
    for mention, entity, office in offices:
        bare = office.lower().removeprefix(f"{lang.titles.SOME} ")
        fuller = any(
            e == entity and o.lower().startswith((f"{office.lower()} ", f"{office.lower()}, ")) for _, e, o in offices
        )
        if not office or fuller or (entity, bare) in seen or bare in lang.offices.EMPTY:
            continue
        seen.add((entity, bare))
        phrasing = lang.phrasing
        body = phrasing.rank(entity, office) if phrasing.is_rank(office) else phrasing.role(entity, office)
        body = " ".join((body, _in_case(office, mention, context))).strip()
        start, end = min(mention.name[0], mention.role[0]), max(mention.name[1], mention.role[1])
        yield Draft("role", context.writer.sentence(body), Value(entity=entity, role=office), "asserted", None, "",
                    ((start, end),), (mention.pattern, "role"), (start, end))  # fmt: skip


def _whole(offices: Iterable[str], at: int, context: Context) -> Iterator[str]:
    """Offices with the state or police unit that the article shows them to be of, none that says nothing without."""
    for office in offices:
        if whom := of_whom(office, at, context.text, context.lang):
            yield f"{office} {whom}"
        elif not says_nothing(office, context.text, context.lang):
            yield office


def _in_case(office: str, mention: RoleMention, context: Context) -> str:
    """The case or accident in which somebody is a suspect, victim or witness, where the office names none."""
    event, lang = context.event, context.lang
    driven = event is not None and event.kind == ACCIDENT and office.lower() in lang.vehicles.DRIVING
    if event is None or not (driven or office.lower() in lang.offices.IN_CASE):
        return ""
    if mention.role[0] < event.end and context.text.find(". ", mention.role[0], event.end) >= 0:
        return ""
    at_law = event.kind in lang.cases.AT_LAW and event.label.startswith(tuple(lang.cases.NAMED_BY))
    harmed = office.lower().split()[0] in lang.offices.STRUCK and event.kind in lang.events.UNFOLDING
    return str(lang.events.within("", event.label)).strip() if at_law or harmed or driven else ""


def _pointed(context: Context) -> Iterator[tuple[RoleMention, str, str]]:
    """The offices in nouns that stand for somebody, what epithets tell, and of whom: "Kepala Badan Pangan itu"."""
    for start, mention in context.writer.mentions.items():
        *words, last = context.text[start : mention.end].split()
        meant = mention.text in context.entities.people or mention.kind in ("pronoun", EPITHET)
        known = mention.certain and meant and len(words) > 1 and mention.text[0].isupper()
        if not known or last not in context.lang.clauses.POINTING or any(w[0].isdigit() for w in words):
            continue
        first = words[words[0].lower() in context.lang.titles.FORMER].lower()
        told = first not in context.lang.people.PERSONS or words[1].lower() in context.lang.people.FROM
        told = told and context.lang.people.EPITHET.match(context.text, start) is not None
        if first in context.lang.titles.HEADS or told or mention.kind == EPITHET:
            role = (start, mention.end - len(last) - 1)
            office = worded(context.text[slice(*role)], context)
            office = office if first in context.lang.titles.HEADS else office[0].lower() + office[1:]
            yield RoleMention("apposition", (start, mention.end), role), mention.text, office


def _office(mention: RoleMention, context: Context) -> tuple[str, str]:
    """A person's full name and office as claims word them."""
    name = context.text[slice(*mention.name)]
    if mention.pattern == "kin":
        return context.entities.aliases.get(name, name), _kin_of(mention, context)
    if mention.pattern == "holder":
        between = context.text[mention.role[1] : mention.name[0]]
        thing = clean(context.text[slice(*mention.role)])
        return context.entities.aliases.get(name, name), context.lang.belongings.holder(thing, between)
    office = worded(context.text[slice(*mention.role)], context)
    first, *others = office.split() or [""]
    if mention.pattern == "called" and first.istitle() and not any(w[0].isupper() for w in others[:1]):
        office = office[:1].lower() + office[1:]
    told = "" if held_then(mention, context) else of_one(_whose(office, context), mention, context)
    return context.entities.aliases.get(name, name), told


def _kin_of(mention: RoleMention, context: Context) -> str:
    """A noun for kin with whose they are: the one its "-nya" means, else the one person named before it."""
    start, end = mention.role
    words, mentions = context.text[start:end], context.writer.mentions
    inside = (m for m in (mentions.get(at) for at in range(start, end)) if m is not None)
    told = next((m for m in inside if m.certain and m.end <= end), None)
    if told is not None:
        own = f"{words.split()[0]} " if told.start == start and told.kind == "name" else ""
        words = (context.text[start : told.start] or own) + told.text
    elif words.endswith(context.lang.clauses.POSSESSIVE):
        first = next((s for s in range(start, -1, -1) if s in context.writer.sentence_starts), 0)
        before = (mentions[at] for at in range(first, start) if at in mentions)
        near = {m.text for m in before if m.kind == "name" and m.certain}
        own = words.removesuffix(context.lang.clauses.POSSESSIVE)
        words = f"{own} {near.pop()}" if len(near) == 1 else words
    return words[0].lower() + words[1:]


def _is_owned(office: str, context: Context) -> bool:
    """Whether a role is somebody's whom nothing names: "calon menantunya"."""
    last = office.rpartition(" ")[2]
    return (last.islower() or last == office) and last.endswith(context.lang.clauses.POSSESSIVE)


def _whose(office: str, context: Context) -> str:
    """An office with the full name of whom it serves or is kin to: "pengacara Lisa" is "pengacara Lisa Mariana"."""
    *words, last = office.split() or [""]
    aliases = context.entities.aliases
    related = {w.lower() for w in words[:2]} & context.lang.unions.RELATED
    full = aliases.get(last)
    return " ".join((*words, full)) if related and full and not office.endswith(full) else office


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """A copular clause about a name: "X adalah …"."""
    if proposition.kind == "role":
        yield from _apposed(proposition, context)
    proposition = equating(proposition, context)
    yield from _known_as(proposition, context)
    if not _says_as_what(proposition, context):
        yield from serving(proposition, context)
    yield from _bears(proposition, context)
    if not (_is_copular(proposition, context) or _is_one_of(proposition, context)):
        if not covers(proposition, context):
            yield from defined(proposition, context)
        return
    bare = tuple(a for a in proposition.arguments if not is_measure(a, context))
    for one in splits(replace(proposition, arguments=bare), context):
        role = tuple(t for a in one.arguments for t in a.all)
        value = Value(entity=context.writer.phrase(one.subject), role=context.writer.phrase(role))
        if claim := draft("role", one, context, value=value):
            yield claim


def _apposed(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """What an apposition says of a name."""
    writer = context.writer
    writer.doubts.clear()
    entity, office = writer.phrase(proposition.subject), writer.phrase(proposition.arguments[0].words)
    if proposition.pattern == SERVED:
        entity = clean(entity)
    known = entity in context.entities.people or entity in context.lang.places.NAMES or context.text.count(entity) > 1
    word = entity.istitle() and len(entity) > 1 and context.lang.titles.is_word(entity.lower())
    if len(proposition.subject) == 1 and (not known or word):
        return
    spans = tuple((t.start, t.end) for t in proposition.words)
    made_by = (proposition.pattern, "role")
    for one in context.lang.offices.each(office):
        text = writer.sentence(context.lang.phrasing.role(entity, one))
        yield Draft("role", text, Value(entity=entity, role=one), "asserted", None, "", spans, made_by,
                    proposition.sentence, tuple(writer.doubts))  # fmt: skip


def _known_as(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """A name with what it is known, counted or at work as: "X dikenal sebagai …", "X berprofesi sebagai …"."""
    if not _says_as_what(proposition, context):
        return
    for one in splits(replace(proposition, subject=by_name(proposition.subject, context)), context):
        role = next(a.words for a in one.arguments if a.lead in context.lang.titles.AS)
        value = Value(entity=context.writer.phrase(one.subject), role=context.writer.phrase(role))
        if claim := draft("role", one, context, value=value):
            yield claim


def _bears(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """Who bears a name or holds an office told by one verb: "Persik berjuluk Macan Putih", "Budi menjabat Ketua RT"."""
    if not _bearing(proposition, context):
        return
    for one in splits(proposition, context):
        role = tuple(itertools.takewhile(lambda t: t.text != ",", one.arguments[0].words))
        value = Value(entity=context.writer.phrase(one.subject), role=context.writer.phrase(role))
        if claim := draft("role", one, context, value=value):
            yield claim


def _bearing(proposition: Proposition, context: Context) -> bool:
    """Whether a clause says by such a verb what its subject is called or is, and no more."""
    verb = proposition.kind == "clause" and proposition.predicate and proposition.predicate[-1].lower
    if not verb or verb not in context.lang.offices.BEARING or not proposition.subject or not proposition.arguments:
        return False
    first, *others = proposition.arguments
    if not context.lang.lists.EACH.isdisjoint(t.lower for t in (*proposition.subject, *proposition.predicate)):
        return False
    return not first.marker and first.words[0].text[0].isupper() and all(is_place(a, context) for a in others)


def _says_as_what(proposition: Proposition, context: Context) -> bool:
    """Whether a clause says as what a named subject is known or works, and hardly more."""
    if not proposition.subject or proposition.kind != "clause" or not proposition.predicate:
        return False
    verb = proposition.predicate[-1].lower in context.lang.offices.KNOWN
    named = verb and any(t.pos == "PROPN" for t in proposition.subject)
    return named and sum(a.lead in context.lang.titles.AS for a in proposition.arguments) == 1


@remembered
def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says who or what a name is."""
    told = equating(proposition, context)
    told_so = (_says_as_what, _bearing, _is_copular, _is_one_of, _is_of_each)
    return any(tells(told, context) for tells in told_so)


def _is_of_each(proposition: Proposition, context: Context) -> bool:
    """Whether it names those of a group, of each of whom it is told: "Kelima korban tersebut adalah Budi dan Ani"."""
    copulas, naming = context.lang.clauses.COPULAS, context.lang.unions.NAMING_ONE
    if not proposition.subject or not proposition.arguments:
        return False
    if not any(t.lower in copulas or t.lower in naming for t in proposition.predicate):
        return False
    one, other = proposition.subject, proposition.arguments[0].words
    told = context.entities.apposed
    return any(
        _within(role, whole)
        for names, whole in ((one, other), (other, one))
        for token in names
        for role in told.get(token.start, ())
    )


def _within(span: tuple[int, int], words: Phrase) -> bool:
    return words[0].start <= span[0] and span[1] <= words[-1].end


def _is_one_of(proposition: Proposition, context: Context) -> bool:
    """Whether a name or thing is told to be one of a kind: "Suriah termasuk negara rawan konflik"."""
    among = proposition.predicate and proposition.predicate[-1].lower == context.lang.measures.AMONG
    named = proposition.subject and proposition.subject[0].pos != "NUM"
    region = proposition.arguments and proposition.arguments[0].words[0].lower in context.lang.placed.REGIONAL
    return bool(among and named) and not region and proposition.pattern == "enumeration"


def _is_copular(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says by a copula who or what a name is."""
    if not proposition.subject or proposition.kind != "clause" or RELATION.covers(proposition, context):
        return False
    copula = proposition.predicate and proposition.predicate[-1].lower in context.lang.clauses.COPULAS
    first, *others = proposition.arguments or (None,)
    if not copula or first is None or first.marker or not first.words:
        return False
    words = first.words
    named = _is_name(proposition.subject, context) or _is_somebody(proposition, context)
    if others and not named:
        return False
    return words[0].lower in context.lang.titles.HEADS or (named and words[0].pos == "NOUN")


def _is_name(subject: Phrase, context: Context) -> bool:
    """Whether a subject is the name of somebody or something that lasts, no deed or event with a name in it."""
    first, last = subject[0], subject[-1]
    if last.pos != "PROPN" or not all(t.text[0].isupper() or t.text[0].isdigit() for t in subject):
        return False
    lang = context.lang
    event = lang.titles.ABSTRACT.fullmatch(first.lower) or first.lower in lang.unions.ATTENDED
    return first.pos == "PROPN" or (not event and first.lower not in lang.clauses.GENERIC_EVENTS)


def _is_somebody(proposition: Proposition, context: Context) -> bool:
    """Whether a subject points at a person whom the claim names: "Ia merupakan tersangka"."""
    mention = context.writer.mentions.get(proposition.subject[0].start)
    return mention is not None and mention.certain and mention.text in context.entities.people


TYPE = ClaimType(name="role", find=find, covers=covers, of_article=of_article)
