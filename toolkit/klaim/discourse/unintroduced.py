"""People whom a text names without telling who they are, known by the pronoun or noun that goes on about them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from klaim.discourse.names import is_person
from klaim.discourse.spoken_of import Named


def unintroduced(text: str, names: Sequence[Named], sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Named]:
    """The name that a sentence opens with, where the next opens with a pronoun or a noun for one person.

    Only where the sentence names nobody that the text tells more of: "Lukas Panjaitan hampir mencetak gol. Ia …".
    """
    starts = [n.start for n in names]
    for (start, end), (after, stop) in pairwise(sentences):
        if bisect_left(starts, start) != bisect_left(starts, end):
            continue
        goes_on = lang.people.GOES_ON.match(text, after, stop) or lang.people.EPITHET.match(text, after, stop)
        found = goes_on and lang.people.OPENING_NAME.match(text, start, end)
        if not found or not is_person(found["name"], lang) or lang.titles.is_word(found["name"].split()[0]):
            continue
        behind = found["behind"].lower()
        if behind in lang.unions.BEFORE_PREDICATE or lang.verbs.looks_finite(behind):
            yield Named(found.start("name"), found.end("name"), found["name"])
