"""What behind a noun phrase tells further which thing it means: a topic, a relative clause, a place."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.phrases import Word, is_bound, phrase_end, phrase_text

LONGEST_CLAUSE = 10
"""Words of a relative clause that can still stand in a description."""

LONGEST_FEATURE = 5
"""Words behind "berusia" and the like."""

PLACED = 2
"""Words of a place behind a description: "di dunia"."""

LONGEST_SHORT_NAME = 2
"""Words in a bracket that abbreviates what stands before it."""


def tail_end(words: Sequence[Word], head: int, end: int, lang: Any) -> int:
    """Index behind what tells of the phrase from `head` to `end` which one it is; `end` where nothing whole does."""
    if end >= len(words):
        return end
    lead = words[end].lower
    if lead == lang.clauses.RELATIVE:
        return _clause_end(words, end, lang)
    if lead in lang.verbs.ATTRIBUTIVE:
        return _feature_end(words, end, lang)
    placed = lead in lang.clauses.PLACE_PREPOSITIONS and _has_place(words[head].lower, lang)
    if not placed and lead not in lang.phrases.TELLING:
        return end
    stop = phrase_end(words, end, lang)
    listed = stop < len(words) and words[stop].lower in lang.phrases.JOINERS
    told = words[end + 1 : stop]
    whole = bool(told) and not listed and words[stop - 1].lower not in lang.phrases.POINTERS
    if not whole or (placed and not any(w.text[0].isupper() for w in told)):
        return end
    pointed = stop < len(words) and words[stop].lower in lang.phrases.POINTERS
    return end if pointed else stop


def told_apart(words: Sequence[Word], verb: int, done: str, lang: Any) -> str:
    """What a deed is done to, with what right behind it tells by a name which it is: "rumah kos | di Sukamaju"."""
    size = len(done.split())
    head = next((n for n in range(verb + 1, len(words)) if done.startswith(words[n].lower)), len(words))
    first = head + (words[head].lower in lang.summed.ARTICLES) if head < len(words) else head
    end = head + size
    stop = max(tail_end(words, first, end, lang), named_end(words, first, end, lang))
    named = any(w.text[0].isupper() for w in words[end:stop])
    return phrase_text(words[first : stop if named else end], opening=False) if first < end else done


def named_end(words: Sequence[Word], head: int, end: int, lang: Any) -> int:
    """Index behind what names the phrase from `head` to `end` as one of its kind; `end` where nothing does.

    Where it is or is from, and what somebody there is called: "pabrik pupuk | di Gresik", "telur | dari peternakan di
    Blitar", "lurah | di Kabupaten Tegal berinisial M".
    """
    lead = words[end].lower if end < len(words) else ""
    if lead not in lang.clauses.PLACE_PREPOSITIONS | lang.clauses.FROM or words[head].lower == words[end].lower:
        return end
    placed = lead in lang.clauses.PLACE_PREPOSITIONS
    stop = phrase_end(words, end, lang)
    if not placed and stop < len(words) and words[stop].lower in lang.clauses.PLACE_PREPOSITIONS:
        stop = phrase_end(words, stop, lang)
    after = words[stop].lower if stop < len(words) else ""
    told = words[end + 1 : stop]
    common = bool(told) and told[0].text.islower()
    if not any(w.text[0].isupper() for w in told) or after in lang.unions.LISTED or after in lang.phrases.TURNING:
        return end
    if not placed and not common and (told[0].text not in lang.places.NAMES or after in lang.clauses.DIRECTIONS):
        return end
    if after in lang.crimes.CALLED:
        return _feature_end(words, stop, lang)
    person = words[head].lower in lang.unions.PEOPLE or words[head].lower in lang.titles.HEADS
    where = _has_place(words[head].lower, lang) and words[head].lower not in lang.acts.NO_ACTS
    return end if person or (placed and not where) or words[stop - 1].text.islower() else stop


def between_end(words: Sequence[Word], end: int, lang: Any) -> int:
    """Index behind the two named sides of what a phrase tells, "gencatan senjata | antara A dan B"; else `end`."""
    if end >= len(words) or words[end].lower not in lang.lists.BETWEEN:
        return end
    joint = phrase_end(words, end, lang)
    if joint >= len(words) or words[joint].lower not in lang.clauses.AND:
        return end
    stop = phrase_end(words, joint, lang)
    named = all(words[n].text[0].isupper() for n in (joint - 1, stop - 1)) and joint > end + 1 and stop > joint + 1
    return stop if named else end


def offered_end(words: Sequence[Word], head: int, end: int, lang: Any) -> int:
    """Index behind for whom or how long what is granted is: "diskon tiket | selama libur Juni 2025"; else `end`."""
    if words[head].lower not in lang.summed.OFFERED or end + 1 >= len(words):
        return end
    lead, lasting = words[end].lower, words[end].lower in lang.summed.LASTING
    first = end + (lasting and words[end + 1].lower in lang.summed.PERIODS)
    stop = phrase_end(words, first, lang)
    while lasting and stop < len(words) and (words[stop].text.istitle() or words[stop].text.isdigit()):
        stop += 1
    if not lasting and _is_place(words, stop, lang):
        stop = phrase_end(words, stop, lang)
    told = words[first + 1 : stop]
    if not told:
        return end
    pointed = stop < len(words) and words[stop].lower in lang.phrases.POINTERS | lang.phrases.JOINERS
    timed = lasting and any(w.text[0].isupper() or w.text[0].isdigit() for w in told)
    whose = lead in lang.summed.FOR_WHOM and not lang.verbs.looks_finite(told[0].lower)
    return stop if (timed or whose) and not pointed else end


def _is_place(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a preposition and the name of a place stand from a word on."""
    led = at + 1 < len(words) and words[at].lower in lang.clauses.PLACE_PREPOSITIONS
    return led and words[at + 1].text[0].isupper()


