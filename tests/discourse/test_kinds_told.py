"""A kind with a pointing word means the thing that a sentence before says to be of it."""

import pytest
from tests.discourse.test_called import meant


@pytest.mark.parametrize(
    ("text", "words", "thing"),
    [
        ("Grebeg Melati merupakan tradisi tahunan warga Kudus. Tradisi ini digelar pada Juni.", "Tradisi ini",
         "Grebeg Melati"),
        ("Pencuri sandi adalah jenis malware yang berbahaya. Budi melaporkan malware tersebut.", "malware tersebut",
         "pencuri sandi"),
        ("Vitamin D adalah nutrisi penting bagi tulang. Tubuh butuh. Kekurangan nutrisi ini memicu nyeri.",
         "nutrisi ini", "Vitamin D"),
        ("Koperasi Melati adalah koperasi terbesar di Tegal. Koperasi ini memiliki 12.000 anggota.", "Koperasi ini",
         "Koperasi Melati"),
    ],
)  # fmt: skip
def test_a_kind_is_what_was_said_to_be_of_it(text: str, words: str, thing: str) -> None:
    assert meant(text)[words] == (thing, True)


@pytest.mark.parametrize(
    "text",
    [
        "Durian adalah buah tropis. Manggis juga buah segar. Buah ini mengandung antioksidan.",
        "Durian adalah buah tropis. Dua buah ini mengandung antioksidan.",
        "Ini adalah buah tropis. Buah ini mengandung antioksidan.",
    ],
)
def test_another_or_several_of_the_kind_is_not(text: str) -> None:
    assert all("durian" not in told.lower() or not sure for told, sure in meant(text).values())
