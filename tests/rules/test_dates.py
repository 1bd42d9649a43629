"""Dates in a value that are another than the text names, and those that only look so."""

import msgspec
import pytest

from klaim.records import Claim
from klaim.rules import _example as examples
from klaim.validate import Settings
from klaim.validate.claims import Bench


def disagrees(text, edtf):
    example = {"type": "date", "text": text, "value": {"edtf": edtf}}
    bench = Bench(examples.articles(example), Settings(select=("date-disagrees",)))
    return bool(bench.broken(msgspec.convert(examples.record(example), Claim)))


@pytest.mark.parametrize(
    ("text", "edtf", "found"),
    [
        ("Final Liga 2025/2026 digelar pada 22 Maret 2026.", "2025-03-22", True),
        ("Final Liga 2025/2026 digelar pada 22 Maret 2026.", "2026-03-22", False),
        ("Undang-undang tanggal 5 Mei 2020 berlaku pada 2022.", "2022", False),
        ("Tanggul jebol pada 5 Februari 2026 pukul 19.30 WIB.", "2026-02-05T20:30", True),
        ("Tanggul jebol pada 5 Februari 2026 pukul 19.30 WIB.", "2026-02-05T19:30", False),
        ("Tanggul jebol sekitar pukul 19.30 WIB pada 5 Februari 2026.", "2026-02-05T19:30", False),
        ("Tanggul jebol pada 5 Februari 2026.", "2026-02-05T19:30", False),
        ("Tanggul jebol pada 5 Februari 2026 pukul 19.30 WIB.", "2026-02-05", False),
        ("Status berlaku mulai 6 hingga 19 Februari 2026.", "2026-02-06/2026-03-19", True),
        ("Status berlaku mulai 6 hingga 19 Februari 2026.", "2026-02-06/2026-02-19", False),
        ("Status berlaku sejak awal 2025.", "2025-01~/2025-09-17", False),
        ("Status berlaku hingga 19 Februari 2026.", "2026-02-06/2026-02-19", False),
        ("Status berlaku pada 2022.", "2022/..", False),
        ("Pameran tiga hari dibuka pada 20 Maret 2026.", "2026-03-20/2026-03-22", False),
        ("Pameran digelar pada 22 Maret 2026.", "2026-03-20/2026-03-24", True),
        ("Ia menjabat antara 2019 dan 2024.", "2019/2024", False),
        ("Rapat digelar pada Maret 2026.", "2026-03-09", False),
    ],
)
def test_a_date_is_compared_as_closely_as_text_and_value_tell_it(text, edtf, found):
    assert disagrees(text, edtf) == found


def test_an_interval_that_runs_backwards_says_so():
    example = {"type": "date", "text": "Status berlaku.", "value": {"edtf": "2026-02-19/2026-02-06"}}
    bench = Bench(examples.articles(example), Settings(select=("invalid-date",)))
    (broken,) = bench.broken(msgspec.convert(examples.record(example), Claim))
    assert broken.defect.message == "'2026-02-19/2026-02-06' ends before it begins"
