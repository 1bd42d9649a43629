"""Of whom alone something is so: "Hanya Persiku yang belum kalah" is told whole, and of nobody without "hanya"."""

from typing import Any

from klaim.propositions._frames import frames
from klaim.propositions._model import MAIN_CLAUSE, Clause, Parsed, Proposition
from klaim.propositions._tree import reindexed

FEWEST, LONGEST = 2, 9
"""Words up to the "yang" behind those who are meant."""


def only_those(parsed: Parsed, clause: Clause, lang: Any) -> list[Proposition] | None:
    """What a clause that opens with "hanya" tells of them; None where it opens otherwise."""
    tokens = clause.tokens
    if not tokens or tokens[0].lower not in lang.needing.ONLY:
        return None
    at = next((n for n, t in enumerate(tokens[:LONGEST]) if t.lower == lang.clauses.RELATIVE), 0)
    named = tokens[1:at]
    if at < FEWEST or any(t.text == "," or (t.text.islower() and lang.verbs.looks_finite(t.lower)) for t in named):
        return None
    meant, body = tokens[: at + 1], reindexed(tokens[at + 1 :])
    read = frames(parsed, Clause(clause.segment, body), MAIN_CLAUSE, lang, inherited=meant) if body else []
    return [one for one in read if one.subject == meant]
