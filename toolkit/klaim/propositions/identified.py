"""Who those are of whom a clause tells: of "mereka yang hadir adalah A dan B" it is told of A and of B."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._frames import frames
from klaim.propositions._main_frames import MAIN
from klaim.propositions._model import Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import reindexed, trim
from klaim.propositions.enumeration import members
from klaim.propositions.inclusion import opens_on_those

FEWEST = 2
"""Places between "yang" and what equates: a verb alone at least."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """What the relative clause of a subject says, told of each name that the subject is or includes."""
    for at, clause in enumerate(parsed.clauses):
        tokens = clause.tokens
        start = opens_on_those(tokens, lang) if clause.segment.kind in MAIN else 0
        if not 0 < start < len(tokens) - 1 or tokens[start + 1].lower in lang.relatives.TOLD_OF:
            continue
        end, named = _identity(parsed, at, start, lang)
        told = Clause(clause.segment, reindexed(tokens[start + 1 : end]))
        for name in _names(named, lang):
            read = frames(parsed, told, "identified", lang, inherited=name)
            yield from (one for one in read if one.subject == name)


def _identity(parsed: Parsed, at: int, start: int, lang: Any) -> tuple[int, Phrase]:
    """Where the relative clause of a subject ends, and the words that name whom it tells of."""
    tokens = parsed.clauses[at].tokens
    for end in range(start + FEWEST, len(tokens)):
        if size := _equates(tokens, end, lang):
            return end, tokens[end + size :]
    following = parsed.clauses[at + 1] if at + 1 < len(parsed.clauses) else None
    listed = following is not None and following.segment.kind == "including"
    return len(tokens), following.tokens if following is not None and listed else ()


def _equates(tokens: Phrase, at: int, lang: Any) -> int:
    """How many words at a place say that what follows is the subject: "adalah", "antara lain"; 0 where none do."""
    pair = tuple(t.lower for t in tokens[at : at + 2])
    if len(pair) > 1 and lang.links.EXAMPLES.get(pair[0]) == pair[1]:
        return 2
    return int(tokens[at].lower in lang.clauses.COPULAS)


def _names(words: Phrase, lang: Any) -> list[Phrase]:
    """The names of a list, or the only one, with the titles before them."""
    first = trim(words[: next((n for n, t in enumerate(words) if t.text == ","), len(words))])
    found = members(words, lang) or ([first] if first else [])
    return [name for name in found if name[-1].pos == "PROPN" and name[0].text[0].isupper()]


PATTERN = Pattern(
    name="identified",
    find=find,
    examples={"id": "Mereka yang menghadiri rapat di London adalah Budi Santoso, Sari Dewi dan Ani Rahma."},
)
