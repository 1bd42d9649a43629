from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from klaim.score.assignment import best_pairs

PLACES = st.tuples(st.integers(0, 4), st.integers(0, 4))
EDGES = st.dictionaries(PLACES, st.sampled_from([0.6, 0.65, 0.7, 0.8, 0.9, 1.0]), max_size=14)


def worth(pairs, edges):
    return len(pairs), round(sum(edges[pair] for pair in pairs), 6)


def by_trying_all(edges):
    return max(worth([p for p in enumerate(order) if p in edges], edges) for order in permutations(range(5)))


def test_greedy_would_lose_a_pair():
    edges = {(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.8}
    assert best_pairs(edges) == [(0, 1), (1, 0)]


def test_of_as_many_pairs_the_most_alike():
    edges = {(0, 0): 0.7, (0, 1): 0.9, (1, 0): 0.9, (1, 1): 0.7}
    assert best_pairs(edges) == [(0, 1), (1, 0)]


def test_more_rows_than_columns():
    assert best_pairs({(0, 3): 0.7, (5, 3): 0.9, (8, 3): 0.8}) == [(5, 3)]


def test_nothing_to_match():
    assert best_pairs({}) == []


@given(EDGES)
def test_it_is_the_best_of_all_matchings(edges):
    pairs = best_pairs(edges)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert worth(pairs, edges) == by_trying_all(edges)
