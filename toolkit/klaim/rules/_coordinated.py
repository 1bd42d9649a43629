"""Finds the second value that a claim's text gives beside the one of its value."""

from itertools import pairwise
from typing import Any

from klaim.language import Language
from klaim.records import Claim
from klaim.rules._quantities import of_value, quantities

Place = tuple[int, int]

NAMED = frozenset(("participant", "location", "topic", "initiator"))
"""Types of claims whose value is a name alone."""

MAY_JOIN = NAMED | {"date", "quantity"}
"""Types of claims whose text may join their value to another."""


def second_value(claim: Claim, language: Language) -> Place | None:
    """Where the text gives another value of the claim's type, joined to its own; None where that is not sure."""
    value = claim.value
    if value is None:
        return None
    if claim.type in NAMED and value.name is not None and value.number is None:
        found: Place | None = language.coordinated.second_name(claim.text, value.name, claim.type)
        return found
    if claim.type == "date" and value.edtf is not None:
        return _second_day(claim.text, value.edtf, language)
    return _second_quantity(claim, language) if claim.type == "quantity" and value.number_max is None else None


def _second_day(text: str, value: str, language: Language) -> Place | None:
    dates: Any = language.dates
    found = [(item.start, item.end, dates.resolve(item, dates.Anchor()).edtf or "") for item in dates.find_dates(text)]
    for start, end, told in found:
        if "/" in told and value in told.split("/") and language.coordinated.joins_days(text[start:end]):
            return start, end
    return _other(text, [item[:2] for item in found], [item[2] == value for item in found], language)


def _second_quantity(claim: Claim, language: Language) -> Place | None:
    found, own = quantities(claim.text, language), of_value(claim, language)
    module: Any = language.quantities
    for one, other in pairwise(found):
        if one.unit != other.unit and module.is_measure(one.unit) and module.is_measure(other.unit):
            return None  # "2 meter dan 30 sentimeter" is one length
    if any(module.is_score(item.unit) or not item.unit for item in found):
        return None
    return _other(
        claim.text, [(item.hedge_start, item.end) for item in found], [item in own for item in found], language
    )


def _other(text: str, places: list[Place], own: list[bool], language: Language) -> Place | None:
    """The place beside the only one that is the value's, if both are members of a list."""
    if own.count(True) != 1:
        return None
    number = own.index(True)
    for run in language.coordinated.listed(text, places):
        if number in run:
            place: Place = places[number + 1 if number < run[-1] else number - 1]
            return place
    return None
