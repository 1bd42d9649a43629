"""Offices that stand for whoever holds them: "Kapolres", "Menlu RI"."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.entities import Entities
from klaim.discourse.names import heads
from klaim.discourse.offices import in_name
from klaim.discourse.phrases import Reference

REACH = 16
"""Characters before an office in which a word shows it to be told as one."""

_NAME_GOES_ON = re.compile(r"\w| [A-Z]| \([A-Z]")


def office_references(text: str, entities: Entities, lang: Any) -> Iterator[Reference]:
    """Offices that only one person of the article holds, where no name follows."""
    holders = _shortened_offices(entities, lang) | _lone_offices(text, entities, lang) | entities.offices
    by_head: dict[str, list[str]] = {}
    for office in holders:
        by_head.setdefault(office.split()[0], []).append(office)
    for head in heads(text, lang) if by_head else ():
        before = text[max(0, head.start() - REACH) : head.start()].split()
        if before and (before[-1].lower() in lang.unions.HOLDING or _is_of_name(text, head.start(), before[-1], lang)):
            continue
        for office in by_head.get(head[0], ()):
            end = head.start() + len(office)
            goes_on = _NAME_GOES_ON.match(text, end) or lang.offices.STANDING.match(text, end)
            if text.startswith(office, head.start()) and not goes_on:
                yield head.start(), end, holders[office], True


def _is_of_name(text: str, start: int, before: str, lang: Any) -> bool:
    """Whether an office is part of another name or of a longer office: "Peraturan Presiden", "Wakil Bupati"."""
    return in_name(text, start, lang) or before.lower() in lang.unions.OFFICES_OF_NAMES


def _lone_offices(text: str, entities: Entities, lang: Any) -> dict[str, str]:
    """Offices by one word alone ("Kapolsek", "Menkes"), where only one person holds any such.

    Of those who hold it of several states the one whose office names none: "Presiden" beside "Presiden Prancis".
    """
    holders: dict[str, set[str]] = {}
    abroad: dict[str, set[str]] = {}
    for role in entities.roles:
        office, name = text[slice(*role.role)].split(), text[slice(*role.name)]
        lower = [w.lower() for w in office]
        for word in lang.titles.ALONE:
            if office[0] == word or _is_short_for(word.lower(), lower, lang):
                own = [word, f"{word} {office[-1]}"] if office[-1] in lang.bodies.COUNTRY else [word]
                state = lang.places.state_at_end(" ".join(office))
                served = abroad if state and state not in lang.bodies.COUNTRY else holders
                for short in own:
                    served.setdefault(short, set()).add(entities.aliases.get(name, name))
    for short, people in abroad.items():
        holders.setdefault(short, people)
    return {office: next(iter(people)) for office, people in holders.items() if len(people) == 1}


def _shortened_offices(entities: Entities, lang: Any) -> dict[str, str]:
    """Offices with a short form for their first words: "Menlu RI" of "Menteri Luar Negeri RI"."""
    found = {}
    for office, holder in entities.offices.items():
        words = office.split()
        for short, full in lang.words.EXPANSIONS.items():
            size = len(full.split())
            if len(words) > size and [w.lower() for w in words[:size]] == full.split():
                found[" ".join([short.capitalize(), *words[size:]])] = holder
    return found


def _is_short_for(word: str, office: list[str], lang: Any) -> bool:
    """Whether a word stands for an office: known to, or made of the beginnings of its first two words."""
    full = lang.words.EXPANSIONS.get(word, "").split()
    if full:
        return bool(office[: len(full)] == full)
    return len(office) > 1 and any(
        office[0].startswith(word[:cut]) and office[1].startswith(word[cut:]) for cut in range(2, len(word) - 1)
    )
