"""Whom "keduanya", "ketiganya" and "mereka" mean: a group that was counted or named as such right before."""

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from klaim.discourse.phrases import Reference, Word, phrase_end, phrase_text
from klaim.discourse.spoken_of import Named

REACH = 2
"""Sentences before the pronoun in which the group is counted."""

_WORD = re.compile(r"\w+")


def group_references(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Reference]:
    """Spans of pronouns for a counted group and that group: "dua tersangka … Keduanya" is "kedua tersangka".

    Only where the sentences right before count one group of that size, outside a quotation.
    """
    for number, (start, end) in enumerate(sentences):
        for match in lang.people.ALL_OF.finditer(text, start, end):
            if text.count('"', start, match.start()) % 2 or "“" in text[start : match.start()]:
                continue
            size = match["size"].lower()
            first = sentences[max(0, number - REACH)][0]
            told = lang.people.COUNTED.finditer(text, first, match.start())
            counted = [m for m in told if m["size"].lower() in size]
            pair = lang.people.BY_INITIALS.match(text, counted[-1].end()) if counted else None
            if len({m["noun"] for m in counted}) != 1 or _are_of_others(counted[-1], match, first, lang):
                continue
            meant = lang.events.joined(pair.groups()) if pair else f"{size} {counted[-1]['noun']}"
            yield match.start(), match.end(), meant, True


def _are_of_others(counted: re.Match[str], match: re.Match[str], first: int, lang: Any) -> bool:
    """Whether things are counted beside people told of as "mereka", whom "keduanya" may mean as well."""
    people = counted["noun"].lower() in lang.unions.PEOPLE
    words = {word.lower() for word in _WORD.findall(match.string, first, match.start())}
    return not people and lang.people.THEM in words


def listed_references(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Reference]:
    """Spans of a counted group with a pointing word, and the names by which the sentences before list it.

    "Polisi menangkap dua pria berinisial AS dan BW. Kedua pria itu …" is "AS dan BW".
    """
    begins = [start for start, _ in sentences]
    for match in lang.listed_groups.POINTED_GROUP.finditer(text):
        size, number = match["size"].lower(), bisect_right(begins, match.start()) - 1
        first = sentences[max(0, number - REACH)][0] if sentences else 0
        found = list(lang.listed_groups.listed_group(match["noun"]).finditer(text, first, match.start()))
        told = found[-1] if found else None
        if told is None or (told["size"] or (size if told["by"] in lang.lists.IN_FULL else "")).lower() != size:
            continue
        names = _names(told["names"], lang)
        if len(names) == lang.listed_groups.SIZES[size]:
            yield match.start(), match.end(), _all_named(match["noun"], names, lang), True


def _names(listed: str, lang: Any) -> list[str]:
    """Each name of a list, without what a bracket tells of it."""
    return [m["name"].partition(" (")[0].rstrip(".") for m in lang.listed_groups.ONE_OF_GROUP.finditer(listed)]


def _by_name(text: str, start: int, end: int, lang: Any) -> str:
    """The group that a sentence opens with by name, or tells who they are; empty where it does neither."""
    match = lang.listed_groups.NAMED_GROUP.match(text, start, end)
    if match is None:
        return ""
    if match["names"]:
        names = _names(match["names"], lang)
        whole = len(names) == lang.listed_groups.SIZES[match["size"].lower()]
        return str(lang.events.joined(names)) if whole else ""
    side = match["side"] or ""
    return str(match["pair"] or f"{side[:1].lower()}{side[1:]}")


def _all_named(noun: str, names: Sequence[str], lang: Any) -> str:
    """The names of a group, with what they are where their names alone do not tell it."""
    told = str(lang.events.joined(names))
    by_name = noun in lang.unions.PEOPLE or noun in lang.firms.NOUNS or names[0].lower().startswith(noun)
    return told if by_name else f"{noun} {told}"


LONGEST_TEAM = 3
"""Words of the name of a team."""

SHORTEST_TEAM = 3
"""Letters that the name of one person may have."""

LONGEST_LEAD = 4
"""Words before the comma behind which a sentence begins: "sementara itu,"."""


