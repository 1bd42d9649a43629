import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from klaim.language.id.durations import find_durations
from klaim.values import iso_duration

UNITS = {
    "detik": "seconds",
    "menit": "minutes",
    "jam": "hours",
    "hari": "days",
    "pekan": "weeks",
    "bulan": "months",
    "tahun": "years",
}

CASES = [
    ("berlangsung satu jam", "PT1H", "exact", "satu jam"),
    ("berlangsung 1,5 jam", "PT1H30M", "exact", "1,5 jam"),
    ("berlangsung satu jam setengah", "PT1H30M", "exact", "satu jam setengah"),
    ("setelah dua setengah tahun", "P2Y6M", "exact", "dua setengah tahun"),
    ("dihukum 5,5 tahun bui", "P5Y6M", "exact", "5,5 tahun"),
    ("penjara 5 tahun dan 6 bulan", "P5Y6M", "exact", "5 tahun dan 6 bulan"),
    ("tidur setengah jam", "PT30M", "exact", "setengah jam"),
    ("selama 45 menit", "PT45M", "exact", "45 menit"),
    ("lebih dari dua bulan", "P2M", "more_than", "dua bulan"),
    ("dikarantina setidaknya selama enam minggu", "P6W", "at_least", "enam minggu"),
    ("dua jam lebih", "PT2H", "more_than", "dua jam lebih"),
    ("berkemah tiga hari dua malam", "P3D", "exact", "tiga hari dua malam"),
    ("selama dua pekan", "P2W", "exact", "dua pekan"),
    ("tempuh 5 jam 30 menit", "PT5H30M", "exact", "5 jam 30 menit"),
    ("menunggu sejam", "PT1H", "exact", "sejam"),
    ("puluhan tahun menunggu", "P10Y", "at_least", "puluhan tahun"),
    ("tiga dekade berkuasa", "P30Y", "exact", "tiga dekade"),
    ("dalam 48 jam terakhir", "PT48H", "exact", "48 jam"),
    ("lebih dari dua bulan terakhir", "P2M", "more_than", "dua bulan"),
    ("dua pekan ke depan", "P2W", "exact", "dua pekan"),
    ("terpaut 10.027 detik", "PT10.027S", "exact", "10.027 detik"),
    ("mengantre berjam-jam", "PT2H", "at_least", "berjam-jam"),
    ("selama bertahun-tahun", "P2Y", "at_least", "bertahun-tahun"),
    ("klub yang berdiri lebih dari 37 tahun itu", "P37Y", "more_than", "37 tahun"),
    ("waktu 1 menit 28,5 detik", "PT1M28.5S", "exact", "1 menit 28,5 detik"),
]
NONE = [
    "orang berusia di antara 35 dan 64 tahun",
    "berusia dalam rentang 35 hingga 64 tahun",
    "dua hari lalu", "tiga tahun yang lalu", "dua bulan lagi",
    "sehari sebelumnya", "berusia 45 tahun", "usia 6 bulan", "bocah 7 tahun", "nomor 5 tahun 2025",
    "pria 37 tahun itu", "bertahun-tahun lalu", "sehari-hari",
    "dua kali sehari", "dua minggu sekali", "pukul 10.30", "jam 10 malam",
    "300 pasien sehari", "530 ribu unit mobil setahun", "Rp 12 juta sebulan", "dua liter air sehari",
]  # fmt: skip


@pytest.mark.parametrize(("text", "iso8601", "comparison", "words"), CASES)
def test_durations(text, iso8601, comparison, words):
    (span,) = find_durations(text)
    assert (span.iso8601, span.comparison, text[span.start : span.end]) == (iso8601, comparison, words)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_duration(text):
    assert find_durations(text) == []


def test_a_range_has_two_ends():
    (span,) = find_durations("selama 2-3 jam")
    assert (span.iso8601, span.iso8601_max) == ("PT2H", "PT3H")


@settings(max_examples=300, deadline=None)
@given(st.integers(1, 9999), st.sampled_from(sorted(UNITS)), st.booleans())
def test_a_number_of_units_is_read_back(number, unit, spelt):
    words = (
        num2words(number, lang="id").strip()
        if spelt
        else f"{number:,}".replace(",", ".")
        if unit != "detik"
        else str(number)
    )
    (span,) = find_durations(f"Sidang berjalan selama {words} {unit} penuh.")
    assert span.iso8601 == iso_duration.write(**{UNITS[unit]: number})


def test_nothing_is_added_to_a_fraction():
    assert find_durations("Rapat berlangsung satu setengah pekan dua jam")[0].iso8601 == "P1.5W"
