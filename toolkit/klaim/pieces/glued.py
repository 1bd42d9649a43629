"""Parts words that a page ran together, joins names at escaped apostrophes, and tells where each place stood before."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any

_ESCAPED = re.compile(r"(?<=\w)\\(?='\w)")
"""What an export put before the apostrophe of a name: "Ma\\'arif"."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A text with the blanks it had lost; `blanks` are their places in it, `dropped` those of escapes left out."""

    text: str
    blanks: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()

    def back(self, place: int) -> int:
        """Where a place, or the end of a span, stands in the text as stored."""
        bare = place - bisect_left(self.blanks, place)
        return bare + bisect_left(self.dropped, bare)

    def span(self, span: tuple[int, int]) -> tuple[int, int]:
        """A span of the text as stored."""
        return self.back(span[0]), self.back(span[1])


def parted(text: str, lang: Any) -> Parted:
    """A text whose words stand apart: "melawanPersib" is two."""
    dropped = tuple(match.start() - number for number, match in enumerate(_ESCAPED.finditer(text)))
    text = _ESCAPED.sub("", text)
    parts: list[str] = []
    blanks: list[int] = []
    last = 0
    for at in lang.glued.breaks(text):
        blanks.append(at + len(blanks))
        parts.append(text[last:at])
        last = at
    return Parted(" ".join((*parts, text[last:])), tuple(blanks), dropped)
