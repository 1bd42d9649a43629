"""Which two "kedua negara", "kedua tim" and "keduanya" mean."""

from collections.abc import Iterator, Sequence, Set
from typing import Any

from klaim.discourse.competitions import home_references
from klaim.discourse.event import Event
from klaim.discourse.names import place_spans
from klaim.discourse.phrases import Reference
from klaim.pieces.page import after_dateline


def pair_references(
    text: str, event: Event | None, sentences: Sequence[tuple[int, int]], taken: Set[int], lang: Any
) -> Iterator[Reference]:
    """Spans of words for two countries or teams, and those two; `taken` are the places that mean something else."""
    yield from _both(text, event, sentences, lang)
    yield from _told_before(text, sentences, taken, lang)
    yield from (one for one in _parties(text, event, lang) if one[0] not in taken)


def sides_told(
    text: str, event: Event | None, sentences: Sequence[tuple[int, int]], lang: Any
) -> dict[int, tuple[int, str]]:
    """Phrases for a side of a match, or for two that did something together, by where they begin.

    Each with where it ends and who is meant, which is empty where that is not sure.
    """
    found = [*home_references(text, event, lang), *_both(text, event, sentences, lang), *_parties(text, event, lang)]
    return {start: (end, told if sure else "") for start, end, told, sure in found}


def _both(text: str, event: Event | None, sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Reference]:
    """“kedua negara” and "kedua tim", and those two: the sides of the match, else two countries."""
    sides = lang.matches.sides_of(event.label) if event is not None and event.kind == "match" else ()
    national = len(sides) == 2 and not lang.places.STATES.isdisjoint(sides)
    if not national:
        yield from _countries(text, sentences, lang)
    for pattern in (lang.matches.BOTH_SIDES, *([lang.events.BOTH_COUNTRIES] if national else ())):
        for match in pattern.finditer(text) if len(sides) == 2 else ():
            yield match.start(), match.end(), lang.events.joined(sides), True


def _parties(text: str, event: Event | None, lang: Any) -> Iterator[Reference]:
    """“Kedua pemimpin” and "keduanya": the two whose meeting or call a text is about."""
    parties = lang.meetings.parties_of(event.label) if event is not None and event.kind == "deed" else ()
    for match in lang.meetings.BOTH_PARTIES.finditer(text, event.end) if parties and event is not None else ():
        people = match["office"] is None or lang.places.STATES.isdisjoint(parties)
        if people:
            yield match.start(), match.end(), lang.events.joined(parties), True


def _countries(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Reference]:
    """“kedua negara”: the two countries that the text joins first or has something between.

    Else those of the first sentence that names more than one, where it names no third.
    """
    found = list(lang.events.BOTH_COUNTRIES.finditer(text))
    between = [m.span() for m in lang.events.BETWEEN_STATES.finditer(text)] if found else []
    joined = _joined(text, sentences, lang) if found else []
    told = (_states(text, start, end, lang) for start, end in (*between, *joined, *sentences)) if found else ()
    pair = next((states for states in told if len(states) > 1), ())
    for match in found:
        sure = len(pair) == 2
        yield match.start(), match.end(), lang.events.joined(pair) if sure else match[0], sure


def _joined(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Sequence[tuple[int, int]]:
    """Where the first sentence that names countries opens with two of them and no third: "Indonesia dan Jepang …"."""
    for start, end in sentences:
        spans = [span for span in place_spans(text[start:end], lang, start) if text[slice(*span)] in lang.places.STATES]
        if len(spans) > 1:
            (first, stop), (second, last) = spans[:2]
            pair = text[stop:second].strip().lower() in lang.clauses.AND and text[last : last + 1] == " "
            opens = first == after_dateline(text, start, end, lang)
            return [(first, last)] if pair and opens else []
    return []


def _told_before(text: str, sentences: Sequence[tuple[int, int]], taken: Set[int], lang: Any) -> Iterator[Reference]:
    """“Keduanya” that opens a sentence behind one that names just two countries."""
    last: tuple[str, ...] = ()
    for start, end in sentences:
        match = lang.people.BOTH_OPENING.match(text, start)
        if match and len(last) == 2 and match.start() not in taken:
            yield match.start(), match.end(), lang.events.joined(last), True
        elif text[start:end].strip():
            last = _states(text, start, end, lang)


def _states(text: str, start: int, end: int, lang: Any) -> tuple[str, ...]:
    """The countries that a sentence names."""
    named = dict.fromkeys(text[slice(*span)] for span in place_spans(text[start:end], lang, start))
    return tuple(dict.fromkeys(lang.places.ABBREVIATIONS.get(n, n) for n in named if n in lang.places.STATES))
