"""Who holds which office: titles before a name, appositions before and behind it, "selaku"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from klaim.discourse.apposed import behind_name, ends_in_name, is_office, office_behind
from klaim.discourse.firm_words import LONGEST_PLAIN_NAME
from klaim.discourse.lone_names import is_ministers, is_seated, speaks_alone
from klaim.discourse.lower_titles import lower_title
from klaim.discourse.names import Traces, clean, heads, is_person, name_end
from klaim.discourse.offices import (
    REACH,
    WORD_BEFORE,
    RoleMention,
    across,
    find_offices,
    in_name,
    joined_offices,
    role_start,
    with_standing,
)
from klaim.discourse.people import is_nobody
from klaim.discourse.title_splits import PART, from_office, split_title

__all__ = ["RoleMention", "find_roles", "heads"]

LONGEST_KIND = 60
"""Characters before the head of an English office that tell of which kind it is."""

FEWEST = 2
"""Words of a full name."""

LONG_OFFICE = 4
"""Words of an office that hold its firm or field, so that a single name behind it is no firm's."""


def find_roles(text: str, found: Iterable[re.Match[str]], traces: Traces, lang: Any) -> Iterator[RoleMention]:
    """Every office given to a person or thing; `found` are the runs of capitals of the text."""
    found = list(found)
    held = _held(_of_their_bearers(list(_told(text, found, traces, lang))))
    told = [m for m in held if not is_nobody(text, m.name, lang)]
    told = [m for m in told if not _is_others(m, told)]
    yield from told
    yield from joined_offices(text, told, found, lang)


def _is_others(mention: RoleMention, told: list[RoleMention]) -> bool:
    """Whether an office behind a name that has one before it is the next one's: "Ketua A, Budi, Wakil B, Ani"."""
    name, role = mention.name, mention.role
    behind = mention.pattern == "apposition" and role[0] > name[1]
    next_ones = any(m.role == role and m.name[0] > role[1] for m in told)
    return behind and next_ones and any(m.name == name and m.role[1] < name[0] for m in told)


def _of_their_bearers(told: list[RoleMention]) -> list[RoleMention]:
    """Offices, those told of what ends another office as its bearer's: "Budi, anggota DPR yang juga Ketua PMI"."""
    bearers = {m.role[1]: m.name for m in told if m.role[0] > m.name[1]}
    return [replace(m, name=bearers[m.name[1]]) if m.name[1] in bearers else m for m in told]


def _held(told: list[RoleMention]) -> list[RoleMention]:
    """The offices without those given to a body that ends a longer one: "Sekretaris Perusahaan PT Karya, Budi"."""
    apposed = [m for m in told if m.pattern == "apposition"]
    longer = {m.role[0]: m.role[1] for m in apposed if m.role[0] < m.name[0]}
    behind = {m.role for m in apposed if m.role[0] > m.name[0]}
    return [
        m
        for m in told
        if m.pattern != "title"
        or (m.name[1] > longer.get(m.role[0], 0) and (min(m.role[0], m.name[0]), m.name[1]) not in behind)
    ]


def _told(text: str, found: Iterable[re.Match[str]], traces: Traces, lang: Any) -> Iterator[RoleMention]:
    for before, run in zip([None, *found], found, strict=False):
        match = from_office(run, lang)
        split = split_title(match, traces, lang)
        if before is not None and (standing := with_standing(text, from_office(before, lang), run, traces, lang)):
            yield standing
        if before is not None and (of := across(text, from_office(before, lang), run, traces, lang)):
            yield of
        if split is not None and before is not None and office_behind(text, before, match, traces, lang):
            yield RoleMention("apposition", before.span(), match.span())
        elif split is None:
            yield from lower_title(text, match, traces, lang)
            yield from behind_name(text, match.start(), match.end(), traces, lang)
        elif split < match.end():
            yield from _title(text, match, split, traces, lang)
            apposed = behind_name(text, split, match.end(), traces, lang)
            yield from (m for m in apposed if not _is_next(text, m, lang))
    yield from _before(text, traces, lang)
    yield from find_offices(text, lang)


def _is_next(text: str, mention: RoleMention, lang: Any) -> bool:
    """Whether what stands behind somebody with an office is the next of a list: "Menteri A, Direktur PT B C, dan D"."""
    end = mention.role[1] + text.startswith(",", mention.role[1])
    behind = text[end : end + REACH].split(maxsplit=1)[:1]
    return lang.titles.AND_WORD.match(text, end) is not None or not lang.lists.UP_TO.isdisjoint(behind)


