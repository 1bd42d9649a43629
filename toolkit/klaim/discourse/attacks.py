"""Attacks that an opening tells by a verb and the article then calls so: "Rusia meluncurkan 40 drone ke Ukraina"."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.event import Event

KIND = "attack"


def find_attack(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """The attack that the first sentence tells of a state or body, where the noun for it comes behind."""
    found = lang.attacks.LAUNCHED.search(text, *sentences[0]) if sentences else None
    if found is None or lang.attacks.NOUN not in text[found.end() :].lower():
        return None
    who = lang.places.state_at_end(found["who"]) or found["who"]
    known = who in lang.places.STATES or lang.bodies.is_body(who)
    return Event(lang.attacks.NOUN, lang.attacks.against(who, found["target"]), found.end(), KIND) if known else None
