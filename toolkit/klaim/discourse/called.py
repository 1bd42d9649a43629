"""What "acara tersebut", "ajang ini" and "perangkat itu" call again by a wider noun: the one such thing named."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from klaim.discourse.naming import name_end, short_place
from klaim.discourse.phrases import Reference, Word, is_bound, opens, phrase_text

REACH = 6
"""Sentences behind one that names a thing in which a wider noun means it."""

BARE_REACH = 3
"""Sentences in which the wider noun means it without a pointing word."""

BEFORE = 40
"""Characters before an event in which words stand that show the text to be about another one."""

LONGEST = 12
"""Words by which a thing is called again."""


class Thing(NamedTuple):
    """A thing that a text names: where that begins and ends, the nouns for what it is, and its name."""

    start: int
    end: int
    nouns: frozenset[str]
    text: str


def called_references(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], still_open: Iterable[int], lang: Any
) -> Iterator[Reference]:
    """Spans of wider nouns, and the one thing of that kind that the sentences before or the first one name.

    With a pointing word where nothing else stands for them, which are those that begin at `still_open`; bare where they
    open a sentence that tells of an event being held.
    """
    pointed = frozenset(still_open)
    calling = (
        at
        for at, word in enumerate(words[:-1])
        if word.start in pointed or (word.text[0].isupper() and word.lower in lang.called.EVENTS)
    )
    found = [(at, end, reach) for at in calling for end, reach in _calls(words, at, pointed, lang)]
    things = list(_things(text, words, lang)) if found else []
    starts = [start for start, _ in sentences]
    opening = sentences[0][1] if sentences else 0
    for at, end, reach in found:
        nouns = lang.called.KINDS.get(words[at].lower, frozenset()) | {words[at].lower}
        number = bisect_right(starts, words[at].start)
        near = {
            thing.text
            for thing in things
            if thing.end <= words[at].start
            and thing.nouns & nouns
            and (number - bisect_right(starts, thing.start) <= reach or thing.start < opening)
        }
        if len(near) == 1:
            yield words[at].start, words[end - 1].end, near.pop(), True


def _calls(words: Sequence[Word], at: int, pointed: frozenset[int], lang: Any) -> Iterator[tuple[int, int]]:
    """Where the phrase ends that calls a thing again from a word on, and how many sentences back it may be named."""
    word = words[at]
    before = words[at - 1].lower if at else ""
    if before in lang.phrases.PLURAL_BEFORE or before in lang.phrases.COUNTED:
        return
    if word.start in pointed and word.lower in lang.called.KINDS:
        end = at + 1
        while words[end].lower in lang.unions.LOOSE and end + 1 < len(words):
            end += 1
        if words[end].lower in lang.phrases.POINTERS:
            yield end + 1, REACH
    elif word.start not in pointed and opens(words, at):
        behind = at + 1
        while behind + 1 < len(words) and words[behind].lower in lang.unions.ADVERBS:
            behind += 1
        if words[behind].lower in lang.called.HOLDING_ON:
            yield at + 1, BARE_REACH


def _things(text: str, words: Sequence[Word], lang: Any) -> Iterator[Thing]:
    """Every thing that a text names, in order."""
    found = [*_described(text, words, lang), *_named(text, lang)]
    end = 0
    for thing in sorted(found, key=lambda t: (t.start, -t.end)):
        if thing.start >= end and not lang.called.NOT_HELD.search(text, max(0, thing.start - BEFORE), thing.start):
            yield thing
            end = thing.end


def _described(text: str, words: Sequence[Word], lang: Any) -> Iterator[Thing]:
    """Things by a noun and the name behind it: "seminar nasional di Pondok Melati", "ponsel Melati 5 Pro"."""
    for at, word in enumerate(words):
        if word.lower not in lang.called.FIRST or (word.text[0].isupper() and not opens(words, at)):
            continue
        before = words[at - 1] if at else None
        if before is not None and (not is_bound(before, lang) or before.lower in lang.unions.NOT_ONE):
            continue
        end = name_end(words, at, lang)
        place = lang.scenes.PLACE.match(text, words[end - 1].end + 1) if word.lower in lang.called.EVENTS else None
        where = short_place(place[1], "", lang) if place else ""
        phrase = words[at:end]
        told = phrase_text(phrase, opening=opens(words, at))
        if len(phrase) > LONGEST or not (where or any(w.text[0].isupper() for w in phrase[1:])):
            continue
        stop = place.end() if place else phrase[-1].end
        yield Thing(word.start, stop, frozenset([word.lower]), lang.events.at_place(told, where) if where else told)


def _named(text: str, lang: Any) -> Iterator[Thing]:
    """Events by their name alone."""
    for match in lang.called.NAMED_EVENT.finditer(text):
        nouns = lang.called.TALKS if match["talk"] else lang.called.CONTESTS
        if len(match[0].split()) > 1:
            yield Thing(match.start(), match.end(), nouns, match[0])
    for match in lang.called.EDITION.finditer(text):
        yield Thing(match.start(), match.end(), lang.called.EDITIONS, match[0])
