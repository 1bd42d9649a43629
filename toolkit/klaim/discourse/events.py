"""The event an article is about, and the phrases that point back at it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """An article's main event: its head noun, and the words that name it in a claim that is read alone."""

    noun: str
    label: str
    end: int
    """Where its first mention ends: only what stands behind it can point back."""


def find_event(text: str, sentences: list[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The first event noun of the opening sentences, with what the text says of it there, and its place.

    None where the article's opening names no kind of event.
    """
    for start, end in sentences[:3]:
        for match in lang.events.NOUN.finditer(text, start, end):
            label = _label(text, match, end, names, lang)
            if label:
                return Event(match[1].lower(), label, match.end())
    return None


def _label(text: str, match: re.Match[str], end: int, names: dict[str, str], lang: Any) -> str:
    """Noun and modifiers, then the parties or the place the sentence gives."""
    noun = re.sub(r"\s?\([^()]*\)", "", match[0])
    noun = noun[0].lower() + noun[1:]
    rest = re.sub(r"\s?\([^()]*\)", "", text[match.end() : end])
    place = lang.events.PLACE.search(rest)
    parties = lang.events.PARTIES.match(rest)
    if parties:
        return noun + " " + _full(parties[0].strip(), names)
    if place and not re.search(lang.events.PLACE, noun):
        return f"{noun} di {_shorten(place[1])}"
    return noun if len(noun.split()) > 1 else ""


def _full(words: str, names: dict[str, str]) -> str:
    for short in sorted(names, key=len, reverse=True):
        words = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", names[short], words) if names[short] not in words else words
    return words


def _shorten(place: str) -> str:
    return re.sub(r"\s+", " ", place).strip(" ,")


def pointing(text: str, event: Event | None, lang: Any) -> Iterator[tuple[int, int, str, bool]]:
    """Spans of "insiden ini", "gempa tersebut" and the like behind the first mention, and what stands for them.

    A noun for any event, or the event's own noun, points at the main event; another noun
    with a pointing word keeps its words and is not certain.
    """
    for match in lang.events.POINTING.finditer(text):
        noun = match[1].lower()
        if event is not None and match.start() > event.end and _points_at(noun, event, lang):
            yield match.start(), match.end(), event.label, True


def _points_at(noun: str, event: Event, lang: Any) -> bool:
    head = noun.split()[0]
    if head == event.noun.split()[0]:
        return True
    return any({head, event.noun.split()[0]} <= kinds for kinds in lang.events.KINDS)
