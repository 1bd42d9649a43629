"""Reads a clause that tells somebody's place in a table together with their points as one clause for each."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._model import Context
from klaim.claims._values import measures
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim

_IN_BRACKETS = re.compile(r"\((\d{1,3})\)")
FEWEST_RANKED, LONGEST_BETWEEN = 3, 60
"""Numbers in brackets that make a table, and characters between two of them."""

LONGEST_NOUN = 1
"""Words between "dengan" and the number of points: "dengan raihan 46 poin"."""


def standing(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause without its points, then who earned how many: "berada di posisi ketiga klasemen dengan 71 poin"."""
    lang = context.lang
    told = {t.lower for t in proposition.words}
    caused = {t.lower for t in proposition.predicate} & (lang.links.BRINGING_ABOUT | lang.matches.LIFTING)
    if proposition.kind != "clause" or not proposition.subject or caused or not told & lang.matches.STANDING:
        return
    for number, argument in enumerate(proposition.arguments):
        words = argument.all
        at = next((n for n in range(len(words) - 1) if _points(words, n, context)), None)
        if at is None or any(t.lower in lang.clauses.MANNER for t in words[at + 1 :]):
            continue
        kept = trim(words[:at])
        size = len(argument.marker)
        left = (Argument(kept[:size], kept[size:]),) if len(kept) > size else ()
        rest = (*proposition.arguments[:number], *left, *proposition.arguments[number + 1 :])
        if not rest:
            continue
        yield replace(proposition, arguments=rest)
        verb = words[at]._replace(text=lang.matches.EARNED, lower=lang.matches.EARNED, pos="VERB")
        table = _table(tuple(t for a in rest for t in a.all), context)
        behind = (Argument(table[:1], table[1:]),) if table else ()
        for earned in _earned(words[at + 1 :], context):
            yield replace(proposition, predicate=(verb,), arguments=(Argument((), earned), *behind))
        return


def _earned(words: Phrase, context: Context) -> Iterator[Phrase]:
    """The numbers of points or medals in turn: "(raihan) 10 emas, 9 perak, dan 8 perunggu"."""
    joints = [n for n, t in enumerate(words) if t.text == "," or t.lower in context.lang.clauses.AND]
    for start, end in itertools.pairwise([-1, *joints, len(words)]):
        part = trim(words[start + 1 : end])
        found = next(measures(part, context), None)
        if found is not None and found.unit in context.lang.matches.POINTS and not (found.first and start >= 0):
            yield part[found.first :]
        elif part:
            return


def _points(words: Phrase, at: int, context: Context) -> bool:
    """Whether "dengan" stands at a place with a number of points behind it."""
    if words[at].lower not in context.lang.clauses.MANNER or words[at + 1].lower in context.lang.matches.MARGINS:
        return False
    found = next(measures(words[at + 1 :], context), None)
    return found is not None and found.first <= LONGEST_NOUN and found.unit in context.lang.matches.POINTS


def _table(words: Phrase, context: Context) -> Phrase:
    """The table that a place belongs to, as a phrase of its own: "di klasemen Liga 1"."""
    at = next((n for n, t in enumerate(words) if t.lower in context.lang.matches.TABLES), None)
    if at is None or at + 1 >= len(words):
        return ()
    there = context.lang.measures.THERE
    lead = words[at]._replace(start=words[at].start - 1, end=words[at].start - 1, text=there, lower=there, pos="ADP")
    return (lead, *words[at:])


def points_in_brackets(context: Context) -> frozenset[int]:
    """Where the points of those in a table stand behind their names: "di bawah Ani (90), Sari (53), dan Dewi (49)".

    Ages are none: only in a text about points or a table, and only three or more that fall.
    """
    if context.lang.matches.OF_POINTS.search(context.text) is None:
        return frozenset()
    found: set[int] = set()
    run: list[re.Match[str]] = []
    for match in _IN_BRACKETS.finditer(context.text):
        falls = run and match.start() - run[-1].end() <= LONGEST_BETWEEN and int(match[1]) < int(run[-1][1])
        run = [*run, match] if falls else [match]
        if len(run) >= FEWEST_RANKED:
            found.update(m.start(1) for m in run)
    return frozenset(found)