def _title(text: str, match: re.Match[str], split: int, traces: Traces, lang: Any) -> Iterator[RoleMention]:
    """An office right before a name; before a single word only where it can hardly be a firm's or a field's.

    A rank behind a noun for a street or village is of its name: "jalan Mayor Santoso".
    """
    titles = lang.titles
    place = WORD_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
    if place is not None and place[1].lower() in lang.misreadings.PLACES_ONLY:
        return
    name = name_end(text, split, match.end(), lang)
    role = text[match.start() : split].strip()
    words = clean(role).lower().split()
    if name is None or not words or set(words) <= lang.unions.BARE_TITLES or words[-1] in lang.titles.NAMED_AFTER:
        return
    if lang.offices.HOLDER_BEHIND.match(text, name):
        return
    single = (
        " " not in text[split:name]
        and not {words[0], words[-1]} & titles.BEFORE_SHORT_NAMES
        and not is_seated(clean(role).split(), text[split:name], lang)
        and not is_ministers(clean(role).split(), text[split:name], lang)
        and words[-1] not in titles.HONORIFICS
        and not (match[0] in traces.living and speaks_alone(match[0], lang))
    )
    if single and (
        text[split:name] not in traces.living
        or (words[0] in lang.further_offices.FIRM_HEADS and len(words) < LONG_OFFICE)
    ):
        return
    if (
        len(words) == 1
        and words[0] in lang.further_offices.FIRM_HEADS
        and not traces.living & {*text[split:name].split()}
    ):
        return
    start = role_start(text, match.start(), lang)
    if not set(words) <= titles.RANKS:
        yield from _rank_before(text, match.start(), split, name, lang)
    yield RoleMention("title", (split, name), (start, match.start() + len(role)))


def _rank_before(text: str, start: int, split: int, end: int, lang: Any) -> Iterator[RoleMention]:
    """The rank between an office and a name: "Kapolres Kudus AKBP Dewi Anggraini"."""
    words = list(PART.finditer(text, start, split))
    ranked = (n for n in range(len(words)) if lang.phrasing.is_rank(" ".join(w[0] for w in words[n:])))
    first = next(ranked, len(words))
    if first and words[first - 1][0].lower() in lang.titles.GENERAL:
        first += 1
    if 0 < first < len(words) and words[first - 1][0].lower() not in lang.titles.HEADS:
        yield RoleMention("title", (split, end), (words[first].start(), words[-1].end()))


def _is_held(office: str, traces: Traces, lang: Any) -> bool:
    """Whether an office of one person at a time ends in its holder's name: "Presiden RI ke-7 Joko Widodo"."""
    words = office.split()
    held = not lang.titles.BEFORE_SHORT_NAMES.isdisjoint(office.lower().split())
    return held and all(w[0].isupper() for w in words[-2:]) and ends_in_name(office, traces, lang)


def _before(text: str, traces: Traces, lang: Any) -> Iterator[RoleMention]:
    """“Direktur Gempa Bumi BMKG, Daryono,”: an office, a comma, a name, with a rank before the name or none."""
    end = 0
    for head in heads(text, lang, lang.titles.PEOPLE):
        match = lang.offices.OFFICE_THEN_NAME.match(text, head.end()) if head.start() >= end else None
        opening = _office_start(text, head, lang) if match else 0
        told = text[opening : head.end()] + lang.offices.NEWLY.sub("", match[1]) if match else ""
        if match is None or not is_office(told, lang) or in_name(text, opening, lang):
            continue
        if _names_another(told, traces, lang) or _is_listed(text, told, match, lang):
            continue
        if _is_several(text, head.start(), lang) or _is_kins(text, head, match[1], lang):
            end = match.end(1)
            continue
        office, named = match.end(1), match.span(2)
        if further := lang.titles.PLACE_TAIL.match(text, office):
            behind = lang.offices.BEHIND_PLACE.match(text, further.end())
            office, named = (further.end(), behind.span(1)) if behind else (office, named)
        start, name = named[0], text[slice(*named)]
        if _is_office_of(name, lang):
            continue
        placed = lang.titles.PLACE_INSIDE.search(match[1]) or lang.titles.PLACE_TAIL.match(text, named[1])
        listed = lang.titles.AND_WORD.match(text, named[1] + text.startswith(",", named[1])) is not None
        word = " " not in name and name not in traces.living and (listed or lang.titles.is_word(name))
        if word or (" " not in name and placed) or _is_held(head[0] + match[1], traces, lang):
            continue
        if head[0].lower() in lang.titles.PEOPLE - lang.titles.HEADS and name not in traces.living:
            continue
        rank = lang.titles.RANK.match(name)
        if rank and rank.end() < len(name):
            start = lang.names.behind_corps(text, start + rank.end())
        stop = name_end(text, start, named[1], lang) or _set_off(text, start, named[1], lang)
        if stop is None or _has_own_office(text, head.start(), stop, lang):
            continue
        end = stop
        if start > named[0]:
            yield RoleMention("title", (start, stop), (named[0], start - 1))
        yield RoleMention("apposition", (start, stop), (role_start(text, opening, lang), office))


