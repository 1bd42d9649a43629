"""The case at law an article is about: what it is a case of, and where."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.phrases import phrase_end, phrase_text, read_words

OPENING = 4
"""Sentences in which an article names its case."""

SHORTEST = 3
"""Words that tell a case from others: "kasus dugaan korupsi" does not."""


def find_case(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """The first case that the opening names with what it is about."""
    for start, end in sentences[:OPENING]:
        for match in lang.events.CASE.finditer(text, start, end):
            window = read_words(text[match.start() : end])
            stop = phrase_end(window, len(match[0].split()) - 1, lang)
            after = match.start() + window[stop - 1].end
            place = lang.events.PLACE.match(text, after + 1, end)
            crime = any(word.lower in lang.events.KINDS["crime"] for word in window[1:stop])
            if place is None and crime:
                place = lang.events.PLACE.search(text, after, end)
            if stop < SHORTEST + (place is None) - crime * (place is not None):
                continue
            label = phrase_text(window[:stop])
            label = lang.events.at_place(label, place[1].split(",")[0]) if place else label
            return Event(window[0].lower, label, after, "crime" if crime and place else "case")
    return None
