"""Whom a bare "korban" and "pelaku" mean, where an article names only one who was harmed and one who did it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.initials import Described
from klaim.discourse.names import is_person
from klaim.discourse.phrases import Reference, Word, is_bound, phrase_end, read_words

BEFORE = 30
"""Characters before "pelaku" in which the noun stands that makes a name somebody else's: "ayah pelaku Tono"."""

OPENING = 3
"""Sentences that may name them by what they did or suffered; further on only the words themselves do."""


def party_references(
    text: str,
    words: Sequence[Word],
    sentences: Sequence[tuple[int, int]],
    names: dict[str, str],
    described: Described,
    lang: Any,
) -> Iterator[Reference]:
    """Spans of bare "korban", "pelaku" and "tersangka" behind the one naming, with the name.

    `names` holds the full name of each person by every name the text uses; who has initials alone is `described`.
    """
    nouns = frozenset((lang.parties.HARMED, *lang.parties.DOERS))
    if not any(word.lower in nouns for word in words):
        return
    named = {}
    for part in lang.parties.TOLD:
        found = _named(text, part, sentences, _called(names, described), lang)
        if found is not None:
            named[part] = found
    if len({name for name, _ in named.values()}) < len(named):
        return
    for part, (name, end) in named.items():
        said = (part,) if part == lang.parties.HARMED else lang.parties.DOERS
        for first, last, told, sure in _bare(words, said, name, end, lang):
            if name in described:
                yield lang.parties.before_alleged(text, first), last, described[name][0], sure
                continue
            alleged = part != lang.parties.HARMED and lang.parties.is_alleged(text, first, told)
            yield first, last, lang.parties.alleged(told) if alleged else told, sure


def sole_doer(
    text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], described: Described, lang: Any
) -> str:
    """The name or initials of the only one who did what a text tells, empty where it tells of several or of nobody."""
    found = _named(text, lang.parties.DOERS[0], sentences, _called(names, described), lang)
    return found[0] if found is not None else ""


def _called(names: dict[str, str], described: Described) -> dict[str, str]:
    """Full names by every name, initials by themselves."""
    return {name: name for name in described} | names


def _named(
    text: str, part: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any
) -> tuple[str, int] | None:
    """The only person whom a text names in a part, and where it first does; None where it names several or nobody."""
    if not sentences or lang.parties.SEVERAL[part].search(text):
        return None
    opening = sentences[:OPENING][-1][1]
    matches = [m for pattern in lang.parties.SURELY_TOLD[part] for m in pattern.finditer(text)]
    matches += [m for pattern in lang.parties.TOLD[part] for m in pattern.finditer(text, 0, opening)]
    matches += [m for m in lang.parties.TOLD_OF_PEOPLE[part].finditer(text, 0, opening) if m["name"] in names]
    if any(_is_one_of_several(m, lang) for m in matches):
        return None
    ends = [(match["name"], match.end("name")) for match in matches]
    if part != lang.parties.HARMED:
        ends += _accused(text, names, lang)
    found = {names.get(name, name) for name, _ in ends}
    found -= {"".join(word[0] for word in name.split()) for name in found if " " in name}
    if len(found) != 1:
        return None
    return found.pop(), min(end for _, end in ends)


def _is_one_of_several(match: re.Match[str], lang: Any) -> bool:
    """Whether the name of a match is one of a list of names."""
    start, end = match.span("name")
    before = lang.parties.ANOTHER_BEFORE.search(match.string, max(0, start - BEFORE), start)
    return before is not None or lang.parties.AND_ANOTHER.match(match.string, end) is not None


def _accused(text: str, names: dict[str, str], lang: Any) -> Iterator[tuple[str, int]]:
    """The name or initials of whoever a text says is accused, and where that ends."""
    for match in lang.parties.ACCUSED.finditer(text):
        name = match[match.lastgroup]
        before = read_words(text[max(0, match.start() - BEFORE) : match.start()])
        if match.lastgroup == "named" and before and not is_bound(before[-1], lang):
            continue
        initials = name.isupper() and len(name) <= lang.parties.LONGEST_INITIALS
        known = name in names or (" " in name and is_person(name, lang))
        if known or (initials and name not in lang.parties.NO_INITIALS):
            yield name, match.end(match.lastgroup)


def _bare(words: Sequence[Word], nouns: Sequence[str], name: str, end: int, lang: Any) -> Iterator[Reference]:
    for at, word in enumerate(words):
        if word.start < end or word.lower not in nouns or phrase_end(words, at, lang) > at + 1:
            continue
        before = words[at - 1] if at else None
        if before is not None and (before.lower in lang.parties.NOT_THEM or before.text[0].isdigit()):
            continue
        after = words[at + 1] if at + 1 < len(words) else None
        pointed = after is not None and after.lower in lang.phrases.POINTERS
        if after is not None and (after.lower in lang.parties.TOLD_FURTHER or after.text[0].isupper()):
            continue
        yield word.start, after.end if after is not None and pointed else word.end, f"{word.lower} {name}", True
