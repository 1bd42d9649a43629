"""What an Indonesian article about one disease means by it, by those who have it and by its signs."""

import pytest
from tests.discourse.test_references import mentions

ARTICLE = (
    "Kasus leptospirosis naik di Blora. Leptospirosis menular lewat tikus. "
    "Penyakit ini mematikan. Gejalanya mirip flu. Penyebab leptospirosis adalah bakteri. "
    "Banyak pasien terlambat berobat. Penularan dapat dicegah."
)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Penyakit ini", "leptospirosis"),
        ("Gejalanya", "gejala leptospirosis"),
        ("pasien", "pasien leptospirosis"),
        ("Penularan", "penularan leptospirosis"),
    ],
)
def test_signs_and_the_sick_are_those_of_the_one_disease(words: str, meant: str) -> None:
    assert mentions(ARTICLE)[words].text == meant


@pytest.mark.parametrize(
    "text",
    [
        "Leptospirosis dan malaria menular. Leptospirosis dibawa tikus, malaria nyamuk. Banyak pasien malaria sembuh. "
        "Leptospirosis dan malaria berbahaya. Pasien perlu dirawat.",
        "Leptospirosis jarang. Pasien perlu dirawat.",
    ],
)
def test_of_several_diseases_or_one_named_once_nothing_is_meant(text: str) -> None:
    assert "Pasien" not in mentions(text)
    assert "Pasien" in mentions(text.replace("Pasien", "Leptospirosis menular. " * 6 + "Pasien"))
