"""The competition that the match of an article was part of, and which of its sides was at home."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.phrases import Reference

OPENING = 6
"""Sentences in which an article about a match tells in which competition it was."""

PAIR = 2
"""Sides of a match."""


def find_competition(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The one competition of a year that the opening ties a match to; empty where it names none, or several."""
    start, end = sentences[0][0], sentences[:OPENING][-1][1]
    if lang.matches.FRIENDLY.search(text, start, end):
        return ""
    if lang.competitions.QUALIFYING.search(text, start, end):
        return ""
    named = {found[0] for found in lang.matches.EDITION.finditer(text, start, end)}
    tied = [
        found["edition"]
        for found in lang.competitions.TIED.finditer(text, start, end)
        if not lang.matches.TITLED_IN.search(text, start, found.start())
    ]
    sure = bool(tied) and all(one.endswith(tied[0]) for one in named)
    return tied[0] if sure and lang.competitions.SEASON < len(tied[0].split()) <= lang.competitions.LONGEST else ""


def home_references(text: str, event: Event | None, lang: Any) -> Iterator[Reference]:
    """Spans of "tuan rumah" and "tim tamu", and the side of the match that each is."""
    sides = lang.matches.sides_of(event.label) if event is not None and event.kind == "match" else ()
    host = _host(text, sides, lang) if len(sides) == PAIR else ""
    if not host or event is None:
        return
    for match in lang.competitions.HOST.finditer(text, event.end):
        if not lang.competitions.NO_SIDE.search(text, 0, match.start()):
            yield match.start(), match.end(), host, True
    visitor = next(side for side in sides if side != host)
    for match in lang.competitions.VISITOR.finditer(text, event.end):
        yield match.start(), match.end(), visitor, True


def _host(text: str, sides: Sequence[str], lang: Any) -> str:
    """The side that a text shows to be at home; empty where it shows none, or both."""
    patterns = (lang.competitions.HOST_NAMED, lang.competitions.AT_HOME, lang.competitions.HOME_OF)
    named = [found["side"] for pattern in patterns for found in pattern.finditer(text)]
    found = {side for side in sides for name in named if lang.lineups.is_same(side, name)}
    return found.pop() if len(found) == 1 else ""
