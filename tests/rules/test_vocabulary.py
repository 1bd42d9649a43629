"""The words of articles by kind are what each word by itself is, whatever was met and forgotten before."""

import random

import pytest
from tests.validate.test_proof import WORDS

from klaim.language import load
from klaim.rules import _vocabulary
from klaim.rules._lists import mark_words
from klaim.rules._normal import is_plain
from klaim.rules._tokens import distinct_tokens, tokens, trigger_forms
from klaim.rules._vocabulary import Vocabulary

ODD = (
    "“tidak”",
    "kafé–bar",
    "Ñandú",
    "Rp5",
    "Rp5.000",
    "kaféRp5",
    "²",
    "١٢",
    "membantahnya",
    "TAK",
    "disebut-sebut",
    "MacBook",
)


def texts(count):
    rng = random.Random(3)
    for _ in range(count):
        yield " ".join(rng.choices(WORDS + ODD, k=rng.randrange(40)))


def test_distinct_words_are_the_words_of_the_text():
    for text in texts(300):
        assert distinct_tokens(text) == set(tokens(text))


@pytest.mark.parametrize("most", [0, 60, 1 << 15])
def test_kinds_of_words_do_not_depend_on_what_is_remembered(monkeypatch, most):
    monkeypatch.setattr(_vocabulary, "_MOST", most)
    language = load("id")
    marks, triggers, met = {first for _, first in mark_words(language)}, trigger_forms(language), Vocabulary(language)
    for text in texts(100):
        words = met.sorted(distinct_tokens(text))
        assert words.all == set(tokens(text))
        letters = {word for word in words.all if word.isalpha()}
        assert words.regular == {word for word in letters if is_plain(word) or word.lower() not in triggers}
        assert words.settled == set(filter(is_plain, letters)) - triggers
        assert words.marking == {word for word in words.all if any(mark in word.lower() for mark in marks)}
        assert words.mixed == {
            word for word in words.all if not word.isdigit() and any(digit in b"0123456789" for digit in word)
        }


def test_a_language_that_is_not_at_hand_has_no_lists():
    words = Vocabulary(None).sorted({b"tidak", b"Rp5"})
    assert (words.all, words.settled, words.marking) == ({b"tidak", b"Rp5"}, {b"tidak"}, set())
