"""The case at law an article is about: what it is a case of, and where."""

import re
from collections.abc import Sequence
from typing import Any

from klaim.discourse.abbreviations import contracted
from klaim.discourse.descriptions import tail_end
from klaim.discourse.event import Event
from klaim.discourse.names import is_person
from klaim.discourse.naming import completed, name_end, outside_brackets
from klaim.discourse.phrases import Word, phrase_text, read_words

OPENING = 4
"""Sentences in which an article names its case."""

NEAR = 60
"""Characters behind what a case is about in which its place stands."""

LONGEST_OFFICE = 6
"""Words of an office at the end of a case."""

LONG = 8
"""Words of a case behind which what it is about is named by its abbreviations."""

SHORTEST, TELLING = 4, 2
"""Words of a case, and among them those of what it is about, that tell it from others: not "kasus dugaan korupsi"."""


def find_case(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """The first case that the opening names with what it is about, else the first suspicion or charge."""
    for pattern in (lang.cases.CASE, lang.cases.CHARGE, lang.cases.WHAT_HAPPENED):
        for start, end in sentences[:OPENING]:
            for match in pattern.finditer(text, start, end):
                if found := _case(text, match, end, lang):
                    return found
    return (_lawsuit(text, sentences, lang) or _death(text, sentences[0], lang)) if sentences else None


def _lawsuit(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """The lawsuit that the opening tells by who filed it."""
    match = lang.cases.LAWSUIT.search(text, sentences[0][0], sentences[:OPENING][-1][1])
    noun = match[0].split()[0].lower() if match else ""
    return Event(noun, f"{noun} {match['who']}", match.end(), "case") if match else None


def _death(text: str, sentence: tuple[int, int], lang: Any) -> Event | None:
    """The death of somebody whom the first sentence says was found, with where that was."""
    match, end = lang.cases.FOUND_DEAD.search(text, *sentence), sentence[1]
    place = lang.scenes.PLACE.search(text, match.end(), end) if match else None
    if match is None or place is None:
        return None
    label = lang.events.at_place(lang.cases.death_of(match["name"]), place[1].split(",")[0])
    return Event(label.split()[0], label, end, "case")


def _holder(text: str, words: Sequence[Word], start: int, end: int, lang: Any) -> re.Match[str] | None:
    """The name behind a comma of who holds the office that a case ends with: "… mantan Gubernur Jawa Barat, Budi"."""
    held = any(word.lower in lang.titles.HEADS for word in words[-LONGEST_OFFICE:])
    named = lang.cases.NAMED_BEHIND.match(text, start, end) if held else None
    return named if named and is_person(named[1], lang) else None


def _case(text: str, match: Any, end: int, lang: Any) -> Event | None:
    """A case as an event, None where too little tells which one it is."""
    start = match.start(match.lastgroup)
    window = outside_brackets(read_words(text[start:end]))
    stop = name_end(window, len(match[match.lastgroup].split()) - 1, lang)
    stop = tail_end(window, 0, stop, lang) if match.lastgroup == "told" else completed(window, stop, lang)
    after = start + window[stop - 1].end
    place = lang.scenes.PLACE.match(text, after + 1, end)
    crime = any(word.lower in lang.events.KINDS["crime"] for word in window[:stop])
    if place is None:
        found = lang.scenes.PLACE.search(text, after, end)
        near = found and found.start() < after + NEAR and found[1].split()[0].lower() not in lang.crimes.NO_SCENE
        place = found if crime or near else None
    told = phrase_text(read_words(contracted(text[start:after])) if stop > LONG else window[:stop])
    if named := _holder(text, window[:stop], after, end, lang):
        told, after = f"{told} {named[1]}", named.end()
    label = lang.cases.case_of(told)
    known = bool(place) + bool(place and crime)
    telling = [w for w in label.lower().split() if w not in lang.cases.NO_OFFENCE]
    if len(label.split()) < SHORTEST - known or len(telling) < (1 if known > 1 else TELLING):
        return None
    label = lang.events.at_place(label, place[1].split(",")[0]) if place else label
    return Event(label.split()[0].lower(), label, after, "crime" if crime and place else "case")
