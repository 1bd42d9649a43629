"""Both ways to count say the same."""

import random

import pytest

from klaim.validate.occurrences import Occurrences, by_numpy, plainly


@pytest.mark.parametrize("mark", [b":", b'":', b" :"])
def test_numpy_counts_what_is_counted_without_it(mark):
    rng = random.Random(5)
    for size in (0, 1, 2, 3, 4, 5, 50, 51, 1000, 1001):
        for _ in range(20):
            data = bytes(rng.choices(b'": a', k=size))
            assert by_numpy(mark, data) == plainly(mark, data) == Occurrences().of(mark, data) == data.count(mark)
