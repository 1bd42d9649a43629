"""Dates that open a sentence: told last they would seem to be of a clause within the last phrase."""

import pytest

from decomposing import texts


def test_a_leading_date_stays_before_a_relative_clause():
    found = texts("Pada 2025, terdapat 3.575 petugas haji yang mendapatkan perlindungan dari BPJS Ketenagakerjaan.")
    assert "Pada 2025, terdapat 3.575 petugas haji yang mendapatkan perlindungan dari BPJS Ketenagakerjaan." in found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Pada Senin (4/5/2026), IHSG melemah 0,34%.", "IHSG melemah 0,34% pada Senin, 4 Mei 2026."),
        (
            "Polda Metro Jaya menangkap tiga orang, termasuk Budi Wirawan, pada Senin (4/5/2026).",
            "Polda Metro Jaya menangkap tiga orang pada Senin, 4 Mei 2026.",
        ),
    ],
)
def test_other_dates_stand_last(sentence: str, expected: str):
    assert expected in texts(sentence)


def test_of_two_dates_only_the_one_that_leads_stands_first():
    found = texts("Pada 2020, Budi Wirawan membangun pasar yang menjual beras pada Maret 2021.")
    assert "Pada 2020, Budi Wirawan membangun pasar yang menjual beras." in found
    assert not any(claim.startswith("Pada Maret") for claim in found)


def test_the_day_of_a_law_is_told_of_the_law():
    found = texts(
        "Diskon tiket tertuang dalam Peraturan Menteri Keuangan Nomor 36 Tahun 2025 yang terbit pada 4 Juni 2025."
    )
    assert "Peraturan Menteri Keuangan Nomor 36 Tahun 2025 terbit pada 4 Juni 2025." in found


def test_the_day_by_which_a_case_is_known_is_no_date():
    found = texts("Budi Wirawan memberikan pengampunan kepada 1.500 terdakwa kasus 6 Januari.")
    assert "Budi Wirawan memberikan pengampunan kepada 1.500 terdakwa kasus 6 Januari." in found
