"""Finds where a sentence begins behind a subheading that was pasted into the running text."""

import itertools
import re
from collections.abc import Set
from typing import Any

_WORD = re.compile(r"\S+")
_ADDRESS = re.compile(r"[\w-]+(?:\.[a-z]\w*)+")
_MARK = re.compile(r"[\"“,;:\n]")
FEWEST = 3
"""Words of a heading with the name behind it."""

MIN_HEADING = 4
LONGEST_HEADING = 10
_OPENING = '"“'


def after_heading(text: str, start: int, end: int, lang: Any) -> int:
    """Where the sentence itself begins.

    A heading is a stretch of capitalised words without a mark at its end; the sentence
    behind it begins with a word that opens sentences, or a phrase of capitals that the article uses elsewhere too. An
    office and the name behind it are never parted. The title of another report behind
    "Baca juga:" is surely a heading.
    """
    if (opener := _opener(text, start, end, lang)) is not None:
        return opener
    navigation = lang.page.NAVIGATION.match(text, start, end)
    small = lang.words.FUNCTION_WORDS if navigation else lang.links.HEADING_WORDS
    stretch = _capitals(text, navigation.end() if navigation else start, end, small)
    if (told := _before_told(text, stretch, end, lang)) is not None:
        return told
    opens = not navigation and bool(stretch) and stretch[0][0].lower().strip(",") in lang.unions.OPENS_SENTENCE
    if opens or len(stretch) <= MIN_HEADING or _is_name(text[start : stretch[-1].end()], text):
        return start
    opened = next((m.start() for m in stretch if m[0].lower() in lang.titles.HEADS), end)
    if navigation and (begin := _after_title(text, stretch, end, lang)) is not None:
        return _behind_subheading(text, begin, end, lang)
    if stretch[-1].end() == end:
        return start
    for match in stretch[MIN_HEADING:]:
        if match.start() > opened and not navigation:
            break
        before = text[start : match.start()].rstrip()
        if before[-1] in ",-" or before.split()[-1].lower() in lang.links.HEADING_WORDS:
            continue
        phrase = text[match.start() : stretch[-1].end()]
        if not navigation and lang.clauses.STARTERS_PATTERN.match(phrase):
            return match.start()
        if text.count(phrase) > 1 and (navigation or _begins_elsewhere(phrase, before.split()[-1], text)):
            return match.start()
    last = stretch[-1][0].strip(",").lower()
    leads = last.removesuffix(lang.clauses.POSSESSIVE) in small
    ordinary = navigation and (leads or lang.titles.is_word(last))
    if not ordinary:
        return start
    return _behind_subheading(text, stretch[-1].start(), end, lang)


def _before_told(text: str, stretch: list[re.Match[str]], end: int, lang: Any) -> int | None:
    """Where somebody known by a short name stands behind a few words that a headline verb opens: "Larang Hina X Dody".

    So does a common noun behind an abbreviation in brackets: "Keselamatan Kerja (K3) Polemik kedua …".
    """
    if len(stretch) < FEWEST or stretch[-1].end() == end:
        return None
    first, last = stretch[0][0].lower(), stretch[-1]
    name = last[0]
    titled = not lang.unions.OFFICES_OR_BODIES.isdisjoint(m[0].lower() for m in stretch)
    if stretch[-2][0][-1] == ")":
        plain = all(lang.titles.is_word(m[0].lower()) for m in stretch[:-2]) and name.lower() not in lang.titles.PARTS
        return last.start() if plain and not titled and name not in lang.places.NAMES else None
    verb = first in lang.names.NEVER_IN_NAMES or lang.names.is_headline_verb(first) or lang.commands.is_command(first)
    if verb and not titled and (doctor := lang.names.DOCTOR.match(text, last.end(), end)):
        return int(doctor.start("title"))
    again = name.isupper() and name in [m[0] for m in stretch[1:-1]]
    if again and not titled and len(stretch) > MIN_HEADING:
        return last.start()
    known = name.istitle() and not lang.titles.is_word(name.lower()) and text.count(f"{name} ") > 1
    return last.start() if verb and known and not titled and stretch[-2][0][-1] != "," else None


def _opener(text: str, start: int, end: int, lang: Any) -> int | None:
    """Where a word that opens sentences stands behind a few words without a mark: "Warga lari Saat api membesar, …"."""
    found = lang.page.BEHIND_HEADING.search(text, start, end)
    before = text[start : found.start()] if found else ""
    heading = before and len(before.split()) <= LONGEST_HEADING and not _MARK.search(before)
    return found.start() if found and heading else None


