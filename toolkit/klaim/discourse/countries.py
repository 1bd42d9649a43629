"""Countries that a text names by their abbreviations."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.phrases import Reference

LONGEST_BEFORE = 40
"""Characters of what may show before an abbreviation that it is no country's."""


def country_references(text: str, lang: Any) -> Iterator[Reference]:
    """Abbreviations of countries, written out."""
    for short, name in lang.places.ABBREVIATIONS.items():
        for match in re.finditer(rf"(?<![\w(]){short}(?![\w)$])", text) if short in text else ():
            behind = lang.places.NO_COUNTRY_BEHIND.match(text, match.end())
            if behind or lang.places.NO_COUNTRY.search(text, max(0, match.start() - LONGEST_BEFORE), match.start()):
                continue
            yield match.start(), match.end(), name, True
