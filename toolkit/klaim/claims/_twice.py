"""Measures told a second time, in another unit: "1,2 persen atau 85 poin", "denda US$ 1 juta (Rp 15 miliar)"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._cutting import made
from klaim.claims._model import Context
from klaim.claims._values import Measure, measures
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition

_GLOSS = re.compile(r"\s?\(([^()]{1,40})\)")


def each_measure(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each of several measures in the same place; only the first keeps dates and other measures."""
    each = [_others(argument, context) for argument in proposition.arguments]
    if all(len(others) == 1 for others in each):
        yield proposition
        return
    pairs = list(zip(proposition.arguments, each, strict=True))
    yield replace(proposition, arguments=tuple(Argument(a.marker, others[0]) for a, others in pairs))
    for number, (argument, others) in enumerate(pairs):
        alone = tuple(a for a in proposition.arguments[:number] if not a.marker)
        for words in others[1:]:
            yield replace(proposition, arguments=(*alone, Argument(argument.marker, words)), whens=())


def _others(argument: Argument, context: Context) -> list[Phrase]:
    """For "1,2 persen atau 85 poin", "25 bps (0,25 persen)" and "denda US$ 1 juta (Rp 15 miliar)" two phrases."""
    words = argument.words
    found = list(measures(words, context))
    for n, left in enumerate(found[:-1]):
        right = found[n + 1]
        between = [t for t in words[left.last : right.first] if t.text != ","]
        if left.first == 0 and [t.lower for t in between] in ([w] for w in context.lang.measures.ALTERNATIVES):
            return [words[: left.last], words[right.first :]]
    for measure in found:
        inside = _in_bracket(words[measure.last - 1], context)
        if inside and _is_same(measure, inside[-1], context):
            return [words, (*words[: measure.first], *inside, *words[measure.last :])]
    return [words]


def _is_same(measure: Measure, told: Token, context: Context) -> bool:
    """Whether a measure tells another one again: any that opens its phrase, money in another currency anywhere."""
    unit, other = measure.unit, context.quantities[told.start].unit
    if measure.first == 0:
        return all(context.lang.quantities.is_measure(one) for one in (unit, other))
    return unit != other and unit.isupper() and other.isupper()


def _in_bracket(token: Token, context: Context) -> Phrase:
    """The measure in a bracket right behind a word, where the bracket holds nothing else."""
    match = _GLOSS.match(context.text, token.end)
    if match is None:
        return ()
    for start in range(match.start(1), match.end(1)):
        found = context.quantities.get(start)
        if found is None:
            continue
        first, last = start - (found.start - found.hedge_start), start + found.end - found.start
        before = context.text[match.start(1) : first].split()
        if last != match.end(1) or not context.lang.measures.ALTERNATIVES.issuperset(before):
            return ()
        measure, hedge = made(token, start, last, context), made(token, first, start, context)
        return (hedge, measure) if hedge.text else (measure,)
    return ()
