"""The match an article is about: its two sides and its day."""

import re
from collections.abc import Sequence
from typing import Any

from klaim.discourse.competitions import find_competition
from klaim.discourse.event import Event
from klaim.discourse.naming import day_in

OPENING = 4
"""Sentences in which an article about a match names both sides."""

DATED = 6
"""Sentences in which such an article tells when it was."""

SEASON = 2
"""Words of the name of a season."""

PLAYS = 3
"""Words of what happens in a match by which an article tells of one."""

REACH = 60
"""Characters behind the first of two players in which the name of the second ends."""

MATCHES = 2
"""Pairs of sides that an article about one of them may name."""


def find_match(text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The match whose sides the opening names by "A vs B" or by who beat, met or receives whom.

    `names` holds the full name of each person by their short ones. None where the article is a list of matches.
    """
    if len({_short(found.groups(), lang) for found in lang.matches.VERSUS.finditer(text)}) > MATCHES:
        return None
    for start, end in sentences[:OPENING]:
        patterns = (lang.matches.VERSUS, lang.matches.MEETS, lang.matches.AFTERWARDS)
        found = next((match for pattern in patterns if (match := pattern.search(text, start, end))), None)
        if found is None or found["home"] == found["away"]:
            continue
        if not lang.matches.SPORT.search(text, sentences[0][0], end):
            continue
        sides = [lang.matches.side(_pair(text, found.span(side), lang)) for side in ("home", "away")]
        sides = [_full(side, names) for side in sides]
        if all(sides) and not any(side.split()[0].lower() in lang.titles.HEADS for side in sides):
            home, away = _in_order(text, sides)
            if edition := find_competition(text, sentences, lang):
                label = lang.competitions.placed(lang.matches.label(home, away), edition)
                return Event(lang.matches.NOUN, label, found.end(), "match")
            day = _day(text, sentences, (start, end), lang)
            return Event(lang.matches.NOUN, lang.matches.label(home, away, day), found.end(), "match", day)
    return None


def _short(pair: Sequence[str], lang: Any) -> frozenset[str]:
    """Two sides by the first word of each, whatever opens their sentence: "Laga Persib Bandung vs Persik Kediri"."""
    return frozenset((lang.matches.side(name) or name).split()[0] for name in pair)


def _in_order(text: str, sides: Sequence[str]) -> Sequence[str]:
    """Two sides in the order in which the text itself writes them as a match."""
    home, away = (re.escape(side) for side in sides)
    versus = (re.search(rf"{a} [Vv][Ss]\.? {b}(?!\w)", text) for a, b in ((home, away), (away, home)))
    same, turned = versus
    return sides[::-1] if turned and not same else sides


def _full(side: str, names: dict[str, str]) -> str:
    """A side as a person's full name without the office before it, where it ends with a name that is known.

    Not of two players, of whom each has their own.
    """
    words = side.split() if "/" not in side else [side]
    return next((names[end] for n in range(len(words)) if (end := " ".join(words[n:])) in names), side)


def _day(text: str, sentences: Sequence[tuple[int, int]], met: tuple[int, int], lang: Any) -> str:
    """The day on which the opening tells that a match was or will be held, with its preposition.

    That is the day of the sentence in which the sides met, where it tells how the match ended; else no later match's.
    """
    ended = _ended(text[slice(*met)], lang)
    for start, end in (met, *sentences[:DATED]):
        told = text[start:end]
        says = not lang.unions.SAYING.isdisjoint(told.lower().split())
        held = lang.matches.HELD.search(told) and not (ended and lang.matches.TO_COME.search(told))
        held = held or (ended and (start, end) == met)
        if held and not says and (day := day_in(told, lang)):
            return str(lang.phrasing.on(day))
    return ""


def _ended(sentence: str, lang: Any) -> bool:
    """Whether a sentence tells how a match ended."""
    return not lang.matches.RESULTS.isdisjoint(sentence.lower().split())


def _pair(text: str, side: tuple[int, int], lang: Any) -> str:
    """A side with the other of two players that it is."""
    start = text.rfind("\n", 0, side[0]) + 1
    pairs = (pair for pair in lang.matches.DOUBLE.finditer(text, start, side[1] + REACH) if pair.start() < side[1])
    return next((pair[0] for pair in pairs if pair.end() > side[0]), text[slice(*side)])


def find_arena(text: str, sentences: Sequence[tuple[int, int]], event: Event | None, lang: Any) -> str:
    """The match or competition in which what an article tells took place; empty where it is still to be played."""
    if event is None or event.kind != "match":
        return _competition(text, sentences, lang)
    for start, end in sentences[:OPENING]:
        if lang.matches.TO_COME.search(text, start, end):
            return ""
        if start < event.end <= end and _ended(text[start:end], lang):
            break
    return event.label


def in_play(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> frozenset[int]:
    """Where the sentences begin that tell what happened in a match or race, or stand between two that do."""
    told = [bool(lang.matches.PLAYED.search(text, *sentence)) for sentence in sentences]
    return frozenset(
        start
        for n, (start, _) in enumerate(sentences)
        if told[n] or (0 < n < len(told) - 1 and told[n - 1] and told[n + 1])
    )


def arena_end(text: str, sentences: Sequence[tuple[int, int]], arena: str, lang: Any) -> int:
    """Where the first sentence begins that names another competition than the arena; behind the text where none does.

    A match is told of to the end, whatever its competition.
    """
    is_match = not arena or arena.startswith(f"{lang.matches.NOUN} ")
    others = (start for start, end in sentences if not is_match and _names_another(text[start:end], arena, lang))
    return next(others, len(text))


def _names_another(sentence: str, arena: str, lang: Any) -> bool:
    """Whether a sentence names a competition that is neither the arena nor what it is a part or the series of."""
    known = set(arena.split())
    core = {word for word in known if not word[0].isdigit()}
    found = (set(_unled(one[0], lang).split()) for one in lang.matches.COMPETITION.finditer(sentence))
    return any(len(words) > 1 and not words <= known and not core <= words for words in found)


def _unled(name: str, lang: Any) -> str:
    """The name of a competition without the preposition that it stands behind at the start of a sentence."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in lang.clauses.PREPOSITIONS else name


def _competition(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The competition of one year that the opening names; empty where it names none, or the text no sport.

    A season ("MotoGP 2026") is none: an article tells of one race of it.
    """
    opening = sentences[:OPENING]
    named = _edition(text, opening, lang)
    if not named or len(lang.matches.PLAYED.findall(text)) < PLAYS:
        return ""
    return "" if lang.matches.FRIENDLY.search(text, opening[0][0], opening[-1][1]) else named


def _edition(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The first competition of one year that some sentences name; empty where it is still to be held."""
    for start, end in sentences:
        for found in lang.matches.EDITION.finditer(text, start, end):
            if len(found[0].split()) > SEASON and not lang.matches.TITLED_IN.search(text, start, found.start()):
                return "" if lang.matches.TO_BE_HELD.match(text, found.end(), end) else _unled(found[0], lang)
    return ""
