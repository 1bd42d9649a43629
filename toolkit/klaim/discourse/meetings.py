"""Meetings, talks and calls of two parties that an opening tells by a verb, in whatever order it names the two."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.naming import name_end, outside_brackets
from klaim.discourse.phrases import Word, phrase_start, read_words
from klaim.pieces.page import after_dateline

LONGEST = 9
"""Words of a party with its office."""

REACH = 16
"""Words and marks from a verb of talking within which it is said that it was by phone."""

OPENING = 2
"""Sentences in which an article tells that two people met whom it names in full."""


def find_meeting(text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The meeting or call of two people known by name that the opening tells."""
    known = frozenset(names.values())
    for span in sentences[:OPENING]:
        found = told_meeting(text, (after_dateline(text, *span, lang), span[1]), names, lang)
        if found is not None and known.issuperset(lang.meetings.parties_of(found.label)):
            return found
    return None


def told_meeting(text: str, span: tuple[int, int], names: dict[str, str], lang: Any) -> Event | None:
    """The meeting, talk or call that a sentence tells, whoever its parties are."""
    words = outside_brackets(read_words(text[slice(*span)]))
    for at in range(1, len(words)):
        noun, stop = _deed(words, at, lang)
        if not noun or not lang.clauses.NEGATIONS.isdisjoint(w.lower for w in words[max(0, at - 2) : at]):
            continue
        one, other = _parties(words[:at], words[_behind_means(words, stop, lang) :], names, lang)
        if one and other and one != other:
            return Event(noun.split()[0], lang.meetings.between(noun, one, other), span[0] + words[at].end, "deed")
    return None


def _deed(words: Sequence[Word], at: int, lang: Any) -> tuple[str, int]:
    """The noun for what a verb at a place tells, and where the words of it end; empty where it tells no meeting."""
    meetings, verb = lang.meetings, words[at].lower
    by_phone = any(w.lower == meetings.PHONE for w in words[at : at + REACH])
    if verb in meetings.MET:
        return meetings.MET[verb], at + 1
    if verb in meetings.TALKED:
        return meetings.CALL if by_phone else meetings.TALK, at + 1
    if at + 1 == len(words) or (verb != meetings.RECEIVING and verb not in meetings.HOLDING):
        return "", at
    noun, stop = words[at + 1].lower, at + 2
    while stop < len(words) and words[stop].lower in meetings.MODIFIERS:
        stop += 1
    if verb == meetings.RECEIVING and noun in meetings.OFFERED:
        return meetings.MEETING, stop
    if noun in meetings.LINES and by_phone:
        return meetings.CALL, stop
    if verb == meetings.RECEIVING or noun not in meetings.NOUNS:
        return "", at
    phoned = any(w.lower == meetings.PHONE for w in words[at + 1 : stop])
    return f"{noun} {meetings.PHONE}" if phoned else noun, stop


def _behind_means(words: Sequence[Word], at: int, lang: Any) -> int:
    """Where a sentence goes on behind what two talk by: "melalui sambungan telepon"."""
    if at < len(words) and words[at].lower in lang.meetings.BY:
        near = range(at + 1, min(at + 4, len(words)))
        return next((n + 1 for n in near if words[n].lower == lang.meetings.PHONE), at)
    return at


def _parties(before: Sequence[Word], behind: Sequence[Word], names: dict[str, str], lang: Any) -> tuple[str, str]:
    """The parties before and behind a verb, or the two that "dan" joins before it; empty for what is not named."""
    first = int(behind[:1] != [] and behind[0].lower in {lang.meetings.WITH, lang.meetings.FROM})
    told = behind[first : name_end(behind, first, lang)] if first < len(behind) else []
    other = party(told, names, lang) if told and told[0].lower not in lang.clauses.PREPOSITIONS else ""
    if other:
        return _nearest(before, names, lang), other
    joint = next((n for n in range(len(before) - 1, 0, -1) if before[n].lower in lang.clauses.AND), 0)
    known = set(names.values())
    pair = (party(before[:joint], names, lang), party(before[joint + 1 :], names, lang)) if joint else ("", "")
    return pair if known.issuperset(pair) else ("", "")


def _nearest(before: Sequence[Word], names: dict[str, str], lang: Any) -> str:
    """Who is named right before a verb, else the known person named nearest before it who only went along with none."""
    ends = [n for n in range(len(before), 0, -1) if n == len(before) or before[n - 1].text[0].isupper()]
    for end in ends:
        one = party(before[:end], names, lang)
        if not one or (end < len(before) and one not in names.values()):
            continue
        start = phrase_start(before, end, lang, LONGEST)
        if not start or before[start - 1].lower not in lang.meetings.ALONG:
            return one
    return ""


def party(words: Sequence[Word], names: dict[str, str], lang: Any) -> str:
    """Who the last words name: a known person by full name, else a phrase that ends in a name."""
    words, skipped = list(words), lang.clauses.AUXILIARIES | lang.unions.SAID
    while words and (words[-1].lower in skipped or words[-1].text == ","):
        words.pop()
    told = " ".join(w.text for w in words)
    known = next((names[name] for name in sorted(names, key=len, reverse=True) if told.endswith(name)), "")
    titled = told[: len(told) - len(known)].split()[-1:]
    if " " in known or (known and any(w[0].isupper() for w in titled)):
        return known
    phrase = words[phrase_start(words, len(words), lang, LONGEST) :]
    side = phrase != [] and phrase[0].lower in lang.meetings.SIDES
    named = bool(phrase) and (side or phrase[0].text[0].isupper()) and phrase[-1].text[0].isupper()
    told = " ".join(w.text for w in phrase)
    place = lang.places.state_at_end(told)
    return told if named and (place or not lang.titles.is_word(phrase[-1].lower)) else ""
