"""Numbers as JSON writes them, and what readers make of them."""

from decimal import Decimal, InvalidOperation

_LONGEST = 40


def number_trouble(text: str) -> str:
    """What is wrong with a JSON number that readers change; empty for one that is read as written."""
    if text.lstrip("-").isdigit():
        if len(text) <= _LONGEST and -(2**63) <= int(text) < 2**64:
            return ""
        return "the number needs more than 64 bits; most readers change it"
    try:
        as_written = Decimal(text) == Decimal(repr(float(text)))
    except InvalidOperation:  # an exponent that decimal arithmetic has no room for
        as_written = False
    return "" if as_written else f"read as {float(text)!r}; the last digits are lost"
