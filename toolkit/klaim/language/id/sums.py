"""How a text tells from whom or to whom money went, and takes that up again: "uang itu"."""

import re

_SCALE = r"(?: (?:ribu|juta|miliar|triliun))?"
PAID = re.compile(
    rf"\b(?P<sum>Rp ?\d[\d.,]*\d?{_SCALE}) (?P<lead>dari|kepada) "
    r"(?P<who>(?:[A-Z][\w.’'-]*\w|[A-Z])(?: (?:[A-Z][\w.’'-]*\w|[A-Z]))*)"
)
"""A sum of money with whom it came from or went to."""

AMOUNT = re.compile(r"\b(?:Rp|US\$|dolar|dollar)")
"""What shows a sum of money."""

AGAIN = re.compile(r"\b[Uu]ang (?:itu|ini|tersebut)\b")
"""Money that is pointed at."""


_WHOSE = {"kepada": "untuk"}


def told(amount: str, lead: str, who: str) -> str:
    """The money with whom it came from or went to."""
    return f"uang {amount} {_WHOSE.get(lead, lead)} {who}"
