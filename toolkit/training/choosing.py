"""Fits weights of features: of all readings of an example, the treebank's shall be the likeliest."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

log = logging.getLogger(__name__)

STEPS = 120
RATE = 0.3
PENALTY = 6.0
"""How dear large weights are: half of it times their squares."""
LEAST = 0.04
"""Weights nearer to zero than this are left out."""


class Choice(NamedTuple):
    """The features of each reading of an example, and which reading is right."""

    readings: Sequence[Sequence[str]]
    right: int


@dataclass(frozen=True, slots=True)
class _Table:
    """The features of all readings of all examples: `rows[i]` has `columns[i]`, `first` is each example's first row."""

    rows: Any
    columns: Any
    first: Any
    sizes: Any
    right: Any


def fit(choices: Iterable[Choice], *, least: float = LEAST) -> dict[str, float]:
    """The weight of each feature that matters."""
    index: dict[str, int] = {}
    table = _table(choices, index)
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
    return {name: round(float(weights[n]), 2) for name, n in index.items() if abs(weights[n]) >= least}


def _table(choices: Iterable[Choice], index: dict[str, int]) -> _Table:
    rows: list[int] = []
    columns: list[int] = []
    first, sizes, right = [], [], []
    count = 0
    for choice in choices:
        first.append(count)
        sizes.append(len(choice.readings))
        right.append(count + choice.right)
        for features in choice.readings:
            rows += [count] * len(features)
            columns += [index.setdefault(feature, len(index)) for feature in features]
            count += 1
    log.info("%d examples, %d readings, %d features", len(first), count, len(index))
    return _Table(np.array(rows), np.array(columns), np.array(first), np.array(sizes), np.array(right))


def _expected(table: _Table, weights: Any) -> tuple[Any, float]:
    """How often each feature is expected with these weights, and how unlikely they make the right readings."""
    scores = np.bincount(table.rows, weights=weights[table.columns])
    scores -= np.repeat(np.maximum.reduceat(scores, table.first), table.sizes)
    odds = np.exp(scores)
    sums = np.add.reduceat(odds, table.first)
    shares = odds / np.repeat(sums, table.sizes)
    expected = np.bincount(table.columns, weights=shares[table.rows], minlength=len(weights))
    return expected, float((np.log(sums) - scores[table.right]).sum())
