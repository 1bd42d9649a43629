"""What is asked for behind a linked clause: "meminta warga mengungsi jika air naik, serta membawa …"."""

from typing import Any

from klaim.pieces.model import Segment, Words
from klaim.pieces.predicates import opens_predicate

MAIN = ("main", "coordinate")
"""Clauses that hang on no other."""

LEAST = 2
"""Clauses before such a deed: the demand and the linked one."""

NEAR = 3
"""Words in which the deed asked for stands."""

REACH = 12
"""Words in which a demand names whom it is made of."""


def by_what(segments: list[Segment], lang: Any) -> list[Segment]:
    """Clauses, the means by which what is asked for is to be done told as asked for too.

    "menyarankan warga mencegah api dengan memasang alarm": they are advised to fit alarms.
    """
    found: list[Segment] = []
    for segment in segments:
        means = segment.kind == "manner" and bool(segment.marker) and segment.marker[0].lower in lang.clauses.MANNER
        asked = _asked_of(found[-1].words, lang) if means and found and found[-1].kind in MAIN else ()
        deed = found[-1].words[len(asked) :] if asked else ()
        if any(w.lower.startswith(lang.verbs.PASSIVE) and lang.verbs.looks_affixed(w.lower) for w in deed[:NEAR]):
            asked = ()  # who is to do it is not named
        found.append(Segment("coordinate", (), asked + segment.words) if asked else segment)
    return found


def goes_on(segments: list[Segment], words: Words, lang: Any) -> Words:
    """The demand, up to its deed, of a main clause with a linked one behind it, where `words` are a further deed."""
    if len(segments) < LEAST or not words or segments[-2].kind not in MAIN:
        return ()
    if segments[-1].kind in MAIN or not opens_predicate(words, lang):
        return ()
    first = words[0].lower
    telling = first in lang.unions.SAYING | lang.unions.STATED
    if telling or first in lang.clauses.AUXILIARIES or first.startswith(lang.verbs.PASSIVE):
        return ()
    return _asked_of(segments[-2].words, lang)


def _asked_of(main: Words, lang: Any) -> Words:
    """A clause that asks for something up to the deed it asks for; empty for others."""
    asks = next((n for n, w in enumerate(main) if w.lower in lang.reporting.URGING), None)
    if asks is None:
        return ()
    for at in range(asks + 1, min(len(main), asks + REACH)):
        asked_of = main[at].lower in lang.links.COMPLETING and not opens_predicate(main[at + 1 :], lang)
        if main[at].lower in lang.clauses.PURPOSE and not asked_of:
            return main[: at + 1]
        if at > asks + 1 and opens_predicate(main[at:], lang):
            return main[:at]
    return ()
