"""The match an article is about: its two sides and its day."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.event import Event

OPENING = 4
"""Sentences in which an article about a match names both sides."""

SEASON = 2
"""Words of the name of a season."""

PLAYS = 3
"""Words of what happens in a match that an article without one may hold."""

MATCHES = 2
"""Pairs of sides that an article about one of them may name."""


def find_match(text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The match whose sides the opening names by "A vs B" or by who beat, met or receives whom.

    `names` holds the full name of each person by their short ones. None where the article is a list of matches.
    """
    if len({frozenset(found.groups()) for found in lang.matches.VERSUS.finditer(text)}) > MATCHES:
        return None
    for start, end in sentences[:OPENING]:
        found = lang.matches.VERSUS.search(text, start, end) or lang.matches.MEETS.search(text, start, end)
        if found is None or found["home"] == found["away"]:
            continue
        if not lang.matches.SPORT.search(text, sentences[0][0], end):
            continue
        sides = [lang.matches.side(found[side]) for side in ("home", "away")]
        sides = [names.get(side, side) for side in sides]
        if all(sides):
            return Event(lang.matches.NOUN, lang.matches.label(*sides), found.end(), "match")
    return None


def find_competition(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The competition of one year that the opening names; empty where it names none, or the text no sport.

    A season ("MotoGP 2026") is none: an article tells of one race of it.
    """
    told = (lang.matches.EDITION.search(text, *sentence) for sentence in sentences[:OPENING])
    found = next((str(edition[0]) for edition in told if edition and len(edition[0].split()) > SEASON), "")
    if not found or len(lang.matches.PLAYED.findall(text)) <= PLAYS or lang.matches.FRIENDLY.search(text):
        return ""
    return found
