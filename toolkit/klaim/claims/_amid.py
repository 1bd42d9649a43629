"""Whether a clause that names nobody and nothing tells of what only the article's event brings in."""

from klaim.claims._modality import modality
from klaim.claims._model import Context
from klaim.discourse.event import Event
from klaim.propositions._model import Phrase, Proposition


def is_amid(proposition: Proposition, event: Event, context: Context) -> bool:
    """Whether a subject, or what there was, is a part of the event: "peserta" of a race, "proyektil" of a shooting.

    No clause is that tells what holds at all times, or what people are asked to do.
    """
    lang = context.lang
    nouns, head = lang.amid.NOUNS.get(event.kind, frozenset()), _head(proposition, context)
    repeated = event.kind == TOLD and head in event.label.split()
    if head not in nouns or repeated or context.writer.doubts:
        return False
    if event.kind == HELD:
        return True
    told = " ".join(t.lower for t in proposition.words)
    defines = {t.lower for t in proposition.predicate} & lang.clauses.COPULAS and not _is_counted(proposition.subject)
    return not defines and not lang.ties.EVER.search(told) and modality(proposition, context) != "urged"


def _head(proposition: Proposition, context: Context) -> str:
    """The noun of a subject without words of quantity, or of what there was where nothing stands before that."""
    there = proposition.arguments[0].words if proposition.arguments and not proposition.arguments[0].marker else ()
    words = proposition.subject or there
    return next((t.lower for t in words if t.pos == "NOUN" and t.lower not in context.lang.phrases.CLASSIFIERS), "")


def _is_counted(subject: Phrase) -> bool:
    return bool(subject) and subject[0].pos == "NUM"


TOLD = "clause"
"""The kind of event that is named by what its opening tells: "pohon tumbang di …"."""

HELD = "deed"
"""The kind of event that people hold; all that is told of those who take part is of it."""
