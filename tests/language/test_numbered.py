"""Items of a numbered list in one line begin sentences of their own, and keep their numbers."""

import pytest

from decomposing import texts
from klaim.language.id.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "Susunan pengurus: 1. Ketua: Budi Santoso 2. Sekretaris: Ani Lestari",
            ["Susunan pengurus: 1. Ketua: Budi Santoso", "2. Sekretaris: Ani Lestari"],
        ),
        ("Pemenang: 1) PT Melati 2) CV Mawar", ["Pemenang: 1) PT Melati", "2) CV Mawar"]),
        (
            "Persiku menang di Grup 1. Persekat kalah di Grup 2. Semua lolos.",
            ["Persiku menang di Grup 1.", "Persekat kalah di Grup 2.", "Semua lolos."],
        ),
    ],
)
def test_a_number_opens_the_next_item_of_a_list(text: str, sentences: list[str]) -> None:
    assert [text[a:b] for a, b in split_sentences(text)] == sentences


def test_a_number_that_lost_its_blank_is_no_part_of_the_item_before_it() -> None:
    found = texts(
        "Daftar tersangka: 1. Budi Santoso selaku Kepala Dinas PUPR Tegal2. Ani Lestari selaku Direktur PT Melati3. "
        "M Fauzan selaku anggota DPRD Tegal"
    )
    assert found == [
        "Budi Santoso adalah Kepala Dinas PUPR Tegal.",
        "Ani Lestari adalah Direktur PT Melati.",
        "M Fauzan adalah anggota DPRD Tegal.",
    ]
