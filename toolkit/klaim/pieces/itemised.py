"""Who says the items of a list that somebody announced: "Budi menjelaskan tiga langkah. Pertama, … Kedua, …"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from klaim.pieces.model import Piece, Speech
from klaim.pieces.voices import before_verb

NEAR = 5
"""Words behind a verb of saying, or before the end of what is said, among which the noun of a list stands."""


def itemised(pieces: Iterable[Piece], text: str, lang: Any) -> Iterator[Piece]:
    """The pieces, each that is an item of a list and has no speaker with the one who announced the list."""
    lister: Speech | None = None
    announced: tuple[int, int] | None = None
    for piece in pieces:
        if lister is not None and piece.sentence != announced and piece.speech is None and not piece.quoted:
            item = lang.lists.ITEM.match(text, *piece.sentence) is not None
            yield replace(piece, speech=lister) if item else piece
            continue
        speech = _announcing(piece, lang)
        if speech is not None:
            lister, announced = speech, piece.sentence
        elif piece.speech is not None and piece.sentence != announced:
            lister = None
        yield piece


def _announcing(piece: Piece, lang: Any) -> Speech | None:
    """The speech of a piece that tells of several reasons, steps or points to come."""
    words = piece.segments[0].words if piece.segments else ()
    lower = [w.lower for w in words]
    listed = [n for n, word in enumerate(lower[1:], 1) if word in lang.lists.LISTABLE]
    counted = [
        n for n in listed if any(w in lang.lists.SOME_TO_COME or w[0].isdigit() for w in lower[max(0, n - 2) : n])
    ]
    if not counted:
        return None
    if piece.speech is not None:
        return piece.speech
    verb = next((n for n in range(1, counted[0]) if lower[n] in lang.unions.SAID), None)
    return before_verb(words[:verb], words[verb], lang) if verb is not None and counted[0] - verb < NEAR else None
