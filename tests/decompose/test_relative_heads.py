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


@pytest.mark.parametrize(
    "text",
    [
        "Rindi Wirawan yang saat itu hendak bertolak dari rumahnya menuju Tegal.",
        "Budi merujuk pada era ketika Melati menyusul Kenanga, perusahaan yang lebih tua dan merupakan produsen truk.",
        "Desa-desa yang paling terdampak banjir ini antara lain Melati, Kenanga, dan Dahlia.",
    ],
)
def test_the_verb_of_a_relative_clause_at_its_end_is_no_main_one(text: str) -> None:
    assert not any("yang saat itu" in claim or claim.startswith(("Perusahaan", "Desa-desa")) for claim in texts(text))


def test_behind_a_whole_relative_clause_the_main_verb_stands() -> None:
    assert any("sempat mengerumuni" in claim for claim in texts("Warga Tegal yang melintas sempat mengerumuni lokasi."))
