"""Reads where a tremor was felt and how strongly: a place for each member of a list, each with its own measure."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from klaim.claims._model import Context
from klaim.claims._values import measures
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim


def felt(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each place with its measure: "dirasakan di A, B dengan skala III MMI, di C II MMI".

    The measures stand all behind their places or all before them; nothing where neither is so.
    """
    lexicon = context.lang.measures
    if proposition.kind != "clause" or not lexicon.FELT & {t.lower for t in proposition.predicate}:
        return
    words = tuple(t for a in proposition.arguments for t in a.all if t.start > proposition.predicate[-1].start)
    found = [m for m in measures(words, context) if m.unit == lexicon.INTENSITY]
    if not found:
        return
    bounds = [0, *(n for m in found for n in (m.first, m.last)), len(words)]
    runs = [_places(words[a:b], context) for a, b in list(pairwise(bounds))[::2]]
    runs = runs[:-1] if runs[0] else runs[1:]
    if not all(runs):
        return
    for places, measure in zip(runs, found, strict=True):
        number = words[measure.first : measure.last]
        lead, *noun = (_made(number[0], *word) for word in lexicon.STRENGTH)
        for place in places:
            there = Argument((_made(place[0], lexicon.THERE, "ADP"),), place)
            yield replace(proposition, arguments=(there, Argument((lead,), (*noun, *number))))


def _made(behind: Token, text: str, pos: str) -> Token:
    """A word before another that the text shares with an earlier one."""
    at = behind.start - 1
    return behind._replace(start=at, end=at, text=text, lower=text, pos=pos, space=True)


def _places(words: Phrase, context: Context) -> list[Phrase]:
    """The places of a run of words between two measures; none where other words stand among them."""
    lexicon = context.lang.measures
    found: list[list[int]] = [[]]
    for n, token in enumerate(words):
        if token.lower in lexicon.BETWEEN_FELT:
            found.append([])
        else:
            found[-1].append(n)
    places = [trim(words[run[0] : run[-1] + 1]) for run in found if run]
    sound = all(p and p[-1].text[0].isupper() and p[-1].pos in ("PROPN", "NOUN") for p in places)
    area = places[0][:1] if sound and places and places[0][0].lower in context.lang.placed.AREAS else ()
    return [p if n == 0 or p[0].pos == "NOUN" else area + p for n, p in enumerate(places)] if sound else []
