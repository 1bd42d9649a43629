"""The figures that tell how good predicted claims are, counted over the claims of all articles."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from klaim.records import CLAIM_TYPES, Claim
from klaim.score.compare import Compared
from klaim.score.values import checkable, same_value
from klaim.score.words import content, negations, overlap, words

SAME_SPEAKER = 0.5
"""Token F1 from which two names are one speaker ("Ushakov", "Yuri Ushakov")."""


@dataclass(frozen=True)
class Rate:
    """How many of the gold items were found, and how many of the predicted ones are right."""

    found: int
    gold: int
    right: int
    predicted: int

    @property
    def precision(self) -> float:
        """The share of predicted items that are right; 0 where there is none."""
        return _share(self.right, self.predicted)

    @property
    def recall(self) -> float:
        """The share of gold items that were found; 0 where there is none."""
        return _share(self.found, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def to_dict(self) -> dict[str, Any]:
        """Counts and shares, the latter with four digits."""
        shares = {name: round(getattr(self, name), 4) for name in ("precision", "recall", "f1")}
        return {"found": self.found, "gold": self.gold, "right": self.right, "predicted": self.predicted, **shares}


@dataclass(frozen=True)
class Figures:
    """What scoring some articles gave; accuracies and clashes are shares of the soft pairs."""

    articles: int
    soft: Rate
    strict: Rate
    values: dict[str, Rate]
    types: float
    speakers: float
    modalities: float
    clashes: float
    coverage: float

    @property
    def all_values(self) -> Rate:
        """The values of all types together."""
        rates = self.values.values()
        return Rate(*(sum(getattr(r, name) for r in rates) for name in ("found", "gold", "right", "predicted")))

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain JSON values."""
        names = ("types", "speakers", "modalities", "clashes", "coverage")
        return {
            "articles": self.articles,
            "soft": self.soft.to_dict(),
            "strict": self.strict.to_dict(),
            "all_values": self.all_values.to_dict(),
            "values": {kind: rate.to_dict() for kind, rate in self.values.items()},
            **{name: round(getattr(self, name), 4) for name in names},
        }


def figures(articles: Iterable[Compared]) -> Figures:
    """The figures of some articles together, each claim with the same weight."""
    found = tuple(articles)
    pairs = [pair for one in found for pair in one.pairs]
    gold, predicted = sum(len(one.gold) for one in found), sum(len(one.predicted) for one in found)
    strict = sum(len(one.strict) for one in found)
    spans = [_covered(one) for one in found]
    return Figures(
        articles=len(found),
        soft=Rate(len(pairs), gold, len(pairs), predicted),
        strict=Rate(strict, gold, strict, predicted),
        values=dict(_values(found)),
        types=_accuracy(pairs, lambda g, p: g.type == p.type),
        speakers=_accuracy(pairs, _same_speaker),
        modalities=_accuracy(pairs, lambda g, p: g.modality == p.modality),
        clashes=_accuracy(pairs, clash),
        coverage=_share(sum(covered for covered, _ in spans), sum(size for _, size in spans)),
    )


def by_key(articles: Iterable[Compared], key: Callable[[Claim], str]) -> dict[str, Rate]:
    """Soft matches by what `key` says of a claim (type, pattern, method); gold and predicted under their own key."""
    counts: dict[str, list[int]] = {}
    for one in articles:
        met = ({g for g, _ in one.soft}, {p for _, p in one.soft})
        for at, (claims, hit) in enumerate(zip((one.gold, one.predicted), met, strict=True)):
            for number, claim in enumerate(claims):
                row = counts.setdefault(key(claim), [0, 0, 0, 0])
                row[2 * at] += number in hit
                row[2 * at + 1] += 1
    return {name: Rate(*counts[name]) for name in sorted(counts)}


def clash(gold: Claim, predicted: Claim) -> bool:
    """Whether a pair that shares most words still says another thing: a number more, a negation, another speaker."""
    ours, theirs = words(gold.text), words(predicted.text)
    numbers = {w for w in theirs - ours if w[0].isdigit()}
    negated = bool(ours & negations(gold.language)) != bool(theirs & negations(predicted.language))
    two = gold.attribution is not None and predicted.attribution is not None
    return bool(numbers) or negated or (two and _speaker_overlap(gold, predicted) == 0)


def _same_speaker(gold: Claim, predicted: Claim) -> bool:
    if gold.attribution is None or predicted.attribution is None:
        return gold.attribution is predicted.attribution
    return _speaker_overlap(gold, predicted) >= SAME_SPEAKER


def _speaker_overlap(a: Claim, b: Claim) -> float:
    assert a.attribution is not None
    assert b.attribution is not None
    return overlap(content(a.attribution.speaker, a.language), content(b.attribution.speaker, b.language))


def _values(articles: tuple[Compared, ...]) -> Iterator[tuple[str, Rate]]:
    """By type, the gold values that some prediction of the article has, and the predicted ones that some gold has."""
    for kind in CLAIM_TYPES:
        counts = [0, 0, 0, 0]
        for one in articles:
            gold = [c for c in one.gold if c.type == kind and checkable(c)]
            predicted = [c for c in one.predicted if c.type == kind and checkable(c)]
            counts[0] += sum(any(same_value(g, p) for p in predicted) for g in gold)
            counts[1] += len(gold)
            counts[2] += sum(any(same_value(p, g) for g in gold) for p in predicted)
            counts[3] += len(predicted)
        if counts[1] or counts[3]:
            yield kind, Rate(*counts)


def _covered(one: Compared) -> tuple[int, int]:
    """Code points of the gold spans that predicted spans cover, and all of them."""
    gold = {n for claim in one.gold for span in claim.source for n in range(span.start, span.end)}
    predicted = {n for claim in one.predicted for span in claim.source for n in range(span.start, span.end)}
    return len(gold & predicted), len(gold)


def _accuracy(pairs: list[tuple[Claim, Claim]], right: Callable[[Claim, Claim], bool]) -> float:
    return _share(sum(right(gold, predicted) for gold, predicted in pairs), len(pairs))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
