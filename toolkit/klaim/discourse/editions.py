"""Of which year a competition is that is named without it: "di MotoGP Catalunya" behind "MotoGP Catalunya 2026"."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.matches import OPENING, SEASON
from klaim.discourse.phrases import Reference

BEFORE = 12
"""Characters before a competition in which the word stands that shows something took place in it."""


def edition_references(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Reference]:
    """Spans of a competition that the opening names with its year, where something was in it and no year is told."""
    matches = lang.matches
    if not sentences:
        return
    begin, end = sentences[0][0], sentences[:OPENING][-1][1]
    first = next((m for m in matches.EDITION.finditer(text, begin, end) if len(m[0].split()) > SEASON), None)
    if first is None:
        return
    edition = first[0]
    name, _, year = edition.rpartition(" ")
    for start, stop in sentences:
        at = text.find(name, max(start, first.end()), stop)
        told = text[start:stop]
        if at < 0 or set(matches.YEAR.findall(told)) - {year} or matches.ELSEWHERE.search(told):
            continue
        whole = not text[at + len(name) : at + len(name) + 1].isalnum() and not matches.GOES_ON.match(
            text, at + len(name)
        )
        if whole and matches.TAKING_PLACE_IN.search(text, max(start, at - BEFORE), at):
            yield at, at + len(name), edition, True


def letter_references(text: str, lang: Any) -> Iterator[Reference]:
    """Spans of a group by its letter alone, where the text says once of which competition it is: "Grup C"."""
    told = {match["group"]: match[0] for match in reversed(list(lang.matches.GROUP.finditer(text)))}
    for match in lang.matches.GROUP_ALONE.finditer(text):
        if match[0] in told and not lang.matches.GROUP.match(text, match.start()):
            yield match.start(), match.end(), told[match[0]], True
