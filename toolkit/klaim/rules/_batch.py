"""Claims that are looked at together: what rules and sketches ask of all their texts is worked out once."""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import filterfalse, groupby, repeat
from zlib import crc32

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._normal import outline, outlines

_LETTERS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\n")
_ODD = frozenset((*range(10), *range(11, 32), 127, *b'<&"'))
_BARE = bytes(0 if code in _ODD else code if code in _LETTERS else 32 for code in range(256))
"""Keeps letters, digits and line ends, makes zeros of what needs a look of its own, and spaces of the rest."""


class Run:
    """Claims of one context next to each other; `begin` is the number of the first in its batch.

    `lines` holds their texts as lines, a space on either side of each, and `bare` the same without
    marks. Texts in `odd`, by number in the batch, are left empty there: they hold markup, quotes, controls or
    no ASCII. Of their `words` those in `numbered` are not of letters alone, and those in `capitals` not of small ones.
    """

    def __init__(self, claims: Sequence[Claim], begin: int, context: Context) -> None:
        self.claims = claims
        self.context = context
        self.begin = begin
        texts = [claim.text for claim in claims]
        self.lines, self.bare = _as_lines(texts)
        self.odd: list[int] = []
        if not _is_plain(self.lines, self.bare, len(texts)):
            alone = [_is_plain(*_as_lines([text]), 1) for text in texts]
            self.odd = [begin + number for number, plain in enumerate(alone) if not plain]
            self.lines, self.bare = _as_lines([text if plain else "" for text, plain in zip(texts, alone, strict=True)])
        self.words = set(self.bare.split())
        self.numbered = set(filterfalse(bytes.isalpha, self.words))
        self.capitals = set(filterfalse(bytes.islower, self.words))

    def number_at(self, place: int) -> int:
        """Number in the batch of the claim whose text stands at a place of the lines."""
        return self.begin + self.lines.count("\n", 0, place) - 1

    @property
    def outlines(self) -> list[bytes]:
        """The outline of each text."""
        language = self.claims[0].language
        unusual = self.numbered.union(filterfalse(bytes.istitle, self.capitals))
        found = outlines(self.bare, self.words, unusual, language)
        for number in self.odd:
            found[number - self.begin] = outline(self.claims[number - self.begin].text, language)
        return found


class Batch:
    """Claims in reading order, each with the context that the function gives for it."""

    def __init__(self, claims: Sequence[Claim], context_of: Callable[[Claim], Context]) -> None:
        self.claims = claims
        self._context_of = context_of

    def __len__(self) -> int:
        return len(self.claims)

    @cached_property
    def runs(self) -> list[Run]:
        """The claims in runs."""
        found, begin = list[Run](), 0
        for _, same in groupby([(claim.article_id, claim.language) for claim in self.claims]):
            end = begin + len(list(same))
            found.append(Run(self.claims[begin:end], begin, self._context_of(self.claims[begin])))
            begin = end
        return found

    @cached_property
    def wordings(self) -> list[int]:
        """A digest of article and outline of each claim."""
        found = list[int]()
        for run in self.runs:
            found += map(crc32, run.outlines, repeat(crc32(run.claims[0].article_id.encode())))
        return found


def _as_lines(texts: Sequence[str]) -> tuple[str, bytes]:
    """Texts as lines, and the same without marks."""
    lines = " \n ".join(["", *texts, ""])
    return lines, lines.encode("utf-8", "surrogatepass").translate(_BARE)


def _is_plain(lines: str, bare: bytes, count: int) -> bool:
    """Tell whether no character of so many lines needs a look of its own."""
    return lines.isascii() and b"\0" not in bare and bare.count(b"\n") == count + 1
