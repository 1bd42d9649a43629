"""Finds the later members of a list of measured things: "A turun 1 persen, B 2 persen", "lima tewas, 12 luka-luka"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klaim.claims._model import Context
from klaim.claims._values import Measure, counted, measures
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import NOMINAL

_BRACKET = re.compile(r"[(\[][^()\[\]]*[)\]]")
MAX_SUBJECT = 6


@dataclass(frozen=True, slots=True)
class Member:
    """A later member of a list: the argument and index it begins at, its subject and predicate where it has its own."""

    argument: int
    start: int
    subject: Phrase
    predicate: Phrase
    body: int
    """Index behind its subject and predicate."""


def members(proposition: Proposition, context: Context) -> Iterator[Member]:
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
    gap = text[end:start]
    if not gap or gap.isspace():
        return before
    between = " ".join(_BRACKET.sub("", gap).split()).lower()
    return between.removeprefix(", ") or before


def _member(proposition: Proposition, number: int, at: int, context: Context) -> Member | None:
    """What begins at a place behind a joint, None where it is no member with words of its own."""
    rest = proposition.arguments[number].all[at:]
    stop = next((n for n, t in enumerate(rest) if n and t.lower in context.lang.measures.JOINTS), len(rest))
    found = list(measures(rest[:stop], context))
    verb = next((n for n, t in enumerate(rest[: MAX_SUBJECT + 1]) if t.lower in context.lang.measures.CHANGES), None)
    if verb is not None and verb < stop - 1 and (found or not verb) and _names(rest[:verb]):
        subject = rest[:verb] or _changing(proposition, context)
        return Member(number, at, subject, rest[verb : verb + 1], at + verb + 1) if subject else None
    if not found and _further_object(proposition, rest, number, context):
        return Member(number, at, proposition.subject, proposition.predicate, at)
    if not found:
        return _other_object(proposition, rest, number, at, context)
    if found[0].value.iso8601 is not None:
        return None
    first = found[0]
    if first.first == 0:
        return _state(rest, first, stop, number, at, context) or _sized(proposition, rest, found, number, at, context)
    subject = rest[: first.first]
    levels = {t.lower for t in proposition.predicate} & context.lang.measures.CARRIERS
    left = next(_measures_before(proposition, number, at, context), None)
    gained = bool({t.lower for t in proposition.predicate} & context.lang.unions.GAINING)
    named = gained and all(t.text[0].isupper() for t in subject)
    if not (levels or named) or left is None or left.unit != first.unit or not _names(subject):
        return None
    return Member(number, at, subject, proposition.predicate, at + first.first)


def _changing(proposition: Proposition, context: Context) -> Phrase:
    """What a further verb of change is said of: the subject, or what it records ("mencatat laba Rp 5, naik")."""
    verbs = {t.lower for t in proposition.predicate}
    if verbs & context.lang.unions.CARRYING:
        return proposition.subject
    words = proposition.arguments[0].words
    first = next(measures(words, context), None)
    if first is None or proposition.arguments[0].marker or not first.first or not _names(words[: first.first]):
        return ()
    return words[: first.first] + proposition.subject


def _other_object(proposition: Proposition, rest: Phrase, number: int, at: int, context: Context) -> Member | None:
    """For "dicetak A pada menit ke-24 dan B pada menit ke-70": a name in the place of the first."""
    first, here, *behind = (proposition.arguments[0], *proposition.arguments[number : number + 2])
    if not behind or first.marker or not here.marker or behind[0].lead != here.lead:
        return None
    if any(t.pos != "PROPN" for t in (*rest, *first.words)) or at + len(rest) < len(here.all):
        return None
    left, right = next(measures(here.words, context), None), next(measures(behind[0].words, context), None)
    if left is None or right is None or left.unit != right.unit:
        return None
    return Member(number, at, proposition.subject, proposition.predicate, at)


def _further_object(proposition: Proposition, rest: Phrase, number: int, context: Context) -> bool:
    """Whether words that end an argument are a further object with a measure: "… dan aset (sebesar Rp 10 triliun)"."""
    leads, arguments = context.lang.measures.STATING, proposition.arguments
    behind = arguments[number + 1].lead if number + 1 < len(arguments) else ""
    before = {a.lead for a in arguments[1 : number + 1]}
    whole = rest[-1] == arguments[number].all[-1] and _names(rest)
    objects = not arguments[0].marker and _names(arguments[0].words)
    return whole and objects and behind in leads and behind in before


def _names(subject: Phrase) -> bool:
    """Whether words can be a subject that a list gives to one of its members; none at all can."""
    if len(subject) > MAX_SUBJECT or (subject and (subject[0].pos == "NUM" or subject[0].text.isdigit())):
        return False
    return all(t.pos in NOMINAL | {"ADJ", "DET"} for t in subject)


def _measures_before(proposition: Proposition, number: int, at: int, context: Context) -> Iterator[Measure]:
    """The measure right behind the predicate or its preposition, for a place farther on."""
    argument = proposition.arguments[0]
    found = next(measures(argument.words, context), None)
    if found is not None and found.first == 0 and (number > 0 or at > 0):
        yield found


def _state(rest: Phrase, measure: Measure, stop: int, number: int, at: int, context: Context) -> Member | None:
    """For "12 lainnya luka-luka": a counted subject and what is said of it."""
    end = measure.last
    while end < stop and rest[end].lower in context.lang.measures.OTHERS:
        end += 1
    last = end
    states = context.lang.measures.STATES
    while last < stop and (rest[last].lower in states or (last > end and rest[last].pos == "ADJ")):
        last += 1
    if last == end:
        return None
    return Member(number, at, counted(rest[:end], measure, context), rest[end:last], at + last)


def _sized(
    proposition: Proposition, rest: Phrase, found: list[Measure], number: int, at: int, context: Context
) -> Member | None:
    """For "harga emas 3 gram … , 5 gram Rp …": the subject's own measure is replaced."""
    own = list(measures(proposition.subject, context))
    if len(found) < 2 or found[1].first != found[0].last or not own or own[-1].unit != found[0].unit:
        return None
    subject = proposition.subject[: own[-1].first] + rest[: found[0].last] + proposition.subject[own[-1].last :]
    return Member(number, at, subject, proposition.predicate, at + found[0].last)
