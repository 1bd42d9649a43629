"""Patterns over raw text: capitals without a mark, with blanks or without, take time by their length alone."""

import time

import pytest

from klaim.language.id import cases, events, goals, matches, offices

FINDERS = {
    "who was found dead": cases.FOUND_DEAD.findall,
    "both of an event": events.BOTH.findall,
    "two sides": matches.VERSUS.findall,
    "as what somebody serves": lambda text: list(offices.SERVING_AS.finditer(f"{text} selaku")),
    "an office in a bracket": lambda text: list(offices.BRACKETED.finditer(f"{text} (Ketua Umum")),
    "scorers": lambda text: list(goals.find_scorers(text)),
}


@pytest.mark.parametrize("finder", FINDERS)
@pytest.mark.parametrize("words", ["DIREKTUR PT ", "Ditemukan Tewas ", "KORBAN"])
def test_time_grows_with_the_length_of_a_run_of_capitals_only(finder, words):
    def seconds(text):
        start = time.process_time()
        assert list(FINDERS[finder](text)) == []
        return time.process_time() - start

    assert seconds(words * 5_000) < 25 * max(seconds(words * 500), 0.005)
