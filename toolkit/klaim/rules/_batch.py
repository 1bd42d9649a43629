"""Claims that are looked at together: what rules and sketches ask of all their texts is worked out once."""

from collections.abc import Sequence
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from klaim.records import Claim
from klaim.rules._normal import outlines

_CONTROLS = bytes([*range(10), *range(11, 32), 127])


class Batch:
    """Claims in reading order; `runs` are the stretches [begin, end) of one article and language."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.claims = claims
        self.texts = [claim.text for claim in claims]

    def __len__(self) -> int:
        return len(self.claims)

    @cached_property
    def runs(self) -> list[tuple[int, int]]:
        """Where claims that share a context begin and end."""
        found, begin = [], 0
        for _, same in groupby([(claim.article_id, claim.language) for claim in self.claims]):
            end = begin + len(list(same))
            found.append((begin, end))
            begin = end
        return found

    @cached_property
    def odd(self) -> frozenset[int]:
        """Numbers of the texts with a character that needs a look of its own: markup, quotes, controls, no ASCII."""
        if is_plain(as_lines(self.texts), len(self.texts)):
            return frozenset()
        return frozenset(number for number, text in enumerate(self.texts) if not is_plain(as_lines([text]), 1))

    @cached_property
    def plain(self) -> list[str]:
        """The texts, those left empty that are odd."""
        odd = self.odd
        return [("" if number in odd else text) for number, text in enumerate(self.texts)] if odd else self.texts

    @cached_property
    def outlines(self) -> list[bytes]:
        """The outline of each text."""
        found: list[bytes] = []
        for language, same in groupby(self.claims, key=attrgetter("language")):
            begin = len(found)
            found += outlines(self.texts[begin : begin + len(list(same))], language)
        return found

    @cached_property
    def wordings(self) -> list[bytes]:
        """Article and outline of each claim."""
        found: list[bytes] = []
        for begin, end in self.runs:
            article = f"{self.claims[begin].article_id} ".encode()
            found += [article + outline for outline in self.outlines[begin:end]]
        return found


def as_lines(texts: Sequence[str]) -> str:
    """Each text in a line of its own, with a space before."""
    return "\n ".join(["", *texts, ""])


def is_plain(lines: str, count: int) -> bool:
    """Tell whether no character of so many texts needs a look of its own."""
    if not lines.isascii() or "<" in lines or "&" in lines or '"' in lines or lines.count("\n") != count + 1:
        return False
    data = lines.encode()
    return len(data.translate(None, _CONTROLS)) == len(data)
