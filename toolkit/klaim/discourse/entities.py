"""People of an article: their full names, short names and offices."""

import itertools
import re
from collections.abc import Container, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from klaim.discourse.anchored import anchored
from klaim.discourse.initials import Described, find_described
from klaim.discourse.names import Traces, bare_end, clean, is_inside, is_joined, place_spans, runs, shortens
from klaim.discourse.people import Run, called, people_of
from klaim.discourse.roles import RoleMention, find_roles
from klaim.discourse.things import find_things, in_parties

SHORTEST_NICKNAME = 4
SHORTEST_MISSPELT = 5
LONGEST = 80
"""Characters of a full name."""

BEFORE_NAME = 60
"""Characters before a name in which its office begins."""

__all__ = ["Entities", "RoleMention", "clean", "find_entities", "place_spans", "runs"]


@dataclass(frozen=True)
class Entities:
    """Who an article names: `roles` in order of the text, `people` full names, `aliases` short name to full name."""

    roles: tuple[RoleMention, ...]
    people: frozenset[str]
    aliases: dict[str, str]
    offices: dict[str, str]
    """Office as written ("Presiden Iran") to the one person the article gives it to."""
    things: tuple[RoleMention, ...] = ()
    """What is named with its kind: "kantor berita AFP"."""
    described: Described = field(default_factory=dict)
    """Those whom it calls by their initials, by what they are."""

    @cached_property
    def initials(self) -> dict[str, str]:
        """The initials of those who are told by what they are, by how they are told, in lower case."""
        return {told.lower(): name for name, (told, _) in self.described.items()}

    @cached_property
    def apposed(self) -> dict[int, list[tuple[int, int]]]:
        """Where what is told by appositions of those whose names begin at a place stands."""
        found: dict[int, list[tuple[int, int]]] = {}
        for mention in (*self.roles, *self.things):
            if mention.pattern == "apposition":
                found.setdefault(mention.name[0], []).append(mention.role)
        return found


def find_entities(text: str, lang: Any) -> Entities:
    """Read the titles, appositions and names of an article's prose: no headings, no links to other reports."""
    matches = [m for m in runs(text, lang) if not is_joined(text, m.start())]
    found = [_plain(text[match.start() : bare_end(match, lang)], lang) for match in matches]
    alone = frozenset(w for w in found if " " not in w and w not in lang.places.NAMES)
    traces = Traces(alone, _living(text, lang), frozenset(_phrases(found, lang)))
    roles = tuple(find_roles(text, matches, traces, lang))
    people = {text[slice(*r.name)] for r in roles}
    candidates = [
        Run(run, is_inside(text, m.start()), _is_numbered(text, m.end())) for run, m in zip(found, matches, strict=True)
    ]
    people |= people_of(text, candidates, traces, people, lang) - _reaching_into_offices(text, roles)
    besides = {short: _held_name(name, people) for short, name in called(text, matches, lang).items()}
    people |= set(besides.values())
    people |= set(_namesakes(text, people, lang))
    further = anchored(text, matches, frozenset(people), traces.living, roles, lang)
    held = (role for role in (*roles, *further) if not _is_of_hospital(text, role.name[0], lang))
    roles = tuple(sorted(held, key=lambda role: min(role.name[0], role.role[0])))
    full = _full_names(_unprefixed(people, found, text))
    nicknames = _nicknames(full, alone, traces.living, lang) | _bracketed(text, full, alone | traces.living, lang)
    nicknames |= {short: name for short, name in besides.items() if name in full}
    nicknames |= _misspelt(full, alone & traces.living, lang)
    full = [name for name in full if name not in nicknames]
    aliases = nicknames | _aliases(full, found, traces.living, lang)
    told = (*find_things(text, lang), *in_parties(text, roles, lang))
    things = tuple(one for one in told if not _is_titled(text[slice(*one.name)], people, lang))
    described = find_described(text, things, {short for short, name in aliases.items() if short != name}, lang)
    return Entities(roles, frozenset(full), aliases, _offices(text, roles, aliases, lang), things, described)


