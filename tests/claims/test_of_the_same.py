"""What two nouns that a conjunction joins share: what both are of, or the noun that both tell of."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Tanda dan gejala demam berdarah muncul setelah empat hari.", "Tanda demam berdarah muncul"),
        ("Kualitas dan kuantitas panen padi di Kudus menurun pada 2025.", "Kualitas panen padi di Kudus menurun."),
        (
            "PT Melati memiliki kewajiban moral dan hukum untuk membayar ganti rugi.",
            "PT Melati memiliki kewajiban hukum",
        ),
        ("Konsumsi gula meningkatkan risiko serangan jantung dan stroke.", "Konsumsi gula meningkatkan risiko stroke."),
        ("Film Tanah Kudus dibintangi Budi Santoso, Ani Lestari, dan banyak lagi.", "dibintangi Ani Lestari."),
    ],
)
def test_each_has_what_all_share(sentence: str, told: str) -> None:
    assert any(told in one for one in texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Persiapan dan pelaksanaan ibadah haji 2026 berjalan lancar.", "Persiapan berjalan"),
        ("CEO dan pendiri PT Melati Budi Santoso hadir dalam sidang di Tegal.", "CEO hadir"),
        ("Tanda dan gejala demam berdarah muncul setelah empat hari.", "Tanda muncul"),
    ],
)
def test_none_is_told_without_it(sentence: str, wrong: str) -> None:
    assert [one for one in texts(sentence) if wrong in one] == []
