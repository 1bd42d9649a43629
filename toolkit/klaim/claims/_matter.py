"""What an article is about where it names no event: the deed of its first clause as a noun phrase."""

from collections.abc import Iterable
from typing import Any

from klaim.claims._drafting import is_place
from klaim.claims._modality import modality
from klaim.claims._model import Context
from klaim.claims._values import is_measure
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import NOMINAL

OPENING = 120
"""Characters, a dateline's, before the sentence that tells the matter."""

TOPICAL = NOMINAL - {"PRON"} | {"ADJ", "DET", "ADP"}
"""What the words of a topic are."""

LONGEST = 10
"""Words of a subject or object that can tell it."""


def matter(found: Iterable[Proposition], context: Context) -> str:
    """The label of the article's event, else of what its opening says was done; empty where that is not plain.

    "Polisi menangkap seorang pria …" is about "ditangkapnya seorang pria".
    """
    if context.event is not None:
        return context.event.label
    first = next((p for p in found if p.pattern == "main-clause"), None)
    return _told(first, context) if first is not None and first.sentence[0] < OPENING else ""


def _told(proposition: Proposition, context: Context) -> str:
    lang, writer = context.lang, context.writer
    plain = proposition.speech is None and proposition.kind == "clause" and modality(proposition, context) == "asserted"
    if not plain or not proposition.predicate or not 0 < len(proposition.subject) <= LONGEST:
        return ""
    before = context.text[proposition.sentence[0] : proposition.subject[0].start]
    if before.strip() and not lang.page.DATELINE.fullmatch(before):
        return ""
    verb = proposition.predicate[-1].lower
    if len(proposition.predicate) > 1 and proposition.predicate[-2].pos == "VERB":
        return ""
    if not lang.verbs.looks_finite(verb) or verb in lang.unions.NO_DEEDS:
        return ""
    writer.doubts.clear()
    thing = next((a.words for a in proposition.arguments if not a.marker), ())
    if any(lang.verbs.carries_clause(t.lower) for t in (*proposition.subject, *thing)):
        return ""
    active = bool(lang.events.ACTIVE.match(verb))
    if not is_topic(thing if active and thing else proposition.subject, lang):
        return ""
    told = _phrase(verb, proposition.subject, thing, active=active, context=context)
    place = next((a.all for a in proposition.arguments if is_place(a, context) and not is_measure(a, context)), ())
    if not told or writer.doubts:
        return ""
    where = writer.phrase(place) if len(place) <= LONGEST else ""
    return told if where.casefold() in told.casefold() or writer.doubts else f"{told} {where}"


def is_topic(phrase: Phrase, lang: Any) -> bool:
    """Whether a phrase is a plain noun phrase: no adverb, clause, list or pointing word in it, no preposition first."""
    words = {t.lower for t in phrase}
    plain = all(t.pos in TOPICAL or t.text == "-" for t in phrase)
    return plain and not words & lang.unions.NO_TOPIC and phrase[0].pos in NOMINAL


def _phrase(verb: str, subject: Phrase, thing: Phrase, *, active: bool, context: Context) -> str:
    write, happenings = context.writer.phrase, context.lang.happenings
    if active and thing:
        noun = happenings.done(verb)
        return f"{noun} {write(thing)}" if noun and len(thing) <= LONGEST else ""
    who = write(subject)
    common = subject[0].pos != "PROPN" or context.lang.titles.is_word(who.split()[0])
    return "" if thing else f"{happenings.happened(verb)} {who[0].lower() + who[1:] if common else who}"