def _reaching_into_offices(text: str, roles: Iterable[RoleMention]) -> set[str]:
    """Names with the end of an office before them: "Persik Joko Prasetyo" of "Pelatih Persik Joko Prasetyo"."""
    titled = [(text[one.role[0] : one.name[0]].split(), text[slice(*one.name)]) for one in roles]
    return {" ".join((*words[at:], name)) for words, name in titled for at in range(len(words))}


def _is_titled(name: str, people: Set[str], lang: Any) -> bool:
    """Whether a name is somebody's with an office of one word before it: "Terdakwa Budi Wirawan"."""
    office, _, rest = name.partition(" ")
    return office.lower() in lang.titles.HEADS and rest in people


def _is_of_hospital(text: str, start: int, lang: Any) -> bool:
    """Whether a name behind an honorific is what a hospital is named after: "Direktur RSUD dr. Budi Wirawan"."""
    words = text[max(0, start - BEFORE_NAME) : start].split()
    if not words or words[-1].lower().strip(".") not in lang.titles.HONORIFICS:
        return False
    before = itertools.dropwhile(lambda w: w.lower().strip(".") in lang.titles.HONORIFICS, reversed(words))
    return next(before, "").lower() in lang.titles.NAMED_AFTER


def _namesakes(text: str, people: Set[str], lang: Any) -> Iterator[str]:
    """People with an office and another's last name, by the first name that stands before nothing else.

    "Pebalap Ducati Marc Marquez" beside "Alex Marquez".
    """
    firsts = {word for name in people for word in name.split()}
    for last in {name.rpartition(" ")[2] for name in people if " " in name}:
        for match in re.finditer(rf"\b(?P<first>[A-Z][a-z]+) {re.escape(last)}\b", text):
            first = match["first"]
            if first in firsts or first in lang.places.NAMES or lang.titles.is_word(first.lower()):
                continue
            near = text[max(0, match.start() - BEFORE_NAME) : match.start()].split()
            before = itertools.takewhile(lambda w: w[0].isupper(), reversed(near))
            office = not lang.titles.HEADS.isdisjoint(w.lower() for w in before)
            if office and re.search(rf"\b{first}\b(?! {re.escape(last)}\b)", text) is None:
                yield match[0]


def _plain(run: str, lang: Any) -> str:
    """A run of capitals without the ranks and honorifics that it opens with."""
    rank = lang.titles.RANK.match(run)
    return run[lang.names.behind_corps(run, rank.end()) :] if rank and rank.end() < len(run) else run


def _phrases(found: Iterable[str], lang: Any) -> Iterator[str]:
    """Runs of several capitals, without a common noun that only opens a sentence: "Maskapai (Lion Air)"."""
    for run in found:
        first, _, rest = run.partition(" ")
        if rest:
            yield run
        if " " in rest and lang.titles.is_word(first.lower()):
            yield rest


def _living(text: str, lang: Any) -> frozenset[str]:
    """Names, whole or short, that a verb of saying stands beside or an age behind: only people have those."""
    said = lang.unions.SAID_OR_HUMAN
    return frozenset(
        _plain(match["name"], lang)
        for match in lang.titles.NAME.finditer(text)
        if not is_joined(text, match.start("name")) and _lives(match, said, lang)
    )


def _lives(match: re.Match[str], said: Container[str], lang: Any) -> bool:
    """Whether a cue or verb of saying stands beside a name, or an age behind it."""
    before, after = match["before"] or "", match["after"] or ""
    cue = before in lang.reporting.BARE or (" " in match["name"] and before in lang.serving.APPOINTING)
    return cue or bool(match["age"]) or (after in said and before not in lang.clauses.PLACE_PREPOSITIONS)


def _held_name(name: str, people: Set[str]) -> str:
    """A name as an office before it bounds it: "Bali Made Artha" behind "Wakil Gubernur" is "Made Artha"."""
    words = name.split()
    return next((one for n in range(1, len(words) - 1) if (one := " ".join(words[n:])) in people), name)


