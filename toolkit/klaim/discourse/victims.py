"""The one person of whom an opening tells that they died or went missing: who "korban" is from there on."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.entities import Entities
from klaim.discourse.names import is_person
from klaim.discourse.phrases import Reference, Word, read_words
from klaim.pieces.page import after_dateline

_NAME = re.compile(r"[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){1,4}")

OPENING = 2
"""Sentences in which somebody's death is told for the first time."""


def victim_references(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], entities: Entities, lang: Any
) -> Iterator[Reference]:
    """A bare "korban" where only one person is one; none where the text tells of several."""
    found = _victim(text, sentences, entities, lang)
    if found is None or lang.events.SEVERAL_VICTIMS.search(text):
        return
    name, end = found
    for at, word in enumerate(words):
        if word.start < end or word.lower not in lang.events.VICTIMS:
            continue
        before = words[at - 1].lower if at else ""
        after = words[at + 1].lower if at + 1 < len(words) else ""
        if before not in lang.unions.NO_VICTIM_BEFORE and after not in lang.unions.NO_VICTIM_BEHIND:
            yield word.start, word.end, name, True


def _victim(text: str, sentences: Sequence[tuple[int, int]], entities: Entities, lang: Any) -> tuple[str, int] | None:
    """The name that opens a sentence of the opening which tells what befell them, and where that sentence ends."""
    known = {name: name for name in entities.people} | entities.aliases
    for start, end in sentences[:OPENING]:
        first = after_dateline(text, start, end, lang)
        lost = lang.occurrences.LOST.search(text, first, end)
        if lost is None or any(lang.verbs.looks_finite(w.text) for w in read_words(text[first : lost.start()])):
            continue
        name = next((n for n in known if " " in n and text.startswith(n, first)), "")
        run = _NAME.match(text, first, end)
        if not name and run is not None and is_person(run[0], lang):
            name = run[0]
        if name:
            return known.get(name, name), end
    return None
