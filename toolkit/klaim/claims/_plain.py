"""A clause without a modifier that it is told with and without: a companion, a cause, whom something is given to."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import splits
from klaim.claims._drafting import draft
from klaim.claims._model import Context, Draft
from klaim.claims._reached import is_means
from klaim.claims._values import is_score
from klaim.claims._without_amount import without_amount, without_kind
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

TOLD = 2
"""Words of a noun phrase that tell what it means without its relative clause."""

_TELLING = NOMINAL - {"PRON"} | {"ADJ", "NUM"}
_JOINING = frozenset(("ADP", "SCONJ", "CCONJ"))


def plain(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once without each such modifier, where it says something without it."""
    verb = proposition.predicate[-1].lower if proposition.predicate else ""
    denied = any(t.lower in context.lang.clauses.NEGATIONS for t in proposition.predicate)
    merely = any(t.lower in context.lang.links.MERELY for t in proposition.predicate)
    if proposition.kind == "link" and (tail := _shortened(proposition.tail, context)):
        yield replace(proposition, tail=tail)
    if proposition.kind != "clause" or not verb or denied or verb in context.lang.unions.NEEDS_MODIFIER:
        return
    beside = [a for a in proposition.arguments if _is_beside(a, proposition, context)]
    for argument in proposition.arguments:
        rest = tuple(a for a in proposition.arguments if a is not argument)
        scored = verb in context.lang.matches.DECIDED and not argument.marker and is_score(argument.words, context)
        left_out = scored or argument in beside or _is_modifier(argument, rest, context)
        left_out = left_out and not (merely and argument.lead not in context.lang.links.LEADS_PHRASE)
        if left_out and (rest or not context.lang.verbs.needs_object(verb)):
            yield replace(proposition, arguments=rest)
    for bare in (without_amount(proposition, context), without_kind(proposition, context)):
        if bare is not None:
            yield bare
    if len(beside) > 1:
        yield replace(proposition, arguments=tuple(a for a in proposition.arguments if a not in beside))
    if (shorter := _unrelated(proposition.arguments, context)) is not None:
        yield replace(proposition, arguments=shorter)


def plain_events(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """An event for each such shorter clause, beside what another type tells of the whole one."""
    for clause in plain(proposition, context):
        for one in splits(clause, context):
            if claim := draft("event", one, context):
                yield claim


def _unrelated(arguments: tuple[Argument, ...], context: Context) -> tuple[Argument, ...] | None:
    """The arguments without the relative clause that ends the last one; None without one, or for a short object.

    "menjawab soal impor garam yang masuk lewat Surabaya" is told of "impor garam", too.
    """
    *others, last = arguments or (Argument((), ()),)
    words = _shortened(last.words, context)
    behind = others or last.marker or len(words) > TOLD or any(t.pos in _JOINING for t in words)
    return (*others, Argument(last.marker, words)) if behind and words and words[0].pos in NOMINAL else None


def _shortened(words: Phrase, context: Context) -> Phrase:
    """The words without the relative clause that ends them; empty where a lone noun is left, or they have none."""
    clauses = context.lang.clauses
    before = trim(tuple(itertools.takewhile(lambda t: t.lower != clauses.RELATIVE, words)))
    where = any((a.lower, b.lower) in context.lang.links.WHERE for a, b in itertools.pairwise(before))
    titled = any(t.text.istitle() and context.lang.verbs.looks_affixed(t.lower) for t in words[len(before) :][1:2])
    told = TOLD <= len(before) < len(words) and all(t.pos in _TELLING for t in before[-TOLD:])
    return before if told and not where and not titled else ()


def _is_beside(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether a phrase behind the object of a deed tells on what occasion, about or for what, how large it was done."""
    aside, lead, verbs = context.lang.aside, argument.lead, context.lang.verbs
    verb, first = proposition.predicate[-1].lower, argument.words[0]
    before = [a for a in proposition.arguments if a.all[0].i < argument.all[0].i]
    done = any(not a.marker and a.words[0].pos in _TELLING for a in before) and bool(verbs.takes_object(verb))
    suffered = bool(before) and verbs.is_whole_passive(verb)
    more = argument is not proposition.arguments[-1]
    held = more and any(t.lower == context.lang.clauses.RELATIVE for t in argument.words)
    held = held or not context.lang.clauses.POSSIBLE.isdisjoint(t.lower for t in proposition.predicate)
    if held or (not done and first.lower in aside.MOMENTS):
        return False
    said = verb in context.lang.further_unions.SAID_OR_STATED
    of_noun = lead in aside.OF_DEED and any(context.lang.titles.ABSTRACT.fullmatch(a.words[0].lower) for a in before)
    if first.lower in aside.AIMS and before and lead in aside.HEADS and verb in aside.GOING:
        return True
    if verb in aside.NEEDING or said or of_noun or not (done or suffered or verb in context.lang.matches.DECIDED):
        return False
    if lead in aside.SERVED:
        return done and (first.pos == "NUM" or (first.pos in NOMINAL and not verbs.looks_affixed(first.lower)))
    told = context.event is not None and context.event.end <= proposition.sentence[0]
    if told and first.lower in context.lang.events.KINDS["case"]:
        return False  # without it the claim would be told of the article's own
    about = lead in aside.ABOUT and (done or lead not in aside.OF_DEED) and verb not in context.lang.matches.DECIDED
    about = about or lead in context.lang.lists.THANKS_TO
    return about or first.lower in aside.HEADS.get(lead, ())


def _is_modifier(argument: Argument, rest: tuple[Argument, ...], context: Context) -> bool:
    lead, lang = argument.lead, context.lang
    if rest and (is_means(argument, context) or (lead in lang.placed.AIMING and is_means(rest[-1], context))):
        return True
    if lead in lang.measures.TOGETHER:
        return argument.words[0].lower not in lang.measures.NO_PARTY
    if lead in lang.clauses.MANNER and argument.words[0].lower in lang.measures.THREATS:
        return True
    behind_object = any(not a.marker for a in rest)
    return lead in lang.links.LEADS_PHRASE or (behind_object and lead in lang.clauses.RECEIVER)
