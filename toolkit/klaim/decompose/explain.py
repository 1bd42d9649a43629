"""Tells of an article's claims where each came from, and of its sentences what was held back and left out."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from klaim.decompose import Decomposition, Held, claims_of, cut_up
from klaim.decompose.coverage import Coverage, coverage, share
from klaim.decompose.propose import parse_pieces
from klaim.decompose.proposed import PATTERN
from klaim.discovery import members
from klaim.parsing import Token
from klaim.pieces.glued import Parted
from klaim.propositions._model import Clause, Parsed, Pattern
from klaim.records import Article, Claim

Member = TypeVar("Member")


@dataclass(frozen=True, slots=True)
class Traced:
    """A claim and the parses it was read from, a line a clause; none where it was read from the words alone."""

    claim: Claim
    parses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its claims, the drafts that were held back, and its words that no claim covers."""

    start: int
    end: int
    claims: tuple[Traced, ...]
    held: tuple[Held, ...]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Explained:
    """An article's decomposition with the way it was made; `coverage` is a share from 0 to 1."""

    decomposition: Decomposition
    sentences: tuple[Sentence, ...]
    coverage: float


def explain(
    article: Article, *, as_of: date | None = None, stand_alone: bool = False, propose: bool = False
) -> Explained:
    """Decompose an article and keep what that rests on; raises what `decompose` raises."""
    cut = cut_up(article, as_of=as_of)
    parsed = list(parse_pieces(cut.pieces, cut.parser))
    found = claims_of(cut, parsed, stand_alone=stand_alone, propose=propose)
    covered = coverage(found)
    return Explained(found, tuple(_sentences(found, parsed, covered, cut.parted)), share(covered))


def _sentences(
    found: Decomposition, parsed: Sequence[Parsed], covered: Sequence[Coverage], words: Parted
) -> Iterator[Sentence]:
    """The sentences in order, each with what was read from it."""
    starts = [start for start, _ in found.sentences]
    pieces = _grouped(parsed, [words.back(piece.piece.sentence[0]) for piece in parsed], starts)
    claims = _grouped(found.claims, [claim.source[0].start for claim in found.claims], starts)
    held = _grouped(found.held, [draft.sentence[0] for draft in found.held], starts)
    patterns = {PATTERN, *(pattern.name for pattern in members("klaim.propositions", Pattern))}
    for number, (start, end) in enumerate(found.sentences):
        near = pieces.get(number, [])
        traced = [
            Traced(claim, tuple(_parses(claim, near, words)) if claim.provenance.made_by[0] in patterns else ())
            for claim in claims.get(number, [])
        ]
        yield Sentence(start, end, tuple(traced), tuple(held.get(number, [])), covered[number])


def _grouped(items: Sequence[Member], places: Sequence[int], starts: Sequence[int]) -> dict[int, list[Member]]:
    """Items by the number of the sentence in which their place lies."""
    groups: dict[int, list[Member]] = {}
    for item, place in zip(items, places, strict=True):
        groups.setdefault(max(bisect_right(starts, place) - 1, 0), []).append(item)
    return groups


def _parses(claim: Claim, pieces: Sequence[Parsed], words: Parted) -> Iterator[str]:
    """The parses of the clauses that a claim's spans touch."""
    for piece in pieces:
        for clause in piece.clauses:
            if any(s.start <= words.back(t.start) < s.end for s in claim.source for t in clause.tokens):
                yield shown(clause)


def shown(clause: Clause) -> str:
    """A clause on one line: its kind, the words that link it, and each word with tag, relation and head."""
    marker = " ".join(word.text for word in clause.segment.marker)
    lead = f"{clause.segment.kind} ({marker}):" if marker else f"{clause.segment.kind}:"
    return " ".join((lead, *(_word(token, clause.tokens) for token in clause.tokens)))


def _word(token: Token, clause: Sequence[Token]) -> str:
    head = f"→{clause[token.head].text}" if token.head != token.i else ""
    return f"{token.text}/{token.pos}/{token.dep}{head}"
