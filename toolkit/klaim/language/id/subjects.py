"""What was learnt of the subjects of Indonesian clauses, and the words around them that weights do not tell."""

import json
from functools import cache
from pathlib import Path

from klaim.language.id import clauses, links, reporting, states

FOLDER = Path(__file__).parent / "pipeline" / "subjects"

LEADS_PREDICATE = clauses.PREVERBAL | clauses.AUXILIARIES | states.BEFORE_DEED
OPENS_NO_PREDICATE = clauses.TOPIC_PREPOSITIONS | links.WHILE | reporting.BASED_ON | {clauses.RELATIVE}

LEFT_OUT_BEFORE_VERB = clauses.SUBJECT_ADVERBS - links.MERELY - {"turut", "justru", "sekaligus"}
"""Adverbs between a subject and its verb that point at another sentence."""

OFTEN_OR_FIRST = clauses.OFTEN | {"awalnya", "semula", "mulanya"}
"""Adverbs before a subject without which a claim says more than its clause: "Biasanya, Budi (pulang)"."""


@cache
def weights() -> dict[str, float]:
    """The weight of each feature of a place where a subject may begin or end."""
    found: dict[str, float] = json.loads((FOLDER / "weights.json").read_text(encoding="utf8"))
    return found
