"""What cutting yields: pieces of sentences with who says them and when."""

from dataclasses import dataclass
from typing import Any

from klaim.parsing import Word

Words = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """A reporting frame: who speaks, by which cue; no words means the speaker before goes on.

    `pointer` holds the first word of a pronoun or pointing phrase that names the speaker, `carried` where the cues
    begin through which the speaker goes on.
    """

    speaker: Words
    cue: Word
    judging: bool = False
    pointer: Words = ()
    carried: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class When:
    """A date expression taken out of a piece; `expression` is the language's own record of it.

    `start`/`end` include the preposition before it; `lead` is that preposition.
    """

    start: int
    end: int
    lead: str
    expression: Any
    offset: int
    """Where the expression's own offsets count from."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A clause of a piece: `kind` is main, coordinate, or what the marker says (cause, purpose, time …)."""

    kind: str
    marker: Words
    words: Words

    def holds(self, place: int) -> bool:
        """Whether a place lies in it, from its marker to right behind its last word; a date between was taken out."""
        return (self.marker or self.words)[0].start <= place <= self.words[-1].end + 2


@dataclass(frozen=True, slots=True)
class Piece:
    """What one voice says in one sentence, cut into clauses.

    `whens` are the dates of the clauses; `quote` numbers the quotation that a piece stands in.
    `act` pieces hold the words around the act of saying, for claims about the citing itself.
    """

    sentence: tuple[int, int]
    segments: tuple[Segment, ...]
    speech: Speech | None
    whens: tuple[When, ...]
    quote: int | None = None
    act: bool = False

    @property
    def quoted(self) -> bool:
        """Whether a piece stands in quotation marks."""
        return self.quote is not None


@dataclass(frozen=True, slots=True)
class Frame:
    """A narration split by its frame: `content` is what is said, `act` what is told about the saying.

    `citing` holds the words that name the outlet which passed it on ("Dilansir AFP").
    """

    speech: Speech | None
    content: Words
    act: Words = ()
    citing: Words = ()
