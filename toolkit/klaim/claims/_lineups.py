"""Claims from the line-ups that sports news lists: who plays, who came on for whom, who coaches."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.claims._model import Context, Draft, remembered
from klaim.records import Value

PAIR = 2
"""Sides of a match."""


def players(context: Context) -> Iterator[Draft]:
    """That each player listed is in a side's line-up, where the match is known."""
    for match, lineup in _found(context):
        for one in lineup.players:
            text = context.lang.lineups.playing(one.name, lineup.side, match, foretold=lineup.foretold)
            modality = "expected" if lineup.foretold else "asserted"
            yield _draft("participant", text, (one.start, one.end), context, Value(name=one.name), modality)


def changes(context: Context) -> Iterator[Draft]:
    """Who came on for a player, and when."""
    for match, lineup in _found(context):
        for one in () if lineup.foretold else lineup.players:
            for name, minute in one.changes:
                text = context.lang.lineups.replacing(name, one.name, minute, match)
                yield _draft("event", text, (one.start, one.end), context)


def coaches(context: Context) -> Iterator[Draft]:
    """Who coaches a side, where its list of players ends with it."""
    for _, lineup in _found(context):
        if lineup.coach is not None:
            name, start, end = lineup.coach
            value = Value(entity=name, role=context.lang.lineups.coach_of(lineup.side))
            text = context.lang.phrasing.role(name, value.role)
            yield _draft("role", text, (start, end), context, value)


@remembered
def _found(context: Context) -> tuple[tuple[str, Any], ...]:
    """Each list of players with the match that it is for."""
    matches, event = context.lang.matches, context.event
    known = matches.sides_of(event.label) if event is not None and event.kind == "match" else []
    found = []
    for lineups in context.lang.lineups.find_lineups(context.text, known):
        sides = [lineup.side for lineup in lineups]
        pair = lineups[0].pair if all(lineups[0].pair) else sides if len(sides) == len({*sides}) == PAIR else ()
        if event is not None and known and all(_is_one_of(side, known, context) for side in (*sides, *pair)):
            found += [(event.label, lineup) for lineup in lineups]
        elif pair:
            found += [(matches.label(*pair), lineup) for lineup in lineups]
    return tuple(found)


def _is_one_of(side: str, known: Sequence[str], context: Context) -> bool:
    return any(context.lang.lineups.is_same(side, other) for other in known)


def _draft(
    kind: str,
    text: str,
    where: tuple[int, int],
    context: Context,
    value: Value | None = None,
    modality: str = "asserted",
) -> Draft:
    body = context.writer.sentence(text)
    return Draft(kind, body, value, modality, None, "", (where,), ("list", kind), where)
