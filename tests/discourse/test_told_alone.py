"""Whom an office that ends in a name speaks for, where the text also tells of that name alone."""

import pytest

from decomposing import standing
from klaim.records import Article


def claims(text: str) -> set[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {claim.text for claim in standing(article).claims}


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Head of Marketing Sinar Motor", "Sinar Motor"),
        ("SVP Corporate Communication Nusatel", "Nusatel"),
        ("Ketua Umum Beyond Mawar", "Beyond Mawar"),
    ],
)
def test_we_are_the_body_that_the_text_tells_of_by_its_name_alone(office: str, name: str) -> None:
    opening = f"{office}, Rina Kusuma, menutup acara. {name} akan membuka toko di Jepara."
    text = f'{opening} "Kami menjual 500 unit," kata Rina.'
    assert f"{name} menjual 500 unit." in claims(text)


@pytest.mark.parametrize(
    ("office", "name"), [("Koordinator Kudus", "Kudus"), ("Head of Marketing Sinar Motor", "Toko Motor")]
)
def test_a_place_or_a_name_that_the_text_does_not_tell_of_is_nobodys_body(office: str, name: str) -> None:
    text = f'{office}, Rina Kusuma, menutup acara. {name} akan menggelar lomba. "Kami menjual 500 unit," kata Rina.'
    assert not any("menjual 500 unit" in claim for claim in claims(text))


OURS = [
    ("Kuasa hukum Rina Kusuma", "Pihak Rina Kusuma"),
    ("Kapten Jepang", "Timnas Jepang"),
    ("Kepala SMA Negeri 2 Kudus", "SMA Negeri 2 Kudus"),
    ("Kasatpol PP Kudus", "Satpol PP Kudus"),
    ("General Manager Persik FC", "Persik FC"),
]


@pytest.mark.parametrize(("office", "ours"), OURS)
def test_we_are_whom_an_office_speaks_for(office: str, ours: str) -> None:
    text = f'{office}, Bima Wijaya, menutup acara. "Kami menyerahkan lima dokumen ke Polres Kudus," kata Bima.'
    assert f"{ours} menyerahkan lima dokumen ke Polres Kudus." in claims(text)


def test_our_client_is_who_is_spoken_for_and_a_body_that_speaks_is_itself() -> None:
    text = 'Kuasa hukum Rina Kusuma, Bima Wijaya, datang. "Klien kami menyerahkan lima dokumen ke Polres," kata Bima.'
    assert any(claim.startswith("Rina Kusuma menyerahkan lima dokumen") for claim in claims(text))
    assert "BGN menutup dapur di Kudus." in claims('"Kami menutup dapur di Kudus," tulis BGN.')