def _feature_end(words: Sequence[Word], start: int, lang: Any) -> int:
    """Index behind what a thing or somebody is told to have or be called: "berusia 52 tahun", "berpelat merah"."""
    end = start + 1
    while end < len(words) and end - start <= LONGEST_FEATURE:
        word = words[end]
        if is_bound(word, lang) and not (word.lower == lang.phrases.YEARS and words[end - 1].text[0].isdigit()):
            break
        end += 1
    pointed = end < len(words) and words[end].lower in lang.phrases.POINTERS
    return start if pointed or end == start + 1 else end


def _has_place(noun: str, lang: Any) -> bool:
    """Whether a place right behind a noun is where that thing is, not where something is done with it."""
    held = noun in lang.phrases.PLACED or noun in lang.deeds.HELD
    return held or lang.acts.ACT_NOUN.match(noun) is not None


def _clause_end(words: Sequence[Word], start: int, lang: Any) -> int:
    """Index behind a short relative clause that a mark or a day closes and that points at nothing; else its start.

    One with two verbs may be the clause that the phrase is the subject of.
    """
    open_words = lang.phrases.POINTERS | lang.unions.PRONOUNS | lang.reporting.FIRST_PERSONS | lang.phrases.JOINERS
    verbs = 0
    for at in range(start + 1, min(len(words), start + LONGEST_CLAUSE + 2)):
        word = words[at]
        if word.lower in open_words or word.lower.endswith(lang.phrases.CLITIC):
            return start
        if word.lower in lang.titles.DAYS:
            return at - (words[at - 1].lower in lang.clauses.TIME_PREPOSITIONS)
        verbs += bool(lang.verbs.looks_finite(word.lower))
        if verbs > 1:
            return start
        if not word.text[0].isalnum():
            return at if at > start + 2 and word.text in lang.phrases.CLOSING else start
    return start


def unbracketed(words: Sequence[Word], lang: Any) -> list[Word]:
    """Words without the brackets inside a phrase that abbreviate what stands before them: "handphone (HP) ilegal"."""
    kept: list[Word] = []
    at = 0
    while at < len(words):
        stop = _short_name_end(words, at) if words[at].text == "(" else 0
        if 0 < stop < len(words) and (
            _continues(words[at - 1], words[stop], lang) or _names_vehicle(words, at, stop, lang)
        ):
            at = stop
            continue
        kept.append(words[at])
        at += 1
    return kept


