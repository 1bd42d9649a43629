"""Which of the types without a value a bare clause belongs to, and its claims."""

from collections.abc import Iterator

from klaim.claims._anchored import anchored
from klaim.claims._coordination import splits
from klaim.claims._dated import is_bounded
from klaim.claims._drafting import draft, has_core, stands
from klaim.claims._modality import does_by_asking, modality
from klaim.claims._model import Context, Draft, remembered
from klaim.claims._plain import plain
from klaim.claims._values import tells_how_much
from klaim.claims._voice import own_voice
from klaim.propositions._model import Proposition


@remembered
def base_type(proposition: Proposition, context: Context) -> str:
    """event, statement or assessment, by predicate, voice and modality."""
    words = {t.lower for t in proposition.predicate}
    if words & context.lang.unions.STATED and not does_by_asking(proposition, context):
        return "statement"
    if words & context.lang.unions.ASSESSED:
        return "assessment"
    if proposition.kind == "clause" and proposition.speech is None and words & context.lang.reporting.VOICING:
        return "statement"
    spoken = proposition.speech is not None
    if spoken and proposition.quoted and modality(proposition, context) in ("urged", "expected"):
        return "statement"
    if spoken and (proposition.speech.judging or _describes(proposition)):  # type: ignore[union-attr]
        return "assessment"
    return "event"


def _describes(proposition: Proposition) -> bool:
    """Whether the predicate is a quality rather than something done."""
    return bool(proposition.predicate) and proposition.predicate[-1].pos == "ADJ"


def bare(kind: str, proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause without places, dates and measures, once for each split, if it is of this base type."""
    if proposition.kind not in ("clause", "link") or base_type(proposition, context) != kind:
        return
    if proposition.kind == "clause" and not (stands(proposition, context) and has_core(proposition, context)):
        return
    if (not proposition.subject and not stands(proposition, context)) or is_bounded(proposition, context):
        return
    if tells_how_much(proposition, context):
        return
    kept = proposition if proposition.kind == "link" else anchored(proposition, context)
    for one in (told for clause in (kept, *plain(kept, context)) for told in splits(clause, context)):
        if claim := draft(kind, one, context):
            yield own_voice(claim, one, context)
