"""Objects that a joined verb takes up as "-nya": "menangkap pelaku dan membawanya ke Bogor" is of bringing the one."""

from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL


def does_to_it(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a verb right behind a conjunction has its object in itself: no noun, its doer, stands behind it."""
    if not token.i or tokens[token.i - 1].lower not in lang.unions.VERB_CONJUNCTIONS or not token.text.islower():
        return False
    if not lang.fragments.DONE_TO_IT.fullmatch(token.lower):
        return False
    behind = tokens[token.i + 1] if token.i + 1 < len(tokens) else None
    return behind is None or behind.pos not in NOMINAL or behind.lower in lang.clauses.PREPOSITIONS


def with_object(reading: Proposition, before: Proposition, lang: Any) -> Proposition:
    """A clause with the object of the one before it, of the same doer, in the place of its verb's "-nya".

    As it is where that clause names somebody besides its object who may be meant: "memberi uang kepada Budi dan …".
    """
    verb = reading.predicate[-1]
    if not lang.fragments.DONE_TO_IT.fullmatch(verb.lower) or reading.subject != before.subject:
        return reading
    first, *others = before.arguments or (Argument((), ()),)
    if first.marker or not first.words or first.words[0].pos not in NOMINAL | {"DET", "NUM"}:
        return reading
    told = any(t.pos == "VERB" or t.lower == lang.clauses.RELATIVE for t in first.words)
    if told or not lang.verbs.takes_object(before.predicate[-1].lower):
        return reading
    if any(a.lead in lang.clauses.RECEIVER or lang.clauses.RELATIVE in (t.lower for t in a.words) for a in others):
        return reading
    size = len(lang.clauses.POSSESSIVE)
    plain = verb._replace(end=verb.end - size, text=verb.text[:-size], lower=verb.lower[:-size], space=True)
    return replace(
        reading,
        predicate=(*reading.predicate[:-1], plain),
        arguments=(Argument((), first.words), *reading.arguments),
    )
