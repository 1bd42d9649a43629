"""Finds keys that occur more than once among any number of keys, in bounded memory."""

import tempfile
from array import array
from collections.abc import Iterator
from typing import BinaryIO

BUCKETS = 64
_ROW = 2
SPILL_AT = 1 << 17
"""Numbers held in memory (8 bytes each) before the buckets go to disk."""


class Repeats:
    """Keys' digests with the places they stand at, in buckets; past a limit the buckets are appended to files."""

    def __init__(self, spill_at: int = SPILL_AT) -> None:
        self.buckets = [array("Q") for _ in range(BUCKETS)]
        """Digest and place in turn, by the digest's remainder; call `settle` now and then when adding here."""
        self._spill_at = spill_at
        self._files: list[BinaryIO] = []

    def add(self, key: int, place: int) -> None:
        """Note that a key with this digest stands at the place, a number that grows in reading order."""
        self.buckets[key % BUCKETS].extend((key, place))
        self.settle()

    def settle(self) -> None:
        """Bring the buckets to disk if they hold more than the limit."""
        if sum(map(len, self.buckets)) >= self._spill_at:
            self._spill()

    def pack(self) -> list[bytes]:
        """The buckets as bytes, for another process."""
        return [bucket.tobytes() for bucket in self.buckets]

    def merge(self, packed: list[bytes]) -> None:
        """Add the buckets another process packed."""
        for bucket, data in zip(self.buckets, packed, strict=True):
            bucket.frombytes(data)
        self.settle()

    def groups(self) -> Iterator[list[int]]:
        """Places that share a digest, two or more each, every group in reading order."""
        for index in range(BUCKETS):
            yield from _repeated(self._rows(index))

    def close(self) -> None:
        """Drop the files."""
        for file in self._files:
            file.close()
        self._files = []

    def _rows(self, index: int) -> "array[int]":
        rows = array("Q")
        if self._files:
            self._files[index].seek(0)
            rows.frombytes(self._files[index].read())
        rows.extend(self.buckets[index])
        return rows

    def _spill(self) -> None:
        if not self._files:
            self._files = [tempfile.TemporaryFile() for _ in range(BUCKETS)]  # noqa: SIM115
        for bucket, file in zip(self.buckets, self._files, strict=True):
            bucket.tofile(file)
            del bucket[:]


def _repeated(rows: "array[int]") -> Iterator[list[int]]:
    first: dict[int, int] = {}
    groups: dict[int, list[int]] = {}
    for position in range(0, len(rows), _ROW):
        key, place = rows[position], rows[position + 1]
        if key in first:
            groups.setdefault(key, [first[key]]).append(place)
        else:
            first[key] = place
    for places in groups.values():
        yield sorted(places)
