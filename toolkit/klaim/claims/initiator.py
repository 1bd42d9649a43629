"""Who began, proposed or asked for something."""

from collections.abc import Iterator

from klaim.claims._drafting import draft
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim
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
    if proposition.predicate[-1:] and proposition.predicate[-1].lower in clauses.INITIATED:
        agent = next((a for a in proposition.arguments if a.lead in clauses.AGENT), None)
        first = proposition.arguments[0] if proposition.arguments else None
        agent = agent or (first if first is not None and not first.marker else None)
        return _alone(agent.words, context) if agent is not None else ()
    words = tuple(t for a in proposition.arguments for t in a.all)
    for at, token in enumerate(words):
        if token.lower in clauses.INITIATIVE and at and words[at - 1].lower in clauses.UPON:
            rest = words[at + 1 :]
            while rest and rest[0].lower in clauses.OF_PARTY:
                rest = rest[1:]
            end = next((n for n, t in enumerate(rest) if t.pos in ("ADP", "SCONJ", "VERB") or t.text == ","), len(rest))
            return trim(rest[:end])
    return ()


def _alone(words: Phrase, context: Context) -> Phrase:
    """A party without what is told of it behind its name; empty where a clause stands there instead."""
    if context.lang.verbs.carries_clause(words[0].lower) or words[0].pos not in NOMINAL | {"DET", "NUM"}:
        return ()
    ends = context.lang.measures.PARTY_ENDS
    return trim(words[: next((n for n, t in enumerate(words) if n and t.lower in ends), len(words))])


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says who began it."""
    return bool(_party(proposition, context))


TYPE = ClaimType(name="initiator", find=find, covers=covers)
