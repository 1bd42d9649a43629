"""What became of a thing, told by a word without a verb's prefix where nothing else of its clause is a verb."""

from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._tree import NOMINAL


def tells_outcome(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word ends its clause, or stands before a preposition, as its only verb: "Liga Melati tuntas (pada …)".

    What the parse takes it for does not count.
    """
    if token.lower not in lang.happenings.OUTCOMES or token.i <= 1:
        return False
    behind = tokens[token.i + 1].lower if token.i + 1 < len(tokens) else ""
    if behind and behind not in lang.clauses.PREPOSITIONS:
        return False
    others = (t for t in tokens if t.i != token.i)
    before = tokens[token.i - 1]
    named = before.pos in NOMINAL | {"NUM"} or before.lower in lang.deeds.BEFORE_HELD
    return named and not any(t.pos == "VERB" or lang.verbs.carries_clause(t.lower) for t in others)