def _is_numbered(text: str, end: int) -> bool:
    """Whether a figure stands right behind a place."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isdigit()


def _unprefixed(names: set[str], found: Iterable[str], text: str) -> set[str]:
    """Names without a first word that stands elsewhere too while the rest stands alone: "Marga Rivan Purwanto"."""
    runs_alone = set(found)
    kept = set()
    for name in names:
        first, _, rest = name.partition(" ")
        part = " " in rest and (rest in runs_alone or rest in names) and text.count(first) > text.count(name)
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


def _aliases(full: Iterable[str], found: Sequence[str], living: frozenset[str], lang: Any) -> dict[str, str]:
    """Parts of one person's name that belong to nobody else's, mapped to the full name.

    A place's name is a person's only where it speaks. Where people share a part it is the first one's, if the
    others come only after it was last used alone.
    """
    owners: dict[str, set[str]] = {}
    for name in full:
        forms = [name.split(), _undotted(name).split(), lang.titles.ARTICLE.sub("", name).split()]
        parts = {" ".join(f[a:b]) for f in forms for a in range(len(f)) for b in range(a + 1, len(f) + 1)}
        for part in parts:
            if len(part) > 2 or (part in living and name.startswith(f"{part} ")):
                owners.setdefault(part, set()).add(name)
    places = lang.places.NAMES - living
    chosen = {part: _first_owner(part, names, found, living) for part, names in owners.items() if part not in places}
    return {part: name for part, name in chosen.items() if name}


def _first_owner(part: str, names: set[str], found: Sequence[str], living: frozenset[str]) -> str:
    """Whose name a part of it is when it stands alone; empty where that is not sure.

    It is the first one's too where that alone speaks: Wirawan beside the shop of Sari Wirawan.
    """
    if len(names) == 1:
        return next(iter(names))
    first = {name: next((n for n, run in enumerate(found) if name in run), len(found)) for name in names}
    alone = [n for n, run in enumerate(found) if run == part]
    owner = min(sorted(names), key=first.__getitem__)
    others = [first[name] for name in names if name != owner]
    if part in living and owner in living and living.isdisjoint(names - {owner}):
        return owner
    return owner if alone and first[owner] < alone[0] and alone[-1] < min(others) else ""


def _nicknames(full: Iterable[str], alone: frozenset[str], living: frozenset[str], lang: Any) -> dict[str, str]:
    """Short forms of one person's name: "Pras" for Prasetyo Hadi, "Zulhas" for Zulkifli Hasan."""
    found = {}
    whole = {word for name in full for word in name.split() if " " in name}
    for short in alone:
        if (
            len(short) < SHORTEST_NICKNAME - (short in living)
            or short in whole
            or short.isupper()
            or lang.titles.is_word(short)
        ):
            continue
        if short.lower() in lang.words.MONTHS:
            continue
        owners = {name for name in full if name != short and shortens(short.lower(), name.lower().split())}
        if len(owners) == 1:
            found[short] = owners.pop()
    return found


def _misspelt(full: Iterable[str], speaking: Iterable[str], lang: Any) -> dict[str, str]:
    """Lone names of speakers that differ by a letter from a word of one person's name: "Siddiqi" for "Shiddiqi"."""
    words = [(word, name) for name in full if " " in name for word in name.split()]
    known = {word for word, _ in words}
    found = {}
    for short in speaking:
        if len(short) < SHORTEST_MISSPELT or short in known or lang.titles.is_word(short):
            continue
        owners = {name for word, name in words if _differ_by_one(short.lower(), word.lower())}
        if len(owners) == 1:
            found[short] = owners.pop()
    return found


def _differ_by_one(a: str, b: str) -> bool:
    """Whether two words differ by a letter left out, put in or put in place of another."""
    short, long = sorted((a, b), key=len)
    same = next((n for n, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    rest = short[same + 1 :] if len(short) == len(long) else short[same:]
    return short != long and len(long) - len(short) < 2 and rest == long[same + 1 :]


def _bracketed(text: str, full: Iterable[str], known: frozenset[str], lang: Any) -> dict[str, str]:
    """What the text calls people whose name it stands behind in brackets: "Agus Harimurti Yudhoyono (AHY)"."""
    found, names = {}, frozenset(full)
    for match in lang.people.CALLED.finditer(text):
        words = text[max(0, match.start() - LONGEST) : match.start()].split()
        endings = (" ".join(words[first:]) for first in range(len(words)))
        name = next((ending for ending in endings if ending in names), None)
        if name is not None and match["short"] in known and match["short"] not in lang.places.NAMES:
            found[match["short"]] = name
    return found


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
