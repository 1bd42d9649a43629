"""Of whom or what a relative clause tells."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "PT Melati mengumumkan pemecatan direktur utama Budi Santoso, yang baru menjabat selama lima bulan.",
            "Budi Santoso baru menjabat selama lima bulan.",
        ),
        (
            "Penembakan Joko Susilo yang memicu protes warga terjadi di Kudus.",
            "Penembakan Joko Susilo memicu protes warga.",
        ),
        (
            "Pemilik toko asal Kudus, Joko Susilo, yang mencuri tiga motor di Tegal, ditahan polisi.",
            "Joko Susilo mencuri tiga motor.",
        ),
    ],
)
def test_it_tells_of_whoever_can_do_it(sentence, claim):
    assert claim in texts(sentence)


def test_a_home_town_before_a_name_does_nothing():
    found = texts("Pemilik toko asal Kudus, Budi Santoso, yang baru membuka cabang di Tegal, membeli tiga truk.")
    assert "Budi Santoso membeli tiga truk." in found
    assert not any(text.startswith("Kudus") for text in found)


def test_whoever_is_concerned_is_no_relative_clause():
    found = texts('"Joko masih terduga pencuri, yang bersangkutan masih ditanyai," kata Budi Santoso.')
    assert not any("pencuri bersangkutan" in text for text in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Warga menyambut kehadiran alat Melati yang digunakan petani di Kudus.",
         "Alat Melati digunakan petani di Kudus."),
        ("Program itu sejalan dengan visi Melati yang hadir sebagai mitra petani di Kudus.",
         "Melati hadir sebagai mitra petani di Kudus."),
    ],
)  # fmt: skip
def test_it_tells_of_what_a_deed_or_quality_is_of(sentence, claim):
    assert claim in texts(sentence)
