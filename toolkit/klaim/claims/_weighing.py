"""Whether a clause without a subject judges a deed."""

from klaim.claims._model import Context
from klaim.propositions._model import Proposition


def weighs_deed(proposition: Proposition, context: Context) -> bool:
    """Whether a clause without a subject judges a deed: "Sulit bagi warga untuk …", "Tidak ada alasan untuk …"."""
    lang, predicate = context.lang, proposition.predicate
    if proposition.subject or not predicate:
        return False
    behind = [t.lower for a in proposition.arguments for t in a.all] + [t.lower for t in proposition.tail]
    done = any(lang.verbs.looks_affixed(word) for word in behind)
    if predicate[-1].lower in lang.clauses.THERE_IS:
        return proposition.kind == "link" and done and behind[0] in lang.judgements.GROUNDS
    return predicate[-1].lower in lang.lists.APT and done and behind[0] in lang.judgements.FOR_WHOM
