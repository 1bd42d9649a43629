"""What somebody means to do, told as a noun: "rencana pemerintah untuk menaikkan tarif"."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._main_frames import main_frames
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, supplied, trim

LONGEST = 6
"""Words of who means to do it."""

FEWEST = 2
"""Words of a deed that tell which one it is."""

PURPOSE = "purpose"


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause for each such noun with a purpose right behind whose it is."""
    subjects = {
        at: read[0].subject for at, read in main_frames(parsed, lang) if len(read) == 1 and _tells(read[0], lang)
    }
    for at, clause in enumerate(parsed.clauses[:-1]):
        goal = _goal(parsed.clauses[at + 1], lang)
        if not goal:
            continue
        for n, token in enumerate(clause.tokens):
            base = token.lower.removesuffix(lang.clauses.POSSESSIVE)
            verb = lang.intended.VERBS.get(base)
            if verb is None or not lang.nominals.UNREAL.isdisjoint(t.lower for t in clause.tokens[:n]):
                continue
            behind = clause.tokens[n + 1 :]
            own = base != token.lower
            who = () if own and behind else subjects.get(at, ()) if own else _holder(behind, lang)
            if who and not any(t.lower in lang.clauses.POINTING for t in who):
                yield Proposition(
                    pattern="intended",
                    subject=who,
                    predicate=(supplied(token, verb),),
                    arguments=(Argument((), goal),),
                    speech=parsed.piece.speech,
                    quoted=parsed.piece.quoted,
                    sentence=parsed.piece.sentence,
                )


def _tells(main: Proposition, lang: Any) -> bool:
    """Whether a clause names who does something, so that a noun in "-nya" behind its verb is theirs."""
    named = bool(main.subject) and main.subject[0].pos in ("NOUN", "PROPN")
    return named and main.predicate[-1].lower not in lang.clauses.COPULAS


def _goal(clause: Clause, lang: Any) -> Phrase:
    """The deed that is meant, if a clause tells one."""
    marker, words = clause.segment.marker, trim(clause.tokens)
    led = clause.segment.kind == PURPOSE and bool(marker) and marker[0].lower == lang.intended.TO
    return words if led and len(words) >= FEWEST and lang.verbs.looks_finite(words[0].lower) else ()


def _holder(words: Phrase, lang: Any) -> Phrase:
    """Whose it is, where that is the name of somebody or a body, and nothing else stands before the deed."""
    while words and words[0].lower in lang.intended.QUALITIES | lang.intended.OF:
        words = words[1:]
    if not 0 < len(words) <= LONGEST or any(t.pos not in NOMINAL for t in words):
        return ()
    first = words[0]
    known = first.text[0].isupper() or first.lower in lang.bodies.GOVERNING
    return words if known and not any(t.lower.endswith(lang.clauses.POSSESSIVE) for t in words) else ()


PATTERN = Pattern(
    name="intended", find=find, examples={"id": "Warga mendukung rencana Pertamina untuk menambah stok gas."}
)
