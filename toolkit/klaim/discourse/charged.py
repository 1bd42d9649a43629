"""Who is charged in a case that its label names by nobody and no place: "dugaan penipuan nasabah oleh kasir …"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from klaim.discourse.crimes import OPENING, find_scene
from klaim.discourse.entities import Entities
from klaim.discourse.event import Event
from klaim.discourse.parties import sole_doer


def with_doer(
    event: Event | None, text: str, sentences: Sequence[tuple[int, int]], entities: Entities, lang: Any
) -> Event | None:
    """A case without any name told by the one who is suspected of it, else by where the opening tells it to be."""
    if event is None or event.kind not in lang.cases.AT_LAW or any(c.isupper() for c in event.label):
        return event
    names = {name: name for name in entities.people} | entities.aliases
    name = sole_doer(text, sentences, names, entities.described, lang)
    if name and lang.cases.SUSPECTED_DEED.search(event.label):
        told, _ = entities.described.get(name, (name, 0))
        return replace(event, label=lang.cases.done_by(event.label, told))
    where = find_scene(text, sentences[:OPENING], lang)
    return replace(event, label=lang.events.at_place(event.label, where)) if where else event
