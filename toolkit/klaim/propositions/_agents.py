"""Passives whose agent is a pronoun before a bare verb: "sudah kami amankan" is read as "sudah diamankan oleh kami"."""

from dataclasses import replace
from typing import Any

from klaim.parsing import Token, left_out
from klaim.propositions._model import Argument, Phrase, Proposition

LONGEST_STATE = 3
"""Words behind a passive that its agent stands behind."""


def with_agent(reading: Proposition, lang: Any) -> Proposition:
    """The clause with its verb in the passive and the pronoun behind it; any other clause as it is.

    What stands before the pronoun is the subject and the adverbs of the verb; where nothing but
    the pronoun does, it is the subject of a plain clause. "Kita" names nobody and is left out. The
    state that a thing is said to come to stays behind the verb: "acara kami nyatakan dibuka".
    """
    verb, *state = reading.predicate or (None,)
    before = reading.subject
    if verb is None or len(before) < 2 or before[-1].lower not in lang.reporting.FIRST_PERSONS:
        return reading
    if lang.verbs.looks_affixed(verb.lower) or not lang.verbs.is_bare(verb.lower) or verb.lower in lang.unions.PEOPLE:
        return reading
    agent, words = before[-1], () if before[0].lower in lang.clauses.PREPOSITIONS else before[:-1]
    subject, adverbs = _without_adverbs(words, lang)
    passive = verb._replace(text=lang.verbs.passive(verb.text), lower=lang.verbs.passive(verb.lower), pos="VERB")
    by = left_out(agent, lang.clauses.BY)._replace(pos="ADP")
    if agent.lower in lang.reporting.INCLUSIVE and subject:
        return replace(reading, subject=subject, predicate=(*adverbs, passive, *state))
    given = [a for a in reading.arguments[:1] if _is_state(a, lang)]
    arguments = (*given, Argument((by,), (agent,)), *reading.arguments[len(given) :])
    return replace(reading, subject=subject, predicate=(*adverbs, passive, *state), arguments=arguments)


def done_by_speaker(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a bare verb stands behind a pronoun and an adverb or a thing before that: "harga terus kami pantau"."""
    if token.i < 2 or tokens[token.i - 1].lower not in lang.reporting.FIRST_PERSONS:
        return False
    verb = lang.verbs.is_bare(token.lower) and token.lower not in lang.clauses.PREVERBAL
    before = tokens[token.i - 2]
    return verb and (before.lower in lang.clauses.PREVERBAL or (token.dep == "ROOT" and before.pos == "PROPN"))


def _is_state(argument: Argument, lang: Any) -> bool:
    """Whether a phrase belongs so closely to its verb that the agent stands behind it: "dinyatakan aman oleh kami"."""
    linked = argument.words[0].lower in lang.links.LINKS
    return not argument.marker and not linked and len(argument.words) <= LONGEST_STATE


def _without_adverbs(words: Phrase, lang: Any) -> tuple[Phrase, Phrase]:
    """A subject and the adverbs behind it that belong to the verb."""
    size = len(words)
    while size and words[size - 1].lower in lang.clauses.PREVERBAL:
        size -= 1
    return words[:size], words[size:]
