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
        if all(sides) and not any(side.split()[0].lower() in lang.titles.HEADS for side in sides):
            return Event(lang.matches.NOUN, lang.matches.label(*sides), found.end(), "match")
    return None


def find_arena(text: str, sentences: Sequence[tuple[int, int]], event: Event | None, lang: Any) -> str:
    """The match or competition in which what an article tells took place; empty where it is still to be played."""
    if event is None or event.kind != "match":
        return _competition(text, sentences, lang)
    to_come = any(lang.matches.TO_COME.search(text, *sentence) for sentence in sentences[:OPENING])
    return "" if to_come else event.label


def in_play(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> frozenset[int]:
    """Where the sentences begin that tell what happened in a match or race, or stand between two that do."""
    told = [bool(lang.matches.PLAYED.search(text, *sentence)) for sentence in sentences]
    return frozenset(
        start
        for n, (start, _) in enumerate(sentences)
        if told[n] or (0 < n < len(told) - 1 and told[n - 1] and told[n + 1])
    )


def _competition(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The competition of one year that the opening names; empty where it names none, or the text no sport.

    A season ("MotoGP 2026") is none: an article tells of one race of it.
    """
    named = _edition(text, sentences[:OPENING], lang)
    if not named or len(lang.matches.PLAYED.findall(text)) <= PLAYS or lang.matches.FRIENDLY.search(text):
        return ""
    return named


def _edition(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The first competition of one year that some sentences name; empty where it is still to be held."""
    for start, end in sentences:
        for found in lang.matches.EDITION.finditer(text, start, end):
            if len(found[0].split()) > SEASON:
                return "" if lang.matches.TO_BE_HELD.match(text, found.end(), end) else str(found[0])
    return ""
