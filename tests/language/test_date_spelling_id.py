import pytest

from klaim.language.id.dates import spell

SPELLINGS = [
    ("2026-03-09", "9 Maret 2026"),
    ("2026-03", "Maret 2026"),
    ("2026", "2026"),
    ("XXXX-03-09", "9 Maret"),
    ("2025-04/2025-06", "kuartal II 2025"),
    ("2025-34", "kuartal II 2025"),
    ("2025-07/2025-12", "semester II 2025"),
    ("2026-05-26T15:30", "26 Mei 2026 pukul 15.30"),
    ("2025-06-10T15:30~", "10 Juni 2025 sekitar pukul 15.30"),
    ("2025-09-16/2025-09-17", "16-17 September 2025"),
    ("2026-04/2026-05", "April-Mei 2026"),
    ("2019/2024", "2019-2024"),
    ("2026-03-09/2026-04-12", "9 Maret hingga 12 April 2026"),
    ("2025-12-28/2026-01-03", "28 Desember 2025 hingga 3 Januari 2026"),
    ("2025-01/..", "sejak Januari 2025"),
    ("../2026-05-26", "hingga 26 Mei 2026"),
    ("2026-03~", "sekitar Maret 2026"),
    ("199X", "tahun 1990-an"),
    ("2026-05-27T10:30/2026-05-27T11:00", "27 Mei 2026 pukul 10.30-11.00"),
]


@pytest.mark.parametrize(("value", "words"), SPELLINGS)
def test_spelling(value, words):
    assert spell(value) == words


def test_spelling_with_weekday_and_zone():
    assert spell("2026-03-09", weekday=True) == "Senin, 9 Maret 2026"
    assert spell("2026-05-26T15:30", weekday=True, zone="WIB") == "Selasa, 26 Mei 2026 pukul 15.30 WIB"


def test_spelling_refuses_what_is_no_value():
    with pytest.raises(ValueError, match="not EDTF"):
        spell("2026-02-30")


def test_a_time_of_the_place_says_so_in_indonesian():
    assert spell("2026-05-28T01:00", zone="local") == "28 Mei 2026 pukul 01.00 waktu setempat"
