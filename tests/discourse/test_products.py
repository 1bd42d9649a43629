"""What a kind of product means where a text brings in one by its name alone, and that two products are none."""

import pytest

from klaim.discourse.phrases import read_words
from klaim.discourse.products import product_references
from klaim.language import load


def meant(text: str) -> list[str]:
    words = read_words(text)
    return [told for *_, told, _ in product_references(words, [word.start for word in words], load("id"))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Melati ProBook Ultra tidak hanya tahan banting. Laptop bisnis ini disiram air.", ["Melati ProBook Ultra"]),
        ("KUDUS - Melati X5 segera dijual. Mobil ini dirakit di Kudus.", ["Melati X5"]),
        ("Anggrek merilis ponsel terbaru, yakni iMelati 5. Ponsel ini tipis.", ["iMelati 5"]),
        ("Anggrek merilis iMelati 5 dan iMelati 6. Ponsel ini tipis.", []),
        ("MelatiSoft Jaya merilis gim. Gim ini sulit.", []),
        ("Bupati Tegal membuka pasar. Mobil ini mogok.", []),
    ],
)
def test_a_kind_of_product_means_the_only_one_brought_in(text: str, told: list[str]) -> None:
    assert meant(text) == told
