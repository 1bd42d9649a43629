"""A sentence that tells another figure of what the one before is of: "Laba … Rp 3 miliar. Pada 2024 Rp 2 miliar"."""

from collections.abc import Iterable
from typing import Any

from klaim.pieces.figured import unit_of
from klaim.propositions._figured import tells_figure
from klaim.propositions._model import MAIN_CLAUSE, Argument, Parsed, Phrase, Proposition
from klaim.propositions._tree import supplied, trim

NEAREST = 2
"""Characters between two sentences with nothing between them."""


def last_figure(found: Iterable[Proposition], lang: Any) -> Proposition | None:
    """The last clause with a subject of what a sentence tells, where it tells a figure; None where it is another."""
    last = None
    for one in found:
        last = one if one.pattern == MAIN_CLAUSE and one.subject else last
    return last if last is not None and tells_figure(last, lang) else None


def continued(parsed: Parsed, before: Proposition, lang: Any) -> Proposition | None:
    """A figure of a time of its own, or a change, that a sentence without a subject tells of that of the one before."""
    piece = parsed.piece
    if len(parsed.clauses) != 1 or not 0 <= piece.sentence[0] - before.sentence[1] <= NEAREST:
        return None
    if piece.speech != before.speech or piece.quoted != before.quoted or piece.act:
        return None
    tokens = trim(parsed.clauses[0].tokens)
    at = next((n for n, t in enumerate(tokens) if t.lower not in lang.figured.BEFORE_FIGURE), len(tokens))
    verb = at < len(tokens) and tokens[at].lower in lang.figured.CARRYING
    unit = unit_of(tokens[at + verb :], lang)
    changes = verb and tokens[at].lower in lang.measures.CHANGES
    same = any(unit_of(a.words, lang) == unit for a in before.arguments)
    if not unit or not (same or (changes and lang.quantities.is_measure(unit))) or not (piece.whens or changes):
        return None
    predicate = tokens[: at + 1] if verb else (*tokens[:at], supplied(tokens[at], lang.measures.OF_SIZE))
    return Proposition(
        pattern=MAIN_CLAUSE,
        subject=before.subject,
        predicate=predicate,
        arguments=_measures(tokens[at + verb :], lang),
        speech=piece.speech,
        quoted=piece.quoted,
        sentence=piece.sentence,
        whens=piece.whens,
    )


def _measures(words: Phrase, lang: Any) -> tuple[Argument, ...]:
    """A figure, and what it changed from or to behind it."""
    at = next((n for n, t in enumerate(words) if n and t.lower in lang.measures.LEADS), len(words))
    first = Argument((), words[:at])
    return (first, Argument(words[at : at + 1], words[at + 1 :])) if at + 1 < len(words) else (first,)
