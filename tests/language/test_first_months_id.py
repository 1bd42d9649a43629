"""The first months of a year, told by how many they are."""

from datetime import date

import pytest

from klaim.language.id.dates import Anchor, find_dates, resolve
from klaim.language.id.durations import find_durations

ARTICLE = Anchor(published=date(2026, 5, 27))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("enam bulan pertama 2025", "2025-01/2025-06"),
        ("tiga bulan pertama tahun ini", "2026-01/2026-03"),
        ("sembilan bulan pertama tahun lalu", "2025-01/2025-09"),
    ],
)
def test_they_are_a_stretch_of_that_year_and_no_duration(text, edtf):
    (found,) = find_dates(f"Laba naik dalam {text}.")
    assert found.exact == text
    assert resolve(found, ARTICLE).edtf == edtf
    assert not find_durations(text)


@pytest.mark.parametrize("text", ["tiga bulan pertama kehamilan", "dua belas bulan pertama 2025"])
def test_other_stretches_are_none(text):
    assert not any(found.month == 1 for found in find_dates(f"Laba naik dalam {text}."))
