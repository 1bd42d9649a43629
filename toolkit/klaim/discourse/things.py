"""Kinds of things and offices of several people: "maskapai Wings Air", "dua perwira, Budi Utomo dan Tono Prabu"."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.belongings import find_holders
from klaim.discourse.names import is_named_after, is_person
from klaim.discourse.roles import RoleMention
from klaim.discourse.sorts import find_sorts

_REACH = 80
"""Code points before a name in which what its bearer is begins."""

SHORTEST_NAME = 3
"""Letters of the name of a body that a sort tells of."""

FEWEST = 2
"""People that a list names."""

_WORD = re.compile(r"\S+")
_WORD_BEFORE = re.compile(r"(\w+) $")


def find_things(text: str, lang: Any) -> Iterator[RoleMention]:
    """Every thing whose kind stands before its name, and everybody of a counted group that is named behind a comma."""
    yield from _kinds(text, lang)
    yield from _called(text, lang)
    yield from _kin(text, lang)
    yield from find_sorts(text, lang)
    yield from find_holders(text, lang)
    for match in lang.offices.DOCTOR.finditer(text):
        if is_person(match["name"], lang) and not is_named_after(text, match.start("role"), lang):
            yield RoleMention("title", match.span("name"), match.span("role"))
    for match in lang.offices.PARTIES.finditer(text):
        parting = lang.clauses.COPULAS | lang.clauses.PLACE_PREPOSITIONS
        if any(w in parting or lang.verbs.looks_finite(w) for w in match["between"].split()):
            continue
        for name in lang.offices.ONE_PARTY.finditer(match["names"]):
            start, end = (match.start("names") + at for at in name.span("name"))
            if name["name"].isupper() or is_person(name["name"], lang):
                yield RoleMention("apposition", (start, end), match.span("office" if match["office"] else "group"))
    for match in lang.kinds.GROUP_THEN_NAMES.finditer(text):
        yield from _members(match, lang)


def in_parties(text: str, roles: Sequence[RoleMention], lang: Any) -> Iterator[RoleMention]:
    """Each of several people with the part in a case that a list gives all: "tiga tersangka, yakni Kepala Dinas X A …".

    Only of those whom the list names with an office of their own.
    """
    for match in lang.offices.PARTIES_OPEN.finditer(text):
        part = match.span("office" if match["office"] else "group")
        whole = next((e for s, e in lang.sentences.split_sentences(text) if s <= match.start() < e), len(text))
        words = itertools.takewhile(lambda w: not _ends_list(w[0], lang), _WORD.finditer(text, match.end(), whole))
        end = max((w.end() for w in words), default=match.end())
        names = [r.name for r in roles if match.end() <= min(r.name[0], r.role[0]) and max(r.name[1], r.role[1]) <= end]
        if len(set(names)) >= FEWEST and lang.titles.AND_WORD.search(text, match.end(), end):
            yield from (RoleMention("apposition", name, part) for name in dict.fromkeys(names))


def _ends_list(word: str, lang: Any) -> bool:
    """Whether a word of a sentence shows that a list of people ended before it: a verb, a mark."""
    return word[-1] in ";:!?" or (word.islower() and bool(lang.verbs.looks_finite(word.rstrip(",."))))


def _kinds(text: str, lang: Any) -> Iterator[RoleMention]:
    """The kinds of things and bodies right before their names."""
    for match in lang.kinds.KIND_THEN_NAME.finditer(text):
        if _names_one(match, lang):
            yield RoleMention("title", _behind_country(match, lang), match.span("kind"))
    for match in lang.kinds.SORT_THEN_NAME.finditer(text):
        if _is_sort(match, lang):
            yield RoleMention("title", match.span("name"), match.span("kind"))
    for match in lang.kinds.OF_STATE_THEN_NAME.finditer(text):
        listed = lang.titles.AND_WORD.match(text, match.end() + text.startswith(",", match.end())) is not None
        own_name = match["kind"].istitle()
        if _is_sort(match, lang, person=True) and not (listed or own_name):
            yield RoleMention("apposition", match.span("name"), match.span("kind"))
    for match in lang.kinds.PART_THEN_NAME.finditer(text):
        yield RoleMention("apposition", match.span("name"), match.span("kind"))


def _called(text: str, lang: Any) -> Iterator[RoleMention]:
    """What somebody or something is whose name or initials "bernama" and "berinisial" tell."""
    introduced, people = lang.introduced, set[int]()
    for match in introduced.CALLED.finditer(text):
        who = _who_is_called(text, match.start(), lang)
        before = _WORD_BEFORE.search(text, max(0, who.start() - 20), who.start()) if who is not None else None
        if who is None or (before and before[1].lower() in introduced.WHOSE) or _suffered(who["office"], lang):
            continue
        at = match.start("names")
        for part in introduced.APART.split(match["names"]):
            name = introduced.ONE.match(part)
            start = text.index(part, at)
            at = start + len(part)
            if name is not None and (name[0].isupper() or is_person(name[0], lang)):
                people.add(start)
                yield RoleMention("called", (start, start + name.end()), who.span("office"))
    for match in introduced.THING_CALLED.finditer(text):
        if match.start("name") not in people and _is_plain(match["kind"].split()[1:], lang):
            yield RoleMention("called", match.span("name"), match.span("kind"))


def _suffered(office: str, lang: Any) -> bool:
    """Whether a phrase for who did something ends in whom it was done to: "pelaku pembunuhan wanita (berinisial B)"."""
    words = office.lower().split()
    struck = lang.unions.PEOPLE - lang.introduced.DOERS
    return len(words) > 1 and words[0] in lang.introduced.DOERS and words[-1] in struck


def _who_is_called(text: str, end: int, lang: Any) -> re.Match[str] | None:
    """The phrase before "bernama" that says what somebody is, with what tells more of it and no verb."""
    start = max(0, end - _REACH)
    outside = lang.unions.OUTSIDE_OFFICE - lang.clauses.PLACE_PREPOSITIONS
    found: re.Match[str] | None
    while (found := lang.introduced.WHO.search(text, start, end)) is not None:
        more = found["more"].split()
        if not any(w.lower() in outside or w in lang.clauses.AND or lang.titles.ends_office(w) for w in more):
            break
        start = found.start() + 1
    return found


def _kin(text: str, lang: Any) -> Iterator[RoleMention]:
    """Whose kin or servant somebody is whose name follows: "istrinya, Sari Dewi"."""
    for match in lang.kin.KIN_NAMED.finditer(text):
        group = next(g for g in ("apart", "called", "name") if match[g])
        if match[group].isupper() or is_person(match[group], lang):
            yield RoleMention("kin", match.span(group), match.span("role"))
    for match in lang.kin.KIN_OF_NAMED.finditer(text):
        if is_person(match["apart"], lang):
            yield RoleMention("kin", match.span("apart"), match.span("role"))


def _members(match: re.Match[str], lang: Any) -> Iterator[RoleMention]:
    """Each person of a group with the office of all."""
    if match["office"].split()[0] not in lang.unions.OFFICES:
        return
    names = list(lang.kinds.FULL_NAME.finditer(match.string, *match.span("names")))
    if all(is_person(name[0], lang) for name in names):
        yield from (RoleMention("apposition", name.span(), match.span("office")) for name in names)


def _behind_country(match: re.Match[str], lang: Any) -> tuple[int, int]:
    """The span of a name without the country before it: "surat kabar Israel Maariv"."""
    start, end = match.span("name")
    country, _, name = match["name"].rpartition(" ")
    return (end - len(name), end) if country in lang.places.STATES else (start, end)


def _is_sort(match: re.Match[str], lang: Any, *, person: bool = False) -> bool:
    """Whether a sort of body is nouns and qualities alone, of one body, whose name stands behind it.

    A name that may be a person's is one unless the sort tells what state the body is of.
    """
    before = _WORD_BEFORE.search(match.string, max(0, match.start() - 20), match.start())
    several = before is not None and before[1].lower() in lang.unions.SEVERAL
    several = several or (before is not None and before[1].lower() in lang.unions.OFFICES)
    words, name = match["kind"].split()[1:], match["name"]
    living = " " in name and not person and is_person(name, lang) and not _is_firms(match["kind"], name, lang)
    living = living and match["kind"].split()[0].lower() not in lang.kinds.NOBODYS
    living = living or len(name) < SHORTEST_NAME
    office = name.split()[0].lower() in lang.unions.TITLED_DAYS or living
    other = several or office or not lang.kinds.OF_OTHERS.isdisjoint(words[-1:])
    return _is_plain(words, lang) and not other and name not in lang.unions.KNOWN_PLACES


def _is_firms(kind: str, name: str, lang: Any) -> bool:
    """Whether a name that could be a person's is that of a firm which a phrase says to do something with things."""
    head, deed, *things = kind.lower().split()
    given = lang.unions.GIVEN | lang.unions.FIRST_NAMES
    does = head in lang.firms.NOUNS and lang.titles.ABSTRACT.fullmatch(deed) is not None and bool(things)
    return does and not any(w in given or w.lower() in given for w in name.split())


def _is_plain(words: list[str], lang: Any) -> bool:
    """Whether words that tell more of a kind are names, nouns and qualities alone."""
    told = [w for w in words if not w[0].isupper()]
    known = all(lang.titles.is_word(w) or w.endswith(lang.offices.ENDINGS) for w in told)
    return known and not any(w in lang.unions.NOT_SORTS or lang.verbs.looks_finite(w) for w in told)


def _names_one(match: re.Match[str], lang: Any) -> bool:
    """Whether the capitals behind a kind are the name of one thing: no place it is of, nobody's office."""
    name = match["name"]
    words = name.split()
    if name in lang.places.NAMES or words[0].lower() in lang.unions.TITLED_DAYS:
        return False
    return len(name) > 2 and words[0] not in lang.places.KINDS and words[0].lower() not in lang.clauses.STARTERS
