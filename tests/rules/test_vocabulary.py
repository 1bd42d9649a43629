"""Words of articles are what each by itself is, whatever was met and forgotten before."""

import random

import pytest
from tests.validate.test_proof import WORDS

from klaim.language import load
from klaim.rules import _vocabulary
from klaim.rules._lists import mark_words
from klaim.rules._tokens import distinct_tokens, tokens
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
def test_words_with_a_hedge_or_negation_do_not_depend_on_what_is_remembered(monkeypatch, most):
    monkeypatch.setattr(_vocabulary, "_MOST", most)
    marks, met = {first for _, first in mark_words(load("id"))}, Vocabulary(load("id"))
    for text in texts(100):
        words = distinct_tokens(text)
        assert met.marking(words) == {word for word in words if any(mark in word.lower() for mark in marks)}


def test_a_language_that_is_not_at_hand_has_no_lists():
    none = Vocabulary(None)
    assert (none.marking({b"tidak"}), none.trigger_forms) == (set(), set())
