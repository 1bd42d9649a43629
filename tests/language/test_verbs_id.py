"""Which Indonesian words are verbs by their form."""

import pytest

from klaim.language.id import verbs


@pytest.mark.parametrize("word", ["raih", "luncurkan", "kalahkan", "umumkan"])
def test_a_verb_without_its_prefix(word):
    assert verbs.is_clipped(word)


@pytest.mark.parametrize("word", ["kebijakan", "pendidikan", "perbaikan", "tindakan", "bahkan", "menetapkan"])
def test_a_noun_that_ends_as_such_a_verb_is_none(word):
    assert not verbs.is_clipped(word)
