"""Where the words stand that a claim was read from."""

from klaim.decompose.words import apart, extent


def test_a_claim_reaches_from_its_first_word_to_its_last():
    assert extent(((4, 9), (0, 3), (10, 12))) == (0, 12)
    assert extent(()) == (0, 0)


def test_a_blank_or_a_mark_parts_no_words():
    assert apart(((0, 3), (4, 9), (9, 10), (4, 9))) == ()


def test_words_that_others_stand_between_are_apart():
    assert apart(((20, 24), (4, 9), (0, 3))) == (((4, 9), (20, 24)),)
