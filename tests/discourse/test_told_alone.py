"""Whom an office that ends in a name speaks for, where the text also tells of that name alone."""

import pytest

from klaim.decompose import decompose
from klaim.records import Article


def claims(text: str) -> set[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {claim.text for claim in decompose(article).claims}


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
