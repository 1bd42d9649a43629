"""Where a text names people, with what stands around a name, and the full name of each."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.entities import Entities, runs
from klaim.discourse.mention import Mention
from klaim.discourse.names import is_inside

PAIRED = "/"
"""What joins the short names of two who play together: "Raka/Galuh"."""

LONGEST_ONE = len("seorang ")
"""Characters of what may stand before an office and name."""

_WORD_BEHIND = re.compile(r" (\w+)")


def name_mentions(text: str, entities: Entities, lang: Any) -> Iterator[Mention]:
    """Every naming of a person, with the office or title before or behind it, and the full name."""
    behind_names = {role.name: role.role[1] for role in entities.roles if role.role[0] > role.name[0]}
    for role in entities.roles:
        name = text[slice(*role.name)]
        full = entities.aliases.get(name, name)
        start, end = min(role.name[0], role.role[0]), max(role.name[1], role.role[1])
        if role.pattern == "title" and lang.parties.STANDING.search(text, max(0, start - LONGEST_ONE), start):
            start = role.name[0]
        elif role.pattern == "title" and (
            one := lang.people.ONE_BEFORE.search(text[max(0, start - LONGEST_ONE) : start])
        ):
            start -= len(one[0])
        bare = 0
        if role.pattern == "apposition" and role.role[0] > role.name[0]:
            bare, end = role.name[1], _past_apposition(text, end, lang)
        elif role.pattern == "title" and role.name in behind_names:
            bare, end = end, _past_apposition(text, behind_names[role.name], lang)
        elif end == role.name[1]:
            behind = _WORD_BEHIND.match(text, end + 1) if text[end : end + 1] == "," else None
            closed = role.pattern == "apposition" and behind is not None and behind[1] in lang.clauses.PREPOSITIONS
            bare, end = end, end + 1 if closed else _past_name(text, end, lang)
        yield Mention(start, end, full, "name", bare=bare)
    for match in runs(text, lang):
        yield from _alias(text, match, entities, lang)


def _past_name(text: str, end: int, lang: Any) -> int:
    """Behind the degrees of a name: "Budi Santoso, SpOG"."""
    degrees = lang.titles.DEGREES_BEHIND.match(text, end)
    return degrees.end() if degrees is not None else end


def _past_apposition(text: str, end: int, lang: Any) -> int:
    """Behind the comma, or the pointing word, that ends what is said of a name: "Budi yang juga bendahara ini"."""
    if text[end : end + 1] == ",":
        return end + 1
    word = _WORD_BEHIND.match(text, end)
    return word.end() if word is not None and word[1] in lang.clauses.POINTING else end


def _alias(text: str, match: re.Match[str], entities: Entities, lang: Any) -> Iterator[Mention]:
    """A run that ends in a known person's name, with a title before it, a word that opens the sentence or nothing."""
    if lang.people.CALLING.search(text, max(0, match.start() - 12), match.start()):
        return
    if PAIRED in text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]:
        return
    words = [(w.start(), w.end()) for w in re.finditer(r"\S+", match[0])]
    for n, (start, _) in enumerate(words):
        name = match[0][start:].rstrip(".,")
        before = match[0][:start].split()
        if name not in entities.aliases and name not in entities.people:
            continue
        full = entities.aliases.get(name, name)
        first, end = match.start() + start, match.start() + start + len(name)
        opens = n == 1 and lang.titles.is_word(before[0]) and not is_inside(text, match.start())
        if n == 0:
            yield Mention(_lower_title(text, first, lang), end, full, "name")
        elif before[0].lower().strip(".") in lang.titles.HEADS:
            yield Mention(match.start(), end, full, "name")
        elif opens or before[-1] in lang.clauses.AND or _ends_short(before[-1], name, lang):
            yield Mention(first, end, full, "name")
        else:
            continue
        return


def _ends_short(word: str, name: str, lang: Any) -> bool:
    """Whether the word before a name is an abbreviation, in brackets or none, that is not the name's own."""
    firm = word.lower() in lang.titles.FIRMS | lang.titles.NAMED_AFTER
    return word.strip("().").isupper() and len(word) > 1 and (" " in name or not firm)


def _lower_title(text: str, start: int, lang: Any) -> int:
    """Where a title in lower case right before a name begins ("Pak", "presiden")."""
    before = re.search(r"(\w+) $", text[max(0, start - 20) : start])
    if before and before[1].lower() in lang.unions.BEFORE_NAMES:
        return start - len(before[0])
    return start
