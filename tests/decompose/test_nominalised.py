"""Deeds and qualities told as nouns are told as clauses too, where the text says that they are so."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def claims(text: str) -> set[str]:
    return {c.text for c in decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Warga mengeluhkan mahalnya harga beras di Pasar Kudus.", "Harga beras mahal di Pasar Kudus."),
        ("Pelemahan rupiah dipengaruhi meningkatnya kebutuhan dolar AS.", "Kebutuhan dolar Amerika Serikat meningkat."),
        ("Hujan deras mengakibatkan terjadinya banjir di Desa Mawar.", "Banjir terjadi di Desa Mawar."),
        ("Warga dikejutkan ditemukannya jasad bayi di Sungai Mawar.", "Jasad bayi ditemukan di Sungai Mawar."),
    ],
)
def test_what_a_noun_in_nya_tells_is_a_claim(text: str, claim: str) -> None:
    assert claim in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Polisi mencegah meningkatnya kasus pencurian motor di Kudus.",
        "Pemerintah bersiap jika melemahnya nilai tukar rupiah berlanjut.",
        "Warga menunggu tersedianya ruangan rawat di RSUD Mawar.",
        "Pesta berlangsung dengan ditetapkannya Kota Mawar sebagai tuan rumah.",
    ],
)
def test_fears_hopes_and_cut_passives_are_none(text: str) -> None:
    assert not any(c.startswith(("Kasus", "Nilai", "Ruangan", "Kota Mawar ditetapkan")) for c in claims(text))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Kekalahan Persib dari Persija membuat pelatih kecewa.", "Persib kalah dari Persija."),
        (
            "Warga keberatan atas keputusan Pemkot Medan memangkas dana desa.",
            "Pemkot Medan memutuskan memangkas dana desa.",
        ),
        (
            "Wartawan menyambut keputusan dari PSSI untuk memberhentikan pelatih Kluivert.",
            "PSSI memutuskan memberhentikan pelatih Kluivert.",
        ),
        (
            "Publik menyoroti pengangkatan Budi Santoso sebagai komisaris Pertamina.",
            "Budi Santoso diangkat sebagai komisaris Pertamina.",
        ),
    ],
)
def test_a_deed_told_as_a_noun_is_told_with_what_completes_it(text: str, claim: str) -> None:
    assert claim in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Menteri membahas rencana pertemuan Prabowo Subianto dengan Xi Jinping.",
        "Warga menunggu keputusan Pemkot Medan memangkas pajak.",
    ],
)
def test_a_deed_that_is_planned_or_awaited_is_not_told(text: str) -> None:
    found = claims(text)
    assert found
    assert not any("bertemu" in claim or "memutuskan" in claim for claim in found)


def test_a_deed_told_as_a_noun_ends_before_what_is_said_of_it():
    found = claims("Imbalan atas komitmen Teheran memusnahkan uranium adalah pencabutan sanksi.")
    assert "Teheran berkomitmen memusnahkan uranium." in found


def test_what_is_supposed_to_have_failed_is_not_told_to_have():
    found = texts("Petugas menyebut truk tangki Melati terbalik diduga akibat gagalnya fungsi rem truk tangki Melati.")
    assert found
    assert not any(one.startswith("Fungsi rem") for one in found)