def them_references(
    text: str,
    words: Sequence[Word],
    names: Sequence[Named],
    sentences: Sequence[tuple[int, int]],
    sides: Mapping[int, tuple[int, str]],
    lang: Any,
) -> Iterator[Reference]:
    """Spans of "mereka" in the narrator's words, and the group that its own or the last sentence opens with.

    `sides` are the phrases for a side of a match or for both, by where they begin: where they end, and who is meant.
    """
    starts, people = [w.start for w in words], [n.start for n in names]
    last, done_to, passed = "", "", False
    teams: dict[str, bool] = {}
    for start, stop in sentences:
        own = words[bisect_left(starts, start) : bisect_left(starts, stop)]
        named = bool(names[bisect_left(people, start) : bisect_left(people, stop)])
        them = [w for w in own if w.lower == lang.people.THEM]
        first = _first(own, lang)
        end, side = sides.get(own[first].start, (0, "")) if first < len(own) else (0, "")
        group = [w for w in own[first:] if w.start < end and side] if end else _opening_group(own, lang)
        if not side and _is_name(group, lang):
            written = text[group[0].start : group[-1].end]
            before = bisect_right(people, group[0].start) - 1
            one = before >= 0 and group[0].start < names[before].end
            if written not in teams:
                teams[written] = _is_team_name(text, written, lang)
            group = group if teams[written] and not one else ()
        behind = not them or (bool(group) and own.index(them[0]) > own.index(group[-1]))
        between = (
            group and them and (any(group[-1].end <= n.start < them[0].start for n in names) or _lists(own, them[0]))
        )
        fresh = group if group and behind and not between else ()
        told = side or (phrase_text(fresh, opening=not _is_name(fresh, lang)) if fresh else "")
        meant = told if fresh else last
        undergone = not meant and _suffers(own, first, lang)
        if undergone:
            meant = done_to
        for word in them:
            those = lang.people.THOSE_WHO.match(text, word.end)
            if meant and not those and not _is_quoted(text, start, word.start):
                yield word.start, word.end, meant, True
        if any(w.text in lang.people.MARKS for w in own[:1]):
            continue
        aside = not them and not named and _tells_of_event(own[first:], lang)
        last = meant if not undergone and (fresh or (them and not named) or (aside and not passed)) else ""
        last = _by_name(text, start, stop, lang) or last
        done_to, passed = meant if undergone else "" if fresh else _object_group(own, lang), aside


def _is_name(group: Sequence[Word], lang: Any) -> bool:
    """Whether a group is told by nothing but its name: "Persik Kediri", no "tim nasional Austria" or "para warga"."""
    several = bool(group) and _is_several(group[0], lang)
    return bool(group) and not several and all(w.text[0].isupper() for w in group)


def _suffers(words: Sequence[Word], first: int, lang: Any) -> bool:
    """Whether a sentence opens with "mereka" and tells what was done to them or who they are: "Mereka ditangkap …"."""
    them = first < len(words) and words[first].lower == lang.people.THEM
    verb = next((w.lower for w in words[first + 1 :] if w.lower not in lang.unions.ADVERBS), "") if them else ""
    return lang.events.PASSIVE.match(verb) is not None or verb in lang.people.OF_CAUGHT


def _object_group(words: Sequence[Word], lang: Any) -> str:
    """The only several people of a sentence, with a name, where somebody did something to them: "enam warga Tegal"."""
    counted = [n for n in range(len(words)) if _counts_people(words, n, lang)]
    crowds = sum(w.lower in lang.people.CROWDS for w in words)
    if len(counted) != 1 or not counted[0] or not lang.events.ACTIVE.match(words[counted[0] - 1].lower):
        return ""
    at = counted[0]
    head = at + 1 + (words[at + 1].lower in lang.people.CLASSIFIERS)
    group = words[at : _placed_end(words, phrase_end(words, head, lang), lang)]
    named = any(w.text[0].isupper() for w in group)
    return phrase_text(group) if named and crowds == (words[head].lower in lang.people.CROWDS) else ""


