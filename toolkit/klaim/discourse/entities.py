"""People of an article: their full names, short names and offices."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from klaim.discourse.names import Traces, clean, is_person, place_spans, runs
from klaim.discourse.roles import RoleMention, find_roles
from klaim.discourse.things import find_things

SHORTEST_NICKNAME = 4
LONGEST = 80
"""Characters of a full name."""

_LOWER = re.compile(r"(?<![\w-])[a-z]{3,}(?![\w-])")
__all__ = ["Entities", "RoleMention", "clean", "find_entities", "place_spans", "runs"]


@dataclass(frozen=True, slots=True)
class Entities:
    """Who an article names: `roles` in order of the text, `people` full names, `aliases` short name to full name."""

    roles: tuple[RoleMention, ...]
    people: frozenset[str]
    aliases: dict[str, str]
    offices: dict[str, str]
    """Office as written ("Presiden Iran") to the one person the article gives it to."""
    things: tuple[RoleMention, ...] = ()
    """What is named with its kind: "kantor berita AFP"."""


def find_entities(text: str, lang: Any) -> Entities:
    """Read the titles, appositions and names of an article's prose: no headings, no links to other reports."""
    matches = list(runs(text, lang))
    found = [_plain(match[0], lang) for match in matches]
    alone = frozenset(w for w in found if " " not in w and w not in lang.places.NAMES)
    living = _living(text, lang)
    roles = tuple(find_roles(text, matches, Traces(alone, living), lang))
    inside = _inside_sentences(text, matches)
    people = {text[slice(*r.name)] for r in roles} | _plain_people(found, inside, alone, living, lang)
    people |= _shortened(found, inside, alone, text, lang)
    people |= _lone_speakers(text, alone, lang)
    full = _full_names(_unprefixed(people, found, text))
    nicknames = _nicknames(full, alone, lang)
    nicknames |= _called(text, full, alone | living, lang)
    full = [name for name in full if name not in nicknames]
    aliases = nicknames | _aliases(full, found, lang)
    things = tuple(find_things(text, lang))
    return Entities(roles, frozenset(full), aliases, _offices(text, roles, aliases, lang), things)


def _plain(run: str, lang: Any) -> str:
    """A run of capitals without the ranks and honorifics that it opens with."""
    rank = lang.titles.RANK.match(run)
    return run[rank.end() :] if rank and rank.end() < len(run) else run


def _plain_people(
    found: Iterable[str], inside: set[str], alone: frozenset[str], living: frozenset[str], lang: Any
) -> set[str]:
    """Names of two words or more that speak or have an age, by themselves or by the one word used alone later."""
    people = set()
    for run in set(found):
        words = run.split()
        if not 2 <= len(words) <= 4 or words[0].lower() in lang.titles.HEADS or "(" in run or not is_person(run, lang):
            continue
        opening = run not in inside and words[0] not in alone
        common = lang.titles.is_word(words[0]) or words[0].lower() in lang.unions.COMMON_OPENERS
        shortened = words[1] in living and run not in living
        if words[0] in lang.places.NAMES or (opening and (common or shortened)):
            continue
        if run in living or len([w for w in words if w in alone and w in living]) == 1:
            people.add(run)
    return people


def _shortened(found: Sequence[str], inside: set[str], alone: frozenset[str], text: str, lang: Any) -> set[str]:
    """Names of two to four words of which one, that is no common word of the text, stands alone behind them.

    Where a run only opens sentences its first word may be no part of the name, unless it is the one used alone.
    A word that stands alone before is no short form: "Gemini" of "Gemini Intelligence".
    """
    common = set(_LOWER.findall(text))
    names = set()
    for at, run in enumerate(found):
        words = run.split()
        if not 2 <= len(words) <= 4 or not is_person(run, lang) or words[0].lower() in lang.titles.HEADS:
            continue
        words = words[1:] if words[0] in lang.places.NAMES else words
        known = common | lang.clauses.PREPOSITIONS
        if len(words) < 2 or any(w.lower() in known or lang.titles.is_word(w) for w in words):
            continue
        short = [w for w in words if w in alone]
        if run not in inside and short[:1] != words[:1]:
            continue
        if len(short) != 1 or short[0] in lang.places.NAMES:
            continue
        if short[0] in found[at + 1 :] and short[0] not in found[: found.index(run)]:
            names.add(" ".join(words))
    return names


def _living(text: str, lang: Any) -> frozenset[str]:
    """Names, whole or short, that a verb of saying stands beside or an age behind: only people have those."""
    said = lang.unions.SAID_OR_HUMAN
    return frozenset(
        match["name"]
        for match in lang.titles.NAME.finditer(text)
        if (match["before"] or "") in lang.reporting.BARE or match["age"] or (match["after"] or "") in said
    )


def _inside_sentences(text: str, matches: Iterable[re.Match[str]]) -> set[str]:
    """Runs of capitals that stand somewhere else than at the start of a sentence."""
    return {m[0] for m in matches if m.start() > 1 and (text[m.start() - 2].isalnum() or text[m.start() - 2] in ",)")}


