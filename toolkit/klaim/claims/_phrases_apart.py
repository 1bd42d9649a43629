"""Phrases of a clause that do not go with one another: each is told alone: "berguna untuk warga dan sebagai tempat"."""

from dataclasses import replace

from klaim.claims._model import Context
from klaim.claims._values import measures
from klaim.propositions._model import Argument, Proposition


def with_own_direction(proposition: Proposition, context: Context) -> Proposition:
    """The clause with a direction in the last thing before it, where another one has its own place.

    "membahas gencatan senjata di Gaza dan rencana kunjungan ke Jakarta" tells of no truce to Jakarta.
    """
    joins, leads = context.lang.clauses.AND, context.lang.clauses.DIRECTIONS
    found: list[Argument] = []
    for argument in proposition.arguments:
        before = found[-1].words if found and not found[-1].marker else ()
        at = max((n for n, t in enumerate(before) if t.lower in joins), default=0)
        placed = any(t.pos == "ADP" for t in before[:at]) and not any(t.pos == "ADP" for t in before[at:])
        if placed and argument.lead in leads and argument.all[0].i == before[-1].i + 1:
            found[-1] = Argument((), (*before, *argument.all))
        else:
            found.append(argument)
    same = len(found) == len(proposition.arguments)
    return proposition if same else replace(proposition, arguments=tuple(found))


def each_way(arguments: tuple[Argument, ...], context: Context) -> list[tuple[Argument, ...]]:
    """What stands behind a predicate once with each of two phrases that are joined: "untuk A dan sebagai B"."""
    clauses = context.lang.clauses
    joins = clauses.AND | clauses.BUT
    if any(True for argument in arguments for _ in measures(argument.words, context)):
        return [arguments]
    for at in range(1, len(arguments)):
        one, other = arguments[at - 1 : at + 1]
        between = context.text[one.all[-1].end : other.all[0].start].lower().strip(" ,").split()
        joined = between[:1] != [] and between[0] in joins and set(between[1:]) <= clauses.DROPPED_ADVERBS
        if one.marker and other.marker and one.lead != other.lead and joined:
            return [arguments[:at] + arguments[at + 1 :], arguments[: at - 1] + arguments[at:]]
    return [arguments]


def spells_out(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether an argument names all that the one before its comma counts: "dengan dua cara, melalui A dan B"."""
    at = next((n for n, one in enumerate(proposition.arguments) if one is argument), 0)
    if not at or not argument.marker or context.lang.clauses.AND.isdisjoint(t.lower for t in argument.words):
        return False
    before = proposition.arguments[at - 1]
    parted = context.text[before.all[-1].end : argument.all[0].start].strip() == ","
    number = before.words[0]
    return parted and number.pos == "NUM" and number.lower not in context.lang.lists.ONE
