"""A clause without the last of its figures, so that each of them is told: "450 pesawat (berkapasitas 200 orang)"."""

from dataclasses import replace

from klaim.claims._drafting import has_core
from klaim.claims._model import Context
from klaim.claims._values import Measure, measures
from klaim.parsing import Token
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import trim

FEWEST = 2
"""Words of a noun phrase that is left before a figure that was taken from it: its number and what that counts."""


def without_last_figure(proposition: Proposition, context: Context) -> Proposition | None:
    """The clause without the phrase that tells its last figure; None where it says nothing without, or has only one."""
    arguments = proposition.arguments
    for at in range(len(arguments) - 1, -1, -1):
        if found := _counts(arguments[at].words, context):
            shorter = _without_figure_of(proposition, at, found, context)
            return shorter or _shorter_subject(proposition, context)
    return _shorter_subject(proposition, context)


def _without_figure_of(proposition: Proposition, at: int, found: list[Measure], context: Context) -> Proposition | None:
    """The clause without an argument that has a figure, or without what tells the last figure inside it."""
    argument, before = proposition.arguments[at], proposition.arguments[:at]
    if argument.lead in context.lang.lists.UP_TO and before and _counts(before[-1].words, context):
        return None
    told = any(_counts(words, context) for words in (proposition.subject, *(a.words for a in before)))
    if len(found) > 1 or (told and not argument.marker):
        words = _before(argument.words, found, context)
        return replace(proposition, arguments=(*before, replace(argument, words=words))) if words else None
    verb = proposition.predicate[-1].lower
    alone = bool(before) or verb.startswith(context.lang.verbs.PASSIVE) or verb in context.lang.unions.STATES
    lacks = not before and bool(context.lang.verbs.needs_object(verb))
    within = bool(before) and any(t.lower == context.lang.clauses.RELATIVE for t in before[-1].words)
    shorter = replace(proposition, arguments=before)
    return shorter if told and alone and not (lacks or within) and has_core(shorter, context) else None


def _shorter_subject(proposition: Proposition, context: Context) -> Proposition | None:
    """The clause without what tells the last figure of its subject."""
    found = _counts(proposition.subject, context)
    words = _before(proposition.subject, found, context) if len(found) > 1 else ()
    return replace(proposition, subject=words) if words else None


def _counts(words: Phrase, context: Context) -> list[Measure]:
    return [m for m in measures(words, context) if m.value.iso8601 is None]


def _before(words: Phrase, found: list[Measure], context: Context) -> Phrase:
    """The words before the modifier that tells the last of their figures; empty where that is no modifier."""
    first, last = found[-2].last if len(found) > 1 else 0, found[-1].first
    at = next((n for n in range(first, last) if _opens(words[n], context)), None)
    if at is None or at < FEWEST or words[at - 1].pos == "NUM":
        return ()
    nested = any(t.lower == context.lang.clauses.RELATIVE for t in words[:at])
    joining = context.lang.unions.JOINING | context.lang.lists.UP_TO
    listed = any(t.text == "," or t.lower in joining for t in words[at:last])
    return () if nested or listed else trim(words[:at])


def _opens(token: Token, context: Context) -> bool:
    """Whether a word opens what tells of the noun before it: a preposition, "yang", "senilai", "berkapasitas"."""
    lang = context.lang
    opens = token.lower in lang.measures.SIZES | lang.measures.OPENS_FIGURE or token.lower == lang.clauses.RELATIVE
    return opens or token.lower in lang.verbs.ATTRIBUTIVE
