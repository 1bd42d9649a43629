"""Scores the learnt bounds of subjects on treebank sentences that nothing was trained on."""

from collections.abc import Iterable

from klaim.propositions._bounds import bounds
from training.subjects.examples import LANG, Example

SURE = (0.5, 0.6, 0.7, 0.8, 0.9)


def score(examples: Iterable[Example]) -> dict[str, float]:
    """Shares of main clauses: with a subject and its bounds exact, rightly without one, and both where that is sure."""
    main = [e for e in examples if e.main]
    told = [(e, bounds(e.tokens, LANG)) for e in main]
    found = [(b.sure, bool(e.end), (b.start, b.end) == (e.start, e.end)) for e, b in told]
    figures: dict[str, float] = {"clauses": len(main)}
    figures["exact"] = _share([right for _, has, right in found if has])
    figures["none"] = _share([right for _, has, right in found if not has])
    for limit in SURE:
        sure = [right for s, _, right in found if s > limit]
        figures[f"said over {limit}"] = round(len(sure) / len(main), 3)
        figures[f"exact over {limit}"] = _share(sure)
    return figures


def _share(rights: list[bool]) -> float:
    return round(sum(rights) / max(len(rights), 1), 3)
