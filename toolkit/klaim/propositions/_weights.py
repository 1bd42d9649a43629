"""What features weigh: they come in groups that rest on the same few things, and each group is weighed once."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

Group = tuple[Any, ...]
"""A function that gives features, and what it makes them of: few kinds of words and small numbers."""

Reader = Callable[..., Iterable[str]]

MOST = 100_000
"""Groups whose weights are kept, some twenty megabytes."""


def features(groups: Iterable[Group]) -> list[str]:
    """The features of groups, one by one, as their weights are learnt."""
    found: list[str] = []
    for read, *parts in groups:
        found += read(*parts)
    return found


class Weights(dict[Group, float]):
    """The weight of a group: that of its features together, worked out where it is first asked for."""

    def __init__(self, learnt: Mapping[str, float]) -> None:
        super().__init__()
        self._learnt = learnt

    def __missing__(self, group: Group) -> float:
        if len(self) >= MOST:
            self.clear()
        read, *parts = group
        weight = self[group] = sum(self._learnt.get(feature, 0.0) for feature in read(*parts))
        return weight

    def of(self, groups: Iterable[Group]) -> float:
        """The weight of groups together."""
        return sum(map(self.__getitem__, groups))


@cache
def weights(question: str, lang: Any) -> Weights:
    """What was learnt of a question: "conjuncts", "subjects"."""
    return Weights(lang.learnt.weights(question))
