"""Lets every claim type draft its claims; a bare clause is claimed only where no type with a value covers it."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace

from klaim.claims._matter import matter
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._readings import readings
from klaim.discovery import members
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import NOMINAL

LONGEST_TOPIC = 12
"""Words of a subject that can tell what a statement was about."""


def drafts(found: Iterable[Proposition], context: Context) -> Iterator[Draft]:
    """Every claim that the article's names and propositions give, before checking."""
    propositions = list(found)
    context = replace(context, matter=matter(propositions, context))
    types = members("klaim.claims", ClaimType)
    valued = [kind for kind in types if not kind.base]
    for kind in types:
        if kind.of_article is not None:
            yield from kind.of_article(context)
    for proposition in (reading for one in _acts_about(propositions) for reading in readings(one, context)):
        covered = proposition.kind == "clause" and any(t.covers(proposition, context) for t in valued)
        for kind in types:
            if not (kind.base and covered):
                yield from kind.find(proposition, context)


def _acts_about(found: Iterable[Proposition]) -> Iterator[Proposition]:
    """Propositions, each act of saying with what the words said in its sentence, or last before it, are about."""
    said: Phrase = ()
    for _, same in itertools.groupby(found, key=_sentence):
        sentence = list(same)
        said = next((p.subject for p in sentence if p.speech is not None and _is_topic(p.subject)), said)
        for proposition in sentence:
            if proposition.kind == "act" and not proposition.subject:
                yield replace(proposition, subject=said)
            else:
                yield proposition


def _sentence(proposition: Proposition) -> tuple[int, int]:
    return proposition.sentence


def _is_topic(subject: Phrase) -> bool:
    """Whether a subject tells what a statement is about: a noun phrase of some words that is no pronoun."""
    return len(subject) > 1 and subject[0].pos in NOMINAL - {"PRON"} and len(subject) < LONGEST_TOPIC
