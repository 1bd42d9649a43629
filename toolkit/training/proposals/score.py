"""Scores proposals against annotated claims, by the words that both have."""

from collections.abc import Sequence

from klaim.proposals.proposing import LEAST_MARK, Proposer
from training.proposals.examples import Example

ALIKE = 0.6
"""F1 of words from which a proposal is a claim, as the scorer of whole claims has it."""
LEAST = (0.2, 0.3, 0.4, 0.5)


def score(examples: Sequence[Example], proposer: Proposer) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of proposals by the least probability asked of them, each paired with one claim."""
    proposed = proposer.propose([e.reading for e in examples], min(LEAST))
    claims = sum(len(e.claims) for e in examples)
    figures = {}
    for least in LEAST:
        right = made = 0
        for example, proposals in zip(examples, proposed, strict=True):
            kept = [p for p in proposals if p.probability >= least]
            sets = [frozenset(n for n, mark in enumerate(p.marks) if mark > LEAST_MARK) for p in kept]
            gold = [frozenset(n for n, own in enumerate(c.words) if own) for c in example.claims]
            made, right = made + len(kept), right + _paired(sets, gold)
        figures[f"{least}"] = {
            "precision": round(right / max(1, made), 3),
            "recall": round(right / max(1, claims), 3),
            "f1": round(2 * right / max(1, made + claims), 3),
        }
    return figures


def _paired(proposed: Sequence[frozenset[int]], gold: Sequence[frozenset[int]]) -> int:
    """How many pairs are alike, the likest first, each in one pair."""
    alike = sorted(
        ((2 * len(a & b) / (len(a) + len(b)), n, m) for n, a in enumerate(proposed) for m, b in enumerate(gold)),
        reverse=True,
    )
    used: tuple[set[int], set[int]] = (set(), set())
    for f1, n, m in alike:
        if f1 >= ALIKE and n not in used[0] and m not in used[1]:
            used[0].add(n)
            used[1].add(m)
    return len(used[0])
