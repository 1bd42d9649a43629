"""Qualities that end a clause without a verb, told of its subject one by one: "Layanan itu cepat, murah, dan ramah"."""

from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Phrase

FEWEST = 5
"""Words of three qualities with their marks."""


def listed_qualities(tokens: Phrase, lang: Any) -> list[Token]:
    """The qualities of a list behind the subject of a clause that holds no verb; none where it has more or less."""
    join = next((n for n in range(FEWEST - 1, len(tokens) - 1) if tokens[n].lower in lang.clauses.AND), 0)
    if not join or any(_is_verb(t, lang) for t in tokens):
        return []
    at = join - (tokens[join - 1].text == ",") - 1
    found = [tokens[at], tokens[join + 1]]
    while at > 2 and tokens[at - 1].text == ",":
        at -= 2
        found.insert(0, tokens[at])
    behind = tokens[join + 2 :]
    ends = not behind or behind[0].pos in ("ADP", "SCONJ", "PUNCT")
    alone = len(found) > 2 and all(_is_quality(t, lang) for t in found) and ends
    before = tokens[at - 1] if at > 0 else None
    return found if alone and before is not None and before.text != "," and before.pos != "ADJ" else []


def as_predicates(tokens: Phrase, qualities: list[Token]) -> Phrase:
    """A clause whose listed qualities tell of its subject, rather than of the noun that the parse hangs one on."""
    return tuple([t._replace(dep="conj") if t in qualities else t for t in tokens]) if qualities else tokens


def _is_quality(token: Token, lang: Any) -> bool:
    return token.text.islower() and (token.pos == "ADJ" or token.lower in lang.states.SUCH)


def _is_verb(token: Token, lang: Any) -> bool:
    """Whether a word may be a verb or open a relative clause, whose qualities these may be."""
    verbal = token.pos == "VERB" or lang.verbs.looks_finite(token.lower) or token.lower in lang.clauses.COPULAS
    return token.text.islower() and (verbal or token.lower == lang.clauses.RELATIVE)
