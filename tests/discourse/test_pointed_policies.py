"""What "penundaan pajak pedagang daring ini" means, and which of two alike things a noun may mean."""

import pytest

from decomposing import texts
from klaim.decompose import decompose
from klaim.records import Article


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Rencana penundaan pajak pedagang daring ini berlaku hingga Februari 2026.",
            "Rencana penundaan pajak pedagang daring berlaku hingga Februari 2026.",
        ),
        (
            "Diskon pokok pajak kendaraan tersebut hanya berlaku hingga Desember 2026.",
            "Diskon pokok pajak kendaraan hanya berlaku hingga Desember 2026.",
        ),
    ],
)
def test_a_policy_told_in_four_words_needs_no_pointing_word(text: str, claim: str) -> None:
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))
    assert claim in [one.text for one in found.claims]


def test_neither_of_two_alike_is_meant_by_what_both_are_called() -> None:
    text = (
        "Pembayaran bunga utang dalam negeri Tebo sebesar Rp 5 miliar dan pembayaran bunga utang luar negeri Tebo "
        "sebesar Rp 6 miliar. Pembayaran bunga utang ini naik 5 persen."
    )
    assert not any("luar negeri" in claim and "naik" in claim for claim in texts(text))


def test_several_are_not_the_last_one_named() -> None:
    text = "Beras dijual di Pasar Melati dan Pasar Mawar. Bulog mengirim gula ke pasar-pasar tersebut."
    assert not any("gula ke Pasar Mawar" in claim or "gula ke pasar Mawar" in claim for claim in texts(text))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Pemerintah menyediakan diskon tiket kereta selama libur sekolah Juni 2026. Diskon tiket ini mencakup bus.",
            "Diskon tiket kereta selama libur sekolah Juni 2026 mencakup bus.",
        ),
        (
            "Pemkab Tegal menyalurkan bantuan beras untuk korban banjir di Suradadi. Bantuan ini dibeli dari petani.",
            "Bantuan beras untuk korban banjir di Suradadi dibeli dari petani.",
        ),
        (
            "PT Melati meluncurkan promo potongan harga selama Ramadan 2026. Promo ini berlaku di 40 gerai.",
            "Promo potongan harga selama Ramadan 2026 berlaku di 40 gerai.",
        ),
    ],
)
def test_what_is_granted_is_told_with_for_whom_or_how_long(text: str, claim: str) -> None:
    assert claim in texts(text)
