"""What "angka tersebut" and "jumlah ini" mean."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("before", "after", "claim"),
    [
        (
            "Penyaluran Kredit Usaha Rakyat hingga Agustus 2025 telah mencapai Rp 43 triliun.",
            "Angka tersebut mencapai 61,8 persen dari target.",
            "Angka penyaluran Kredit Usaha Rakyat mencapai 61,8 persen dari target.",
        ),
        (
            "PT Bank Melati Tbk juga membukukan pendapatan berbasis bunga sebesar Rp 36 miliar.",
            "Jumlah ini tumbuh 13,4 persen.",
            "Jumlah pendapatan berbasis bunga PT Bank Melati Tbk tumbuh 13,4 persen.",
        ),
        (
            "Total penjualan pada Mei 2025 mencapai 81.450 unit.",
            "Jumlah itu turun 7,3 persen.",
            "Total penjualan turun 7,3 persen.",
        ),
        (
            "Kementerian Keuangan mencatat penerimaan pajak mencapai Rp557 triliun atau 25,4 persen dari target.",
            "Realisasi tersebut turun 10,8 persen dari pagu di Kudus.",
            "Realisasi penerimaan pajak turun 10,8 persen dari pagu di Kudus.",
        ),
        (
            "Bank Melati melaporkan cadangan devisa Indonesia sebesar US$152 miliar, turun dari US$157 miliar.",
            "Penurunan itu dipengaruhi pembayaran utang luar negeri.",
            "Penurunan cadangan devisa Indonesia dipengaruhi pembayaran utang luar negeri.",
        ),
        (
            "Bank Melati mencatat utang luar negeri Indonesia sebesar US$430 miliar, tumbuh 6,4 persen.",
            "Pertumbuhan itu dipengaruhi sektor publik.",
            "Pertumbuhan utang luar negeri Indonesia dipengaruhi sektor publik.",
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
