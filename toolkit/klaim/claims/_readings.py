"""Reads a clause once for each member of a list of measures: "A turun 1 persen, B 2 persen", "25 bps atau 0,25 persen"."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from klaim.claims._model import Context
from klaim.claims._values import Measure, measures, opens_measure
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

_GLOSS = re.compile(r"\s?\(([^()]{1,40})\)")
_BRACKET = re.compile(r"[(\[][^()\[\]]*[)\]]")
MAX_SUBJECT = 6


@dataclass(frozen=True, slots=True)
class _Member:
    """A later member of a list: the argument and index it begins at, its subject and predicate where it has its own."""

    argument: int
    start: int
    subject: Phrase
    predicate: Phrase
    body: int
    """Index behind its subject and predicate."""


def readings(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause with its first member, then one clause for each later member; a clause without a list is read once."""
    if proposition.kind not in ("clause", "link") or not proposition.predicate:
        yield proposition
        return
    members = list(_members(proposition, context))
    if proposition.kind == "link":
        yield _until(proposition, members[0]) if members else proposition
        return
    clauses = [_until(proposition, members[0]) if members else proposition]
    clauses += [_member_clause(proposition, m, n) for m, n in itertools.pairwise([*members, None])]
    for clause in clauses:
        for one in _items(clause, context):
            yield from _each(_cut(one, context), context)


def _members(proposition: Proposition, context: Context) -> Iterator[_Member]:
    """The later members of a list of measured things."""
    last = proposition.predicate[-1].end
    for number, argument in enumerate(proposition.arguments):
        words = argument.all
        if words and words[0].start < last:
            continue
        for at in range(len(words)):
            joint = _joint(context.text, last, words[at].start, words[at - 1].lower if at else "")
            last = words[at].end
            if joint in context.lang.measures.JOINTS and (member := _member(proposition, number, at, context)):
                yield member


def _joint(text: str, end: int, start: int, before: str) -> str:
    """The conjunction or comma between two words, brackets left aside."""
    between = " ".join(_BRACKET.sub("", text[end:start]).split()).lower()
    return between.removeprefix(", ") or before


def _member(proposition: Proposition, number: int, at: int, context: Context) -> _Member | None:
    """What begins at a place behind a joint, None where it is no member with words of its own."""
    rest = proposition.arguments[number].all[at:]
    stop = next((n for n, t in enumerate(rest) if n and t.lower in context.lang.measures.JOINTS), len(rest))
    if len(rest) > 1 and rest[0].lower in context.lang.measures.CHANGES:
        return _Member(number, at, proposition.subject, rest[:1], at + 1)
    found = list(measures(rest[:stop], context))
    if not found or found[0].value.iso8601 is not None:
        return None
    first = found[0]
    if first.first == 0:
        return _state(rest, first, stop, number, at, context) or _sized(proposition, rest, found, number, at, context)
    subject = rest[: first.first]
    levels = {t.lower for t in proposition.predicate} & context.lang.measures.CARRIERS
    left = next(_measures_before(proposition, number, at, context), None)
    if not levels or left is None or left.unit != first.unit or len(subject) > MAX_SUBJECT:
        return None
    if any(t.pos not in NOMINAL | {"ADJ", "DET"} for t in subject) or subject[0].pos == "NUM" or subject[0].text.isdigit():
        return None
    return _Member(number, at, subject, proposition.predicate, at + first.first)


def _measures_before(proposition: Proposition, number: int, at: int, context: Context) -> Iterator[Measure]:
    """The measures behind the predicate and before a place, where the first stands right behind it or its preposition."""
    argument = proposition.arguments[0]
    found = next(measures(argument.words, context), None)
    if found is not None and found.first == 0 and (number > 0 or at > 0):
        yield found


def _state(rest: Phrase, measure: Measure, stop: int, number: int, at: int, context: Context) -> _Member | None:
    """ "12 lainnya luka-luka": a counted subject and what is said of it."""
    end = measure.last
    while end < stop and rest[end].lower in context.lang.measures.OTHERS:
        end += 1
    last = end
    while last < stop and (rest[last].lower in context.lang.measures.STATES or (last > end and rest[last].pos == "ADJ")):
        last += 1
    if last == end:
        return None
    return _Member(number, at, _counted(rest[:end], measure), rest[end:last], at + last)


