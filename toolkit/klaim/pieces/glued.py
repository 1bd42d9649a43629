"""Parts words that a page ran together, and tells where each place stood before."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Parted:
    """A text with the blanks it had lost; `blanks` are their places in it."""

    text: str
    blanks: tuple[int, ...] = ()

    def back(self, place: int) -> int:
        """Where a place, or the end of a span, stands in the text as stored."""
        return place - bisect_left(self.blanks, place)

    def span(self, span: tuple[int, int]) -> tuple[int, int]:
        """A span of the text as stored."""
        return self.back(span[0]), self.back(span[1])


def parted(text: str, lang: Any) -> Parted:
    """A text whose words stand apart: "melawanPersib" is two."""
    parts: list[str] = []
    blanks: list[int] = []
    last = 0
    for at in lang.glued.breaks(text):
        blanks.append(at + len(blanks))
        parts.append(text[last:at])
        last = at
    return Parted(" ".join((*parts, text[last:])), tuple(blanks))
