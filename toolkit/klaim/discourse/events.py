"""The event an article is about, and the phrases that point back at it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
_BRACKET = re.compile(r"\s?\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Event:
    """An article's main event: its head noun, and the words that name it in a claim that is read alone."""

    noun: str
    label: str
    end: int
    """Where its first mention ends: only what stands behind it can point back."""


def find_event(text: str, sentences: list[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The first event noun of the opening sentences, in its fullest wording, with its parties or place.

    None where the article's opening names no kind of event.
    """
    for start, end in sentences[:3]:
        match = lang.events.NOUN.search(text, start, end)
        if match is None:
            continue
        noun = match[1].lower()
        fullest = max(
            (m for m in lang.events.NOUN.finditer(text) if m[1].lower() == noun and m[2].startswith(match[2])),
            key=lambda m: (len(m[2].split()), -m.start()),
        )
        label = _label(text, match, fullest, (start, end), names, lang)
        if label:
            return Event(noun, label, match.end())
    return None


def _label(
    text: str, match: re.Match[str], fullest: re.Match[str], sentence: tuple[int, int], names: dict[str, str], lang: Any
) -> str:
    """Noun and modifiers, then the parties or the place the sentence gives."""
    noun = fullest[0][0].lower() + fullest[0][1:]
    before = text[sentence[0] : match.start()]
    rest = _BRACKET.sub("", text[match.end() : sentence[1]])
    parties = lang.events.PARTIES.match(rest)
    if parties:
        return noun + " " + _full(parties[0].strip(), names)
    both = lang.events.BOTH.search(_full(_BRACKET.sub("", before), names))
    if both and lang.events.MUTUAL.search(noun):
        return f"{noun} {both[1]} dan {both[2]}"
    place = lang.events.PLACE.search(rest)
    if place:
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
    if event is None:
        return
    for match in lang.events.POINTING.finditer(text, event.end):
        if _points_at(match[1].lower(), event, lang):
            yield match.start(), match.end(), event.label, True
    for match in re.finditer(rf"\b(?i:{re.escape(event.noun)})\b", text[event.end :]):
        start, end = event.end + match.start(), event.end + match.end()
        if lang.events.stands_bare(text, start, end):
            yield start, end, event.label, True


def _points_at(noun: str, event: Event, lang: Any) -> bool:
    head = noun.split()[0]
    if head == event.noun.split()[0]:
        return True
    return any({head, event.noun.split()[0]} <= kinds for kinds in lang.events.KINDS)