def _counted(subject: Phrase, measure: Measure) -> Phrase:
    """A counted subject with the noun that it leaves out: "12 [orang] lainnya"."""
    noun = measure.value.unit or ""
    if any(t.lower == noun for t in subject) or not noun.isalpha():
        return subject
    number = subject[measure.last - 2] if measure.last > 1 and len(subject) > 1 else subject[0]
    at = subject.index(number) + 1
    made = number._replace(start=number.end, end=number.end, text=noun, lower=noun, space=True, pos="NOUN")
    return (*subject[: at - 1], number._replace(space=True), made, *subject[at:])


def _sized(proposition: Proposition, rest: Phrase, found: list[Measure], number: int, at: int, context: Context) -> _Member | None:
    """ "harga emas 3 gram … , 5 gram Rp …": the subject's own measure is replaced."""
    own = list(measures(proposition.subject, context))
    if len(found) < 2 or found[1].first != found[0].last or not own or own[-1].unit != found[0].unit:
        return None
    subject = proposition.subject[: own[-1].first] + rest[: found[0].last] + proposition.subject[own[-1].last :]
    return _Member(number, at, subject, proposition.predicate, at + found[0].last)


def _until(proposition: Proposition, member: _Member) -> Proposition:
    """The clause with what stands before its second member."""
    kept = proposition.arguments[: member.argument]
    words = trim(proposition.arguments[member.argument].all[: member.start])
    leading = tuple(a for a in proposition.arguments[member.argument :] if a.all and a.all[0].start < proposition.predicate[0].start)
    return replace(proposition, arguments=(*kept, *_as_argument(proposition.arguments[member.argument], words), *leading))


def _as_argument(argument: Argument, words: Phrase) -> tuple[Argument, ...]:
    size = len(argument.marker)
    return (Argument(words[:size], words[size:]),) if len(words) > size else ()


def _member_clause(proposition: Proposition, member: _Member, following: _Member | None) -> Proposition:
    """The clause of a later member, with its own words up to the next."""
    last = following.argument if following else len(proposition.arguments) - 1
    found = []
    for number in range(member.argument, last + 1):
        words = proposition.arguments[number].all
        start = member.body if number == member.argument else 0
        end = following.start if following and number == following.argument else len(words)
        piece = trim(words[start:end])
        if not piece or piece[0].start < proposition.predicate[0].start:
            continue
        marker = proposition.arguments[number].marker if start == 0 and number != member.argument else ()
        found.append(Argument(marker, piece[len(marker) :]))
    return replace(proposition, subject=member.subject, predicate=member.predicate, arguments=tuple(found), whens=())


