"""A date under construction, shared by the modules that read date forms."""

import re
from dataclasses import dataclass, field
from typing import Any

from klaim.language.id import words_numbers as words
from klaim.language.id.value_lexer import Lexed


@dataclass
class Draft:
    """A date under construction: its fields and its tokens [first, last)."""

    first: int
    last: int
    fields: dict[str, Any] = field(default_factory=dict)


def part_of_day(lexed: Lexed, match: re.Match[str]) -> dict[str, Any]:
    """Give the field for the part of the day that a match's "part" groups hold."""
    for group in ("part", "part_b"):
        if group in match.re.groupindex and match[group]:
            return {"part_of_day": words.PARTS_OF_DAY[lexed.words[match.start(group)]]}
    return {}
