"""Who began, proposed or asked for something."""

from collections.abc import Iterator

from klaim.claims._drafting import draft
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import trim
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause, with the party whose initiative, request or invitation it names."""
    party = _party(proposition, context)
    if party and (claim := draft("initiator", proposition, context, value=Value(name=context.writer.phrase(party)))):
        yield claim


def _party(proposition: Proposition, context: Context) -> Phrase:
    clauses = context.lang.clauses
    if not proposition.subject or proposition.kind != "clause":
        return ()
    if {t.lower for t in proposition.predicate} & clauses.INITIATING:
        return proposition.subject
    words = tuple(t for a in proposition.arguments for t in a.all)
    for at, token in enumerate(words):
        if token.lower in clauses.INITIATIVE and at and words[at - 1].lower in clauses.UPON:
            rest = words[at + 1 :]
            while rest and rest[0].lower in clauses.OF_PARTY:
                rest = rest[1:]
            end = next((n for n, t in enumerate(rest) if t.pos in ("ADP", "SCONJ", "VERB") or t.text == ","), len(rest))
            return trim(rest[:end])
    return ()


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says who began it."""
    return bool(_party(proposition, context))


TYPE = ClaimType(name="initiator", find=find, covers=covers)