def _continues(before: Word, word: Word, lang: Any) -> bool:
    """Whether a phrase, or a name, goes on with a word behind a bracket: "Dewan Keamanan (DK) PBB"."""
    goes_on = before.lower in lang.titles.PARTS or before.lower in lang.laws.ACTS
    if before.text[0].isupper() and word.text[0].isupper() and goes_on:
        return not is_bound(word, lang)
    return word.lower in lang.phrases.POINTERS or (word.text[0].islower() and not is_bound(word, lang))


def _names_vehicle(words: Sequence[Word], at: int, stop: int, lang: Any) -> bool:
    """Whether a bracket stands inside the name of a vehicle: "Kapal Motor Penumpang (KMP) Samudra Jaya"."""
    start = at
    while start and words[start - 1].text.istitle():
        start -= 1
    return start < at and words[start].lower in lang.vehicles.VEHICLES and words[stop].text.istitle()


def _short_name_end(words: Sequence[Word], at: int) -> int:
    """Index behind a bracket that holds an abbreviation, 0 where it holds anything else."""
    for stop in range(at + 2, min(len(words), at + LONGEST_SHORT_NAME + 2)):
        if words[stop].text == ")":
            inside = words[at + 1 : stop]
            return stop + 1 if all(w.text[0].isupper() and w.text.isalpha() for w in inside) else 0
    return 0


def short_heads(words: Sequence[Word], lang: Any) -> dict[str, str]:
    """Abbreviations with the one name that a text lets follow them: "RUU" in "(RUU) Perampasan Aset"."""
    found: dict[str, set[str]] = {}
    for at in range(len(words) - 1):
        stop = _short_name_end(words, at) if words[at].text == "(" else 0
        if not stop or stop >= len(words) or is_bound(words[stop], lang):
            continue
        name = words[stop : phrase_end(words, stop, lang)]
        if name[0].text[0].isupper() and words[at + 1].text.isupper():
            told = f"{words[at + 1].text} {' '.join(w.text for w in name)}"
            found.setdefault(words[at + 1].lower, set()).add(told)
    return {short: told.pop() for short, told in found.items() if len(told) == 1}


def behind_name(words: Sequence[Word], at: int, end: int, lang: Any) -> int:
    """Where a phrase ends with the name in it: what stands in small letters behind that is told of the thing.

    Without a name it ends before a word that only leads to a pronoun: "lantai dapur milik (mereka)".
    """
    last = max((n for n in range(at + 1, end) if words[n].text[0].isupper()), default=end - 1)
    while last + 1 < end and not words[last + 1].text[0].islower():
        last += 1
    while last > at and words[last].lower in lang.clauses.OF_PARTY:
        last -= 1
    return last + 1


def name_behind(words: Sequence[Word], head: int, end: int, lang: Any) -> str:
    """The name that a comma sets behind a description: "jembatan tertinggi di dunia, X Bridge".

    One of two words or more, or of one for what has names: "aplikasi berbagi foto, Melatigram".
    """
    at = end + PLACED if end < len(words) and words[end].lower in lang.clauses.PREPOSITIONS else end
    if at >= len(words) or words[at].text != ",":
        return ""
    first = at + 1
    first += first < len(words) and words[first].lower in lang.in_passing.NAMING
    stop = first
    while stop < len(words) and words[stop].text[0].isupper():
        stop += 1
    name = words[first:stop]
    alone = len(name) == 1 and words[head].lower in lang.in_passing.WITH_NAMES and is_own_name(name[0], lang)
    after = words[stop].lower if stop < len(words) else "."
    listed = stop + 1 < len(words) and after == "," and words[stop + 1].text[0].isupper()
    closed = after in (",", ".", lang.clauses.RELATIVE) and not listed
    return phrase_text(name, opening=False) if closed and (alone or len(name) > 1) else ""


def is_own_name(word: Word, lang: Any) -> bool:
    """Whether a word with a capital is a name that is no place's and no common noun's."""
    return word.text not in lang.places.NAMES and not lang.titles.is_word(word.lower)
