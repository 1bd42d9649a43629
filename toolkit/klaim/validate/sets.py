"""The rules on a set of claims: claims that share a key, and counts over all of them."""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, overload
from zlib import crc32

from klaim.records import Article, Claim
from klaim.rules._context import Context
from klaim.rules._rule import Rule
from klaim.validate.allowed import allows
from klaim.validate.repeats import BUCKETS, Repeats
from klaim.validate.settings import Settings

_BATCH = 2_000


class Standing(NamedTuple):
    """A claim, and what words "file:line" of where it stands when asked."""

    claim: Claim
    where: Callable[[], str]


class _Places(Sequence[str]):
    """Words for places, found only when a finding names them."""

    def __init__(self, where: list[Callable[[], str]]) -> None:
        self._where = where

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        return [where() for where in self._where[index]] if isinstance(index, slice) else self._where[index]()

    def __len__(self) -> int:
        return len(self._where)


Fetch = Callable[[Collection[int]], Mapping[int, Standing]]
"""Gives the claims at the places asked for."""


class Found(NamedTuple):
    """A defect of the claim at `place` within its set."""

    place: int
    rule: Rule
    pointer: str
    message: str


class _Group(NamedTuple):
    """Rules whose keys share a sketch, and where each sketch stands."""

    sketch: Callable[[Claim], bytes | None]
    splits_only: bool
    repeats: Repeats
    rules: list[Rule]


class SetBook:
    """What must be kept of each claim until all are read: digests of keys, and counts."""

    def __init__(self, settings: Settings) -> None:
        active = settings.active()
        self._groups: list[_Group] = []
        for rule in active:
            if rule.scope == "group" and rule.sketch is not None:
                same = [
                    group
                    for group in self._groups
                    if group.sketch is rule.sketch and group.splits_only == rule.splits_only
                ]
                if same:
                    same[0].rules.append(rule)
                else:
                    self._groups.append(_Group(rule.sketch, rule.splits_only, Repeats(), [rule]))
        self._in_splits = [(group.sketch, group.repeats.buckets) for group in self._groups]
        self._anywhere = [(group.sketch, group.repeats.buckets) for group in self._groups if not group.splits_only]
        self._tallies: list[tuple[Rule, Counter[Hashable]]] = [
            (rule, Counter()) for rule in active if rule.scope == "tally"
        ]

    @property
    def idle(self) -> bool:
        """Whether no rule of the run looks at the set."""
        return not self._groups and not self._tallies

    def add(self, claim: Claim, context: Context, place: int, split: str | None) -> None:
        """Note a claim; places grow in reading order; `split` is the part of the dataset its file holds."""
        for sketch, buckets in self._anywhere if split is None else self._in_splits:
            key = sketch(claim)
            if key is not None:
                digest = crc32(key)
                buckets[digest % BUCKETS].extend((digest, place))
        for rule, counts in self._tallies:
            if rule.marks is not None:
                for mark in rule.marks(claim, context, split):
                    counts[mark] += 1

    def settle(self) -> None:
        """Bring to disk what is too much to hold; to be called after some thousand claims."""
        for group in self._groups:
            group.repeats.settle()

    def pack(self) -> tuple[list[list[bytes]], list[Counter[Hashable]]]:
        """Everything noted, for another process."""
        return [group.repeats.pack() for group in self._groups], [counts for _, counts in self._tallies]

    def merge(self, packed: tuple[list[list[bytes]], list[Counter[Hashable]]]) -> None:
        """Add what another book noted."""
        for group, rows in zip(self._groups, packed[0], strict=True):
            group.repeats.merge(rows)
        for (_, counts), others in zip(self._tallies, packed[1], strict=True):
            counts.update(others)

    def members(self, fetch: Fetch) -> list[Found]:
        """Every defect of claims that share a key, in reading order."""
        found: list[Found] = []
        for group in self._groups:
            for batch in _batches(group.repeats.groups()):
                claims = fetch({place for places in batch for place in places})
                for places in batch:
                    for rule in group.rules:
                        found += _judged(rule, places, claims)
            group.repeats.close()
        return sorted(found, key=lambda item: (item.place, item.rule.code, item.pointer))

    def totals(self, articles: Mapping[str, Article]) -> Iterator[tuple[Rule, str, str]]:
        """Rule, article id and message of every defect that shows in the counts."""
        for rule, counts in self._tallies:
            for article_id, message in rule.check(counts, articles):
                yield rule, article_id, message


def _batches(groups: Iterator[list[int]]) -> Iterator[list[list[int]]]:
    """Groups of places in batches of some thousand places, so that few claims are in memory at a time."""
    batch: list[list[int]] = []
    size = 0
    for places in groups:
        batch.append(places)
        size += len(places)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _judged(rule: Rule, places: list[int], claims: Mapping[int, Standing]) -> Iterator[Found]:
    """What the rule says of claims whose digests are equal, once their keys have proved equal too."""
    by_key: dict[Any, list[int]] = {}
    for place in places:
        if place in claims and rule.key:
            by_key.setdefault(rule.key(claims[place].claim), []).append(place)
    for key, same in by_key.items():
        if key is None or len(same) < 2:
            continue
        group = [claims[place].claim for place in same]
        for index, pointer, message in rule.check(group, _Places([claims[place].where for place in same])):
            if not allows(group[index], rule.code):
                yield Found(same[index], rule, pointer, message)
