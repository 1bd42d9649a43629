"""Where something happened."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import alternatives
from klaim.claims._drafting import core, draft, draft_act, is_place, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.records import Value

PLACED = "placed"
"""The pattern that reads places from noun phrases."""


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause with each of its places."""
    if proposition.kind == "act":
        for argument in proposition.arguments:
            value = Value(name=context.writer.phrase(argument.words))
            span = (argument.all[0].start, argument.all[-1].end)
            if is_place(argument, context):
                yield from draft_act(
                    "location",
                    replace(proposition, tail=()),
                    context,
                    context.writer.phrase(argument.all),
                    value=value,
                    span=span,
                )
    if not stands(proposition, context):
        return
    kept = core(proposition, context)
    if proposition.pattern == PLACED and not _tells(proposition, context):
        return
    for argument in proposition.arguments:
        if not is_place(argument, context) or _swallows(argument.words, context):
            continue
        for words in alternatives(_named(argument.words, context), context):
            place = Argument(argument.marker, words)
            value = Value(name=context.writer.phrase(words))
            told = tuple(place if a is argument else a for a in proposition.arguments if a is argument or a in kept)
            if claim := draft("location", replace(proposition, arguments=told), context, value=value):
                yield claim


def _tells(proposition: Proposition, context: Context) -> bool:
    """Whether a noun phrase with its place names more than any such event and does not hold the place already."""
    subject = context.writer.phrase(proposition.subject)
    place = proposition.arguments[0].words
    name = next((t.text for t in place if t.text[0].isupper()), "")
    return (" " in subject or subject.isupper() or subject[:1].isupper()) and name not in subject.split()


def _named(words: Phrase, context: Context) -> Phrase:
    """A place without the relative clause behind its name, which is said of it beside the event."""
    relative = context.lang.clauses.RELATIVE
    at = next((n for n, t in enumerate(words) if t.lower == relative), len(words))
    return words[:at] if 0 < at < len(words) and words[at - 1].pos == "PROPN" else words


def _swallows(words: Phrase, context: Context) -> bool:
    """Whether a place runs on into a clause that the parse did not tell from it."""
    plain = itertools.takewhile(lambda t: t.lower != context.lang.clauses.RELATIVE, words)
    return any(
        n and t.pos in ("VERB", "AUX") and t.text[0].islower() and context.lang.verbs.looks_finite(t.lower)
        for n, t in enumerate(plain)
    )


TYPE = ClaimType(name="location", find=find)
