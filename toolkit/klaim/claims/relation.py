"""How two parties stand to each other."""

from collections.abc import Iterator

from klaim.claims._drafting import draft
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Phrase, Proposition
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """A clause that calls one party another's ally, partner, rival, part …"""
    parts = _parts(proposition, context)
    if parts is None:
        return
    role, other = parts
    writer = context.writer
    value = Value(entity=writer.phrase(proposition.subject), role=writer.phrase(role), object=writer.phrase(other))
    if claim := draft("relation", proposition, context, value=value):
        yield claim


def _parts(proposition: Proposition, context: Context) -> tuple[Phrase, Phrase] | None:
    """The relation's words and the other party."""
    clauses = context.lang.clauses
    if not proposition.subject or proposition.kind != "clause" or len(proposition.arguments) != 1:
        return None
    predicate = {t.lower for t in proposition.predicate}
    if not predicate & (clauses.COPULAS | clauses.KNOWN_AS):
        return None
    words = proposition.arguments[0].words
    if not words or words[0].lower not in clauses.RELATIONS:
        return None
    at = next((n for n, t in enumerate(words) if n and (t.pos == "PROPN" or t.text[0].isupper() or t.lower in clauses.OF_PARTY)), None)
    if at is None:
        return None
    other = words[at + 1 :] if words[at].lower in clauses.OF_PARTY else words[at:]
    return (words[:at], other) if other else None


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause states a relation."""
    return _parts(proposition, context) is not None


TYPE = ClaimType(name="relation", find=find, covers=covers)
