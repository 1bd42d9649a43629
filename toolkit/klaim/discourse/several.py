"""Several who took part in an event, told of again by their number: "kedua kendaraan", "dua korban tersebut"."""

from collections.abc import Iterator
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.participants import Scene, goes_on
from klaim.discourse.phrases import Reference, phrase_end

ACCIDENT = "accident"
"""The kind of event that vehicles and the people in them make up."""


def several_references(scene: Scene, lang: Any) -> Iterator[Reference]:
    """Vehicles and victims that only their number and a pointing word tell from others, with the event they were in.

    "Kedua" means all of them by itself, other numbers do so with a pointing word.
    """
    event, words = scene.event, scene.words
    if event is None or event.kind not in lang.events.UNFOLDING or not any(c.isupper() for c in event.label):
        return
    for at in range(1, len(words) - 1):
        number, noun = words[at - 1].lower, words[at]
        if number not in lang.vehicles.SEVERAL or noun.start < event.end or not _takes_part(noun.lower, event, lang):
            continue
        end = at + 1 + (f"{noun.lower} {words[at + 1].lower}" in lang.vehicles.TWO_WORDS)
        if phrase_end(words, at, lang) != end or end >= len(words):
            continue
        pointed = words[end].lower in lang.phrases.POINTERS
        behind = end + pointed
        if not (pointed or number in lang.vehicles.ALL) or goes_on(words, behind, lang):
            continue
        text = " ".join(w.lower for w in words[at:end])
        label = str(lang.cases.deed_of(event.label))
        told = f"{text} {label}" if text in lang.events.VICTIMS else lang.events.within(text, label)
        yield noun.start, words[behind - 1].end, told, True


def _takes_part(noun: str, event: Event, lang: Any) -> bool:
    """Whether a noun is of those who can only be there because of such an event."""
    if event.noun == noun or noun in event.label.split():
        return False
    struck = noun in lang.events.VICTIMS or noun in lang.vehicles.VEHICLES
    return struck or (event.kind == ACCIDENT and noun in lang.vehicles.TAKING_PART)
