"""What patterns read and yield."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from klaim.parsing import Token
from klaim.pieces.model import Piece, Segment, Speech, When

Phrase = tuple[Token, ...]

MAIN_CLAUSE = "main-clause"
"""The pattern of what a sentence itself tells, its words in the order of the text."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A segment of a piece with its parse."""

    segment: Segment
    tokens: Phrase


@dataclass(frozen=True, slots=True)
class Parsed:
    """A piece whose clauses are parsed."""

    piece: Piece
    clauses: tuple[Clause, ...]
    main: list[tuple[int, tuple["Proposition", ...]]] = field(
        default_factory=list, init=False, compare=False, repr=False
    )
    """What `main_frames` read in it, kept for the next pattern that asks."""


@dataclass(frozen=True, slots=True)
class Argument:
    """What stands behind a predicate: an object (no marker) or an oblique; `marker` is its preposition."""

    marker: Phrase
    words: Phrase

    @property
    def all(self) -> Phrase:
        """Marker and words."""
        return self.marker + self.words

    @property
    def lead(self) -> str:
        """The preposition in lower case, empty for an object."""
        return self.marker[0].lower if self.marker else ""


@dataclass(frozen=True, slots=True, eq=False)
class Proposition:
    """One predicate with its arguments, who says it and when it held.

    `link` names how `tail` (a further clause or phrase, its marker first) hangs on this
    clause; such a proposition states the link. The tail of a clause without a link is what
    it is conditional on. Two are the same only where they are one object.
    """

    pattern: str
    subject: Phrase
    predicate: Phrase
    arguments: tuple[Argument, ...]
    speech: Speech | None
    quoted: bool
    sentence: tuple[int, int]
    whens: tuple[When, ...] = ()
    link: str = ""
    tail: Phrase = ()
    kind: str = "clause"
    open: bool = False
    """Whether a clause that completes it ("agar …") stands behind it, so that it says nothing alone."""

    @property
    def words(self) -> Phrase:
        """Every token the proposition rests on."""
        found = self.subject + self.predicate + self.tail
        for argument in self.arguments:
            found += argument.all
        return found


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way to read propositions from a parsed piece; `example` is a sentence it finds something in, by language."""

    name: str
    find: Callable[[Parsed, Any], Iterator[Proposition]]
    examples: dict[str, str] = field(default_factory=dict)
