"""What a named body, place or thing is by an apposition: "Kelompok bersenjata Lebanon, Hizbullah, …"."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.names import is_inside, is_person
from klaim.discourse.offices import RoleMention

_BEFORE = re.compile(r"(\S+) $")
_REACH = 24
"""Characters before a phrase in which the word stands that shows where it begins."""

_LONGEST_SOURCE = 100
"""Characters before a name in which the word stands that shows it to end a source."""


def find_sorts(text: str, lang: Any) -> Iterator[RoleMention]:
    """Every sort between commas before or behind the name of what is of it."""
    for match in lang.sorts.BEFORE_NAME.finditer(text):
        if _opens(text, match.start(), lang) and _may_bear(match, lang) and _ends(text, match, lang):
            yield RoleMention("apposition", match.span("name"), match.span("kind"))
    for match in lang.sorts.BEHIND_NAME.finditer(text):
        if _is_alone(text, match, lang) and _is_sort(match["kind"].split(), lang) and _ends(text, match, lang):
            rank = lang.titles.RANK.match(match["name"])
            start = match.start("name") + (rank.end() if rank and rank.end() < len(match["name"]) else 0)
            yield RoleMention("apposition", (start, match.end("name")), match.span("kind"))


def _opens(text: str, start: int, lang: Any) -> bool:
    """Whether a phrase begins at a place: a sentence, or behind a preposition or verb."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before is None:
        return True
    word = before[1].lower()
    bound = word in lang.unions.NOT_NAMES or word in lang.clauses.PREPOSITIONS or lang.verbs.looks_finite(word)
    listed = word[-1] in ",;" or word in lang.clauses.AND or word in lang.lists.LIKE or word in lang.unions.TITLED
    return (not word[-1].isalnum() or bound) and not listed


def _may_bear(match: re.Match[str], lang: Any) -> bool:
    """Whether a name can be that of what a phrase before it says: no holder of an office, no larger place."""
    kind, name = match["kind"].split(), match["name"]
    first = name.split()[0].lower()
    if first in lang.titles.HEADS or first in lang.titles.DAYS or not _is_sort(kind, lang):
        return False
    alone = not lang.sorts.TELLING.isdisjoint(w.lower() for w in kind)
    state = kind[-1] in lang.places.STATES
    placed = name in lang.unions.KNOWN_PLACES or name.split()[0] in lang.places.KINDS
    if placed or kind[0].lower() in lang.sorts.PLACES:
        return placed and alone
    held = next((w for w in reversed(kind) if w[0].islower()), "")
    if kind[1][0].isupper() or (held in lang.clauses.PLACE_PREPOSITIONS and not state):
        return False
    return state or not (" " in name and is_person(name, lang))


def _is_sort(words: list[str], lang: Any) -> bool:
    """Whether words are a noun with what tells more of it: no verb but behind "yang", nothing pointed at."""
    clauses = lang.clauses
    told = next((n for n, w in enumerate(words) if w == clauses.RELATIVE), len(words))
    plain = not any(lang.titles.ends_office(w) or w in clauses.COPULAS for w in words[1:told])
    plain = plain and not lang.verbs.looks_finite(words[0].lower())
    plain = plain and lang.sorts.GOES_ON.isdisjoint(words[:told])
    open_words = clauses.POINTING | lang.unions.PRONOUNS
    whole = not any(w.lower() in open_words or w.endswith(clauses.POSSESSIVE) for w in words)
    plain = plain and lang.sorts.GOES_ON.isdisjoint(words[told + 2 :])
    return plain and whole and (told == len(words) or told + 2 < len(words))


def _is_alone(text: str, match: re.Match[str], lang: Any) -> bool:
    """Whether a name before a comma is all that an apposition can be about."""
    before = _BEFORE.search(text, max(0, match.start() - _REACH), match.start())
    word = before[1].lower() if before is not None else ""
    name, kind = match["name"].split(), match["kind"].split()
    cited = word in lang.reporting.CITING or word in lang.sorts.CITING
    source = lang.appositions.NAMES_SOURCE.search(text, max(0, match.start() - _LONGEST_SOURCE), match.start("kind"))
    if (
        cited
        or source is not None
        or (word and (word[-1] == "," or word in lang.clauses.AND))
        or name[0].lower() in lang.unions.NO_NAME_OPENERS
    ):
        return False
    if any(w in kind for w in name if w[0].isupper()) or (kind[0] in lang.sorts.PLACES and kind[1][0].isupper()):
        return False
    if match["name"] in lang.unions.KNOWN_PLACES and kind[0] not in lang.sorts.OF_PLACES:
        return False
    if len(name) > 1:
        return True
    common = lang.titles.is_word(name[0].lower())
    return not common and (is_inside(text, match.start()) or name[0].isupper() or text.count(name[0]) > 1)


def _ends(text: str, match: re.Match[str], lang: Any) -> bool:
    """Whether what follows is no further item of a list."""
    after = text[match.end() : match.end() + _REACH].lstrip(" ,").partition(" ")[0]
    listed = text[match.end() : match.end() + 2].strip() == "," and after[:1].isupper()
    listed = listed and after.strip(",.") not in lang.unions.KNOWN_PLACES
    return not (listed and after.lower() not in lang.titles.DAYS) and after.lower() not in lang.appositions.GOES_ON
