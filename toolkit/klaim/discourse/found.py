"""A body that an opening tells was found: the event, and what "jasad tersebut" and "korban" mean from there on."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.naming import short_place
from klaim.discourse.phrases import Reference, Word, opens

FOUND = "found"
OPENING = 2
"""Sentences that tell of it."""


def find_found(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """The finding of a body at a place, where nobody's name is told."""
    for start, end in sentences[:OPENING]:
        for pattern in lang.found.FINDING:
            match = pattern.search(text, start, end)
            place = lang.scenes.PLACE.match(text, match.end() + 1, end) if match else None
            where = short_place(place[1], FOUND, lang) if place else ""
            if match and where:
                finding = lang.found.finding_of(match["body"].lower())
                return Event(finding.split()[0], lang.events.at_place(finding, where), end, FOUND)
    return None


def found_references(words: Sequence[Word], event: Event | None, lang: Any) -> Iterator[Reference]:
    """Spans of nouns for whoever was found, behind the sentence that tells it, and them by where that was."""
    if event is None or event.kind != FOUND:
        return
    body = event.label.partition(lang.events.at_place("", ""))[0].removeprefix(lang.found.finding_of(""))
    stop = 0
    for at, word in enumerate(words):
        before = words[at - 1].lower if at and not opens(words, at) else ""
        if word.start < event.end or word.lower not in lang.found.BODIES or before in lang.found.ANY_BODY or at < stop:
            continue
        stop = at + 1
        while stop < len(words) and words[stop].lower in lang.found.UNTOLD | lang.found.BODIES:
            stop += 1
        if stop < len(words) and words[stop].lower in lang.crimes.CALLED:
            continue
        yield word.start, words[stop - 1].end, lang.found.found(body, event.label), True
