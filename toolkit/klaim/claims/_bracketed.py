"""Figures that stand in brackets behind the names of a list: "terjadi di Solo (12 kasus) dan Pati (9 kasus)"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from klaim.claims._coordination import alternatives
from klaim.claims._cutting import made
from klaim.claims._drafting import core
from klaim.claims._model import Context
from klaim.claims._values import value_of
from klaim.propositions._model import Argument, Proposition
from klaim.records import Value

_IN_BRACKETS = re.compile(r"(?<=\w) ?(\(([^()\n]{2,30})\))")
_BETWEEN = re.compile(r"[^.\n()]{3,60}")


class Bracket(NamedTuple):
    """A bracket with nothing in it but a figure."""

    start: int
    end: int
    value: Value


def bracketed(proposition: Proposition, context: Context) -> Iterator[tuple[Proposition, Value]]:
    """The clause with each name of a list that has its own figure in a bracket, and that figure."""
    behind = _lists(context) if "(" in context.text else {}
    if not behind or proposition.kind != "clause" or proposition.predicate[-1].lower in context.lang.followed.FOLLOWED:
        return
    for argument in proposition.arguments:
        if all(t.end not in behind for t in argument.words):
            continue
        kept = core(proposition, context)
        for words in alternatives(argument.words, context):
            *before, last = words
            found = behind.get(last.end)
            if found is None:
                continue
            figure = made(last, found.start, found.end, context)
            given = Argument(argument.marker, (*before, last._replace(space=True), figure))
            told = tuple(given if a is argument else a for a in proposition.arguments if a is argument or a in kept)
            yield replace(proposition, arguments=told), found.value


@lru_cache(maxsize=4)
def _lists(context: Context) -> dict[int, Bracket]:
    """The brackets of each list, by where the name before them ends: two or more figures of a kind with their unit."""
    found: dict[int, Bracket] = {}
    before: tuple[int, Bracket] | None = None
    for match in _IN_BRACKETS.finditer(context.text):
        value = _figure(match.start(2), match.end(2), context)
        bracket = Bracket(match.start(1), match.end(1), value) if value else None
        if bracket and before and _goes_on(before[1], match.start(), bracket, context):
            found |= {before[0]: before[1], match.start(): bracket}
        before = (match.start(), bracket) if bracket else None
    return found


def _figure(start: int, end: int, context: Context) -> Value | None:
    """What stands between two places where that is a figure with a unit, no age and no minute of a goal."""
    for at in range(start, end):
        found = context.quantities.get(at)
        if found is not None:
            whole = at - (found.start - found.hedge_start) == start and at + found.end - found.start == end
            numbers = context.lang.words_numbers
            other = found.unit in (numbers.AGE_UNIT, numbers.MINUTE_MARK_UNIT)
            return value_of(found) if whole and found.unit and not other else None
    return None


def _goes_on(before: Bracket, name_end: int, bracket: Bracket, context: Context) -> bool:
    """Whether between two brackets stand a comma or conjunction and a name, and both hold figures of a kind."""
    between = _BETWEEN.fullmatch(context.text, before.end, name_end)
    if between is None or before.value.unit != bracket.value.unit:
        return False
    joint, *name = between[0].replace(",", " , ").split()
    return joint in context.lang.figured.PARTS and any(word[0].isupper() for word in name)
