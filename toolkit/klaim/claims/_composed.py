"""Tells what a whole is made up of, part by part: "Peserta lomba terdiri atas pelajar, mahasiswa, hingga petani"."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import alternatives
from klaim.claims._model import Context
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim


def parts(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """What a whole is made up of, part by part: that it holds each, and nothing where all came to some state."""
    if any(t.lower in context.lang.measures.STATES for t in proposition.subject[-1:]):
        return
    words: Phrase = proposition.arguments[0].words if proposition.arguments else ()
    upto = context.lang.lists.UP_TO
    words += tuple(t for argument in proposition.arguments[1:2] if argument.lead in upto for t in argument.all)
    found = _from_to(words, context) or (alternatives(words, context) if words else [])
    if len(found) < 2:
        yield proposition
        return
    *before, verb = proposition.predicate
    holds = verb._replace(text=context.lang.measures.HOLDS, lower=context.lang.measures.HOLDS)
    for part in found:
        yield replace(proposition, predicate=(*before, holds), arguments=(Argument((), part),))


def _from_to(words: Phrase, context: Context) -> list[Phrase]:
    """The parts of which "hingga" joins some to others: "anggota DPRD hingga kepala dinas dan pengusaha"; none else."""
    upto = context.lang.lists.UP_TO
    at = next((n for n, t in enumerate(words[:-1]) if n and t.lower in upto and words[n - 1].text != ","), None)
    if at is None or any(t.pos == "NUM" for t in words) or not words[at + 1].text[0].isalpha():
        return []
    return [part for side in (trim(words[:at]), trim(words[at + 1 :])) for part in alternatives(side, context)]