def _set_off(text: str, start: int, end: int, lang: Any) -> int | None:
    """End of capitals behind an office that a comma or verb of saying sets off, where no word of them is a common one.

    "Ketua Dewan Juri, Chandra NZ, mengatakan …", "mantan kapten tim nasional Jepang, Keisuke Honda.".
    """
    words, titles = text[start:end].split(), lang.titles
    behind = text[end : end + REACH].split(maxsplit=1)[:1]
    said = behind != [] and behind[0].rstrip(",") in lang.unions.SAID
    closed = text[end : end + 1] in (",", ".", ";") or said
    common = (titles.is_word(w.lower()) or w.lower() in titles.ORGANISATIONS for w in words)
    whole = not words[0].isalpha() or (words[0].istitle() and words[0].lower() not in titles.HONORIFICS)
    whole = whole and words[0].lower() not in lang.unions.NO_NAME_OPENERS and words[0] not in lang.places.KINDS
    named = whole and text[start:end] not in lang.places.NAMES and words[-1] not in lang.places.STATES
    return end if closed and named and FEWEST <= len(words) <= LONGEST_PLAIN_NAME and not any(common) else None


def _office_start(text: str, head: re.Match[str], lang: Any) -> int:
    """Where the office of a head begins: of an English one before what tells of which kind it is, "Sales Director"."""
    if head[0] not in lang.offices.ENGLISH:
        return head.start()
    kind = lang.offices.OF_ENGLISH.search(text, max(0, head.start() - LONGEST_KIND), head.start())
    foreign = kind is not None and not lang.titles.is_word(kind[0].split()[0].lower())
    return kind.start() if kind is not None and foreign else head.start()


def _names_another(offices: str, traces: Traces, lang: Any) -> bool:
    """Whether the first of two offices has its own holder: "Presiden Iran Karim Sadeghi dan Menteri Pertahanan"."""
    first, *others = lang.offices.each(offices)
    return bool(others) and ends_in_name(first, traces, lang)


def _is_listed(text: str, office: str, match: re.Match[str], lang: Any) -> bool:
    """Whether an office is a noun with its holder's name, the first of a list: "produser Budi Wirawan, Ani, dan …"."""
    noun, *holder = office.split()
    listed = lang.titles.AND_WORD.match(text, match.end(2) + text.startswith(",", match.end(2))) is not None
    if not listed or len(holder) != FEWEST or noun[0].isupper() or noun in lang.titles.OF_SOMEBODY | lang.offices.KIN:
        return False
    return all(w[0].isupper() for w in holder) and is_person(" ".join(holder), lang)


def _is_office_of(name: str, lang: Any) -> bool:
    """Whether capitals behind an office are the next one of a list: "Bupati Tegal, Kapolres Tegal, …"."""
    first = name.split()[0]
    offices = lang.titles.HEADS - lang.titles.RANKS - lang.titles.HONORIFICS
    return first.lower() in offices and first not in lang.names.NAME_LIKE


def _is_several(text: str, start: int, lang: Any) -> bool:
    """Whether an office is that of a counted group, so that no one name behind it is meant."""
    before = WORD_BEFORE.search(text[max(0, start - 12) : start])
    return before is not None and (before[1].lower() in lang.titles.SEVERAL or before[1].isdigit())


def _is_kins(text: str, head: re.Match[str], behind: str, lang: Any) -> bool:
    """Whether an office is a relative's of whoever is named, not their own: "Ibu korban, Nurhayati"."""
    before = WORD_BEFORE.search(text[max(0, head.start() - 12) : head.start()])
    whose = before is not None and before[1].lower() in lang.further_offices.RELATIVES
    return whose or (head[0].lower() in lang.titles.HONORIFICS and behind.strip()[:1].islower())


def _has_own_office(text: str, head: int, end: int, lang: Any) -> bool:
    """Whether "selaku" stands before the office or behind the name, so that the two are of two people."""
    before = WORD_BEFORE.search(text[max(0, head - 12) : head])
    served = before is not None and text[: head - len(before[0])].rstrip().endswith(lang.offices.SERVING)
    return (
        bool(before and before[1] in lang.titles.AS and not served)
        or text[end : end + 12].strip().split(" ")[0] in lang.titles.AS
    )
