"""Whether the word that a clause was read to turn on can be its predicate."""

from typing import Any

from klaim.claims._model import Context
from klaim.claims._nominal import is_nominal
from klaim.claims._prefixless import lacks_prefix, lost_prefix
from klaim.propositions._model import Phrase, Proposition

NOUN_PHRASE = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "SYM", "X", "ADJ", "PUNCT", "CCONJ"))
"""Tags of the words of a noun phrase without a predicate."""

MOST_BEHIND_LINK = 4
"""Words behind a link that belongs to the noun before it."""


def predicates(proposition: Proposition, context: Context) -> bool:
    """Whether the predicate is a word that can be one: a verb, quality, preposition or measure."""
    if not proposition.predicate:
        return False
    last = proposition.predicate[-1]
    lang = context.lang
    found = lang.misreadings
    before = proposition.subject[-1].lower if proposition.subject else ""
    if last.text.istitle() and proposition.subject and last.start not in context.writer.sentence_starts:
        return False
    if before in lang.reporting.FIRST_PERSONS and lacks_prefix(proposition.predicate, lang):
        return False
    if (
        last.lower in found.NO_PREDICATES | lang.vehicles.VEHICLES
        or (before, proposition.predicate[0].lower) in found.COMPOUNDS
    ):
        return False
    if last.lower in lang.happenings.SUFFERED and last.pos == "VERB":
        return True
    if last.lower in lang.verbs.ATTRIBUTIVE and _relative_inside(proposition, lang):
        return False
    if is_nominal(proposition, lang) or _describes(proposition, lang) or _holds_clause(proposition.subject, lang):
        return False
    alone = bool(proposition.subject) and proposition.subject[0].lower in lang.needing.ONLY
    counted = alone or any(t.lower in lang.clauses.COUNTLESS for t in proposition.subject)
    if (before == lang.clauses.RELATIVE and not counted) or _hangs_on_relative(proposition, lang):
        return False
    if not counted and _is_of_relative(proposition, context):
        return False
    finite = lang.verbs.looks_finite(last.lower) or lost_prefix(last, lang)
    finite = finite or last.lower in lang.unions.FIGURES or last.lower in lang.clauses.COPULAS
    if not finite and last.lower in lang.titles.SHARED:
        return False
    if not finite and any(t.lower in lang.lists.SUCH for t in proposition.subject):
        return False
    return finite or last.pos in ("VERB", "AUX", "ADJ", "ADP") or last.lower in lang.further_unions.TELLS_ALONE


def _describes(proposition: Proposition, lang: Any) -> bool:
    """Whether the predicate only describes the noun before it: "tiga unit kendaraan bermotor"."""
    alone = len(proposition.predicate) == 1 and not proposition.arguments and len(proposition.subject) > 1
    return alone and proposition.predicate[0].lower in lang.misreadings.DESCRIBING


def _holds_clause(subject: Phrase, lang: Any) -> bool:
    """Whether a link stands inside a subject, so that words of two clauses were taken for one noun phrase."""
    at = next((n for n, t in enumerate(subject) if n and t.lower in lang.links.PARTING), None)
    if at is None or subject[0].pos == "ADJ" or subject[at - 1].lower in lang.placed.ANY:
        return False
    if any(t.text == "," for t in subject[at:]):
        return False
    at_event = subject[at].lower in lang.links.WHILE and at + 1 < len(subject)
    if at_event and subject[at + 1].lower in lang.clauses.GENERIC_EVENTS:
        return False
    if _belongs(subject[at:], lang):
        return False
    return all(t.pos in NOUN_PHRASE and t.lower != lang.clauses.RELATIVE for t in subject[:at])


def _belongs(phrase: Phrase, lang: Any) -> bool:
    """Whether a link and what follows belong to the noun before: "laba sebelum pajak", "kenaikan karena konflik"."""
    link, *behind = phrase
    few = 0 < len(behind) <= MOST_BEHIND_LINK and all(t.pos in ("NOUN", "PROPN", "PUNCT") for t in behind)
    thing = few and behind[0].pos == "NOUN" and behind[0].text.islower()
    return thing and behind[0].lower not in lang.unions.PEOPLE and link.lower not in lang.links.WHILE


def _relative_inside(proposition: Proposition, lang: Any) -> bool:
    """Whether a noun that "berusia" and the like only describe goes on with a relative clause of its own."""
    return any(t.lower == lang.clauses.RELATIVE for a in proposition.arguments[:1] for t in a.words)


def _is_of_relative(proposition: Proposition, context: Context) -> bool:
    """Whether a predicate is that of a relative clause which ends the subject, or is joined to what it tells.

    "Budi yang saat itu hendak pulang", "perusahaan yang lebih tua dan merupakan produsen truk".
    """
    subject, lang = proposition.subject, context.lang
    at = max((n for n, t in enumerate(subject) if t.lower == lang.clauses.RELATIVE), default=None)
    if at is None or at + 1 == len(subject):
        return False
    told = [t.lower for t in subject[at + 1 :]]
    between = context.text[subject[-1].end : proposition.predicate[0].start].lower().split()
    joined = between in ([word] for word in lang.clauses.AND) and not any(map(lang.verbs.looks_finite, told))
    return joined or all(word in lang.clauses.PREVERBAL | lang.dates_words.WITHIN_RELATIVE for word in told)


def _hangs_on_relative(proposition: Proposition, lang: Any) -> bool:
    """Whether the word right before the predicate is the "yang" of a phrase: "hujan dengan durasi yang cukup lama"."""
    first = proposition.predicate[0].i
    return any(t.lower == lang.clauses.RELATIVE and t.i == first - 1 for a in proposition.arguments for t in a.words)
