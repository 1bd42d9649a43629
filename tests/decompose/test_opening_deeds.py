"""A deed with its date that opens a sentence is told of the subject behind it."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "dated", "told"),
    [
        (
            "Dibangun pada 2007, Masjid Agung Melati menjadi tujuan wisata religi.",
            "Masjid Agung Melati dibangun pada 2007.",
            "Masjid Agung Melati menjadi tujuan wisata religi.",
        ),
        (
            "Diresmikan pada Senin (9/3/2026), Jembatan Mawar menghubungkan Desa Sukasari dengan Desa Kenanga.",
            "Jembatan Mawar diresmikan pada Senin, 9 Maret 2026.",
            "Jembatan Mawar menghubungkan Desa Sukasari dengan Desa Kenanga.",
        ),
        (
            "Lahir pada 12 Maret 1980, Budi Hartono menempuh pendidikan keguruan.",
            "Budi Hartono lahir pada 12 Maret 1980.",
            "Budi Hartono menempuh pendidikan keguruan.",
        ),
        (
            "Dibuka pada 2015, Taman Senja menarik ribuan pengunjung.",
            "Taman Senja dibuka pada 2015.",
            "Taman Senja menarik ribuan pengunjung.",
        ),
    ],
)
def test_the_date_is_that_of_the_deed(sentence, dated, told):
    found = texts(sentence)
    assert dated in found
    assert told in found
    assert not any(claim.startswith(told[:-1]) for claim in found if claim != told)


def test_what_only_introduces_a_clause_is_no_deed_of_its_subject():
    found = texts("Diketahui pada Senin (9/3/2026), Budi Hartono menemui Andi Wijaya.")
    assert "Budi Hartono menemui Andi Wijaya pada Senin, 9 Maret 2026." in found
    assert not any("diketahui" in claim.lower() for claim in found)


@pytest.mark.parametrize(
    ("sentence", "dated"),
    [
        ("Sejak dibuka pada 2015, Taman Mawar dikunjungi 2 juta orang.", "Taman Mawar dibuka pada 2015."),
        (
            "Setelah diluncurkan pada Maret 2024, aplikasi Senja menarik minat pelajar.",
            "Aplikasi Senja diluncurkan pada Maret 2024.",
        ),
    ],
)
def test_what_was_done_to_a_named_thing_before_is_dated_too(sentence, dated):
    assert dated in texts(sentence)


def test_whoever_came_since_is_not_what_was_opened():
    found = texts("Sejak dibuka pada 2015, warga ramai mengunjungi Taman Mawar.")
    assert not any("Warga dibuka" in claim for claim in found)


def test_who_arrests_is_not_who_was_arrested():
    found = texts("Setelah ditangkap pada Senin (9/3/2026), polisi menggeledah rumah Budi Hartono.")
    assert "Polisi menggeledah rumah Budi Hartono." in found
    assert not any(claim.startswith("Polisi ditangkap") for claim in found)
