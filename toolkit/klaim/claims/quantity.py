"""How much, how many, what size or change."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.claims._drafting import core, draft, is_measure, quantity_of, splits, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Phrase, Proposition
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause with each measure it stands without; else the clause itself where a number is part of it."""
    if not stands(proposition, context):
        return
    kept = core(proposition, context)
    for argument in proposition.arguments:
        if is_measure(argument, context):
            measured = replace(proposition, arguments=(*kept, argument))
            yield from _claim(measured, argument.words, context)
    if not covers(proposition, context):
        return
    for one in splits(replace(proposition, arguments=kept), context):
        for phrase in (one.subject, one.predicate, *(a.words for a in one.arguments)):
            if quantity_of(phrase, context) is not None:
                yield from _claim(one, phrase, context)
                break


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether a quantity stands in what is left of the clause without its measures."""
    if not stands(proposition, context):
        return False
    phrases = (proposition.subject, proposition.predicate, *(a.words for a in core(proposition, context)))
    return any(quantity_of(p, context) is not None for p in phrases)


def _claim(proposition: Proposition, phrase: Phrase, context: Context) -> Iterator[Draft]:
    quantity: Any = quantity_of(phrase, context)
    value = Value(number=quantity.number, number_max=quantity.number_max, unit=quantity.unit or None, comparison=quantity.comparison)
    if claim := draft("quantity", proposition, context, value=value):
        yield claim


TYPE = ClaimType(name="quantity", find=find, covers=covers)
