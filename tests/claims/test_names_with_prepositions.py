"""Prepositions that are part of a name lead to no place."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Lomba di Kudus dimenangkan Fabio Di Giannantonio.", "Lomba di Kudus dimenangkan Fabio Di Giannantonio."),
        ("Pelatih Roberto Di Matteo memimpin latihan.", "Pelatih Roberto Di Matteo memimpin latihan."),
        (
            "Sejumlah pasien dirawat di Puskesmas Sungai Raya Dalam (Serdam).",
            "Sejumlah pasien dirawat di Puskesmas Sungai Raya Dalam (Serdam).",
        ),
        ("Harga beras naik Di Kudus sejak tahun lalu.", "Harga beras naik Di Kudus."),
    ],
)
def test_a_preposition_inside_a_name_is_part_of_it(sentence, told):
    assert told in texts(sentence)


def test_what_goes_on_behind_an_inset_is_not_said_of_the_subject_before_it():
    found = texts("Lomba itu dimenangkan Budi Santoso, yang bisa bangkit melanjutkan balapan meski sempat jatuh.")
    assert "Budi Santoso bisa bangkit melanjutkan balapan." in found
    assert not any(text.startswith("Lomba itu sempat") for text in found)
