"""What an article that names no event speaks of."""

import re

import pytest

from klaim import language
from klaim.discourse.topics import find_topic

INDONESIAN = language.load("id")


def topic(*sentences: str) -> str:
    """The topic of a text of some sentences, in which any word may be a noun."""
    text = " ".join(sentences)
    spans, at = [], 0
    for sentence in sentences:
        spans.append((at, at + len(sentence)))
        at += len(sentence) + 1
    starts = {m.start() for m in re.finditer(r"\w+", text)}
    return find_topic(text, spans, frozenset(), starts, INDONESIAN)


@pytest.mark.parametrize(
    "told",
    [
        "ajang lari Melati Run 2026",
        "tata kelola ekspor kelapa sawit",
        "titik kumpul jemaah haji",
    ],
)
def test_a_topic_has_the_noun_before_it_without_which_it_tells_something_else(told: str) -> None:
    assert topic(f"Pemerintah mengawasi {told}.", f"Aturan {told} berlaku.", f"Jadwal {told} segera terbit.") == told


@pytest.mark.parametrize("before", ["fenomena", "sistem", "kasus"])
def test_a_vague_noun_before_a_topic_can_be_left_out(before: str) -> None:
    again = ("Pasar mobil listrik naik.", "Harga mobil listrik turun.", "Pembeli mobil listrik bertambah.")
    assert topic(f"Warga membahas {before} mobil listrik.", *again).endswith("mobil listrik")


@pytest.mark.parametrize("told", ["milik Budi Melati", "minum kopi pahit", "lingkungan sehat sesuai"])
def test_what_only_ends_or_opens_a_phrase_is_no_topic(told: str) -> None:
    assert topic(*(f"Warga {verb} {told}." for verb in ("membahas", "menjaga", "meninjau", "membela"))) != told
