"""Offices right before names that other words of the text show to be people's: "Guru meditasi dan yoga Sari Dewi"."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from klaim.discourse.names import AMPERSAND, bare_end, is_person
from klaim.discourse.offices import RoleMention

REACH = 160
"""How far before a name its office may begin."""
LONGEST = 14
"""Words of an office."""
FEWEST = 2
"""Words of a name that only its place shows to be one."""

_WORD = re.compile(r"\S+")
_MARKS = ".,;:!?\"“”'–"


def anchored(
    text: str,
    found: Iterable[re.Match[str]],
    people: frozenset[str],
    living: frozenset[str],
    told: Iterable[RoleMention],
    lang: Any,
) -> Iterator[RoleMention]:
    """An office for each of those `people` whom `told` gives none; `found` are the runs of capitals of the text.

    Of runs that are `living`, because they speak, what stands behind an abbreviation is a name, too.
    """
    told = [m for m in told if text[slice(*m.role)].lower() not in lang.titles.HONORIFICS]
    named, ends = {text[slice(*m.name)] for m in told}, {end for m in told for end in (m.name[1], m.role[1])}
    known = people | {name for name in living if _speaks(name.split(), lang)}
    for run in found:
        end = bare_end(run, lang)
        if end in ends:
            continue
        term = lang.offices.TERM.search(text, max(0, run.start() - REACH), run.start())
        start = _name_in(text, run.start(), end, known, lang)
        if (
            start is None
            and (term or _behind_rank(text, run.start(), lang) < run.start())
            and " " in text[run.start() : end]
        ):
            start = run.start()
        elif start is None and any(text[w.start() : end] in living for w in _WORD.finditer(text, run.start(), end)):
            start = _behind_body(text, run.start(), end, lang)
        name = text[start:end] if start is not None else ""
        if start is None or name in named or not (name in people or is_person(name, lang)):
            continue
        first = _behind_rank(text, start, lang)
        office = _office_before(text, term.start() if term else first, named, lang)
        if office is not None:
            office = (office[0], term.end() - 1) if term else office
            named.add(name)
            yield RoleMention("title", (start, end), office)
            if (rank := text[first:start].strip(" ,")).lower() in lang.titles.RANKS:
                yield RoleMention("title", (start, end), (first, first + len(rank)))


def _speaks(name: list[str], lang: Any) -> bool:
    """Whether what speaks is a person's whole name: no body's with a place in it, no place with a name behind."""
    placed = len(name) > FEWEST and not lang.places.NAMES.isdisjoint(name)
    return len(name) >= FEWEST and not placed and is_person(" ".join(name), lang)


def _name_in(text: str, start: int, end: int, people: frozenset[str], lang: Any) -> int | None:
    """Where the name begins of somebody known, or of whom a rank stands before, that some capitals end with."""
    ranked = None
    for word in _WORD.finditer(text, start, end):
        if text[word.start() : end] in people and not text[start : word.start()].endswith(f"{AMPERSAND} "):
            return word.start()
        if word[0].lower() in lang.titles.NAMED_AFTER or word[0] in lang.places.KINDS:
            return None
        of_rank = ranked == word.start() and word[0] in lang.names.OF_RANKS
        if word[0].lower() in lang.titles.RANKS or of_rank:
            ranked = word.end() + 1
    return ranked if ranked is not None and ranked < end else None


def _behind_body(text: str, start: int, end: int, lang: Any) -> int | None:
    """Where two words or more stand behind the last abbreviation or word of an office: "PBB Budi Wirawan"."""
    words = list(_WORD.finditer(text, start, end))
    at = next((n for n in range(len(words) - 1, -1, -1) if _ends_office(words[n][0], lang)), len(words))
    return words[at + 1].start() if at + FEWEST < len(words) else None


def _ends_office(word: str, lang: Any) -> bool:
    short = word.isupper() and word.isalpha() and len(word) > 1 and word.lower() not in lang.names.PARTICLES
    return short or word in lang.offices.ENGLISH


def _behind_rank(text: str, start: int, lang: Any) -> int:
    """Where the ranks and honorifics before a name begin, the name where there are none."""
    while words := text[max(0, start - REACH) : start].rsplit(maxsplit=1)[-1:]:
        if words[0].lower().strip(".,") not in lang.unions.BEFORE_NAMES:
            break
        start = text.rindex(words[0], 0, start)
    return start


def _office_before(text: str, end: int, named: set[str], lang: Any) -> tuple[int, int] | None:
    """The office that ends right before a place, or before a comma there."""
    near = text[max(0, end - REACH) : end]
    apart = near.rstrip().endswith(",")
    end -= len(near) - len(near.rstrip(" ,"))
    words = list(_WORD.finditer(text, max(0, end - REACH), end))
    first = _first_word(text, words, lang)
    if first is None or words[-1][0] in lang.unions.OPENS_OFFICE:
        return None
    start = words[first].start()
    before = words[first - 1][0] if first and "\n" not in text[words[first - 1].end() : start] else ""
    if before.lower() == lang.titles.SOME:
        before = words[first - 2][0] if first > 1 else ""
    if apart and before and before[-1] not in _MARKS and before.lower() not in lang.unions.BEFORE_SPEAKER:
        return None
    office = text[start:end]
    if any(name in office for name in named) or not _is_one(office.lower().split(), before.lower(), lang, apart=apart):
        return None
    return start, end


def _first_word(text: str, words: list[re.Match[str]], lang: Any) -> int | None:
    """The word that opens the office which some words end with, None where none does."""
    first, joined = None, False
    for at in range(len(words) - 1, max(-1, len(words) - 1 - LONGEST), -1):
        word, behind = words[at][0], words[at + 1] if at + 1 < len(words) else None
        if behind is not None and "\n" in text[words[at].end() : behind.start()]:
            break
        listed = joined and behind is not None and word.endswith(",") and word[0].isupper() and behind[0][0].isupper()
        if _ends_before(word.rstrip(",") if listed else word, behind[0] if behind else "", lang):
            break
        joined = joined or word in lang.clauses.AND
        opens = not at or words[at - 1][0][-1] in _MARKS or "\n" in text[words[at - 1].end() : words[at].start()]
        profession = opens and lang.further_offices.is_profession(word.lower())
        if profession or word.lower() in lang.titles.HEADS or (word.lower() if opens else word) in lang.unions.ANCHORED:
            first = at
    english = first is not None and words[first][0] in lang.offices.ENGLISH
    while first and english and _is_capital(words[first - 1][0]):
        first -= 1
    return first


def _is_capital(word: str) -> bool:
    """Whether a word can stand before the head of an English office: "Research & Analytics Manager"."""
    return (word[0].isupper() or word == "&") and word[-1] not in _MARKS


def _ends_before(word: str, behind: str, lang: Any) -> bool:
    """Whether an office that begins with the words behind a word cannot hold it, too."""
    if word[-1] in _MARKS or word[0] in _MARKS:
        return True
    if word in lang.clauses.AND:
        return not behind or behind.lower() in lang.titles.HEADS
    return word in lang.unions.OUTSIDE_OFFICE or lang.titles.ends_office(word) or lang.offices.is_state(word)


def _is_one(office: list[str], before: str, lang: Any, *, apart: bool) -> bool:
    """Whether words are the office of one person, no relative's or master's name right behind it."""
    titles = lang.titles
    if before in titles.SEVERAL or before.isdigit() or before in lang.unions.BEFORE_NAMES:
        return False
    if apart and office[0] in titles.HONORIFICS:
        return False
    if not apart and (set(office[:2]) & titles.PEOPLE or (len(office) == 1 and office[0] not in titles.PROFESSIONS)):
        return False
    return not set(office) <= lang.unions.BARE_TITLES
