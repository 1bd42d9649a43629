"""Verbs that only describe the noun before them: "seorang pria berusia 50 tahun (ditangkap)"."""

from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Phrase


def tells_which(verb: Token, copula: Token, lang: Any) -> bool:
    """Whether a verb before a copula only tells which ones are meant: "pria berusia 50 tahun (adalah)"."""
    state = verb.lower in lang.unions.STATES and verb.i + 1 == copula.i
    return state or verb.lower.startswith(lang.verbs.ATTRIBUTIVE)


def first_verb(verbs: list[Token], tokens: Phrase, lang: Any) -> Token:
    """The first verb, or the next where that one describes its noun: "rider berusia 28 tahun itu memilih …"."""
    told, *later = verbs
    describes = told.lower in lang.verbs.ATTRIBUTIVE and bool(later)
    pointed = describes and any(t.lower in lang.clauses.POINTING for t in tokens[told.i : later[0].i])
    return later[0] if pointed else told


def without_attribute(verbs: list[Token], tokens: Phrase, lang: Any) -> list[Token]:
    """The verbs without the one that tells which somebody is, of whom the text speaks for the first time.

    "Seorang bocah berusia lima tahun di Sukabumi, Jawa Barat, meninggal", unless "dan" joins what follows to it.
    """
    if len(verbs) < 2 or not tokens or tokens[0].lower not in lang.clauses.INDEFINITE:
        return verbs
    told, behind = verbs[0], verbs[1]
    joined = any(t.lower in lang.clauses.AND or t.lower == lang.clauses.RELATIVE for t in tokens[told.i : behind.i])
    return verbs[1:] if told.lower in lang.verbs.ATTRIBUTIVE and not joined else verbs
