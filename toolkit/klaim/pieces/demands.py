"""What is asked for behind a linked clause: "meminta warga mengungsi jika air naik, serta membawa …"."""

from typing import Any

from klaim.pieces.model import Segment, Words
from klaim.pieces.predicates import opens_predicate

LEAST = 2
"""Clauses before such a deed: the demand and the linked one."""

REACH = 12
"""Words in which a demand names whom it is made of."""


def goes_on(segments: list[Segment], words: Words, lang: Any) -> Words:
    """The demand, up to its deed, of a main clause with a linked one behind it, where `words` are a further deed."""
    if len(segments) < LEAST or not words or segments[-2].kind not in ("main", "coordinate"):
        return ()
    if segments[-1].kind in ("main", "coordinate") or not opens_predicate(words, lang):
        return ()
    first, main = words[0].lower, segments[-2].words
    asks = next((n for n, w in enumerate(main) if w.lower in lang.reporting.URGING), None)
    telling = first in lang.unions.SAYING | lang.unions.STATED
    if asks is None or telling or first in lang.clauses.AUXILIARIES or first.startswith(lang.verbs.PASSIVE):
        return ()
    for at in range(asks + 1, min(len(main), asks + REACH)):
        if main[at].lower in lang.clauses.PURPOSE:
            return main[: at + 1]
        if at > asks + 1 and opens_predicate(main[at:], lang):
            return main[:at]
    return ()
