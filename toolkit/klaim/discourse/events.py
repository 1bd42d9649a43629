"""The event an article is about: its kind, its parties or place, its day, and a label for claims read alone."""

import re
from collections.abc import Sequence
from typing import Any

from klaim.discourse.acts import find_act
from klaim.discourse.attacks import KIND as ATTACK
from klaim.discourse.attacks import find_attack
from klaim.discourse.cases import find_case
from klaim.discourse.crimes import find_crime
from klaim.discourse.deeds import find_deed
from klaim.discourse.event import Event
from klaim.discourse.found import find_found
from klaim.discourse.matches import find_match
from klaim.discourse.meetings import find_meeting
from klaim.discourse.naming import between, day_in, is_real, kind_of, noun_phrase, short_place, with_second
from klaim.discourse.told import (
    find_burnt,
    find_fault,
    find_incident,
    find_outbreak,
    find_poisoning,
    find_suffered,
    find_told,
)

_BRACKET = re.compile(r"\s?\([^()]*\)")

OPENING = 3
"""Sentences in which an article names its event."""

QUAKE = "quake"
"""The kind of event whose place and day stand right behind its noun: "gempa Pangandaran 9 Juni 2025"."""

SHORTEST_OPENING = 20
"""Characters of a sentence; less is a dateline or a heading."""