def _counts_people(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a number or "para" stands at a place with a noun for people behind it: "dua (orang) tersangka"."""
    if words[at].lower not in lang.people.SEVERAL and not words[at].text.isdigit():
        return False
    behind = [w.lower for w in words[at + 1 : at + 3]]
    noun = next((word for word in behind if word not in lang.people.CLASSIFIERS), "")
    crowd = noun in lang.unions.PEOPLE or noun in lang.people.CROWDS
    return crowd or lang.people.WHO_DO.fullmatch(noun) is not None


def _placed_end(words: Sequence[Word], end: int, lang: Any) -> int:
    """Index behind a group with where it is or is from, where that has a name: "para petani | di Desa Melati"."""
    lead = words[end].lower if end < len(words) - 1 and words[end + 1].text[0].isupper() else ""
    return phrase_end(words, end, lang) if lead in lang.people.FROM or lead == lang.placed.AT else end


def _tells_of_event(words: Sequence[Word], lang: Any) -> bool:
    """Whether a sentence opens with an event that is pointed at, and tells of nobody: "Pertemuan itu berlangsung …"."""
    people = lang.unions.PEOPLE | lang.people.CROWDS
    pointed = len(words) > 1 and words[1].lower in lang.phrases.POINTERS and words[0].lower not in people
    return pointed and not any(w.lower in people or w.text[0].isupper() for w in words[2:])


def _lists(words: Sequence[Word], them: Word) -> bool:
    """Whether initials with an age stand before "mereka", who may be those alone: "RS (38) dan anak mereka"."""
    before = [w.text for w in words if w.start < them.start]
    return any(a.isupper() and a.isalpha() and b == "(" for a, b in itertools.pairwise(before))


def _is_quoted(text: str, start: int, at: int) -> bool:
    return text.count('"', start, at) % 2 == 1 or "“" in text[start:at]


def _opening_group(words: Sequence[Word], lang: Any) -> Sequence[Word]:
    """The several people, or the one team, that a sentence opens with; nothing where it tells of others too."""
    first = _first(words, lang)
    while first < len(words) and words[first].lower in lang.people.BEFORE_COUNT:
        first += 1
    if first >= len(words):
        return ()
    counted = words[first].lower in lang.people.SEVERAL or words[first].text.isdigit()
    head = first + counted
    if counted and head < len(words) and words[head].lower in lang.people.CLASSIFIERS:
        head += 1
    if head >= len(words):
        return ()
    end = phrase_end(words, head, lang)
    called = words[head].lower in lang.people.TEAMS and any(w.text[0].isupper() for w in words[head + 1 : end])
    team = not counted and (called or (words[head].text[0].isupper() and _is_team(words, head, end, lang)))
    if not team and not _are_people(words[head], lang, counted=counted):
        return ()
    if end < len(words) and words[end].lower in lang.unions.LISTED:
        return ()
    others = any(w.lower in lang.people.SEVERAL or w.lower in lang.people.CROWDS for w in words[end:])
    others = others or any(_counts_people(words, n, lang) for n in range(end, len(words)))
    stop = _placed_end(words, end, lang)
    listed = stop < len(words) and words[stop].lower in lang.unions.LISTED
    return () if others or (stop - first < 2 and not team) else words[first : end if listed else stop]


def _is_team(words: Sequence[Word], head: int, end: int, lang: Any) -> bool:
    """Whether a sentence opens with the name of a team or state: capitals that are no common word, and then a verb."""
    name = words[head:end]
    if any(not w.text[0].isupper() for w in name) or lang.titles.is_word(name[0].text) or end >= len(words):
        return False
    return len(name) <= LONGEST_TEAM and (
        words[end].lower in lang.unions.BEFORE_PREDICATE or _is_verb(words[end], lang)
    )


def _is_several(word: Word, lang: Any) -> bool:
    """Whether a phrase opens with a word for several people, so that its capital says nothing."""
    return word.lower in lang.people.SEVERAL or word.lower in lang.people.CROWDS or "-" in word.text


def _is_team_name(text: str, written: str, lang: Any) -> bool:
    """Whether a text writes words with their capitals inside a sentence too, and nowhere without.

    A club with the name of its town needs no more: "Persik Kediri".
    """
    if len(written) <= SHORTEST_TEAM or f" {written.lower()} " in text:
        return False
    if " " in written and written.split()[-1] in lang.places.NAMES:
        return True
    at = text.find(f" {written}", 1)
    while at > 0:
        end = at + 1 + len(written)
        if (text[at - 1].islower() or text[at - 1] == ",") and not text[end : end + 1].isalnum():
            return True
        at = text.find(f" {written}", end)
    return False


def _is_verb(word: Word, lang: Any) -> bool:
    return bool(lang.verbs.looks_finite(word.lower)) or word.lower in lang.clauses.PREVERBAL


def _first(words: Sequence[Word], lang: Any) -> int:
    """Where a sentence begins behind a linking phrase and a comma, or behind "bahwa"."""
    said = next((n for n, w in enumerate(words) if w.lower in lang.reporting.THAT), None)
    if said is not None:
        return said + 1
    return next((n + 1 for n, w in enumerate(words[: LONGEST_LEAD + 1]) if w.text == ","), 0)


def _are_people(word: Word, lang: Any, *, counted: bool) -> bool:
    """Whether a noun is for people, several where nothing before it counts them, or for what they act in."""
    noun, _, again = word.lower.partition("-")
    if not counted:
        return word.lower in lang.people.CROWDS or (bool(again) and noun in lang.unions.PEOPLE)
    several = noun in lang.unions.PEOPLE or noun in lang.people.CROWDS or noun in lang.people.ACTING_TOGETHER
    return several or (word.text.isalpha() and word.text.isupper())
