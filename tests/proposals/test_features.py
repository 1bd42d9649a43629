"""What the network sees of a sentence."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from klaim.parsing import Reading, Token
from klaim.proposals.features import DISTANCES, FARTHEST, UNRELATED, distances, features


def reading(words: list[str], heads: list[int]) -> Reading:
    tokens = [Token(i, 9 * i, 9 * i + len(w), w, w.lower(), True, "NOUN", "obj", heads[i]) for i, w in enumerate(words)]
    return Reading(tuple(tokens), ("NOUN",) * len(words), np.zeros((len(words), 2), dtype=np.float32))


def test_arcs_lead_up_to_where_two_ways_meet_and_down_from_there():
    seen = features(reading(["polisi", "menahan", "dua", "pria"], [1, 1, 3, 1]), {}, {})
    assert (seen.up[0, 2], seen.down[0, 2]) == (1, 2)
    assert (seen.up[2, 2], seen.down[2, 2]) == (0, 0)
    assert (seen.up[1, 3], seen.down[1, 3]) == (0, 1)


def test_words_of_two_trees_have_no_arcs_between_them():
    seen = features(reading(["hujan", "reda"], [0, 1]), {}, {})
    assert seen.up[0, 1] == seen.down[0, 1] == UNRELATED
    assert seen.up[0, 0] == 0


def test_arcs_are_counted_up_to_the_farthest():
    seen = features(reading(["a"] * 9, [0, 0, 1, 2, 3, 4, 5, 6, 7]), {}, {})
    assert seen.up[8, 0] == seen.down[0, 8] == FARTHEST


def test_words_know_their_quotation_and_brackets():
    words = ['"', "Aman", ",", '"', "kata", "Rini", "(", "41", ")", "."]
    places = features(reading(words, [0] * len(words)), {}, {}).words[:, 6].tolist()
    assert places == [1, 1, 1, 0, 0, 0, 2, 2, 2, 0]


def test_a_tag_or_relation_that_is_new_counts_as_none():
    known = features(reading(["padi"], [0]), {"NOUN": 3}, {"obj": 4}).words[0]
    new = features(reading(["padi"], [0]), {}, {}).words[0]
    assert known[3:5].tolist() == [3, 4]
    assert new[3:5].tolist() == [0, 0]


@given(st.integers(1, 60))
def test_distances_grow_to_both_sides(size):
    apart = distances(size)
    assert apart.shape == (size, size)
    assert (np.diff(apart, axis=1) >= 0).all()
    assert (apart >= 0).all()
    assert (apart < DISTANCES).all()
