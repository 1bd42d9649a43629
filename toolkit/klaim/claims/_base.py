"""Which of the types without a value a bare clause belongs to, and its claims."""

from collections.abc import Iterator
from typing import Any

from klaim.claims._anchored import anchored
from klaim.claims._coordination import splits
from klaim.claims._dated import is_bounded
from klaim.claims._drafting import draft, has_core, stands
from klaim.claims._modality import does_by_asking, modality
from klaim.claims._model import Context, Draft, remembered
from klaim.claims._plain import plain
from klaim.claims._values import tells_how_much
from klaim.claims._voice import secures
from klaim.claims._weighing import weighs_deed
from klaim.propositions._model import Proposition


@remembered
def base_type(proposition: Proposition, context: Context) -> str:
    """event, statement or assessment, by predicate, voice and modality."""
    words = {t.lower for t in proposition.predicate}
    judged, asked = context.lang.judgements, does_by_asking(proposition, context)
    if (
        (words & context.lang.unions.STATED and not asked)
        or words & judged.EXPRESSING
        or _apologises(proposition, context)
    ):
        return "statement"
    if words & context.lang.unions.ASSESSED or weighs_deed(proposition, context):
        return "assessment"
    if words & context.lang.reporting.VOICING and _is_narrated(proposition) and not secures(proposition, context):
        return "statement"
    spoken, committed = proposition.speech is not None, modality(proposition, context)
    if spoken and proposition.speech.judging:  # type: ignore[union-attr]
        return "assessment"
    if committed == "urged" and (spoken or words & judged.ASKED):
        return "statement"
    if spoken and proposition.quoted and committed == "expected":
        return "statement"
    return "assessment" if spoken and _describes(proposition, context.lang) else "event"


def _apologises(proposition: Proposition, context: Context) -> bool:
    """Whether somebody says that they are sorry: "memohon maaf", "meminta maaf"."""
    first = (t for a in proposition.arguments[:1] for t in a.all[:1])
    said = {t.lower for t in (*proposition.predicate, *first)}
    return does_by_asking(proposition, context) and not said.isdisjoint(context.lang.judgements.SORRY)


def _is_narrated(proposition: Proposition) -> bool:
    """Whether the narrator tells that somebody says something, rather than somebody who speaks tells it of another."""
    cue = proposition.speech.cue if proposition.speech is not None else None
    return cue is None or any(t.start == cue.start for t in proposition.predicate)


def _describes(proposition: Proposition, lang: Any) -> bool:
    """Whether the predicate is a quality or a judgement rather than something done: "tepat", "sangat diminati"."""
    last = proposition.predicate[-1] if proposition.predicate else None
    very = any(t.lower in lang.judgements.VERY for t in proposition.predicate)
    return last is not None and (last.pos == "ADJ" or very or last.lower in lang.judgements.VERBS)


def bare(kind: str, proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause without places, dates and measures, once for each split, if it is of this base type."""
    if proposition.kind not in ("clause", "link") or base_type(proposition, context) != kind:
        return
    if proposition.kind == "clause" and not (stands(proposition, context) and has_core(proposition, context)):
        return
    told = proposition.subject or stands(proposition, context) or weighs_deed(proposition, context)
    if not told or is_bounded(proposition, context):
        return
    if tells_how_much(proposition, context):
        return
    kept = proposition if proposition.kind == "link" else anchored(proposition, context)
    for one in (told for clause in (kept, *plain(kept, context)) for told in splits(clause, context)):
        if claim := draft(kind, one, context):
            yield claim
