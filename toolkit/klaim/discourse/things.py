"""Things named with their kind: "maskapai Wings Air", "ibu kota Kenya, Nairobi"."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.names import outside
from klaim.discourse.roles import RoleMention


def find_things(text: str, headings: list[tuple[int, int]], lang: Any) -> Iterator[RoleMention]:
    """Every thing whose kind stands right before its name, or before a comma and its name."""
    for match in outside(lang.titles.KIND_THEN_NAME.finditer(text), headings):
        if _names_one(match, lang):
            yield RoleMention("title", match.span("name"), match.span("kind"))
    for match in outside(lang.titles.PART_THEN_NAME.finditer(text), headings):
        yield RoleMention("apposition", match.span("name"), match.span("kind"))


def _names_one(match: re.Match[str], lang: Any) -> bool:
    """Whether the capitals behind a kind are the name of one thing: no place it is of, nobody's office."""
    name = match["name"]
    words = name.split()
    if name in lang.places.NAMES or words[0].lower() in lang.titles.HEADS | lang.titles.DAYS | lang.titles.PARTS:
        return False
    return len(name) > 2 and words[0] not in lang.places.KINDS and words[0].lower() not in lang.clauses.STARTERS