def _items(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each measured thing of a listed object: "8 tahun penjara, denda Rp 5 juta, dan …"."""
    for number, argument in enumerate(proposition.arguments):
        named, items = _listed(argument.words, context)
        if len(items) < 2 or argument.marker:
            continue
        before = proposition.arguments[:number] + ((Argument((), named),) if named else ())
        for n, item in enumerate(items):
            behind = proposition.arguments[number + 1 :] if n == len(items) - 1 else ()
            whens = () if n else proposition.whens
            yield replace(proposition, arguments=(*before, Argument((), item), *behind), whens=whens)
        return
    yield proposition


def _listed(words: Phrase, context: Context) -> tuple[Phrase, list[Phrase]]:
    """The members of a list in which each has a measure, and the name that stands before the first."""
    joints = [n for n, t in enumerate(words) if t.lower in context.lang.measures.JOINTS]
    items = [trim(words[a + 1 : b]) for a, b in itertools.pairwise([-1, *joints, len(words)])]
    items = [item for item in items if item]
    first = next(measures(items[0], context), None) if len(items) > 1 else None
    if first is None or any(t.pos == "VERB" for t in words):
        return (), []
    measured = [item for item in items if any(measures(item, context))]
    bare = first.first == 0 or items[0][first.first - 1].pos == "PROPN"
    if len(measured) < (2 if bare else len(items)):
        return (), []
    items = [i for i in items if i in measured or not any(t.lower == context.lang.clauses.RELATIVE for t in i)]
    if any(t.lower == context.lang.clauses.RELATIVE for i in measured for t in i):
        return (), []
    start = first.first
    if start and items[0][start - 1].pos == "PROPN":
        return items[0][:start], [items[0][start:], *items[1:]]
    return (), items


def _cut(proposition: Proposition, context: Context) -> Proposition:
    """The clause with every measure that a preposition leads as an argument of its own, hedges back with their numbers."""
    changes = {t.lower for t in proposition.predicate} & context.lang.measures.CARRIERS
    found: list[Argument] = []
    for argument in proposition.arguments:
        for part in _cut_argument(argument, context):
            of_noun = not changes and part.lead in context.lang.measures.OF_CHANGE and _counts(part.words, context)
            if of_noun and found and found[-1].all[-1].start < part.all[0].start:
                found[-1] = replace(found[-1], words=found[-1].words + part.all)
            else:
                found.append(part)
    return replace(proposition, subject=_hedged(proposition.subject, context), arguments=tuple(found))


def _counts(words: Phrase, context: Context) -> bool:
    """Whether the first number of a phrase counts things that it names, rather than measures."""
    first = next(measures(words, context), None)
    return first is not None and any(t.lower == first.unit and t.pos == "NOUN" for t in words)


def _hedged(subject: Phrase, context: Context) -> Phrase:
    """A subject with the hedge that stands before the number it begins with."""
    found = context.quantities.get(subject[0].start) if subject else None
    before = found.start - found.hedge_start if found else 0
    if not before:
        return subject
    text = context.text[subject[0].start - before : subject[0].start].strip()
    hedge = subject[0]._replace(start=subject[0].start - before, end=subject[0].start - before + len(text), text=text, lower=text.lower(), space=True, pos="ADV")
    return (hedge, *subject)


def _cut_argument(argument: Argument, context: Context) -> Iterator[Argument]:
    if argument.lead in context.lang.measures.HEDGES:
        argument = Argument((), argument.all)
    words = argument.words
    start, marker = 0, argument.marker
    thin = bool(marker) and not opens_measure(argument.lead, words, context)
    for at in range(1, len(words) - 1):
        if any(t.lower == context.lang.clauses.RELATIVE for t in words[:at]):
            break
        if (marker_of_next := _next_marker(marker, words, at, context)) is not None:
            yield Argument(marker, trim(words[start:at]))
            start, marker = at, marker_of_next
        elif opens_measure(words[at].lower, words[at + 1 :], context) and not (thin and at == 1):
            if kept := trim(words[start:at]):
                yield Argument(marker, kept)
            start, marker = at + 1, words[at : at + 1]
    if kept := trim(words[start:]):
        yield Argument(marker, kept)


def _next_marker(marker: Phrase, words: Phrase, at: int, context: Context) -> Phrase | None:
    """The preposition of a measure that begins at a place without one of its own; None where none does."""
    if not any(m.first == 0 for m in measures(words[at:], context)):
        return None
    if words[at - 1].pos == "PROPN":
        return ()
    if not marker or words[at - 1].text != ",":
        return None
    if any(t.lower in context.lang.measures.PLACING for t in words[:at]):
        return ()
    return marker if opens_measure(marker[0].lower, words[at:], context) else None


def _each(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each of several measures in the same place; only the first keeps dates and other measures."""
    for number, argument in enumerate(proposition.arguments):
        others = _others(argument, context)
        if len(others) < 2:
            continue
        kept = proposition.arguments[:number]
        yield replace(proposition, arguments=(*kept, Argument(argument.marker, others[0]), *proposition.arguments[number + 1 :]))
        for words in others[1:]:
            alone = tuple(a for a in kept if not a.marker)
            yield replace(proposition, arguments=(*alone, Argument(argument.marker, words)), whens=())
        return
    yield proposition


def _others(argument: Argument, context: Context) -> list[Phrase]:
    """ "1,2 persen atau 85 poin" and "25 bps (0,25 persen)" as two phrases."""
    words = argument.words
    found = list(measures(words, context))
    if found and found[0].first == 0 and (inside := _in_bracket(words[found[0].last - 1], context)):
        return [words, (*inside, *words[found[0].last :])]
    for n, left in enumerate(found[:-1]):
        right = found[n + 1]
        between = [t for t in words[left.last : right.first] if t.text != ","]
        if left.first == 0 and [t.lower for t in between] in ([w] for w in context.lang.measures.ALTERNATIVES):
            return [words[: left.last], words[right.first :]]
    return [words]


def _in_bracket(token: Token, context: Context) -> Phrase:
    """The measure in a bracket right behind a word, where the bracket holds nothing else."""
    match = _GLOSS.match(context.text, token.end)
    if match is None:
        return ()
    for start in range(match.start(1), match.end(1)):
        found = context.quantities.get(start)
        if found is None:
            continue
        if start + found.end - found.start != match.end(1) or start - (found.start - found.hedge_start) != match.start(1):
            return ()
        text = context.text[start : match.end(1)]
        measure = token._replace(start=start, end=match.end(1), text=text, lower=text.lower(), space=True)
        hedge = context.text[match.start(1) : start].strip()
        before = measure._replace(start=match.start(1), end=match.start(1) + len(hedge), text=hedge, lower=hedge.lower())
        return (before, measure) if hedge else (measure,)
    return ()
