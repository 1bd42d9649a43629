"""People whom a text names without telling who they are, known by the pronoun or noun that goes on about them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from klaim.discourse.names import is_person
from klaim.discourse.spoken_of import Named


def unintroduced(text: str, names: Sequence[Named], sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Named]:
    """The name that a sentence opens with, where the next opens with a pronoun or a noun for one person.

    Only where the sentence names nobody that the text tells more of: "Lukas Panjaitan hampir mencetak gol. Ia …". So
    are the two that a sentence opens with where the next goes on about both: "Andi Wijaya dan Rina Putri … Keduanya".
    """
    starts = [n.start for n in names]
    for (start, end), (after, stop) in pairwise(sentences):
        known = {n.start for n in names[bisect_left(starts, start) : bisect_left(starts, end)]}
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        found = lang.people.GOES_ON_ABOUT_BOTH.match(text, after, stop) and lang.people.OPENING_PAIR.match(
            text, first, end
        )
        if found and not known <= {found.start("name"), found.start("second")}:
            continue
        if not found and not known and _goes_on(text, after, stop, lang):
            found = lang.people.OPENING_NAME.match(text, first, end)
        if found and _acts(found["behind"].lower(), lang):
            yield from (one for one in _people(found, lang) if one.start not in known)


def _goes_on(text: str, start: int, end: int, lang: Any) -> bool:
    """Whether a sentence opens with a pronoun or a noun for one person."""
    return any(pattern.match(text, start, end) for pattern in (lang.people.GOES_ON, lang.people.EPITHET))


def _acts(behind: str, lang: Any) -> bool:
    return behind in lang.unions.BEFORE_PREDICATE or bool(lang.verbs.looks_finite(behind))


def _people(found: re.Match[str], lang: Any) -> Iterator[Named]:
    """Those whom a match names, where all are people; by the fuller name that the text has before, if it has one."""
    told = [part for part in ("name", "second") if found.groupdict().get(part)]
    if not all(is_person(found[part], lang) and not lang.titles.is_word(found[part].split()[0]) for part in told):
        return
    for part in told:
        fuller = re.search(rf"(?<![\w-]){re.escape(found[part])}(?: [A-Z][a-z'’-]+)+", found.string[: found.start()])
        whole = fuller[0] if fuller and is_person(fuller[0], lang) else found[part]
        yield Named(found.start(part), found.end(part), whole)
