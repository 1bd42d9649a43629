"""What goes on at a place that a clause has named: "(di) Beirut, tempat Hizbullah berkuasa"."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._frames import frames
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import supplied, trim


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The clause that "tempat" opens, with the place named before it."""
    for before, clause in itertools.pairwise(parsed.clauses):
        marker = clause.segment.marker
        place = _place(before.tokens, lang) if marker and marker[0].lower == lang.placed.WHERE else ()
        if not place:
            continue
        at = supplied(place[0], lang.placed.AT)._replace(pos="ADP")
        for told in frames(parsed, clause, "whereabouts", lang):
            own = bool(told.subject) and told.subject[0].start == clause.tokens[0].start
            if own and lang.verbs.looks_finite(told.predicate[-1].lower):
                yield replace(told, arguments=(*told.arguments, Argument((at,), place)), whens=())


def _place(before: Phrase, lang: Any) -> Phrase:
    """The place behind the last preposition or verb, up to its comma; empty where it has no name."""
    leads = lang.placed.TO_PLACE | lang.placed.GOING
    told = (n for n in range(len(before) - 1, 0, -1) if before[n].lower in leads or _is_verb(before[n], lang))
    start = next(told, 0)
    words = before[start + 1 :]
    words = trim(words[: next((n for n, t in enumerate(words) if t.text == ","), len(words))])
    named = any(t.text[0].isupper() for t in words) and words[0].pos in ("NOUN", "PROPN")
    return words if start and named and lang.clauses.RELATIVE not in {t.lower for t in words} else ()


def _is_verb(token: Token, lang: Any) -> bool:
    return token.pos == "VERB" and bool(lang.verbs.looks_finite(token.lower))


PATTERN = Pattern(
    name="whereabouts", find=find, examples={"id": "Israel menyerang pinggiran Beirut, tempat Hizbullah berkuasa."}
)
