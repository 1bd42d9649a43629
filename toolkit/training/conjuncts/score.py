"""Scores the learnt bounds on treebank sentences that nothing was trained on."""

from collections.abc import Iterable

from klaim.claims._boundaries import bounds
from training.conjuncts.examples import LANG, Example

SURE = (0.5, 0.6, 0.7, 0.8)


def score(examples: Iterable[Example]) -> dict[str, float]:
    """Shares of the coordinations: all members exact, their start exact; and the same of those surer than a limit."""
    nominal = [e for e in examples if not e.verbal]
    found = [(e, bounds(e.phrase, e.join, LANG)) for e in nominal]
    exact = [(b.sure, (b.start, b.end, b.cuts) == (e.start, e.end, e.cuts)) for e, b in found if b]
    begun = [(b.sure, (b.start, b.cuts) == (e.start, e.cuts)) for e, b in found if b]
    figures = {
        "coordinations": len(nominal),
        "exact": _share(exact, len(nominal)),
        "begun": _share(begun, len(nominal)),
    }
    for limit in SURE:
        sure = [right for sure, right in exact if sure > limit]
        starts = [right for sure, right in begun if sure > limit]
        figures[f"said over {limit}"] = round(len(sure) / len(nominal), 3)
        figures[f"exact over {limit}"] = round(sum(sure) / max(len(sure), 1), 3)
        figures[f"begun over {limit}"] = round(sum(starts) / max(len(starts), 1), 3)
    return figures


def _share(found: list[tuple[float, bool]], count: int) -> float:
    return round(sum(right for _, right in found) / count, 3)
