"""A clause in plain order whose subject stands behind its verb or copula."""

from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL

LISTED = NOMINAL | {"ADJ", "PUNCT", "CCONJ", "DET"}
"""Tags of the words of a list of things."""

NAMED_WITHIN = 3
"""Words of a noun phrase of which one is the name that tells it from others."""


def turned(reading: Proposition, lang: Any) -> Proposition:
    """A clause in plain order: the subject behind a passive verb and a free relative before a copula change places."""
    if not reading.arguments:
        return reading
    if (named := _named_behind(reading, lang)) is not None:
        return named
    first, rest = reading.arguments[0], reading.arguments[1:]
    verb = reading.predicate[-1].lower
    if not reading.subject and verb.startswith(lang.verbs.PASSIVE) and verb not in lang.clauses.EXISTENTIALS:
        if raised := _raised(reading, lang):
            return raised
        denied = any(t.lower in lang.clauses.NEGATIONS for t in reading.predicate)
        patient = _patient(first, lang, linked=reading.pattern == "linked-clause")
        if denied and any(t.text == "," for t in patient):
            return reading
        doer = reading.pattern == "linked-clause" and verb not in lang.verbs.BRINGING_ABOUT
        if not patient or doer or verb in lang.verbs.WITH_DOER or verb in lang.cases.SENTENCED:
            return reading
        listed = patient[-1] != first.words[-1]
        return replace(reading, subject=patient, arguments=() if listed else rest)
    if first.marker:
        return reading
    if (
        reading.subject
        and reading.subject[0].lower == lang.clauses.RELATIVE
        and verb in lang.clauses.COPULAS
        and not rest
    ):
        return replace(reading, subject=first.words, arguments=(Argument((), reading.subject),))
    return reading


def _raised(reading: Proposition, lang: Any) -> Proposition | None:
    """A clause behind a passive of expecting or reporting, with that before its verb; None where there is none.

    "Ditargetkan jembatan rampung pada 2027" is "Jembatan ditargetkan rampung pada 2027".
    """
    first, *rest = reading.arguments
    verb = reading.predicate[-1].lower
    if first.marker or not (verb in lang.unions.SUPPOSING or verb in lang.reporting.IMPERSONAL):
        return None
    if any(t.lower in lang.clauses.NEGATIONS for t in reading.predicate) or first.words[0].lower in lang.unions.ASKED:
        return None
    many = lang.clauses.PLURALS | {lang.titles.SOME}
    if first.words[0].lower not in many and not any(t.pos in NOMINAL | {"NUM"} for t in first.words[:2]):
        return None
    at = next((n for n, t in enumerate(first.words) if n and _may_open_predicate(t, lang)), None)
    if at is None or any(t.lower == lang.clauses.RELATIVE or t.text == "," for t in first.words[:at]):
        return None
    end = next((n for n in range(at, len(first.words)) if not _is_before_verb(first.words[n], lang)), at)
    behind = first.words[end + 1 :]
    marked = bool(behind) and behind[0].pos == "ADP"
    told = (Argument(behind[:marked], behind[marked:]),) if len(behind) > marked else ()
    predicate = reading.predicate + first.words[at : end + 1]
    return replace(reading, subject=first.words[:at], predicate=predicate, arguments=(*told, *rest))


def _may_open_predicate(token: Token, lang: Any) -> bool:
    if _is_before_verb(token, lang) or token.lower in lang.happenings.OUTCOMES:
        return True
    return token.pos in ("VERB", "ADJ") and bool(lang.verbs.looks_finite(token.lower))


def _is_before_verb(token: Token, lang: Any) -> bool:
    return token.lower in lang.unions.BEFORE_PREDICATE and token.pos not in NOMINAL


def _patient(argument: Argument, lang: Any, *, linked: bool) -> Phrase:
    """The subject behind a passive verb, without the examples behind its comma; empty where it is none.

    "ditemukan pula banyak bekas luka, seperti …", "akan dibentuk sebanyak 70 ribu desa"; in a linked
    clause several people are rather those who did it: "meski sempat dilerai beberapa orang".
    """
    words = argument.words
    while words and words[0].lower in lang.clauses.DROPPED_ADVERBS:
        words = words[1:]
    comma = next((n for n, t in enumerate(words[:-1]) if t.text == ","), None)
    if comma is not None and words[comma + 1].lower in lang.lists.SUCH | lang.clauses.PREPOSITIONS:
        words = words[:comma]
    if not words or any(t.lower in lang.clauses.COPULAS for t in words) or not _is_plain(words, lang):
        return ()
    if argument.marker:
        counted = argument.lead in lang.clauses.SHARES and words[0].pos == "NUM"
        return argument.marker + words if counted else ()
    hedged = words[0].pos == "ADV" and len(words) > 2 and words[1].pos == "NUM"
    many = not linked and words[0].lower in lang.clauses.PLURALS | lang.clauses.INDEFINITE and len(words) > 1
    return words if words[0].pos in NOMINAL or hedged or many else ()


def _is_plain(words: Phrase, lang: Any) -> bool:
    """Whether words are one thing, or a list of things without a clause: "senjata tajam, narkoba, maupun miras"."""
    commas = [n for n, t in enumerate(words) if t.text == ","]
    if not commas:
        return True
    listed = any(t.lower in lang.clauses.AND for t in words[commas[-1] :])
    return listed and all(t.pos in LISTED for t in words)


def _named_behind(reading: Proposition, lang: Any) -> Proposition | None:
    """A clause of who came or what went on, with the name behind its verb as its subject; None where none is there.

    "Turut hadir Menteri Budi", "Hadir dalam acara itu Budi", "Bergulir pula laga Qatar melawan Oman".
    """
    if reading.subject or reading.predicate[-1].lower not in lang.happenings.COMING:
        return None
    (first, *rest), words = reading.arguments, reading.arguments[0].words
    if not first.marker:
        while words and words[0].lower in lang.clauses.DROPPED_ADVERBS:
            words = words[1:]
        return replace(reading, subject=words, arguments=tuple(rest)) if _is_name(words, lang) else None
    at = next((n for n, t in enumerate(words) if t.lower in lang.clauses.POINTING), len(words))
    behind = words[at + 1 :]
    if rest or first.lead not in lang.clauses.PREPOSITIONS or not _is_name(behind, lang):
        return None
    return replace(reading, subject=behind, arguments=(Argument(first.marker, words[: at + 1]),))


def _is_name(words: Phrase, lang: Any) -> bool:
    """Whether words begin as a name, an office or a noun that a name tells from others does."""
    if not words or words[0].pos not in NOMINAL or words[0].lower in lang.clauses.PREPOSITIONS:
        return False
    return words[0].text[0].isupper() or any(t.pos == "PROPN" for t in words[:NAMED_WITHIN])
