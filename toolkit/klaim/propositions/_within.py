"""Whether a purpose behind a relative clause is that clause's: "menyambut Budi yang tiba di Tegal untuk berdagang"."""

from typing import Any

from klaim.propositions import relative_clause
from klaim.propositions._model import Parsed, Phrase, Proposition


def aims_within(parsed: Parsed, at: int, host: Proposition, lang: Any) -> bool:
    """Whether a clause of purpose stands right behind a relative clause of somebody, who may be the one who aims.

    A thing aims at nothing: "membuka jalan yang rusak untuk mempercepat bantuan" is of who opens it.
    """
    before = parsed.clauses[at - 1].tokens if at else ()
    last = host.arguments[-1] if host.arguments else None
    if last is None or last.marker or not before or last.words[-1].i != before[-1].i:
        return False
    opened = next((n for n, t in enumerate(last.words) if n and t.lower == lang.clauses.RELATIVE), 0)
    return opened > 0 and _is_somebody(last.words[:opened], lang) and _acts(last.words[opened + 1 :], lang)


def goes_where(parsed: Parsed, at: int, lang: Any) -> Proposition | None:
    """What the relative clause before tells of where somebody goes, which they do for a purpose; None for others."""
    before = parsed.clauses[at - 1].tokens
    told = [p for p in relative_clause.find(parsed, lang) if p.predicate[0] in before or _stands_in(p, before)]
    last = told[-1] if told else None
    goes = last is not None and any(a.lead in lang.relatives.WHITHER for a in last.arguments)
    return last if goes else None


def _stands_in(told: Proposition, tokens: Phrase) -> bool:
    return tokens[0].start <= told.predicate[0].start <= tokens[-1].start


def _is_somebody(words: Phrase, lang: Any) -> bool:
    """Whether a noun phrase names a person or firm, or people."""
    head = next((t for t in words if t.pos not in ("NUM", "DET")), words[0])
    office = head.lower in lang.titles.HEADS
    return office or head.lower in lang.unions.SOME_PEOPLE or head.pos == "PROPN"


def _acts(words: Phrase, lang: Any) -> bool:
    """Whether the verb of a relative clause is one of a doer: no passive, no quality."""
    verb = next((t.lower for t in words if t.pos == "VERB"), "")
    return bool(verb) and not (verb.startswith(lang.verbs.PASSIVE) and bool(lang.verbs.looks_affixed(verb)))
