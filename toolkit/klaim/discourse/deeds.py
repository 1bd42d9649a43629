"""Visits and gatherings that the first sentence tells by a verb."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.meetings import party, told_meeting
from klaim.discourse.naming import held_text, name_end, outside_brackets, short_place
from klaim.discourse.phrases import is_bound, opens, phrase_text, read_words
from klaim.pieces.page import after_dateline

OPENING = 2
"""Sentences in which an article tells what was held."""

NAMED = 2
"""Words that tell of what is held which one it is."""

BEFORE = 20
"""Characters before a noun in which the word stands that shows what it names."""

LONGEST_HOLDER = 5
"""Words of a body that holds something."""

LONGEST = 9
"""Words of what is held."""


def find_deed(text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """What somebody did with others or held: "pertemuan Ani dengan Budi", "unjuk rasa di depan Gedung Melati".

    Only the first sentence tells whom somebody met or visited; what was held the first few do.
    """
    spans = [(after_dateline(text, *sentence, lang), sentence[1]) for sentence in sentences[:OPENING]]
    return (
        told_meeting(text, spans[0], names, lang)
        or _visit(text, spans[0], names, lang)
        or next((held for span in spans if (held := _held(text, span, lang))), None)
        or _taking_place(text, spans[0], lang)
        or _spoken_of(text, spans[0], lang)
    )


def _visit(text: str, span: tuple[int, int], names: dict[str, str], lang: Any) -> Event | None:
    found = lang.deeds.VISIT.search(text, *span)
    if found is None:
        return None
    who = party(outside_brackets(read_words(text[span[0] : found.start()])), names, lang)
    behind = outside_brackets(read_words(text[found.end() : span[1]]))
    where = " ".join(w.text for w in behind[: name_end(behind, 0, lang)])
    noun = found["visit"] or lang.deeds.VISITING
    if not who or not where:
        return None
    return Event(noun.split()[0], lang.deeds.visit(noun, who, where), found.end(), "deed")


def _held(text: str, span: tuple[int, int], lang: Any) -> Event | None:
    """What is held, with its place where no name tells which one it is."""
    found = lang.deeds.HOLDING.search(text, *span)
    if found is None:
        return None
    start = found.start("held")
    words = outside_brackets(read_words(text[start : span[1]]))
    end = name_end(words, 0, lang)
    if not words or words[0].lower not in lang.deeds.HELD or end > LONGEST:
        return None
    if words[1:2] and words[1].lower in lang.deeds.FOR_PRESS:
        return None
    thing = phrase_text(words[:end], opening=False)
    named = any(w.text[0].isupper() for w in words[1:end])
    place = lang.scenes.PLACE.search(text, start + words[end - 1].end, span[1])
    where = short_place(place[1], "", lang) if place else ""
    holder = "" if named or where else _holder(text[span[0] : found.start()], lang)
    if not named and not where and not holder:
        return None
    if place and lang.scenes.OPPOSING.match(told := text[start + words[end - 1].end : place.start()]):
        thing, named = f"{thing}{told.rstrip()}", False
    label = f"{thing} {holder}" if holder else thing if named else lang.events.at_place(thing, where)
    return Event(words[0].lower, label, start + words[end - 1].end, "deed")


def _holder(before: str, lang: Any) -> str:
    """The body that holds something, named before its verb: "DPRD Kabupaten Tegal (menggelar rapat paripurna)"."""
    words = outside_brackets(read_words(before))
    while words and words[-1].lower in lang.unions.BEFORE_PREDICATE:
        words.pop()
    named = bool(words) and len(words) <= LONGEST_HOLDER and all(w.text[0].isupper() for w in words)
    body = named and (words[0].text.isupper() or words[0].lower in lang.titles.ORGANISATIONS)
    return phrase_text(words, opening=False) if body else ""


def _taking_place(text: str, span: tuple[int, int], lang: Any) -> Event | None:
    """A named event whose being held the sentence tells first: "Festival Melati 2026 digelar di …"."""
    words = outside_brackets(read_words(text[slice(*span)]))
    at = next((n for n, w in enumerate(words[: 2 * LONGEST]) if w.lower in lang.deeds.TAKING_PLACE), 0)
    subject = words[:at]
    while subject and subject[-1].lower in lang.deeds.BEFORE_HELD:
        subject.pop()
    named = sum(w.text[0].isupper() or w.text[0].isdigit() for w in subject[1:])
    if not subject or named < NAMED or not len(subject) <= name_end(words, 0, lang) <= at:
        return None
    noun = subject[0].lower
    return Event(noun, phrase_text(subject, opening=subject[1].text.islower()), span[0] + words[at].end, "deed")


def _spoken_of(text: str, span: tuple[int, int], lang: Any) -> Event | None:
    """What is held or done as the first sentence names it anywhere: "kendala operasi pencarian pilot Melati Air"."""
    words = outside_brackets(read_words(text[slice(*span)]))
    for at, word in enumerate(words):
        before = text[max(span[0], span[0] + word.start - BEFORE) : span[0] + word.start]
        told = words[at + 1].lower if at + 1 < len(words) else ""
        if word.lower not in lang.deeds.SPOKEN_OF or told in lang.deeds.FOR_PRESS:
            continue
        if lang.deeds.NO_ONE_DEED.search(before):
            continue
        if at and not is_bound(words[at - 1], lang) and words[at - 1].lower not in lang.deeds.LEADING_ON:
            continue
        end = name_end(words, at, lang)
        thing = held_text(words[at:end], lang, inside=at > 0 and not opens(words, at))
        named = sum(w.text[0].isupper() for w in words[at + 1 : end])
        place = lang.scenes.PLACE.match(text, span[0] + words[end - 1].end + 1, span[1])
        where = short_place(place[1], "", lang) if place else ""
        if end - at > LONGEST or end == at + 1 or not (named or where):
            continue
        label = thing if named > 1 or not where else lang.events.at_place(thing, where)
        return Event(word.lower, label, span[0] + words[end - 1].end, "deed")
    return None