def _lone_speakers(text: str, alone: frozenset[str], lang: Any) -> set[str]:
    """Single names that the text only knows by what they say: "kata Wang"; no firms or groups, which it calls so."""
    said = {m["name"] for m in lang.people.SAID_BY.finditer(text)} & alone
    groups = {m["name"] for m in lang.people.OF_GROUP.finditer(text)} if said else set()
    return {name for name in said - groups if not lang.titles.is_word(name) and is_person(name, lang)}


def _unprefixed(names: set[str], found: Iterable[str], text: str) -> set[str]:
    """Names without a first word that stands elsewhere too while the rest stands alone: "Marga Rivan Purwanto"."""
    runs_alone = set(found)
    kept = set()
    for name in names:
        first, _, rest = name.partition(" ")
        part = " " in rest and rest in runs_alone and text.count(first) > text.count(name)
        kept.add(rest if part else name)
    return kept


def _full_names(names: Iterable[str]) -> list[str]:
    """Names that are no part of a longer one, longest first; an initial may do without its full stop."""
    kept: list[str] = []
    holders: dict[str, list[frozenset[str]]] = {}
    for name in sorted(names, key=lambda n: (-len(n.split()), -len(n), n)):
        words = frozenset(_undotted(name).split())
        if any(words <= other for other in holders.get(_undotted(name).split()[0], ())):
            continue
        kept.append(name)
        for word in words:
            holders.setdefault(word, []).append(words)
    return kept


def _undotted(name: str) -> str:
    """A name without the full stops of its initials, which articles set or leave out."""
    return name.replace(".", "")


def _aliases(full: Iterable[str], found: Sequence[str], lang: Any) -> dict[str, str]:
    """Parts of one person's name that belong to nobody else's, mapped to the full name.

    Where people share a part it is the first one's, if the others come only after it was last used alone.
    """
    owners: dict[str, set[str]] = {}
    for name in full:
        forms = [name.split(), _undotted(name).split()]
        parts = {" ".join(f[a:b]) for f in forms for a in range(len(f)) for b in range(a + 1, len(f) + 1)}
        for part in parts:
            if len(part) > 2:
                owners.setdefault(part, set()).add(name)
    chosen = {part: _first_owner(part, names, found) for part, names in owners.items() if part not in lang.places.NAMES}
    return {part: name for part, name in chosen.items() if name}


def _first_owner(part: str, names: set[str], found: Sequence[str]) -> str:
    """Whose name a part of it is when it stands alone; empty where that is not sure."""
    if len(names) == 1:
        return next(iter(names))
    first = {name: next((n for n, run in enumerate(found) if name in run), len(found)) for name in names}
    alone = [n for n, run in enumerate(found) if run == part]
    owner = min(sorted(names), key=first.__getitem__)
    others = [first[name] for name in names if name != owner]
    return owner if alone and first[owner] < alone[0] and alone[-1] < min(others) else ""


def _nicknames(full: Iterable[str], alone: frozenset[str], lang: Any) -> dict[str, str]:
    """Short forms of one person's name: "Pras" for Prasetyo Hadi, "Zulhas" for Zulkifli Hasan."""
    found = {}
    whole = {word for name in full for word in name.split() if " " in name}
    for short in alone:
        if len(short) < SHORTEST_NICKNAME or short in whole or short.isupper() or lang.titles.is_word(short):
            continue
        owners = {name for name in full if name != short and _shortens(short.lower(), name.lower().split())}
        if len(owners) == 1:
            found[short] = owners.pop()
    return found


def _called(text: str, full: Iterable[str], known: frozenset[str], lang: Any) -> dict[str, str]:
    """What the text says people are called for short, and calls them: "Agus Harimurti Yudhoyono (AHY)"."""
    found, names = {}, frozenset(full)
    for match in lang.people.CALLED.finditer(text):
        words = text[max(0, match.start() - LONGEST) : match.start()].split()
        endings = (" ".join(words[first:]) for first in range(len(words)))
        name = next((ending for ending in endings if ending in names), None)
        if name is not None and match["short"] in known and match["short"] not in lang.places.NAMES:
            found[match["short"]] = name
    return found


def _shortens(short: str, words: Sequence[str]) -> bool:
    """Whether a word begins a word of a name, or joins the beginnings of its first two words."""
    if any(word.startswith(short) for word in words):
        return True
    if len(words) < 2:
        return False
    first, second = words[0], words[1]
    return any(first.startswith(short[:cut]) and second.startswith(short[cut:]) for cut in range(2, len(short) - 1))


def _offices(text: str, roles: Iterable[RoleMention], aliases: dict[str, str], lang: Any) -> dict[str, str]:
    """Offices that one person can hold at a time, given to one person only."""
    holders: dict[str, set[str]] = {}
    for mention in roles:
        name = text[slice(*mention.name)]
        holders.setdefault(clean(text[slice(*mention.role)]), set()).add(aliases.get(name, name))
    return {
        role: next(iter(people))
        for role, people in holders.items()
        if len(people) == 1 and " " in role and role.split()[0].lower() not in lang.unions.SHARED
    }
