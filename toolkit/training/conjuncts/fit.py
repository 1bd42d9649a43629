"""Fits the weights of coordinations: of all readings of a phrase, the treebank's shall be the likeliest."""

from collections.abc import Iterable, Iterator

from klaim.claims._boundaries import Around, left, pair, right
from klaim.propositions._weights import features
from training import choosing
from training.choosing import Choice
from training.conjuncts.examples import LANG, Example


def fit(examples: Iterable[Example]) -> dict[str, float]:
    """The weight of each feature that matters."""
    return choosing.fit(_choices(examples))


def _choices(examples: Iterable[Example]) -> Iterator[Choice]:
    for example in examples:
        around = Around(example.phrase, example.join, LANG)
        readings = list(around.readings())
        wanted = (example.start, example.end, example.cuts)
        if wanted not in readings or len(readings) == 1:
            continue
        lefts = {s: left(around, s) for s, _, _ in readings}
        rights = {e: right(around, e) for _, e, _ in readings}
        found = [features(lefts[s] + rights[e] + pair(around, s, e, cuts)) for s, e, cuts in readings]
        yield Choice(found, readings.index(wanted))
