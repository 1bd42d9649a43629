"""Figures each of which has a date of its own: "tumbuh 5,1% pada 2024 dan 5,3% pada 2025".

Of one that something came from the verb says no longer what it became: "turun menjadi 8 pada Mei dari 9 pada April".
"""

from dataclasses import replace
from math import inf

from klaim.claims._dated import dated_token
from klaim.claims._model import Context
from klaim.claims._values import Measure, measures
from klaim.pieces.model import When
from klaim.propositions._model import Argument, Proposition


def paired_with_dates(proposition: Proposition, context: Context) -> list[Proposition]:
    """The clause once with each figure of an argument and the date right behind it; nothing where they do not pair."""
    whens = proposition.whens
    for number, argument in enumerate(proposition.arguments if len(whens) > 1 else ()):
        found = list(measures(argument.words, context))
        if not _alternate(found, argument, whens):
            continue
        lead = argument.words[: found[0].first]
        told = []
        for figure, when in zip(found, whens, strict=True):
            figured = argument.words[figure.first : figure.last]
            date = dated_token(figured[-1], when, context)
            if date is None:
                return []
            one = replace(proposition, whens=())
            marker, words = argument.marker, (*lead, *figured, date)
            before = argument.words[figure.first - 1 : figure.first] if figure.first else ()
            if before and before[0].lower in context.lang.clauses.FROM:
                verb = tuple(t for t in proposition.predicate if t.lower not in context.lang.verbs.BECOMING)
                if not verb:
                    return []
                one, marker, words = replace(one, predicate=verb), before, (*figured, date)
            told.append(replace(one, arguments=_with(proposition, number, Argument(marker, words))))
        return told
    return []


def _with(proposition: Proposition, number: int, argument: Argument) -> tuple[Argument, ...]:
    return (*proposition.arguments[:number], argument, *proposition.arguments[number + 1 :])


def _alternate(found: list[Measure], argument: Argument, whens: tuple[When, ...]) -> bool:
    """Whether there are as many figures as dates, all of one unit, and each date stands before the next figure."""
    if len(found) != len(whens) or len({figure.unit for figure in found}) > 1:
        return False
    ends = [argument.words[figure.last - 1].end for figure in found]
    nexts = [*(argument.words[figure.first].start for figure in found[1:]), inf]
    return all(end <= when.start < following for end, when, following in zip(ends, whens, nexts, strict=True))
