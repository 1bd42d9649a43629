"""Fits the weights of subjects: of all readings of a clause, the treebank's shall be the likeliest."""

from collections.abc import Iterable, Iterator

from klaim.propositions._bounds import Weighed, left, none, pair, right
from klaim.propositions._weights import features
from training import choosing
from training.choosing import Choice
from training.subjects.examples import LANG, Example

LEAST = 0.06
"""Weights nearer to zero than this are left out."""


def fit(examples: Iterable[Example]) -> dict[str, float]:
    """The weight of each feature that matters."""
    return choosing.fit(_choices(examples), least=LEAST)


def _choices(examples: Iterable[Example]) -> Iterator[Choice]:
    for example in examples:
        weighed = Weighed(example.tokens, LANG)
        readings = list(weighed.readings())
        found = [n for n, (start, end, _) in enumerate(readings) if (start, end) == (example.start, example.end)]
        if found and len(readings) > 1:
            yield Choice([_features(weighed, *reading) for reading in readings], found[0])


def _features(weighed: Weighed, start: int, end: int, predicate: int) -> list[str]:
    if not end:
        return features(none(weighed))
    return features(left(weighed, start) + right(weighed, end, predicate) + pair(weighed, start, end, predicate))
