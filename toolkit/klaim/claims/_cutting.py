"""Cuts measures from the arguments of a clause, so that each can be told with it or left out."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._model import Context
from klaim.claims._values import counted, measures, opens_measure
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim

MAX_BETWEEN = 3


def cut(proposition: Proposition, context: Context) -> Proposition:
    """The clause with every measure that a preposition leads as an argument of its own."""
    changes = {t.lower for t in proposition.predicate} & context.lang.measures.CARRIERS
    found: list[Argument] = []
    for argument in proposition.arguments:
        for part in _cut_argument(argument, context, changed=bool(changes)):
            from_thing = not changes and part.lead in context.lang.measures.OF_CHANGE
            if from_thing and part.words[:1] and part.words[0].lower in context.lang.measures.FORMERLY:
                continue
            of_noun = from_thing and _counts(part.words, context)
            behind = found and found[-1].all[-1].start < part.all[0].start
            if behind and part.marker and _only_lead(found[-1], context):
                found[-1] = replace(part, marker=found[-1].all + part.marker)
            elif behind and (of_noun or _joins(part, found, context) or _ends_range(part, found[-1], context)):
                found[-1] = replace(found[-1], words=found[-1].words + part.all)
            else:
                found.append(part)
    subject = _hedged(proposition.subject, context)
    first = next(measures(subject, context), None)
    others = context.lang.unions.OTHERS
    if first is not None and first.last == len(subject) and subject[-1].lower in others:
        subject = counted(subject, first, context)
    if subject is proposition.subject and tuple(found) == proposition.arguments:
        return proposition
    return replace(proposition, subject=subject, arguments=tuple(found))


def _only_lead(argument: Argument, context: Context) -> bool:
    """Whether an argument is only the first of two prepositions of a measure: "dari senilai", "menjadi sebesar"."""
    return len(argument.all) == 1 and argument.all[0].lower in context.lang.measures.LEADS


def _joins(part: Argument, found: list[Argument], context: Context) -> bool:
    """Whether a measure goes on with the argument before it: its noun, the "lebih" of "lebih dari", a second one."""
    lexicon = context.lang.measures
    hedged = part.lead in context.lang.clauses.FROM and found[-1].all[-1].lower in lexicon.MORE_OR_LESS
    return hedged or _again(part, found, context) or _of_named(part, found, context)


def _ends_range(part: Argument, before: Argument, context: Context) -> bool:
    """Whether a phrase is the far end of a range that the one before it opens: "dari Rp 5 juta hingga Rp 6 juta"."""
    ends = (m.start + q.end - q.start for m in before.words if (q := context.quantities.get(m.start)) is not None)
    return bool(part.words) and max(ends, default=0) > part.words[0].start


def _again(part: Argument, found: list[Argument], context: Context) -> bool:
    """Whether a clause that has such a measure already is given another: "laba naik menjadi X, sejalan … menjadi Y"."""
    return part.lead in context.lang.measures.ONCE and any(a.lead == part.lead for a in found)


def _of_named(part: Argument, found: list[Argument], context: Context) -> bool:
    """Whether a measure is that of a measuring noun right before it: "dengan nilai transaksi sebesar Rp 5 juta"."""
    if part.lead not in context.lang.measures.OF_NAMED or not found or not found[-1].marker or not found[-1].words:
        return False
    words = found[-1].words
    return words[0].lower in context.lang.measures.NOUNS and not any(measures(words, context))


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
    hedge = made(subject[0], subject[0].start - before, subject[0].start, context)._replace(pos="ADV")
    return (hedge, *subject)


def _cut_argument(argument: Argument, context: Context, *, changed: bool) -> Iterator[Argument]:
    """The parts of an argument; a number stands by itself before "dari" only where something is said to change."""
    if argument.lead in context.lang.measures.HEDGES:
        argument = Argument((), argument.all)
    words = argument.words
    start, marker = 0, argument.marker
    thin = bool(marker) and not opens_measure(argument.lead, words, context)
    measured = not context.measured.isdisjoint([t.start for t in words])
    for at in range(1, len(words) - 1) if measured else ():
        if any(t.lower == context.lang.clauses.RELATIVE for t in words[:at]):
            break
        if (marker_of_next := _next_marker(marker, words, at, context)) is not None:
            yield Argument(marker, trim(words[start:at]))
            start, marker = at, marker_of_next
        elif (thin and at == 1) or _far(words, at, context) or _is_part(words, at, context, changed=changed):
            continue
        elif opens_measure(words[at].lower, words[at + 1 :], context):
            kept = trim(words[start:at])
            if kept:
                yield Argument(marker, kept)
            start, marker = at + 1, (() if kept else marker) + words[at : at + 1]
    end = len(words)
    while end > start and words[end - 1].lower in context.lang.measures.COMPARING:
        end -= 1
    if kept := trim(words[start:end]):
        yield Argument(marker, kept)


def _is_part(words: Phrase, at: int, context: Context, *, changed: bool) -> bool:
    """Whether a number right before "dari" is a part of the one behind it: "salah satu dari lima metode"."""
    part = (words[at - 1].pos == "NUM" and not changed) or words[at - 1].lower in context.lang.lists.ONE
    return part and words[at].lower in context.lang.clauses.FROM


def _far(words: Phrase, at: int, context: Context) -> bool:
    """Whether a measure stands so far behind the one before it that it measures something named between them."""
    ends = [m.last for m in measures(words[:at], context)]
    between = words[ends[-1] : at] if ends else ()
    return len(between) > MAX_BETWEEN or any(t.text == "," for t in between)


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


def made(token: Token, start: int, end: int, context: Context) -> Token:
    """A token for words of the article that the parse left out."""
    text = context.text[start:end].strip()
    return token._replace(start=start, end=start + len(text), text=text, lower=text.lower(), space=True)
