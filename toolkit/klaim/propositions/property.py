"""What something has, told with no verb: "Penyebabnya curah hujan deras dan angin kencang"."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._main_frames import MAIN, main_frames
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import relative_extents, supplied, trim
from klaim.propositions.enumeration import members

FEWEST = 2
"""Words behind the noun that tell what it is."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause with "adalah" for each that opens with such a noun in "-nya" and has no predicate."""
    told = {at for at, read in main_frames(parsed, lang) if any(_is_verb(p.predicate[-1].lower, lang) for p in read)}
    for at, clause in enumerate(parsed.clauses):
        if clause.segment.kind not in MAIN or at in told or not _is_property(clause.tokens, lang):
            continue
        what = trim(clause.tokens[1:])
        if len(what) >= FEWEST and what[0].pos in ("NOUN", "PROPN", "VERB") and not _has_verb(clause.tokens, lang):
            for one in members(what, lang) or [what]:
                yield Proposition(
                    pattern="property",
                    subject=clause.tokens[:1],
                    predicate=(supplied(one[0], lang.clauses.IS),),
                    arguments=(Argument((), one),),
                    speech=parsed.piece.speech,
                    quoted=parsed.piece.quoted,
                    sentence=parsed.piece.sentence,
                )


def _is_property(tokens: Phrase, lang: Any) -> bool:
    """Whether a clause opens with what a thing or an event has."""
    first = tokens[0].lower
    noun = first.removesuffix(lang.clauses.POSSESSIVE)
    return noun != first and noun in lang.events.EVENT_PARTS


def _has_verb(tokens: Phrase, lang: Any) -> bool:
    """Whether a verb stands among the words, outside their relative clauses."""
    inside = {n for a, b in relative_extents(tokens, lang) for n in range(a, b)}
    return any(_is_verb(t.lower, lang) for t in tokens[1:] if t.i not in inside)


def _is_verb(word: str, lang: Any) -> bool:
    return bool(lang.verbs.looks_finite(word)) or word in lang.unions.BEFORE_PREDICATE or word in lang.clauses.COPULAS


PATTERN = Pattern(name="property", find=find, examples={"id": "Penyebabnya curah hujan deras dan angin kencang."})
