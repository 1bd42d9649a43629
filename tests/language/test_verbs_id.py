"""Which Indonesian words are verbs by their form."""

import pytest

from klaim.language.id import prefixed, verbs


@pytest.mark.parametrize("word", ["raih", "luncurkan", "kalahkan", "umumkan"])
def test_a_verb_without_its_prefix(word):
    assert verbs.is_clipped(word)


@pytest.mark.parametrize("word", ["kebijakan", "pendidikan", "perbaikan", "tindakan", "bahkan", "menetapkan"])
def test_a_noun_that_ends_as_such_a_verb_is_none(word):
    assert not verbs.is_clipped(word)


@pytest.mark.parametrize(("word", "full"), [("terapkan", "menerapkan"), ("terbitkan", "menerbitkan")])
def test_a_stem_that_looks_passive_has_its_active_form(word, full):
    assert prefixed.is_rooted(word)
    assert prefixed.active(word) == full
