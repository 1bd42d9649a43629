"""What a clause tells of a deed that is its subject: "Membangun jembatan | adalah kunci", "Langkah BI menaikkan …"."""

from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._tree import NOMINAL, relative_extents

LONGEST_DOER = 6
"""Words of whose deed it is, before its verb."""

LONGEST_ADVERBS = 3
"""Words between what denies or weighs a predicate and its head."""

FEWEST = 2
"""Words of a deed: its verb and what it is done to."""


def told_of_deed(tokens: Phrase, lang: Any) -> Token | None:
    """The head of the predicate that tells something of the deed that opens a clause; None where none does.

    A deed is a verb with what it is done to ("memilih makanan sehat"), or a noun with whose it is and the verb:
    "langkah pemerintah menurunkan harga (sudah tepat)".
    """
    begins = begins_telling(tokens, lang)
    return _head(tokens, begins, lang) if begins is not None else None


def begins_telling(tokens: Phrase, lang: Any, *, of_noun: bool = False) -> Token | None:
    """The word that begins what is told of the deed that opens a clause; None where nothing is.

    Of a deed told as a noun, here or before the words (`of_noun`), any further verb tells something.
    """
    deed = _verb_of_deed(tokens, lang)
    if deed is None or any(t.text == "," or t.lower in lang.clauses.PURPOSE for t in tokens[deed.i - tokens[0].i :]):
        return None
    hidden = {n for a, b in relative_extents(tokens, lang) for n in range(a, b)}
    behind = [(n, t) for n, t in enumerate(tokens) if t.i >= deed.i + FEWEST and n not in hidden]
    named = of_noun or deed.i > tokens[0].i
    return next(
        (t for _, t in behind if t.lower in lang.nominals.TOLD_OF_DEED or (named and _tells(t, tokens, lang))), None
    )


def _tells(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a verb behind a noun can tell what came of a deed: "(rencana itu) ditolak DPR", "mengejutkan publik"."""
    behind_noun = tokens[token.i - tokens[0].i - 1].pos in NOMINAL
    return behind_noun and bool(lang.verbs.carries_clause(token.lower)) and token.lower not in lang.nominals.BY_MEANS


def _verb_of_deed(tokens: Phrase, lang: Any) -> Token | None:
    """The verb of a deed that opens a clause, behind the noun for it and whose it is where there is one."""
    first = tokens[0]
    if _is_done(first, lang):
        return first if len(tokens) > FEWEST and tokens[1].pos in NOMINAL else None
    if first.lower not in lang.nominals.OF_DOER:
        return None
    verb = next((t for t in tokens[1:LONGEST_DOER] if _is_done(t, lang)), None)
    whose = tokens[1 : verb.i - first.i] if verb is not None else ()
    return verb if whose and all(t.pos in NOMINAL | {"ADJ"} for t in whose) else None


def _is_done(token: Token, lang: Any) -> bool:
    """Whether a word is an active verb that is done to something, and takes no clause behind it."""
    return bool(lang.verbs.takes_object(token.lower)) and token.lower not in lang.further_unions.NO_DEED


def _head(tokens: Phrase, first: Token, lang: Any) -> Token | None:
    """The head of the predicate that a word begins: the verb or quality behind "dapat", "sangat"; itself otherwise."""
    if first.lower in lang.clauses.COPULAS or lang.verbs.looks_affixed(first.lower):
        return first
    at = first.i - tokens[0].i + 1
    return next(
        (t for t in tokens[at : at + LONGEST_ADVERBS] if t.pos in ("VERB", "ADJ") or lang.verbs.looks_affixed(t.lower)),
        None,
    )
