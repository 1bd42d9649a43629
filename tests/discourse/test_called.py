"""A wider noun calls again the last thing of its kind that the text named."""

import pytest

from decomposing import texts
from klaim import language
from klaim.discourse.entities import find_entities
from klaim.discourse.mentions import find_mentions

LANG = language.load("id")


def meant(text: str) -> dict[str, tuple[str, bool]]:
    """What the mentions of a text stand for by their words, and whether that is certain."""
    sentences = LANG.sentences.split_sentences(text)
    found = find_mentions(text, find_entities(text, LANG), None, sentences, LANG)
    return {text[m.start : m.end]: (m.text, m.certain) for m in found.values()}


@pytest.mark.parametrize(
    ("text", "words", "thing"),
    [
        ("Bupati bicara dalam Melati Economic Forum 2025. Ia pulang malam. Acara ini dibuka menteri.", "Acara ini",
         "Melati Economic Forum 2025"),
        ("Warga melihat seminar gizi di Gedung Melati. Hujan turun deras. Kegiatan itu tetap ramai.", "Kegiatan itu",
         "seminar gizi di Gedung Melati"),
        ("Toko menjual ponsel Melati 5 Pro. Warnanya hijau. Perangkat ini tahan air.", "Perangkat ini",
         "ponsel Melati 5 Pro"),
        ("Warga menonton Festival Melati 2025. Hujan turun. Acara dibuka oleh bupati.", "Acara",
         "Festival Melati 2025"),
    ],
)  # fmt: skip
def test_a_wider_noun_means_the_last_thing_named(text: str, words: str, thing: str) -> None:
    assert meant(text)[words] == (thing, True)


def test_an_event_beside_which_another_is_held_is_not_meant() -> None:
    found = meant("Bupati bicara di sela-sela Melati Economic Forum 2025. Ia pulang. Acara ini ramai.")
    assert found["Acara ini"] == ("Acara ini", False)


def test_the_first_word_of_a_name_keeps_its_capital():
    found = texts(
        "Kereta Api Melati Ekspres menabrak sebuah truk di Gubug, Grobogan, Sabtu (7/3/2026). "
        "Dua penumpang kereta mengalami luka ringan."
    )
    assert "Dua penumpang Kereta Api Melati Ekspres mengalami luka ringan." in found
