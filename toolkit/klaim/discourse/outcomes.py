"""Whose "kemenangan ini" and "kekalahan tersebut" are, where an opening tells who beat whom."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from klaim.discourse.phrases import Reference

OPENING = 3
"""Sentences that tell how a match ended."""


def outcome_references(
    text: str, sentences: Sequence[tuple[int, int]], names: Mapping[str, str], lang: Any
) -> Iterator[Reference]:
    """Spans of "kemenangan" and "kekalahan" that point back, with the winner and the loser of the one match told of.

    `names` holds the full name of each person by every name the text uses.
    """
    matches = lang.matches
    again = list(matches.OUTCOME.finditer(text))
    if not again or not sentences or not matches.SPORT.search(text, sentences[0][0], sentences[:OPENING][-1][1]):
        return
    for span in sentences[:OPENING]:
        found = matches.MEETS.search(text, *span) or matches.AFTERWARDS.search(text, *span)
        between = text[found.end("home") : found.start("away")] if found else ""
        if found is None or matches.DREW.search(between):
            continue
        home, away = (names.get(side, side) for side in (matches.side(found["home"]), matches.side(found["away"])))
        winner, loser = (away, home) if matches.LOST.search(between) else (home, away)
        for match in again if home and away else ():
            if match.start() > span[1]:
                noun = match["outcome"].lower()
                yield match.start(), match.end(), matches.outcome(noun, winner, loser), True
        return
