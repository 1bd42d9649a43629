"""Parts a clause from the list of things it is told of where the clause goes on behind that."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

from klaim.pieces.model import Segment
from klaim.pieces.predicates import has_verb


def behind_lists(segments: list[Segment], lang: Any) -> list[Segment]:
    """Clauses, each with what goes on behind the list of things it is told of: "dua saksi, yakni A dan B, di Bogor"."""
    for at, (host, listed) in enumerate(pairwise(segments), 1):
        words = listed.words
        join = next((n for n, w in enumerate(words) if w.lower in lang.clauses.AND), 0)
        commas = range(join + 2, len(words) - 2)
        end = next((n for n in commas if words[n].text == "," and words[n + 1].lower in lang.unions.BEHIND_LIST), None)
        if listed.kind == "including" and end is not None and not has_verb(words[end:], lang):
            segments[at - 1] = replace(host, words=host.words + words[end + 1 :])
            segments[at] = replace(listed, words=words[:end])
    return segments