def find_event(text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The event that an article is about; none where it tells of several quakes."""
    found = _find(text, sentences, names, lang)
    if found is None or found.kind != QUAKE:
        return found
    depths = {m["number"] for m in lang.tremors.DEPTH.finditer(text)}
    strengths = {m["number"] for m in lang.tremors.MAGNITUDE.finditer(text)}
    return None if len(depths) > 1 < len(strengths) else found


def _find(text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The event that the opening sentences name by a noun or tell in their first clause.

    None where the opening does neither. A talk, match or trial counts only in the first
    sentence: further on it is where something was said, not what the article is about.
    """
    opening = [s for s in sentences if len(text[slice(*s)].strip()) >= SHORTEST_OPENING]
    if not opening:
        return None
    told = find_told(text, opening, lang)
    return (
        find_found(text, opening, lang)
        or find_meeting(text, opening, names, lang)
        or (told if told and told.noun in lang.occurrences.ERUPTING else None)
        or _named_first(text, opening, names, lang)
        or (told if told and told.kind != "clause" else None)
        or find_burnt(text, opening[0], lang)
        or find_fault(text, opening[0], lang)
        or find_poisoning(text, opening[0], lang)
        or find_outbreak(text, opening, lang)
        or find_attack(text, opening, lang)
        or _named(text, opening, OPENING, names, lang)
        or told
        or find_suffered(text, opening, lang)
        or find_match(text, opening, names, lang)
        or find_case(text, opening, lang)
        or find_crime(text, opening, lang)
        or find_act(text, opening, lang)
        or find_deed(text, opening, names, lang)
        or find_incident(text, opening, lang)
    )


def _named_first(text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The event that the first sentence names by a noun, with who held it where nothing else tells which one it is."""
    found = _named(text, sentences, 1, names, lang)
    if found is None or any(c.isupper() for c in found.label):
        return found
    held = find_deed(text, sentences, names, lang)
    return held if held is not None and held.label.startswith(f"{found.label} ") else found


def _named(
    text: str, sentences: Sequence[tuple[int, int]], first: int, names: dict[str, str], lang: Any
) -> Event | None:
    """The event that one of the `first` sentences names by a noun."""
    for number, (start, end) in enumerate(sentences[:first]):
        for match in lang.events.NOUN.finditer(text, start, end):
            kind = kind_of(match[0].lower(), lang)
            if (number and kind not in lang.events.HARMFUL) or not is_real(text, match, start, lang):
                continue
            behind_other = number and lang.occurrences.LOST.search(text, *sentences[0])
            if behind_other and lang.occurrences.BECAUSE_OF.search(text, start, match.start()):
                continue
            if number and _is_aside(text, match, kind, start, lang):
                continue
            if kind == "crime" and lang.cases.JOINED.search(text, start, match.start()):
                continue
            label = _label(text, match, kind, (start, end), sentences, names, lang)
            if label and lang.events.alleged(match[0].lower()).search(text, sentences[0][0], sentences[-1][1]):
                label = f"{next(iter(lang.events.UNCERTAIN))} {label}"
            if label:
                day = _day(text, match.start(), kind, sentences, lang)
                return Event(match[0].lower(), label, match.end(), kind, day if label.endswith(day) else "")
    return None


def _is_aside(text: str, match: re.Match[str], kind: str, start: int, lang: Any) -> bool:
    """Whether a sentence only tells what came of an event, of which the text then tells no more: "menyusul gempa …"."""
    led = lang.occurrences.LED_TO.search(text, start, match.start())
    again = lang.events.KINDS[kind] | lang.events.GENERAL | lang.occurrences.GOES_ON_ABOUT
    behind = re.findall(r"\w+", text[match.end() :].lower())
    return led is not None and again.isdisjoint(behind)


def _label(
    text: str,
    match: re.Match[str],
    kind: str,
    sentence: tuple[int, int],
    sentences: Sequence[tuple[int, int]],
    names: dict[str, str],
    lang: Any,
) -> str:
    """Noun and modifiers, then the parties or the place the sentence gives, then the day where such events recur."""
    noun, end = noun_phrase(text, match, lang)
    noun = noun.removesuffix(lang.events.OF_A_KIND)
    rest = _BRACKET.sub("", text[end : sentence[1]])
    before = _BRACKET.sub("", text[sentence[0] : match.start()])
    parties = lang.events.PARTIES.match(rest)
    if parties and parties[0].split()[-1].lower() in lang.unions.TITLED:
        return ""
    if parties:
        of_match = lang.matches.of_parties(before, parties[0]) if kind in lang.events.NEEDS_PARTIES else ""
        attacker = lang.attacks.attacker(before) if kind == ATTACK else ""
        return of_match or " ".join((noun, *attacker.split(), _full(parties[0].strip(), names)))
    if kind in lang.events.NEEDS_PARTIES:
        return ""
    both = lang.events.BOTH.search(_full(before, names))
    if both and noun.split()[0] in lang.events.MUTUAL:
        return f"{noun} {lang.events.joined([_untitled(side, names) for side in both.groups()])}"
    found = lang.scenes.PLACE.search(rest)
    if found is None and kind == QUAKE:
        found = lang.scenes.OFF.search(text, sentence[0], sentences[min(OPENING, len(sentences)) - 1][1])
    if found is None and kind in lang.events.UNFOLDING:
        found = lang.scenes.PLACE.search(before) or _place_told(text, rest, sentence[0], sentences, lang)
    place = with_second(short_place(between(found, lang), kind, lang), found.string, found.end(), lang) if found else ""
    if not place:
        told = noun.split()[len(match[0].split()) :]
        return noun if any(w.lower() not in lang.phrases.VAGUE | lang.phrases.JUDGING for w in told) else ""
    day = _day(text, match.start(), kind, sentences, lang)
    if place.casefold() in noun.casefold():
        joined = noun
    else:
        joined = f"{noun} {place}" if kind == QUAKE else lang.events.at_place(noun, place)
    return f"{joined} {day}".strip()


def _place_told(
    text: str, rest: str, start: int, sentences: Sequence[tuple[int, int]], lang: Any
) -> re.Match[str] | None:
    """Where the sentences before `start` tell an event that a pointing word then takes up: "serangan … tersebut"."""
    taken_up = not lang.phrases.POINTERS.isdisjoint(rest.lower().rstrip(".").split())
    return lang.scenes.PLACE.search(text, sentences[0][0], start) if taken_up else None


def _untitled(words: str, names: dict[str, str]) -> str:
    """A party by name alone, its office left out."""
    return next((full for full in names.values() if words.endswith(full)), words)


def _full(words: str, names: dict[str, str]) -> str:
    """Words with the short names in them written out."""
    whole = re.compile(r"\w[\w’'-]*")
    return whole.sub(lambda m: names.get(m[0], m[0]) if names.get(m[0], m[0]) not in words else m[0], words)


def _is_dealt_with(before: str, lang: Any) -> bool:
    """Whether a sentence tells what somebody did about an event, so that its date is theirs: "SAR mencari korban …"."""
    verbs = (w for w in before.split() if w.islower() and lang.verbs.looks_finite(w))
    return any(verb.startswith(lang.verbs.ACTIVE) and verb not in lang.unions.SAYING for verb in verbs)


def _day(text: str, at: int, kind: str, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The day that ends the label of an event where such recur: of the sentence that names it or the one behind."""
    if kind not in lang.events.DATED:
        return ""
    named, *behind = [(a, b) for a, b in sentences[:5] if b > at][:2]
    behind_noun = text[at : named[1]].split()[1:2]
    if _is_dealt_with(text[named[0] : at], lang) and behind_noun != [lang.clauses.RELATIVE]:
        return ""
    told = [(a, b) for a, b in behind if lang.occurrences.TOLD_AGAIN.search(text, a, b)]
    found = next((day for start, end in (named, *told) if (day := day_in(text[start:end], lang))), "")
    return str(lang.phrasing.on(found)) if found and kind != QUAKE else found
