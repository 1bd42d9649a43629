"""Which words belong to one predicate: auxiliaries, verbs in a chain, and what ties it to the one before."""

from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Phrase


def predicate_group(tokens: Phrase, head: Token, lang: Any) -> tuple[int, int]:
    """Index range of a predicate with its auxiliaries before it and the verbs chained behind it."""
    first, last = head.i, head.i + 1
    while first > 0 and (
        tokens[first - 1].pos in ("AUX", "PART") or tokens[first - 1].lower in lang.unions.WITH_PREDICATE
    ):
        first -= 1
    if head.lower not in lang.clauses.COPULAS:
        last += _passed(tokens, last, lang)
        while last < len(tokens) and tokens[last].pos == "VERB" and tokens[last].lower not in lang.clauses.COPULAS:
            last += 1
            last += _passed(tokens, last, lang)
    return first, last


def _passed(tokens: Phrase, at: int, lang: Any) -> int:
    """How many auxiliaries part a verb of hedging or planning from the one it is of at a place: "diduga telah lari"."""
    end = at
    while end < len(tokens) and tokens[end].lower in lang.clauses.AUXILIARIES:
        end += 1
    chained = end < len(tokens) and tokens[end].pos == "VERB" and lang.verbs.looks_finite(tokens[end].lower)
    return end - at if chained and tokens[at - 1].lower in lang.further_unions.TELLS_OF_DEED else 0


def joined_at(tokens: Phrase, head: Token, lang: Any) -> int:
    """Where a later predicate begins with what ties it to the one before: "… dan akhirnya menyerah", ", hingga …"."""
    at = start = predicate_group(tokens, head, lang)[0]
    if tokens[at - 1].lower in lang.lists.UP_TO and tokens[at - 2].text == ",":
        return at - 1
    start = min(start, head.i - manner_before(tokens, head.i, lang))
    while start > 1 and tokens[start - 1].lower in lang.unions.BEFORE_SUBJECT:
        start -= 1
    return start if tokens[start - 1].pos in ("CCONJ", "PUNCT") else at


def manner_before(tokens: Phrase, at: int, lang: Any) -> int:
    """How many words behind a conjunction tell how a deed at a place was done: "dan secara resmi menutup lomba"."""
    told = at > 2 and tokens[at - 2].lower in lang.states.IN_MANNER and tokens[at - 3].lower in lang.clauses.AND
    return 2 if told else 0
