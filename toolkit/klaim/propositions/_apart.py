"""Takes from a clause the relative clause that a proposition of its own tells, so that each is told once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

RELATIVE = "relative-clause"
"""The pattern whose propositions are told apart."""

NOUN_PHRASE = NOMINAL | {"DET", "ADJ", "PUNCT"}

FEWEST = 2
"""Words of a counted noun phrase that says enough without its relative clause; one that nothing counts needs more."""


def told_apart(found: Sequence[Proposition], lang: Any) -> Iterator[Proposition]:
    """The propositions of a piece, their arguments without the relative clauses that others of them tell."""
    heads = {p.subject[-1].start for p in found if p.pattern == RELATIVE and p.subject}
    for proposition in found:
        if heads and proposition.pattern != RELATIVE and proposition.predicate and _is_fact(proposition, lang):
            arguments = tuple(_plain(a, proposition, heads, lang) for a in proposition.arguments)
            yield proposition if arguments == proposition.arguments else replace(proposition, arguments=arguments)
        else:
            yield proposition


def _is_fact(proposition: Proposition, lang: Any) -> bool:
    """Whether a clause tells what was done, so that it was done to those whom its relative clause tells of."""
    words = {t.lower for t in proposition.predicate}
    return words.isdisjoint(lang.unions.UNSURE_HOST | lang.unions.NOT_DONE | lang.clauses.EXISTENTIALS)


def _plain(argument: Argument, proposition: Proposition, heads: set[int], lang: Any) -> Argument:
    words = argument.words
    at = next((n for n, t in enumerate(words) if n and t.lower == lang.clauses.RELATIVE), None)
    head = trim(words[:at]) if at is not None and argument.lead not in lang.clauses.MANNER else ()
    if not head or head[-1].start not in heads or not _says_enough(head, proposition, lang):
        return argument
    return replace(argument, words=head)


def _says_enough(head: Phrase, proposition: Proposition, lang: Any) -> bool:
    """Whether a noun phrase tells what it is without its relative clause: no "kota", "salah satu", "semua warga"."""
    start = next((n + 1 for n in range(len(head) - 1, -1, -1) if head[n].pos not in NOUN_PHRASE), 0)
    inner = head[start:]
    if not inner or any(t.lower in lang.clauses.PLURALS | lang.relatives.DEEDS for t in inner):
        return False
    if any(t.pos in ("VERB", "AUX", "SCONJ", "PRON") for t in head[:start]):
        return False
    named = any(t.pos == "PROPN" for t in inner)
    if {t.lower for t in proposition.predicate} & lang.unions.IDENTIFYING:
        return named and inner[0].pos == "NOUN"
    counted = inner[0].pos == "NUM" or inner[0].lower in lang.clauses.INDEFINITE
    events = lang.clauses.GENERIC_EVENTS
    least = FEWEST if inner[0].lower in events or (counted and inner[-1].lower not in events) else FEWEST + 1
    return named or len(inner) >= least
