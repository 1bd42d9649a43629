"""The rules on a set of claims: claims that share a key, and counts over all of them."""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, overload

import msgspec

from klaim import rules
from klaim.records import Article, Claim
from klaim.rules._batch import Batch
from klaim.rules._rule import Rule, Sketches
from klaim.validate.allowed import UNUSED, allows
from klaim.validate.repeats import Column, repeated
from klaim.validate.settings import Settings

_BATCH = 2_000
_MOST_GRANTS = 10_000


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


class _Grant(NamedTuple):
    """A claim at `place` allows itself a rule on the set, which it calls `name`."""

    place: int
    code: str
    name: str


class _Group(NamedTuple):
    """Rules that look at claims which share a digest, and the columns that hold the digests."""

    columns: list[Column]
    rules: list[Rule]


Packed = tuple[list[tuple[bytes, bytes]], list[Counter[Hashable]], list[_Grant], dict[Hashable, int]]
"""What a book has noted, as another process sends it."""


class SetBook:
    """What must be kept of each claim until all are read: digests of keys, and counts."""

    def __init__(self, settings: Settings) -> None:
        active = settings.active()
        self._columns: dict[tuple[Sketches, bool], Column] = {}
        by_sketches: dict[tuple[tuple[Sketches, ...], bool], _Group] = {}
        for rule in active:
            if rule.scope == "group":
                keys = [(sketches, rule.splits_only) for sketches in rule.sketches]
                columns = [self._columns.setdefault(key, Column()) for key in keys]
                by_sketches.setdefault((rule.sketches, rule.splits_only), _Group(columns, [])).rules.append(rule)
        self._groups = list(by_sketches.values())
        self._tallies: list[tuple[Rule, Counter[Hashable]]] = [
            (rule, Counter()) for rule in active if rule.scope == "tally"
        ]
        self._asked = {rule.code: rule for rule in active if rule.scope == "group"}
        self._unused = next((rule for rule in active if rule.name == UNUSED), None)
        self._grants: list[_Grant] = []
        self._firsts: dict[Hashable, int] = {}
        """For the code of a rule on counts that names claims, and a mark, where the first claim is that has it."""

    @property
    def idle(self) -> bool:
        """Whether no rule of the run looks at the set."""
        return not self._groups and not self._tallies

    def note(self, batch: Batch, places: Sequence[int], split: str | None) -> None:
        """Note claims; places grow in reading order; `split` is the part of the dataset their file holds."""
        claims, at = batch.claims, array("Q", places)
        for (sketches, splits_only), column in self._columns.items() if claims else ():
            if split is not None or not splits_only:
                column.add(sketches(batch), at)
        if len(self._grants) < _MOST_GRANTS:
            allowances = [claim.allow for claim in claims]
            if allowances.count(msgspec.UNSET) < len(allowances):
                for claim, place in zip(claims, places, strict=True):
                    self._note_grants(claim, place, split)
        tallies = [item for item in self._tallies if split is not None or not item[0].splits_only]
        for run in batch.runs if tallies else ():
            for rule, counts in tallies:
                if rule.marks is not None:
                    marks = list(rule.marks(run.claims, run.context, split))
                    counts.update(marks)
                    for mark in marks if rule.at is not None else ():
                        self._note_first((rule.code, mark), places[run.begin])

    def _note_first(self, key: Hashable, place: int) -> None:
        """Keep the place if it is the first: what was read before may be noted after."""
        self._firsts[key] = min(place, self._firsts.get(key, place))

    def _note_grants(self, claim: Claim, place: int, split: str | None) -> None:
        """Keep what the claim allows itself on the set, to tell later whether it needed it."""
        for name in claim.allow if isinstance(claim.allow, dict) else ():
            rule = rules.by_name().get(name)
            if rule is not None and rule.code in self._asked and (split is not None or not rule.splits_only):
                self._grants.append(_Grant(place, rule.code, name))

    def settle(self) -> None:
        """Bring to disk what is too much to hold; to be called after some thousand claims."""
        for column in self._columns.values():
            column.settle()

    def pack(self) -> Packed:
        """Everything noted, for another process."""
        columns = [column.pack() for column in self._columns.values()]
        return columns, [counts for _, counts in self._tallies], self._grants, self._firsts

    def merge(self, packed: Packed) -> None:
        """Add what another book noted."""
        for column, data in zip(self._columns.values(), packed[0], strict=True):
            column.merge(data)
        for (_, counts), others in zip(self._tallies, packed[1], strict=True):
            counts.update(others)
        self._grants += packed[2][: _MOST_GRANTS - len(self._grants)]
        for key, place in packed[3].items():
            self._note_first(key, place)

    def members(self, fetch: Fetch) -> list[Found]:
        """Every defect of claims that share a key, and those of counts that have a place, in reading order."""
        found, needed = list(self._counted()), set[tuple[int, str]]()
        for group in self._groups:
            for batch in _batches(repeated(group.columns)):
                claims = fetch({place for places in batch for place in places})
                for places in batch:
                    for rule in group.rules:
                        found += _judged(rule, places, claims, needed)
        for column in self._columns.values():
            column.close()
        for place, code, name in self._grants if self._unused is not None else ():
            if (place, code) not in needed:
                told = f"the claim does not break {name!r}"
                found.append(Found(place, self._unused, f"/allow/{name}", told))  # type: ignore[arg-type]
        return sorted(found, key=lambda item: (item.place, item.rule.code, item.pointer))

    def totals(self, articles: Mapping[str, Article]) -> Iterator[tuple[Rule, str, str]]:
        """Rule, article id and message of every defect that shows in the counts and has no place of its own."""
        for rule, counts in self._tallies:
            for article_id, message in rule.check(counts, articles) if rule.at is None else ():
                yield rule, article_id, message

    def _counted(self) -> Iterator[Found]:
        """Every defect that shows in the counts, where the claim stands that has the mark."""
        for rule, counts in self._tallies:
            if rule.at is not None:
                for mark, message in rule.check(counts, {}):
                    yield Found(self._firsts[rule.code, mark], rule, rule.at, message)


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


def _judged(
    rule: Rule, places: list[int], claims: Mapping[int, Standing], needed: set[tuple[int, str]]
) -> Iterator[Found]:
    """What the rule says of claims whose digests are equal, once their keys have proved equal too.

    Place and code go into `needed` where the claim allows itself what the rule says.
    """
    by_key: dict[Any, list[int]] = {}
    for place in places:
        if place in claims and rule.key:
            by_key.setdefault(rule.key(claims[place].claim), []).append(place)
    for key, same in by_key.items():
        if key is None or len(same) < 2:
            continue
        group = [claims[place].claim for place in same]
        for index, pointer, message in rule.check(group, _Places([claims[place].where for place in same])):
            if allows(group[index], rule.code):
                needed.add((same[index], rule.code))
            else:
                yield Found(same[index], rule, pointer, message)
