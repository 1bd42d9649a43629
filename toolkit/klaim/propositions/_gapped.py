"""Deeds told once of several things, each with a phrase of its own: "menahan A di Bogor dan B di Depok"."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.pieces.model import When
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim

FEWEST = 2
"""Things that a deed is told of."""


def each_told(found: Iterable[Proposition], lang: Any) -> Iterator[Proposition]:
    """Propositions, those with such pairs once for each."""
    for proposition in found:
        yield from list(_gapped(proposition, lang)) or [proposition]


def _gapped(proposition: Proposition, lang: Any) -> Iterator[Proposition]:
    """The clause once for each thing with the phrase behind it; nothing where it has no such pairs."""
    arguments = proposition.arguments
    if not arguments or arguments[0].marker or not proposition.predicate:
        return
    words = tuple(t for a in arguments for t in a.all)
    marker = next((t.lower for t in words if t.pos == "ADP"), None)
    marks = [n for n, t in enumerate(words) if t.lower == marker]
    if len(marks) < FEWEST or _holds_clause(words, lang):
        return
    things, behind = [words[: marks[0]]], []
    for at, following in itertools.pairwise([*marks, len(words)]):
        own, thing = _parted(words[at + 1 : following], lang, last=following == len(words))
        behind.append(own)
        things.extend([thing] if following < len(words) else [])
    if not all(things) or not all(behind) or not _of_one_kind(things):
        return
    starts = [thing[0].start for thing in things]
    for n, (thing, at, own) in enumerate(zip(things, marks, behind, strict=True)):
        yield replace(
            proposition,
            arguments=(Argument((), thing), Argument(words[at : at + 1], own)),
            whens=_whens(proposition.whens, starts, n),
        )


def _whens(whens: tuple[When, ...], starts: list[int], place: int) -> tuple[When, ...]:
    """The dates of a thing: those between it and the next one, where several dates stand; else the only one."""
    if len(whens) < FEWEST:
        return whens
    return tuple(w for w in whens if sum(start < w.start for start in starts) == place + 1)


def _parted(words: Phrase, lang: Any, *, last: bool) -> tuple[Phrase, Phrase]:
    """What belongs to the thing before, and the next thing behind the conjunction or comma that parts them."""
    if last:
        return (words, ()) if not any(_parts(t, lang) for t in words) else ((), ())
    at = next((n for n in range(len(words) - 1, 0, -1) if _parts(words[n], lang)), 0)
    return trim(words[:at]), trim(words[at + 1 :])


def _parts(token: Token, lang: Any) -> bool:
    return token.text == "," or token.lower in lang.clauses.AND


def _holds_clause(words: Phrase, lang: Any) -> bool:
    return any(t.lower == lang.clauses.RELATIVE or t.pos in ("VERB", "AUX", "SCONJ") for t in words)


def _of_one_kind(things: list[Phrase]) -> bool:
    """Whether all things are names or all are counted, so that the deed is surely told of each."""
    names = all(t.text[0].isupper() and t.pos == "PROPN" for thing in things for t in thing)
    return names or all(any(t.pos == "NUM" for t in thing[:FEWEST]) for thing in things)
