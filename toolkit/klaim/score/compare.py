"""Lays the predicted claims of an article beside its gold ones."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from klaim.records import Claim
from klaim.score.assignment import best_pairs
from klaim.score.words import content, jaccard, overlap

SOFT = 0.6
"""Token F1 from which two claims say about the same."""
STRICT = 0.8
"""Jaccard index from which they say it in the same words."""


@dataclass(frozen=True)
class Compared:
    """An article's claims with the pairs that match, as indices of gold and predicted."""

    article_id: str
    gold: tuple[Claim, ...]
    predicted: tuple[Claim, ...]
    soft: tuple[tuple[int, int], ...]
    strict: tuple[tuple[int, int], ...]

    @property
    def pairs(self) -> Iterator[tuple[Claim, Claim]]:
        """Gold and predicted claim of each soft match."""
        return ((self.gold[g], self.predicted[p]) for g, p in self.soft)


def compare(gold: Iterable[Claim], predicted: Iterable[Claim]) -> Iterator[Compared]:
    """Each article that has gold, in order of id; predictions for any other article are left out."""
    wanted, given = _by_article(gold), _by_article(predicted)
    for article_id in sorted(wanted):
        yield _compared(article_id, wanted[article_id], given.get(article_id, []))


def _by_article(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.article_id, []).append(claim)
    return found


def _compared(article_id: str, gold: list[Claim], predicted: list[Claim]) -> Compared:
    left = [content(c.text, c.language) for c in gold]
    right = [content(c.text, c.language) for c in predicted]
    soft, strict = _pairs(left, right, overlap, SOFT), _pairs(left, right, jaccard, STRICT)
    return Compared(article_id, tuple(gold), tuple(predicted), soft, strict)


def _pairs(
    left: list[frozenset[str]],
    right: list[frozenset[str]],
    likeness: Callable[[frozenset[str], frozenset[str]], float],
    least: float,
) -> tuple[tuple[int, int], ...]:
    alike = {(i, j): likeness(a, b) for i, a in enumerate(left) for j, b in enumerate(right)}
    return tuple(best_pairs({pair: value for pair, value in alike.items() if value >= least}))
