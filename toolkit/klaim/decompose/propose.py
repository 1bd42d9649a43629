"""Parses the clauses of all pieces and lets every pattern read them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from klaim.discovery import members
from klaim.parsing import Parser
from klaim.pieces.model import Piece
from klaim.propositions._apart import told_apart
from klaim.propositions._continued import continued, last_figure
from klaim.propositions._gapped import each_told
from klaim.propositions._model import Clause, Parsed, Pattern, Proposition
from klaim.propositions._tags import mended


def propositions(pieces: Sequence[Piece], parser: Parser, lang: Any) -> Iterator[Proposition]:
    """What every pattern finds in every piece, in the order of the text."""
    yield from read(parse_pieces(pieces, parser), lang)


def read(parsed: Iterable[Parsed], lang: Any) -> Iterator[Proposition]:
    """What every pattern finds in every parsed piece, in the order of the text."""
    patterns = members("klaim.propositions", Pattern)
    figure: Proposition | None = None
    for piece in parsed:
        sound = mended(piece, lang)
        found = [one for pattern in patterns for one in pattern.find(sound, lang)]
        if figure is not None and not any(one.subject for one in found):
            found = [one] if (one := continued(sound, figure, lang)) is not None else found
        figure = last_figure(found, lang) or figure
        yield from each_told(told_apart(found, lang), lang)


def parse_pieces(pieces: Sequence[Piece], parser: Parser) -> Iterator[Parsed]:
    """Each piece with the parses of its clauses."""
    parses = parser.parse(s.words for piece in pieces for s in piece.segments)
    for piece in pieces:
        yield Parsed(piece, tuple([Clause(s, next(parses)) for s in piece.segments]))
