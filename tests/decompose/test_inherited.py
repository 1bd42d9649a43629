"""Linked and relative clauses that name nobody: whose deed they tell."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def claims(text: str) -> dict[str, str]:
    """Each claim with its modality."""
    article = Article(id="example", language="id", text=text, published_at="2026-03-10")
    return {claim.text: claim.modality for claim in decompose(article).claims}


def test_a_reason_tells_of_the_subject_it_is_given_for():
    found = claims("Warung Bu Sari disegel petugas karena tidak memiliki izin usaha.")
    assert found["Warung Bu Sari tidak memiliki izin usaha."] == "negated"
    assert "Andi Wijaya dianggap melanggar aturan partai." in claims(
        "Karena dianggap melanggar aturan partai, Andi Wijaya dipecat."
    )
    assert "Hamas sudah menyepakati gencatan senjata." in claims(
        "Hamas kembali mengancam warga Gaza meski sudah menyepakati gencatan senjata."
    )


def test_a_reason_that_somebody_else_may_have_is_told_of_nobody():
    for text, wrong in (
        ("Polisi Demak menembak Budi Santoso karena melawan petugas.", "Polisi Demak melawan"),
        ("Warga Demak menghindari gula karena dianggap buruk bagi kesehatan.", "Warga Demak dianggap"),
        ("Budi Santoso menabrak pohon diduga karena mengantuk di jalan.", "Budi Santoso mengantuk"),
    ):
        found = claims(text)
        assert found
        assert not any(claim.startswith(wrong) for claim in found)


def test_what_was_done_to_a_subject_at_the_time_is_told_of_it():
    assert "Pramono Anung ditanya wartawan soal banjir." in claims(
        "Pramono Anung terdiam ketika ditanya wartawan soal banjir."
    )
    assert "Rosan Roeslani ditanya soal rencana merger BUMN." in claims(
        "Saat ditanya soal rencana merger BUMN, Rosan Roeslani enggan menjawab wartawan."
    )
    found = claims("Pemkot Demak melarang penjualan kembali tiket konser setelah dibeli warga.")
    assert found
    assert not any(claim.startswith("Pemkot Demak dibeli") for claim in found)


def test_what_something_is_does_what_its_relative_clause_tells():
    assert "GPMS berdampak pada ginjal." in claims("GPMS adalah masalah pola makan yang berdampak pada ginjal.")
    found = claims("Penyebab kebakaran Gereja Santa adalah lilin yang dinyalakan jemaat.")
    assert found
    assert not any(claim.startswith("Penyebab kebakaran Gereja Santa dinyalakan") for claim in found)


def test_a_leading_phrase_ends_with_its_pointing_word():
    found = claims("Pada hari itu juga pak Rian Wirasena langsung menggelar rapat dengan seluruh Kepala UPTD.")
    assert any(claim.startswith("Pak Rian Wirasena langsung menggelar rapat") for claim in found)


def test_how_a_thing_is_said_to_be_is_not_told_of_who_says_so():
    found = claims("Budi Santoso menilai harga beras mahal dan memberatkan warga.")
    assert "Budi Santoso menilai harga beras mahal dan memberatkan warga." in found
    assert not any("Santoso memberatkan" in text for text in found)
    assert "Budi Santoso menyerahkan bukti." in claims("Budi Santoso menyebut nama pelaku dan menyerahkan bukti.")


def test_what_is_chosen_instead_is_not_denied():
    found = claims("Kemenkes tidak akan berspekulasi dan memilih menunggu hasil uji laboratorium di Tegal.")
    assert found["Kemenkes memilih menunggu hasil uji laboratorium di Tegal."] == "asserted"
    assert found["Kemenkes tidak akan berspekulasi."] == "negated"


@pytest.mark.parametrize("deed", ["bertemu Bupati Tegal Ani Lestari", "meninjau Pasar Melati", "menghadiri rapat"])
def test_what_only_people_do_is_not_told_of_a_price(deed: str) -> None:
    found = texts(f"Budi Santoso mengatakan harga beras naik 5 persen usai {deed} di Semarang.")
    assert not any(claim.startswith("Harga") and deed.split()[0] in claim for claim in found)
