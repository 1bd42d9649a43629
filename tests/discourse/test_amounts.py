"""What "angka tersebut" and "jumlah ini" mean."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("before", "after", "claim"),
    [
        (
            "Penyaluran Kredit Usaha Rakyat hingga November 2025 telah mencapai Rp 117 triliun.",
            "Angka tersebut mencapai 95,2 persen dari target.",
            "Angka penyaluran Kredit Usaha Rakyat mencapai 95,2 persen dari target.",
        ),
        (
            "PT Bank Jaya Tbk juga membukukan pendapatan berbasis komisi sebesar Rp 28 miliar.",
            "Jumlah ini tumbuh 20,1 persen.",
            "Jumlah pendapatan berbasis komisi PT Bank Jaya Tbk tumbuh 20,1 persen.",
        ),
        (
            "Total penjualan pada Mei 2025 mencapai 256.368 unit.",
            "Jumlah itu turun 2,9 persen.",
            "Total penjualan turun 2,9 persen.",
        ),
        ("BCA mencatat laba bersih Rp 14 triliun.", "Angka itu naik 5 persen.", "Angka laba bersih BCA naik 5 persen."),
    ],
)
def test_a_figure_pointed_back_at_is_what_it_was_told_of(before, after, claim):
    assert claim in texts(f"{before} {after}")


def test_a_figure_of_nothing_named_stays_open():
    found = texts("Polisi menangkap lima orang di Depok. Jumlah itu naik dari tahun lalu.")
    assert "Polisi menangkap lima orang di Depok." in found
    assert not any("naik" in text for text in found)
