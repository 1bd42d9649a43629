"""Items of numbered lists that a page ran together in one line: "1. Budi selaku ketua2. Ani selaku bendahara"."""

import re
from collections.abc import Iterator

_MARK = re.compile(r"(?<!\d)(?<![\d\w][.,])(?P<number>\d{1,2})[.)] ?(?=[A-Z\"“'])")
_OPENS = re.compile(r"(?:\A|[:;.!?)\n]\s*|(?<=[a-z]))\Z")
"""What the first number of a list stands behind."""

REACH = 4
"""How far back what a number stands behind is looked for."""


def items(text: str) -> list[int]:
    """Where the numbers of the later items of lists stand, in order; a number that no list goes on with is none."""
    return list(_later(text)) if "1." in text or "1)" in text else []


def _later(text: str) -> Iterator[int]:
    last = 0
    for mark in _MARK.finditer(text):
        number = int(mark["number"])
        if last and number == last + 1:
            yield mark.start()
            last = number
        elif number == 1 and _OPENS.search(text[max(0, mark.start() - REACH) : mark.start()]):
            last = 1
