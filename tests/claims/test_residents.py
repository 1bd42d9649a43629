"""Of what place somebody is, told behind their name."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Polisi memeriksa Siti Aminah (34), warga Kalurahan Giriharjo, Panggang, sebagai saksi.",
            "Siti Aminah adalah warga Kalurahan Giriharjo, Panggang.",
        ),
        ("Pelaku, AS (27), warga Kebon Jeruk, ditangkap di rumahnya.", "AS adalah warga Kebon Jeruk."),
        ("Korban adalah Siti Aminah (42) warga Desa Sukamaju.", "Siti Aminah adalah warga Desa Sukamaju."),
        (
            'Barang di rumah Mutfiana, warga Seyegan, Sleman , terbakar. "Api muncul 39 kali," kata Mutfiana, Kamis.',
            "Mutfiana adalah warga Seyegan, Sleman.",
        ),
    ],
)
def test_residents_are_told_with_their_place(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


def test_an_inset_between_dashes_is_read_as_one_between_commas() -> None:
    for dash in ("—", "–", "--"):
        found = texts(f"Mohammed Odeh {dash} komandan sayap militer Hamas {dash} tewas dalam serangan itu.")
        assert "Mohammed Odeh adalah komandan sayap militer Hamas." in found, dash
        assert "Mohammed Odeh tewas dalam serangan itu." in found, dash
