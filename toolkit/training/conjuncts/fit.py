"""Fits the weights: of all readings of a phrase, the treebank's shall be the likeliest."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from klaim.claims._boundaries import Around, left, pair, right
from training.conjuncts.examples import LANG, Example

log = logging.getLogger(__name__)

STEPS = 120
RATE = 0.3
PENALTY = 6.0
"""How dear large weights are: half of it times their squares."""
LEAST = 0.04
"""Weights nearer to zero than this are left out."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The features of all readings of all examples: `rows[i]` has `columns[i]`, `first` is each example's first row."""

    rows: Any
    columns: Any
    first: Any
    sizes: Any
    right: Any


def fit(examples: Iterable[Example]) -> dict[str, float]:
    """The weight of each feature that matters."""
    index: dict[str, int] = {}
    table = _table(examples, index)
    weights = np.zeros(len(index))
    known = np.bincount(table.columns[np.isin(table.rows, table.right)], minlength=len(index))
    slopes = np.zeros(len(index))
    for step in range(STEPS):
        expected, loss = _expected(table, weights)
        slope = expected - known + PENALTY * weights
        slopes += slope**2
        weights -= RATE * slope / np.sqrt(slopes + 1e-9)
        if step % 20 == 0 or step == STEPS - 1:
            log.info("step %d: loss %.1f", step, loss + PENALTY / 2 * float(weights @ weights))
    return {name: round(float(weights[n]), 2) for name, n in index.items() if abs(weights[n]) >= LEAST}


def _table(examples: Iterable[Example], index: dict[str, int]) -> _Table:
    rows: list[int] = []
    columns: list[int] = []
    first, sizes, true = [], [], []
    count = 0
    for example in examples:
        around = Around(example.phrase, example.join, LANG)
        readings = list(around.readings())
        wanted = (example.start, example.end, example.cuts)
        if wanted not in readings or len(readings) == 1:
            continue
        first.append(count)
        sizes.append(len(readings))
        true.append(count + readings.index(wanted))
        lefts = {s: [index.setdefault(f, len(index)) for f in left(around, s)] for s, _, _ in readings}
        rights = {e: [index.setdefault(f, len(index)) for f in right(around, e)] for _, e, _ in readings}
        for start, end, cuts in readings:
            pairs = [index.setdefault(f, len(index)) for f in pair(around, start, end, cuts)]
            found = lefts[start] + rights[end] + pairs
            rows += [count] * len(found)
            columns += found
            count += 1
    log.info("%d examples, %d readings, %d features", len(first), count, len(index))
    return _Table(np.array(rows), np.array(columns), np.array(first), np.array(sizes), np.array(true))


def _expected(table: _Table, weights: Any) -> tuple[Any, float]:
    """How often each feature is expected with these weights, and how unlikely they make the true readings."""
    scores = np.bincount(table.rows, weights=weights[table.columns])
    scores -= np.repeat(np.maximum.reduceat(scores, table.first), table.sizes)
    odds = np.exp(scores)
    sums = np.add.reduceat(odds, table.first)
    shares = odds / np.repeat(sums, table.sizes)
    expected = np.bincount(table.columns, weights=shares[table.rows], minlength=len(weights))
    return expected, float((np.log(sums) - scores[table.right]).sum())
