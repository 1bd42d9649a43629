"""How an event is named: whether a noun is one, its kind, its modifiers, and the short form of its place."""

import re
from collections.abc import Sequence
from typing import Any

from klaim.discourse.descriptions import unbracketed
from klaim.discourse.names import is_inside
from klaim.discourse.phrases import Word, is_bound, phrase_end, phrase_text, read_words
from klaim.values.edtf import DAY

MAX_MODIFIERS = 4

REACH = 120
"""Characters behind an event noun within which its modifiers end."""

YEAR = 4
"""Figures of a year."""

LONGEST_LABEL = 18
"""Words of a case with all that completes it."""


def is_real(text: str, match: re.Match[str], start: int, lang: Any) -> bool:
    """Whether a noun names an event that took place: no idiom, no danger, no word of a title in capitals."""
    before = text[max(start, match.start() - 18) : match.start()]
    if match[0][0].isupper() and lang.events.OF_LAW.search(before):
        return False
    struck = before.lower().endswith(lang.events.ANY_OR_ONE) and lang.events.STRIKES.match(text, match.end())
    if lang.events.IDIOMS.match(text, match.start()) or (lang.events.UNREAL.search(before) and not struck):
        return False
    return (
        match[0][0].islower()
        or not before.split()
        or before.split()[-1][0].islower()
        or not before.split()[-1][-1].isalnum()
    )


def kind_of(noun: str, lang: Any) -> str:
    """The kind of event that a noun names, empty where it names none."""
    return next((kind for kind, nouns in lang.events.KINDS.items() if noun in nouns), "")


def noun_phrase(text: str, match: re.Match[str], lang: Any) -> tuple[str, int]:
    """The event noun with its modifiers, and where they end."""
    window = unbracketed(read_words(text[match.start() : match.end() + REACH])[:-1] or read_words(match[0]), lang)
    first = len(match[0].split())
    end = phrase_end(window, first - 1, lang)
    end = next((n for n in range(first, end) if window[n].lower in lang.events.STRENGTH), end)
    if end > first + MAX_MODIFIERS:
        end = first
    rest = _described(text, window[end - 1], match.start(), lang) if end > first else ""
    end = end if rest else completed(window, end, lang)
    return held_text(window[:end], lang, inside=is_inside(text, match.start())) + rest, match.start() + window[
        end - 1
    ].end


def held_text(words: Sequence[Word], lang: Any, *, inside: bool) -> str:
    """The words of a phrase for an event, its first in lower case unless it begins a title `inside` a sentence."""
    title = [w.text[0].isupper() and lang.titles.is_word(w.lower) for w in words[:2]] == [True, True]
    return phrase_text(words, opening=not (inside and title and words[0].lower in lang.deeds.TITLED))


def _described(text: str, noun: Word, before: int, lang: Any) -> str:
    """The name a modifier got when it came first: the "Rusia" of "serangan drone" behind "sebuah drone Rusia"."""
    found = text.find(f" {noun.text} ", 0, before) if noun.text.islower() else -1
    if found < 0:
        return ""
    window = read_words(text[found + 1 : min(before, found + len(noun.text) + 60)])
    words = window[1 : phrase_end(window, 0, lang)]
    return "".join(f" {w.text}" for w in words) if all(w.text[0].isupper() for w in words) else ""


def outside_brackets(words: Sequence[Word]) -> list[Word]:
    """Words without those in brackets."""
    kept, depth = [], 0
    for word in words:
        depth += (word.text == "(") - (word.text == ")")
        if depth <= 0 and word.text != ")":
            kept.append(word)
    return kept


def name_end(words: Sequence[Word], at: int, lang: Any) -> int:
    """Index behind a phrase whose name goes on beyond the words that a phrase may have."""
    end = phrase_end(words, at, lang) if at < len(words) else at
    while at < end < len(words) and words[end - 1].text[0].isupper() and words[end].text[0].isupper():
        if is_bound(words[end], lang):
            break
        end += 1
    return end


def completed(words: Sequence[Word], stop: int, lang: Any) -> int:
    """Index behind what completes a case: "penganiayaan | terhadap warga", "impor ponsel ilegal | dari China".

    What was done to how many things ("pengadaan | tiga kapal"), whom it harmed, where from, under what pretence, in
    what it was done ("| dalam pengelolaan rusun"), and the second half of an offence or name joined by "dan".
    """
    if 0 < stop < len(words) - 1 and _counts_done(words, stop, lang):
        stop = name_end(words, stop + 1, lang)
    while 0 < stop < len(words) - 1:
        first = words[stop + 1]
        counted = first.text[0].isdigit() or first.lower in lang.cases.COUNTING or _befalls(words, stop, lang)
        end = name_end(words, stop + counted, lang)
        behind = words[end].lower if end < len(words) else ""
        if end == stop + counted + 1 or end > LONGEST_LABEL or not _completes(words, stop, behind, lang):
            break
        stop = end
    return stop


