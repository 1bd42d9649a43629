"""Reads a clause whose subject tells a figure of its own: "inflasi sebesar 2 persen, turun dari 2,5 persen"."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._model import Context
from klaim.claims._values import measures
from klaim.propositions._model import Argument, Proposition
from klaim.propositions._tree import trim

FEWEST = 2
"""Words before "sebesar" that tell of what a figure is."""

NEXT = 2
"""Characters between a subject and the verb right behind it: a comma and a blank."""


def amounted(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """What the subject amounts to, then how it changed; nothing where its figure only tells which one is meant.

    The dates between are the figure's, those behind the verb of change are what it is compared with.
    """
    lexicon, subject = context.lang.measures, proposition.subject
    at = next((n for n, t in enumerate(subject) if n >= FEWEST and t.lower in lexicon.STATING), None)
    if at is None or proposition.kind != "clause" or any(t.lower == context.lang.clauses.RELATIVE for t in subject):
        return
    found = next(measures(subject[at + 1 :], context), None)
    verb = proposition.predicate[-1]
    whole = found is not None and found.first == 0 and at + 1 + found.last == len(trim(subject))
    if not whole or verb.lower not in lexicon.CHANGES or not proposition.arguments:
        return
    amount = Argument((), trim(subject[at + 1 :]))
    if proposition.predicate[0].start <= subject[-1].end + NEXT:
        dates = tuple(w for w in proposition.whens if w.start < verb.start)
        told = replace(proposition, subject=subject[:at], predicate=subject[at : at + 1], whens=dates)
        yield replace(told, arguments=(amount,))
    yield replace(proposition, subject=subject[:at], whens=())
