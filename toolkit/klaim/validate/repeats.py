"""Finds keys that occur more than once among any number of keys, in bounded memory."""

import sys
import tempfile
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, compress
from typing import Any, BinaryIO

SPILL_AT = 1 << 14
"""Digests held in memory, 12 bytes each with their places, before they go to disk."""

_AT_A_TIME = 1 << 16
"""Digests that are looked at together when repeats are sought."""


class Column:
    """Digests of keys, 32 bits each, with the places they stand at; past a limit they are appended to a file."""

    def __init__(self, spill_at: int = SPILL_AT) -> None:
        self._digests, self._places = array("I"), array("Q")
        self._spill_at = spill_at
        self._file: BinaryIO | None = None
        self._spilt: list[int] = []

    def __len__(self) -> int:
        return sum(self._spilt) + len(self._digests)

    def add(self, digests: Sequence[int | None], places: "array[int]") -> None:
        """Note keys with these digests, None where there is no key, at these places; call `settle` now and then."""
        try:
            self._digests.extend(array("I", digests))  # type: ignore[arg-type]
        except TypeError:
            if digests.count(None) == len(digests):
                return
            told = [digest is not None for digest in digests]
            self._digests.extend(array("I", compress(digests, told)))  # type: ignore[arg-type]
            places = array("Q", compress(places, told))
        self._places.extend(places)

    def settle(self) -> None:
        """Bring what is held to disk if it is more than the limit."""
        if len(self._digests) < self._spill_at:
            return
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115
        self._spilt.append(len(self._digests))
        self._digests.tofile(self._file)
        self._places.tofile(self._file)
        del self._digests[:], self._places[:]

    def pack(self) -> tuple[bytes, bytes]:
        """Digests and places as bytes, for another process."""
        return self._digests.tobytes(), self._places.tobytes()

    def merge(self, packed: tuple[bytes, bytes]) -> None:
        """Add what another process packed."""
        self._digests.frombytes(packed[0])
        self._places.frombytes(packed[1])
        self.settle()

    def rows(self, part: int, parts: int) -> Iterator[tuple[Any, Any]]:
        """Digests and places block by block, as arrays, of those digests that are in this one of so many parts."""
        if parts == 1:
            yield from self._blocks()
            return
        import numpy as np

        for digests, places in self._blocks():
            held = np.frombuffer(digests, digests.typecode)
            picked = held % parts == part
            yield held[picked], np.frombuffer(places, places.typecode)[picked]

    def close(self) -> None:
        """Drop the file."""
        if self._file is not None:
            self._file.close()

    def _blocks(self) -> Iterator[tuple["array[int]", "array[int]"]]:
        if self._file is not None:
            self._file.flush()
            self._file.seek(0)
            for count in self._spilt:
                digests, places = array("I"), array("Q")
                digests.fromfile(self._file, count)
                places.fromfile(self._file, count)
                yield digests, places
        yield self._digests, self._places


def repeated(columns: Sequence[Column]) -> Iterator[list[int]]:
    """Places that share a digest which the last column has, two or more each, every group in reading order.

    Every part reads all rows again, so that memory stays that of one part; the reading is far cheaper than the lookups.
    """
    if not len(columns[-1]):
        return
    parts = 1 + sum(map(len, columns)) // _AT_A_TIME
    repeats_of = _repeats_of_many if parts > 1 or "numpy" in sys.modules else _repeats
    for part in range(parts):
        wanted = repeats_of([[some for some, _ in column.rows(part, parts)] for column in columns])
        groups: dict[int, list[int]] = {digest: [] for digest in wanted}
        for column in columns if wanted else ():
            for some, places in column.rows(part, parts):
                digests = some.tolist()
                found = list(map(wanted.__contains__, digests))
                for digest, place in zip(compress(digests, found), compress(places.tolist(), found), strict=True):
                    groups[digest].append(place)
        yield from (sorted(set(places)) for places in groups.values())


def _repeats(columns: list[list[Any]]) -> set[int]:
    """The digests of the last column that stand more than once in all of them; of each some arrays are given."""
    *others, last = [list(chain.from_iterable(arrays)) for arrays in columns]
    if not others and len(set(last)) == len(last):
        return set()
    counts = Counter(chain(*others, last))
    more = {digest for digest, count in counts.items() if count > 1}
    return more.intersection(last) if others and more else more


def _repeats_of_many(columns: list[list[Any]]) -> set[int]:
    """The same by numpy, which is loaded only if there are many digests."""
    import numpy as np

    *others, last = [np.concatenate(arrays) for arrays in columns]
    digests, counts = np.unique(np.concatenate([*others, last]), return_counts=True)
    more = digests[counts > 1]
    return set((np.intersect1d(more, last) if others else more).tolist())
