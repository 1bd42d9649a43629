"""Kinds of things and offices of several people: "maskapai Wings Air", "dua perwira, Budi Utomo dan Tono Prabu"."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.names import is_person
from klaim.discourse.roles import RoleMention

_REACH = 80
"""Code points before a name in which what its bearer is begins."""

_WORD_BEFORE = re.compile(r"(\w+) $")


def find_things(text: str, lang: Any) -> Iterator[RoleMention]:
    """Every thing whose kind stands before its name, and everybody of a counted group that is named behind a comma."""
    for match in lang.kinds.KIND_THEN_NAME.finditer(text):
        if _names_one(match, lang):
            yield RoleMention("title", match.span("name"), match.span("kind"))
    for match in lang.kinds.PART_THEN_NAME.finditer(text):
        yield RoleMention("apposition", match.span("name"), match.span("kind"))
    for match in lang.offices.CALLED.finditer(text):
        who = lang.offices.WHO_IS_CALLED.search(text, max(0, match.start() - _REACH), match.start())
        if who is None:
            continue
        before = _WORD_BEFORE.search(text, max(0, who.start() - 20), who.start())
        for name in () if before and before[1].lower() in lang.offices.KIN else ("name", "other"):
            if match[name] and (match[name].isupper() or is_person(match[name], lang)):
                yield RoleMention("title", match.span(name), who.span("office"))
    for match in lang.kinds.GROUP_THEN_NAMES.finditer(text):
        yield from _members(match, lang)


def _members(match: re.Match[str], lang: Any) -> Iterator[RoleMention]:
    """Each person of a group with the office of all."""
    if match["office"].split()[0] not in lang.unions.OFFICES:
        return
    names = list(lang.kinds.FULL_NAME.finditer(match.string, *match.span("names")))
    if all(is_person(name[0], lang) for name in names):
        yield from (RoleMention("apposition", name.span(), match.span("office")) for name in names)


def _names_one(match: re.Match[str], lang: Any) -> bool:
    """Whether the capitals behind a kind are the name of one thing: no place it is of, nobody's office."""
    name = match["name"]
    words = name.split()
    if name in lang.places.NAMES or words[0].lower() in lang.unions.TITLED_DAYS:
        return False
    return len(name) > 2 and words[0] not in lang.places.KINDS and words[0].lower() not in lang.clauses.STARTERS
