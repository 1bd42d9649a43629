"""Counts how often one or two bytes stand in data."""

import sys

_WORTH = 1 << 26
"""Bytes counted in from which on loading numpy pays."""


class Occurrences:
    """Counts by numpy, which is several times as fast, once it is loaded or there was much to count in."""

    def __init__(self) -> None:
        self._seen = 0

    def of(self, mark: bytes, data: bytes) -> int:
        """How often the mark, one byte or two that differ, stands in the data."""
        self._seen += len(data)
        many = self._seen >= _WORTH or "numpy" in sys.modules
        return by_numpy(mark, data) if many else plainly(mark, data)


def plainly(mark: bytes, data: bytes) -> int:
    """The number of marks; one byte is counted by what taking it out leaves, which runs faster than counting it."""
    return data.count(mark) if len(mark) > 1 else len(data) - len(data.replace(mark, b""))


def by_numpy(mark: bytes, data: bytes) -> int:
    """The same, of two bytes as numbers of 16 bits, at even places and at odd ones."""
    import numpy as np

    width, found = len(mark), 0
    wanted = np.frombuffer(mark, f"u{width}")
    for begin in range(min(width, len(data) - width + 1)):
        found += int(np.count_nonzero(np.frombuffer(data, wanted.dtype, (len(data) - begin) // width, begin) == wanted))
    return found
