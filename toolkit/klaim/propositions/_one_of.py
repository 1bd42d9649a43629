"""What a name is one of, told without a verb: "Solo salah satu kota terbesar di Jawa"."""

from itertools import takewhile
from typing import Any

from klaim.propositions._model import Argument, Clause, Parsed, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, supplied, trim


def told_as_one(parsed: Parsed, clause: Clause, pattern: str, lang: Any) -> list[Proposition]:
    """The clause of a name and "salah satu" with the copula between them that it leaves out; none for others."""
    tokens = clause.tokens
    lower = tuple([t.lower for t in tokens])
    opens = lang.links.ONE_OF
    at = next((n for n in range(1, len(lower)) if lower[n : n + 2] == opens), 0) if opens[0] in lower else 0
    name, told = trim(tokens[:at]), tokens[at:]
    if not name or not _is_name(name) or not _is_thing(told, lang):
        return []
    copula = supplied(told[0], lang.clauses.IS)
    return [
        Proposition(
            pattern=pattern,
            subject=name,
            predicate=(copula,),
            arguments=(Argument((), told),),
            speech=parsed.piece.speech,
            quoted=parsed.piece.quoted,
            sentence=parsed.piece.sentence,
        )
    ]


def _is_name(words: Phrase) -> bool:
    named = all(t.pos in NOMINAL | {"NUM"} and t.text[0].isalnum() for t in words)
    return named and words[-1].text[0].isupper() and words[0].pos == "PROPN"


def _is_thing(words: Phrase, lang: Any) -> bool:
    """Whether "salah satu" leads a noun phrase that ends its clause, whatever a "yang" inside tells of that."""
    plain = tuple(takewhile(lambda t: t.lower != lang.clauses.RELATIVE, words))
    verbal = any(t.pos in ("VERB", "AUX") or t.lower in lang.clauses.COPULAS for t in plain)
    return not verbal and len(words) > len(lang.links.ONE_OF) + 1 and all(t.text != "," for t in words)
