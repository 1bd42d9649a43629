"""Patients, pupils and the like named bare: those of the one hospital or school that an article is about."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.abbreviations import contracted
from klaim.discourse.offices import RoleMention
from klaim.discourse.participants import Scene
from klaim.discourse.phrases import Reference, Word, is_bound, phrase_end

OPENING = 2
"""Sentences in which an article names what it is about."""

SHORTEST = 20
"""Characters of a sentence; less is a dateline or a heading."""

_SHORT = re.compile(r" \(([A-Z][\w-]*)\)")


def host_references(text: str, scene: Scene, roles: Sequence[RoleMention], lang: Any) -> Iterator[Reference]:
    """Spans of bare nouns for the one body of a kind that the opening names, or for its people, with its name."""
    opening = [end for start, end in scene.sentences if end - start >= SHORTEST][:OPENING]
    meant: dict[str, tuple[int, str, str]] = {}
    for host in lang.hosts.HOSTS if opening else ():
        if found := _only(text, host.named, opening[-1], roles):
            end, name = found
            meant |= dict.fromkeys(host.nouns, (end, name, name))
            meant |= {noun: (end, name, f"{noun} {name}") for noun in host.people}
    label = scene.event.label if scene.event else ""
    for at, word in enumerate(scene.words) if meant else ():
        end, name, told = meant.get(word.lower, (len(text), "", ""))
        if word.start < end or not _is_bare(scene.words, at, lang):
            continue
        if told == name and at and scene.words[at - 1].lower in lang.hosts.LEADS | lang.phrases.COUNTED:
            continue
        number = scene.sentence(word.start)
        in_event = name.split()[-1] in label and (number in scene.telling or told == name)
        if not in_event and name not in text[slice(*scene.sentences[number])]:
            yield word.start, word.end, told, True


def _is_bare(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a noun stands alone but for how many it means, no name and none of a kind."""
    before, behind = (words[n].lower if 0 <= n < len(words) else "" for n in (at - 1, at + 1))
    counted = before in lang.hosts.LEADS or before.isdigit()
    free = not at or counted or is_bound(words[at - 1], lang)
    name = words[at].text[0].isupper() and words[at + 1 : at + 2] and words[at + 1].text[0].isupper()
    kind = (
        before in lang.hosts.ANY
        or behind in lang.hosts.ELSEWHERE
        or behind in lang.phrases.POINTERS
        or behind in lang.clauses.COPULAS
    )
    return free and not name and not kind and phrase_end(words, at, lang) == at + 1


def _only(text: str, named: Any, opening: int, roles: Sequence[RoleMention]) -> tuple[int, str] | None:
    """Where the first naming of the one body ends that a pattern finds, and its name.

    None where the opening does not name it but as somebody's employer, or the text names others.
    """
    found = list(named.finditer(text))
    first = next((m for m in found if not any(r.role[0] <= m.start() < r.role[1] for r in roles)), None)
    if first is None or first.start() >= opening:
        return None
    short = _SHORT.match(text, first.end())
    same = {first[0].split()[-1], *(short.groups() if short else ())}
    if any(m[0].split()[-1] not in same for m in found):
        return None
    return first.end(), contracted(first[0]) + (short[0] if short else "")
