"""How the text commits to a clause."""

from klaim.claims._model import Context
from klaim.propositions._model import Proposition


def modality(proposition: Proposition, context: Context) -> str:
    """How the text commits to a clause, by the words of its predicate."""
    clauses = context.lang.clauses
    words = {t.lower for t in proposition.predicate} | _before_predicate(proposition, context)
    if proposition.subject and proposition.subject[-1].lower in context.lang.links.COMPLETING:
        return "urged"
    befell = bool(words & clauses.BEFALLING)
    if (words & clauses.URGED and not befell) or words & context.lang.reporting.URGING:
        return "urged"
    if words & clauses.NEGATIONS:
        return "negated"
    if words & clauses.HEDGES:
        return "hedged"
    if words & context.lang.unions.EXPECTED:
        return "expected"
    return "asserted"


def _before_predicate(proposition: Proposition, context: Context) -> set[str]:
    """The adverbs at the end of a subject that belong to its predicate: the last one where it has a relative clause.

    So does a hedge that opens the clause: "mungkin warga sudah mengungsi".
    """
    clauses, subject = context.lang.clauses, proposition.subject
    relative = any(t.lower == clauses.RELATIVE for t in subject)
    hedge = {t.lower for t in subject[:1] if t.lower in clauses.HEDGES}
    return hedge | {t.lower for t in subject[-1 if relative else -2 :] if t.pos in ("ADV", "PART")}