def _behind_subheading(text: str, start: int, end: int, lang: Any) -> int:
    """Where a sentence begins behind a title, or behind a subheading of a few words between the two.

    "Penyelidikan segera dilakukan Budi mengatakan, …": a name before its verb of saying ends one that has a verb.
    """
    if (opener := _opener(text, start, end, lang)) is not None:
        return opener
    words = list(itertools.islice(_WORD.finditer(text, start, end), LONGEST_HEADING))
    for at in range(2, len(words) - 1):
        named = words[at][0][0].isupper() and words[at - 1][0].islower()
        if named and words[at + 1][0].strip(",") in lang.reporting.NEUTRAL:
            before = [m[0] for m in words[1:at]]
            return words[at].start() if any(lang.verbs.looks_affixed(w) for w in before) else start
    return start


def _after_title(text: str, stretch: list[re.Match[str]], end: int, lang: Any) -> int | None:
    """Where a sentence begins behind a title: with a quotation, a word that opens sentences, an office."""
    behind = _WORD.search(text, stretch[-1].end(), end)
    if behind and behind[0][0] in _OPENING:
        return behind.start()
    if lang.page.NAVIGATION.match(text, stretch[-1].start(), end):
        return stretch[-1].start()
    late = range(MIN_HEADING, len(stretch))
    opener = next((n for n in reversed(late) if _opens(stretch, n, lang)), None)
    offices = (n for n in late if stretch[n][0].lower() in lang.titles.HEADS)
    office = next((n for n in offices if _is_holder(stretch[n][0].lower(), stretch[n + 1 :], lang)), None)
    found = office if opener is None else opener
    return None if found is None else stretch[found].start()


def _opens(stretch: list[re.Match[str]], at: int, lang: Any) -> bool:
    """Whether a word opens a sentence rather than a part of a title in capitals: no "Saat Mengamen", no "di Jalan"."""
    word = stretch[at][0]
    if word[0].islower() or word.lower().strip(",") not in lang.unions.OPENS_SENTENCE:
        return False
    behind = stretch[at + 1][0].strip(",'\"“”()") if at + 1 < len(stretch) else ""
    if word[-1] == "," or not behind or behind.lower() in lang.titles.HEADS:
        return True
    verb = behind.endswith(lang.clauses.POSSESSIVE) or lang.verbs.looks_affixed(behind.lower())
    return not verb and not lang.titles.is_word(behind)


def _is_holder(office: str, behind: list[re.Match[str]], lang: Any) -> bool:
    """Whether the words behind an office are no more than its body and holder: no verb, adverb or colon among them.

    A common noun alone behind one who serves or founded something opens the sentence: "Sang Pendiri | Penutup (itu …)".
    """
    words = [m[0].lower() for m in behind]
    if office in lang.titles.OF_SOMEBODY and len(words) == 1 and lang.titles.is_word(words[0]):
        return False
    told = any(w in lang.unions.NOT_IN_OFFICE or lang.verbs.looks_affixed(w) for w in words)
    return not told and not any(w[-1] == ":" for w in words)


def _capitals(text: str, start: int, end: int, small: Set[str]) -> list[re.Match[str]]:
    """The words from a place on that a heading may hold, `small` ones among them; none of those at the end."""
    stretch: list[re.Match[str]] = []
    for match in _WORD.finditer(text, start, end):
        word = match[0].strip(",'\"“”()")
        opens = match[0][0] in _OPENING and len(stretch) > MIN_HEADING
        titled = word[:1].isupper() or word[:1].isdigit() or word.lower() in small or _ADDRESS.fullmatch(word)
        if opens or not titled:
            break
        stretch.append(match)
    while stretch and stretch[-1][0].islower():
        stretch.pop()
    return stretch


def _begins_elsewhere(phrase: str, before: str, text: str) -> bool:
    """Whether words that are used elsewhere too begin a sentence, rather than end a longer name: "Dinas … Jakarta"."""
    if text.count(f"{before} {phrase}") > 1:
        return False
    return " " in phrase or re.search(rf"(?:\A|[.!?\n]|[.!?]\W) *{re.escape(phrase)} (?!\()", text) is not None


def _is_name(phrase: str, text: str) -> bool:
    """Whether the whole stretch is used elsewhere too, as a long name is."""
    return text.count(phrase) > 1