def _counts_done(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a number of things stands behind a deed that was done to them: "pengadaan tiga kapal penumpang"."""
    number, thing = words[at], words[at + 1]
    counts = number.lower in lang.cases.COUNTING or (number.text.isdigit() and len(number.text) < YEAR)
    deed = lang.titles.ABSTRACT.fullmatch(words[at - 1].lower) is not None
    return deed and counts and thing.text.isalpha() and thing.text.islower() and not is_bound(thing, lang)


def _befalls(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a relative clause tells whom a case befell or involved: "yang menjerat wali kota Depok"."""
    return words[at].lower == lang.clauses.RELATIVE and words[at + 1].lower in lang.cases.BEFALLING


def _completes(words: Sequence[Word], at: int, behind: str, lang: Any) -> bool:
    """Whether a word leads on to more of a case, before the word `behind` that."""
    if behind in lang.phrases.POINTERS or behind.endswith(lang.phrases.CLITIC):
        return False
    lead, first = words[at].lower, words[at + 1]
    name = first.text[0].isupper()
    if lead in lang.clauses.AND:
        if behind in lang.unions.BEFORE_PREDICATE or lang.verbs.looks_finite(behind):
            return bool(lang.cases.OFFENCE.fullmatch(first.lower))
        common = words[at - 1].text.islower() and lang.titles.is_word(first.lower)
        half = words[at - 1].text[0].isupper() if name else common and first.lower not in lang.unions.PEOPLE
        return half or bool(lang.cases.OFFENCE.fullmatch(first.lower))
    deed = lang.titles.ABSTRACT.fullmatch(first.lower) is not None or first.lower in lang.cases.UNDERTAKINGS
    return (
        lead in lang.cases.COMPLETING
        or _befalls(words, at, lang)
        or (lead in lang.cases.BEFORE_NAME and name)
        or (lead in lang.cases.WITHIN and deed)
    )


def short_place(words: str, kind: str, lang: Any) -> str:
    """The short form of a place: district and city without those words, else its first part and its city.

    Empty for a day, and for a place as large as a country.
    """
    parts = [re.sub(r"\s+", " ", p).strip() for p in lang.scenes.PLACE_FILLERS.sub("", words).split(",")]
    parts = [p for p in parts if p and p.lower() not in lang.titles.DAYS]
    if not parts:
        return ""
    if kind == "quake":
        return str(lang.scenes.COAST.sub("", parts[0]))
    small = lang.scenes.VILLAGE.match(parts[0]) is not None
    district = "" if small else next((p for p in parts if lang.scenes.DISTRICT.match(p)), "")
    city = next((p for p in parts[1:] if lang.scenes.CITY.match(p) or p in lang.places.NAMES), "")
    first = lang.scenes.DISTRICT.sub("", district) or lang.scenes.PROVINCE.sub("", parts[0])
    if first in lang.events.EVERYWHERE:
        return ""
    return f"{first}, {lang.scenes.CITY.sub('', city)}" if city else str(first)


def between(place: Any, lang: Any) -> str:
    """The words of a place with the second end of what lies "antara" two: "jalur antara Stasiun Padalarang dan X"."""
    second = lang.scenes.SECOND.match(place.string, place.end())
    return f"{place[1]}{second[0]}" if second and not lang.lists.BETWEEN.isdisjoint(place[1].split()) else str(place[1])


def with_second(place: str, text: str, end: int, lang: Any) -> str:
    """The short form of a place with the other one that "dan" joins to it where both are known: "Kongo dan Uganda"."""
    second = lang.scenes.SECOND.match(text, end)
    both = second is not None and {place, second["name"]} <= lang.places.NAMES
    return lang.events.joined([place, second["name"]]) if second is not None and both else place


def day_in(text: str, lang: Any) -> str:
    """The first full date of a text as a claim words it; empty where it has none."""
    for found in lang.dates.find_dates(text):
        resolution = lang.dates.resolve(found, lang.dates.Anchor())
        if found.year is not None and resolution.edtf is not None and len(resolution.edtf) >= DAY:
            return str(lang.dates.spell(resolution.edtf[:DAY]))
    return ""
