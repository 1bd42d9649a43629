"""Offices and what else somebody is, told behind a name: "Budi (40), warga Demak, …"."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.names import Traces, is_person, name_end, runs
from klaim.discourse.offices import RoleMention
from klaim.discourse.title_splits import split_title

_WORD_AT = re.compile(r"\S+")
LONGEST_OFFICE = 12
LONGEST_TITLE = 18
"""Words of an office, and of one in capitals alone."""
LONGEST_KIND = 7
"""Words with which an English office begins that tell of which kind it is."""
LONGEST_VERB = 24
"""Characters in which a verb of saying stands behind an office."""
LONGEST_SOURCE = 110
"""Characters in which "menurut" and an office stand before a name."""
LONGEST_TOLD = 14
"""Words of an office with the relative clause that tells more of it."""


def behind_name(text: str, start: int, end: int, traces: Traces, lang: Any) -> Iterator[RoleMention]:
    """A name, its age or none, a comma or "selaku", an office up to the next comma, full stop or verb."""
    opener = _WORD_AT.match(text, start)
    if opener and opener.end() < end and opener[0].lower() in lang.appositions.ENDS_WITH_COMMA:
        start = opener.end() + 1
    stop = name_end(text, start, end, lang)
    if stop is None and lang.parties.AGED_INITIALS.match(text, start):
        stop = end
    match = lang.titles.NAME_THEN_OFFICE.match(text, stop) if stop is not None else None
    if stop is None or match is None:
        return
    office, first = match["office"], match.start("office")
    for lead in lang.titles.LEADS:
        if office.startswith(lead):
            office, first = office[len(lead) :], first + len(lead)
    some = office.startswith(lang.further_offices.SOMEBODY)
    if not _is_named(text[start:stop], traces, lang, sure=some or bool(match["age"])):
        return
    size = _size(office, text[match.end() : match.end() + 1], lang)
    office, told = office[:size], office[:size].partition(f" {lang.clauses.RELATIVE} ")[0]
    behind = _next_word(text, first + size)
    if not told or not _closes(text, start, first + size, match.end(), lang, more=told != office):
        return
    what = told.split()[0].lower()
    if lang.verbs.looks_finite(what):
        return
    speaks = behind in lang.unions.SAID_OR_HUMAN or not traces.living.isdisjoint(
        (text[start:stop], *text[start:stop].split())
    )
    opens = (
        what in lang.unions.ANCHORED
        or not lang.offices.ENGLISH.isdisjoint(told.split()[:LONGEST_KIND])
        or (speaks and lang.further_offices.is_profession(what))
    )
    inset = text[first + size : first + size + 1] == "," and behind in lang.unions.SAID
    if _goes_on_listing(told, text[first + size :], lang):
        return
    if (opens or (some and " " in told)) and is_office(told, lang) and (inset or not ends_in_name(told, traces, lang)):
        larger = lang.offices.LARGER_PLACE if what in lang.offices.OF_PLACE else lang.titles.PLACE_TAIL
        tail = larger.match(text, first + size)
        yield RoleMention("apposition", (start, stop), (first, tail.end() if tail else first + size))


def _next_word(text: str, at: int) -> str:
    return text[at : at + LONGEST_VERB].lstrip(" ,").partition(" ")[0]


def _word_before(text: str, at: int) -> str:
    return text[max(0, at - LONGEST_VERB) : at].rstrip().rpartition(" ")[2]


def _closes(text: str, start: int, end: int, limit: int, lang: Any, *, more: bool) -> bool:
    """Whether an office behind a name ends at a place: at a mark, `more` told of it, or where a sentence goes on.

    Behind the name of whose words "menurut" tells only a comma ends one: "Menurut Kapolres, Budi, sopir yang …".
    """
    mark, behind = text[end : end + 1], _next_word(text, end)
    if lang.appositions.NAMES_SOURCE.search(text, max(0, start - LONGEST_SOURCE), start) is not None:
        return mark == ","
    goes_on = behind in lang.offices.GOES_ON or behind in lang.reporting.CITING
    spoke = _word_before(text, start).lower() in lang.reporting.FRAMING
    goes_on = goes_on or (spoke and behind == lang.clauses.RELATIVE)
    return mark in (",", ".") or more or goes_on or (end < limit and _opens_sentence(text, start))


def _goes_on_listing(office: str, behind: str, lang: Any) -> bool:
    """Whether an office ends in a name of its own, one of a list: "Budi Wirawan, Menteri Agama Yusuf, Menteri …"."""
    last = office.split()[-1]
    named = last in lang.unions.GIVEN or not lang.titles.is_word(last.lower())
    if not last.istitle() or last in lang.places.NAMES or not named:
        return False
    following = [w.lower() for w in behind.replace(",", " ").split()[:2]]
    following = following[1:] if following[:1] and following[0] in lang.clauses.AND else following
    return behind.startswith(",") and any(w in lang.titles.HEADS for w in following[:1])


def _size(office: str, mark: str, lang: Any) -> int:
    """Characters of an office behind a name: up to the verb of what goes on.

    A relative clause that a comma ends is of it ("penulis studi yang terbit di jurnal itu, …"), one that may go on is
    not ("warga yang hadir mengatakan").
    """
    told, relative, rest = office.partition(f" {lang.clauses.RELATIVE} ")
    if not relative or len(plain := _up_to_verb(told, lang)) < len(told.rstrip()):
        return len(plain if relative else _up_to_verb(office, lang))
    words = rest.lower().split()
    open_words = lang.clauses.POINTING | lang.unions.SAID | lang.unions.PRONOUNS
    pointing = any(w in open_words or w.endswith(lang.clauses.POSSESSIVE) for w in words)
    verb = any(lang.verbs.looks_finite(w) for w in words[:2])
    whole = mark == "," and verb and not pointing and len(words) + len(told.split()) <= LONGEST_TOLD
    return len(office.rstrip()) if whole else len(told)


def office_behind(text: str, name: re.Match[str], office: re.Match[str], traces: Traces, lang: Any) -> bool:
    """Whether capitals behind a person's name and a comma are all of an office: "Budi Wirawan, CEO Karya Maju, …"."""
    if text[name.end() : office.start()] != ", " or not _opens_sentence(text, name.start()):
        return False
    behind = text[office.end() : office.end() + LONGEST_VERB].lstrip(" ,").partition(" ")[0]
    named = " " in name[0] and is_person(name[0], lang) and is_office(office[0], lang)
    return named and behind in lang.unions.SAID and not any(office[0].endswith(f" {one}") for one in traces.living)


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence or a part between commas begins with a name, no phrase that a comma ends."""
    before = text[max(0, start - 4) : start].rstrip(' \t"“')
    return not before or before[-1] in ".!?\n-–:,"


def _is_named(name: str, traces: Traces, lang: Any, *, sure: bool) -> bool:
    """Whether capitals before an office are surely a name: two words, or one that speaks or has an age."""
    return " " in name or name in traces.living or (sure and not lang.titles.is_word(name))


def _up_to_verb(office: str, lang: Any) -> str:
    """An office without what goes on behind it with no comma between: "Ketua RT 05 mengatakan …", "… saat ditemui"."""
    for word in _WORD_AT.finditer(office):
        if word.start() and (lang.titles.ends_office(word[0]) or word[0] in lang.offices.GOES_ON):
            return office[: word.start()].rstrip()
    return office.rstrip()


def ends_in_name(office: str, traces: Traces, lang: Any) -> bool:
    """Whether an office ends in a person's name, and so belongs to that person."""
    if office.split()[0].lower() in lang.offices.OF_PLACE:
        return False
    found = runs(office, lang)
    if not found or found[-1].end() < len(office.rstrip()):
        return False
    last = found[-1]
    if office[: last.start()].rstrip().endswith(lang.offices.WORKING_AT):
        return False
    if any(w[0] in lang.names.OF_RANKS for w in _WORD_AT.finditer(last[0])):
        return True
    split = split_title(last, traces, lang)
    name = office[last.start() if split is None else split : last.end()]
    sure = " " in name or office.split()[0].lower() in lang.titles.BEFORE_SHORT_NAMES
    return sure and is_person(name, lang)


def is_office(words: str, lang: Any) -> bool:
    """Whether words name an office: short, no verb of their own, no honorific before a name, no pointing word."""
    parts = words.split()
    if (
        len(parts) > (LONGEST_TITLE if all(w[0].isupper() or w in lang.clauses.AND for w in parts) else LONGEST_OFFICE)
        or (parts[0].lower() in lang.titles.HONORIFICS and not any(w.islower() for w in parts[1:2]))
        or parts[-1].endswith(lang.phrases.CLITIC)
    ):
        return False
    if len(parts[-1]) < 2 and parts[-1] not in "IVX":
        return False
    if any(len(w) > 3 and w.isdigit() and not w.startswith(lang.offices.UNIT) for w in parts):
        return False
    if parts[0] in lang.names.NAME_LIKE or any(w.lower() in lang.offices.NO_OFFICE for w in parts):
        return False
    return not any(lang.titles.ends_office(w) for w in parts[1:])
