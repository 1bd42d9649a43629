"""Lets every claim type draft its claims; a bare clause is claimed only where no type with a value covers it."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from klaim.claims._matter import is_topic, matter, topic
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._open_tails import closed
from klaim.claims._readings import readings
from klaim.claims._whole_demand import whole_demands
from klaim.discovery import members
from klaim.parsing import Token
from klaim.propositions._model import Phrase, Proposition

LONGEST_TOPIC = 12
"""Words of a subject that can tell what a statement was about."""

TELLING_NOUNS = 3
"""Words of a noun phrase that tells without a name what it means: "harga minyak mentah"."""


def drafts(found: Iterable[Proposition], context: Context) -> Iterator[Draft]:
    """Every claim that the article's names and propositions give, before checking."""
    propositions = list(found)
    told = matter(propositions, context)
    spoken_of = not told and any(p.kind == "act" for p in propositions)
    context = replace(context, matter=told, topic=topic(propositions, context) if spoken_of else "")
    types = members("klaim.claims", ClaimType)
    valued = [kind for kind in types if not kind.base]
    for kind in types:
        if kind.of_article is not None:
            yield from kind.of_article(context)
    for proposition in (
        closed(reading, context)
        for one in _acts_about(propositions, context.lang)
        for reading in readings(one, context)
    ):
        covered = proposition.kind == "clause" and any(t.covers(proposition, context) for t in valued)
        drafted = (kind.find(proposition, context) for kind in types if not (kind.base and covered))
        yield from whole_demands(itertools.chain.from_iterable(drafted), proposition, context)


def _acts_about(found: Iterable[Proposition], lang: Any) -> Iterator[Proposition]:
    """Propositions, each act of saying with what the words said in its sentence, or last before it, are about."""
    said: Phrase = ()
    for _, same in itertools.groupby(found, key=_sentence):
        sentence = list(same)
        said = next((p.subject for p in sentence if p.speech is not None and _is_topic(p.subject, lang)), said)
        for proposition in sentence:
            if proposition.kind == "act" and not proposition.subject:
                yield replace(proposition, subject=said)
            else:
                yield proposition


def _sentence(proposition: Proposition) -> tuple[int, int]:
    return proposition.sentence


def _is_topic(subject: Phrase, lang: Any) -> bool:
    """Whether a subject tells what a statement is about: a thing that a name, or several nouns, tell from others."""
    if not 1 < len(subject) < LONGEST_TOPIC or not is_topic(subject, lang):
        return False
    first = subject[0].lower
    common = subject[0].pos == "NOUN" and lang.titles.is_word(first) and first not in lang.unions.NO_TOPIC_HEADS
    told = len(subject) >= TELLING_NOUNS or any(t.pos == "PROPN" for t in subject[1:])
    whole = subject[-1].pos != "ADP" and len(subject) > 1 and subject[1].pos != "ADP"
    return common and told and whole and all(t.pos != "NUM" and not _owned(t, lang) for t in subject)


def _owned(word: Token, lang: Any) -> bool:
    """Whether a noun is somebody's whom the phrase does not name: "targetnya"."""
    return word.lower.endswith(lang.clauses.POSSESSIVE) and word.lower not in lang.clauses.NO_POSSESSIVE
