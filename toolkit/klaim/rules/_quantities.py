"""The quantities that a text names, read once for the rules that ask for them."""

from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any

from klaim.language import Language
from klaim.records import Claim


@lru_cache(maxsize=16)
def quantities(text: str, language: Language) -> tuple[Any, ...]:
    """The quantities of a text, each with number, unit and comparison."""
    module: Any = language.quantities
    return tuple(module.find_quantities(text))


def gives(texts: Collection[str], number: float, language: Language, *, signed: bool = False) -> bool:
    """Tell whether one of the texts has the number, be it alone or of a quantity; those alone are quicker to read.

    A fall has a positive number, which a text may write with a minus: "turun 4 persen" for "(-4%)"; not where `signed`.
    """
    module: Any = language.numbers
    return any(_is_among(number, module.find_numbers(text), signed=signed) for text in texts) or any(
        _is_among(number, quantities(text, language), signed=signed) for text in texts
    )


def _is_among(number: float, found: Iterable[Any], *, signed: bool) -> bool:
    given = (one for item in found for one in (item.number, item.number_max) if one is not None)
    return any(same(one, number) or (not signed and one < 0 and same(-one, number)) for one in given)


@lru_cache(maxsize=16)
def numbers(text: str, language: Language) -> frozenset[float]:
    """Every number of a text, in digits or words, with those of its quantities."""
    module: Any = language.numbers
    found = (*quantities(text, language), *module.find_numbers(text))
    return frozenset(float(number) for item in found for number in (item.number, item.number_max) if number is not None)


def of_value(claim: Claim, language: Language) -> list[Any]:
    """The quantities of a claim's text that have the number of its value."""
    value = claim.value
    if value is None or claim.type != "quantity" or value.number is None:
        return []
    found = quantities(claim.text, language)
    return [item for item in found if item.number is not None and same(abs(item.number), abs(value.number))]


def same(one: float, other: float) -> bool:
    """Tell whether two numbers are one, the rounding of their digits aside."""
    return abs(one - other) <= 1e-9 * abs(other)


def shown(number: float) -> str:
    """A number as it is written without exponent."""
    return str(int(number)) if float(number).is_integer() else f"{number:.12g}"
