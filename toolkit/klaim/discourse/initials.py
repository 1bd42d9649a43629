"""Those called by their initials alone, told by what they are: "HS" is "tersangka HS" or "sopir berinisial HS"."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from klaim.discourse.abbreviations import contracted
from klaim.discourse.names import clean
from klaim.discourse.naming import short_place
from klaim.discourse.phrases import Reference, Word, opens
from klaim.discourse.roles import RoleMention
from klaim.discourse.spoken_of import Named

LONGEST = 9
"""Words by which somebody is told."""

CALLED = "called"
"""The pattern of what somebody is whose name or initials the text gives."""

OPENING = 2
"""Full stops of an opening, that of a dateline among them."""

_FULL_STOP = re.compile(r"\.\s|\n+")

Described = Mapping[str, tuple[str, int]]
"""Initials with who their bearer is, "guru berinisial HS", and where the text has told it."""


def find_described(text: str, things: Sequence[RoleMention], short: Container[str], lang: Any) -> Described:
    """Whom a text calls by their initials, none of those `short` for a name, by what it first says they are."""
    told = [(r.name, text[slice(*r.role)], r.name[1]) for r in things if r.pattern == CALLED]
    for apposed in (lang.introduced.APPOSED, lang.introduced.APPOSED_BEHIND):
        told += [(m.span("name"), m["who"], m.end()) for m in apposed.finditer(text)]
    found = dict[str, tuple[str, int]]()
    for span, role, end in sorted(told):
        name = text[slice(*span)]
        known = name in short or name in lang.parties.NO_INITIALS
        who = lang.parties.BARE_SORT.sub("", clean(contracted(lang.parties.LOWER_SHORT.sub("", role)))).split()
        if known or name in found or not who or not lang.parties.INITIALS_ALONE.fullmatch(name):
            continue
        head = who[0].lower()
        person = head in lang.introduced.SOMEBODY and head not in lang.parties.TELLS_PART
        owned = any(w.islower() and w.endswith(lang.clauses.POSSESSIVE) for w in who)
        if person and not owned and len(who) <= LONGEST and not any(lang.verbs.looks_finite(w) for w in who):
            told_so = lang.parties.called(" ".join((head if who[0].istitle() else who[0], *who[1:])), name)
            where = "" if lang.parties.FROM_SOMEWHERE.intersection(who) else _scene(text, end, lang)
            found[name] = lang.events.at_place(told_so, where) if where else told_so, end
    return found


def _scene(text: str, end: int, lang: Any) -> str:
    """Where the opening tells something of somebody whose initials end at a place; empty for an office of police."""
    full_stop = _FULL_STOP.search(text, end)
    if sum(1 for _ in _FULL_STOP.finditer(text, 0, end)) >= OPENING:
        return ""
    place = lang.scenes.PLACE.search(text, end, full_stop.start() if full_stop else len(text))
    parts = str(short_place(place[1], "", lang)).split(", ") if place else []
    wide = (part for part in parts if part.split()[0] not in lang.places.KINDS and part[0].isupper())
    where = next(wide, "")
    return "" if where.split(" ")[0].lower() in lang.crimes.NO_SCENE else where


def initial_references(text: str, words: Sequence[Word], described: Described, lang: Any) -> Iterator[Reference]:
    """Spans of bare initials behind where the text tells what part their bearers play, and them with that part.

    Whom a text calls by a noun and their initials or name at once needs no pointing word: "bocah berinisial R itu".
    """
    yield from ((m.start(), m.end(), m["who"], True) for m in lang.parties.CALLED_AND_POINTED.finditer(text))
    known = dict[str, tuple[str, int]]()
    for match in lang.parties.CALLED_BY_INITIALS.finditer(text):
        for name in lang.parties.INITIALS_ALONE.findall(match["names"]):
            known.setdefault(name, (f"{match['part'].lower()} {name}", match.end()))
    known = dict(described) | known
    for at, word in enumerate(words):
        told, named = known.get(word.text, ("", 0))
        if not told or word.start < named or _is_other(words, at, lang):
            continue
        before = words[at - 1] if at else None
        part = before is not None and before.lower in lang.parties.TELLS_PART
        if not part:
            yield word.start, word.end, told, True
        elif before is not None and word.text in described and before.lower in lang.parties.DOERS:
            yield before.start, word.end, told, True


def named_by_initials(text: str, names: Set[str], described: Described, lang: Any) -> Iterator[Named]:
    """Where those stand whom a text calls by their initials alone: "wanita berinisial MML", "MML"."""
    short = ({m["name"] for m in lang.parties.INITIALS.finditer(text)} | described.keys()) - names
    letters, longer = {s for s in short if len(s) == 1}, sorted(s for s in short if len(s) > 1)
    for match in lang.parties.ONE_LETTER.finditer(text) if letters else ():
        if match[0] in letters:
            yield Named(match.start(), match.end(), match[0])
    for match in re.finditer(rf"\b(?:{'|'.join(map(re.escape, longer))})\b", text) if longer else ():
        yield Named(match.start(), match.end(), match[0])


def as_described(references: Iterable[Reference], described: Described) -> Iterator[Reference]:
    """References, those to whoever is called by initials with who that is."""
    for start, end, who, sure in references:
        told, _ = described.get(who, (who, 0))
        yield start, end, told, sure


def _is_other(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether initials are part of a longer name, or no initials: "AR Hakim", "Aipda PS", "Rp 5 M", "M. Rio"."""
    behind = words[at + 1].text if at + 1 < len(words) else ""
    short = len(words[at].text) == 1
    before = words[at - 1] if at else None
    counted = before is not None and before.text[-1].isdigit()
    ranked = before is not None and (
        before.lower in lang.titles.RANKS or (before.text.istitle() and not opens(words, at - 1))
    )
    return ranked or behind[:1].isupper() or behind == "(" or (short and (behind == "." or counted))
