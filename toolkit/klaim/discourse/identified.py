"""What "program ini" and "kerbau itu" mean by what was told of it: "program yang diluncurkan Pemkot Tegal"."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from klaim.discourse.descriptions import named_end, offered_end, tail_end, unbracketed
from klaim.discourse.naming import name_end, outside_brackets
from klaim.discourse.owners import content
from klaim.discourse.phrases import Reference, Word, phrase_end, phrase_text
from klaim.discourse.summed import behind_inset, clause_parts, closes
from klaim.pieces.page import after_dateline

REACH = 3
"""Sentences behind one that tells of a thing in which its noun means it; that of the first sentence reaches on."""

FURTHEST = 9
"""Sentences behind the first one in which a noun means what that tells of."""

LONGEST_DOER, LONGEST_CLAUSE, LONGEST = 8, 9, 18
"""Words of who does something, of what something does, and of a thing with either."""

LONGEST_LEAD = 4
"""Words before a comma that tie a sentence to the last one, one less."""

SHORTEST_CLAUSE = 2

Known = Mapping[int, tuple[int, str]]
"""The phrases that are known to mean somebody or something, by where they begin: where they end, and what."""


class Told(NamedTuple):
    """A thing of a sentence: its noun with what stands behind that, and the same with what the sentence tells of it."""

    number: int
    head: str
    words: frozenset[str]
    phrase: str
    text: str
    many: str = ""
    """The word for how many there are, as "dua"; empty where none stands there."""


def identified_references(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], still: Iterable[Reference], lang: Any
) -> Iterator[Reference]:
    """Spans of nouns with a pointing word, and the thing by what one of the sentences before told of it.

    `still` are the references of which the open ones, and those to a thing without a name, are looked up.
    """
    still = list(still)
    known = {start: (end, told) for start, end, told, sure in still if sure and told}
    looked_up = [one for one in still if _is_nameless(text, one, lang)]
    if not looked_up:
        return
    told: dict[str, list[Told]] = {}
    for one in _told(text, words, sentences, known, lang):
        told.setdefault(one.head, []).append(one)
    starts, begins = [w.start for w in words], [start for start, _ in sentences]
    for start, end, phrase, sure in looked_up:
        first, stop = bisect_left(starts, start), bisect_left(starts, end)
        number = bisect_right(begins, start) - 1
        names = [w.lower for w in words[first:stop]]
        for at in range(first, stop - 1):
            near = told.get(names[at - first], [])
            found = _meant(near, number, names[at - first : -1], phrase if sure else "", lang)
            if found is None or _has_rival(words, starts, sentences, found, at, lang):
                continue
            if at and not _is_counted_so(words[at - 1].lower, found, lang):
                break
            yield words[at].start, end, found.text, True
            break


def _is_nameless(text: str, reference: Reference, lang: Any) -> bool:
    """Whether a phrase with a pointing word is open, or a thing that no name in it tells from others."""
    start, end, told, sure = reference
    pointed = text[start:end].rsplit(" ", 1)[-1].lower() in lang.phrases.POINTERS
    return pointed and (not sure or told == told.lower())


def _meant(told: Sequence[Told], number: int, names: Sequence[str], phrase: str, lang: Any) -> Told | None:
    """The one thing told of last that a noun with its modifiers can mean, and that is the same as a known phrase."""
    if names[0] in lang.phrases.MEASURED | lang.phrases.TIME_NOUNS:
        return None
    before = bisect_left(told, number, key=_number)
    near = [
        one
        for one in told[max(0, before - FURTHEST) : before]
        if number <= one.number + (REACH if one.number else FURTHEST)
        and all(name in one.words or name in lang.unions.LOOSE for name in names[1:])
        and (not phrase or one.phrase.lower().startswith(phrase.lower()) or phrase.startswith(one.phrase.lower()))
    ]
    same = [one for one in near if near and one.number == near[-1].number]
    return same[0] if len(same) == 1 else None


def _number(told: Told) -> int:
    return told.number


def _is_counted_so(before: str, found: Told, lang: Any) -> bool:
    """Whether a word before a noun leaves it one thing, or counts as many as there are: "kedua" of "dua"."""
    number = lang.identified.ALL_OF.get(before, before)
    several = number in lang.phrases.COUNTED | lang.phrases.PLURAL_BEFORE or number[:1].isdigit()
    one = before in lang.clauses.INDEFINITE or found.head in lang.in_passing.WITH_NAMES
    return number == found.many if several else not (found.many and one)


def _has_rival(
    words: Sequence[Word],
    starts: Sequence[int],
    sentences: Sequence[tuple[int, int]],
    found: Told,
    before: int,
    lang: Any,
) -> bool:
    """Whether a text between a thing and its noun tells of another thing of that noun, or of any."""
    first = bisect_left(starts, sentences[found.number][1])
    for at in range(first, before):
        if words[at].lower != found.head:
            continue
        end = phrase_end(words, at, lang)
        other = any(w.lower in lang.fragments.OTHER or w.lower not in found.words for w in words[at + 1 : end])
        several = words[at - 1].lower in lang.unions.NOT_ONE or words[at - 1].text[0].isdigit()
        pointed = end < len(words) and words[end].lower in lang.phrases.POINTERS
        if (other or several) and not pointed:
            return True
    return False


def _told(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], known: Known, lang: Any
) -> Iterator[Told]:
    """The thing that each plain sentence tells somebody to do something with, or tells what happened to."""
    starts = [w.start for w in words]
    for number, (start, end) in enumerate(sentences):
        begin = start if number else after_dateline(text, start, end, lang)
        own = words[bisect_left(starts, begin) : bisect_left(starts, end)]
        own = own[next((n for n, w in enumerate(own) if w.text != "\n"), 0) :]
        if any(w.text in lang.identified.MARKS for w in own):
            continue
        own = _behind_lead(unbracketed(outside_brackets(own), lang), lang)
        parts = clause_parts(own, lang)
        if parts is None or own[parts[2]].lower not in lang.identified.WRITING:
            own = content(own, lang)
            parts = clause_parts(own, lang)
        if parts is not None:
            yield from _of_clause(own, parts, number, known, lang)


def _behind_lead(words: Sequence[Word], lang: Any) -> Sequence[Word]:
    """A sentence without the few words before a comma that tie it to the last one: "Selain itu, PT Melati …"."""
    comma = next((n for n, w in enumerate(words[:LONGEST_LEAD]) if w.text == ","), 0)
    lead = words[:comma]
    tied = all(w.text[0].islower() for w in lead[1:]) and not any(lang.verbs.looks_finite(w.lower) for w in lead)
    named = bool(lead) and not lang.titles.is_word(lead[0].lower)
    return words[comma + 1 :] if lead and tied and not named else words


def _of_clause(
    words: Sequence[Word], parts: tuple[int, int, int], number: int, known: Known, lang: Any
) -> Iterator[Told]:
    start, end, verb = parts
    while end > start + 1 and words[end - 1].lower in lang.identified.TO_COME:
        end -= 1
    led = {w.lower for w in words[behind_inset(words, end, lang) : verb]}
    coming = not led.isdisjoint(lang.identified.TO_COME)
    if not led <= lang.carried.STEADY | lang.identified.TO_COME:
        return
    while verb + 1 < len(words) and words[verb].lower in lang.acts.DECIDING | lang.identified.TO_COME:
        coming = coming or words[verb].lower in lang.identified.TO_COME
        verb += 1
    deed = words[verb].lower
    if deed in lang.identified.NOT_IDENTIFYING or not words[verb].text.islower():
        return
    if lang.events.ACTIVE.match(deed) and (done := _object(words, verb, lang)):
        who = _doer(words[start:end], known, lang)
        passive = lang.prefixed.passive_of(deed)
        if who and passive and len(done[1].split()) + len(who.split()) < LONGEST:
            told = lang.identified.done_by(done[1], passive, who, lang.identified.COMING if coming else "")
            yield Told(
                number, done[0], frozenset(done[1].lower().split()[1:]), done[1], told, _count(words, verb, lang)
            )
    elif words[start].lower in lang.clauses.INDEFINITE or words[start].text[0].isdigit():
        yield from _of_subject(words, (start, end, verb), number, lang)


def _object(words: Sequence[Word], verb: int, lang: Any) -> tuple[str, str] | None:
    """The noun right behind an active verb, and that with what tells more of it where nothing is joined to it."""
    at = verb + 1
    counts = lang.identified.BEFORE_OBJECT | lang.acts.HOW_MANY | lang.clauses.INDEFINITE
    while at < len(words) and (words[at].lower in counts or words[at].text[0].isdigit()):
        at += 1
    at += at > verb + 1 and at < len(words) and words[at].lower in lang.phrases.CLASSIFIERS
    common = at < len(words) and (words[at].text.islower() or bool(lang.titles.is_word(words[at].lower)))
    if not common or not words[at].text.isalpha():
        return None
    end = name_end(words, at, lang)
    if end == at or words[at].lower in lang.phrases.PHRASE_ENDS or lang.verbs.looks_finite(words[at].lower):
        return None
    joined = end < len(words) and words[end].lower in lang.phrases.JOINERS
    stop = max(read(words, at, end, lang) for read in (tail_end, named_end, offered_end))
    phrase = words[at : at + 1] if joined else words[at:stop]
    if any(_is_open(w, lang) or w.lower in lang.fragments.OTHER for w in phrase):
        return None
    title = words[at].text[0].isupper() and len(phrase) > 1 and phrase[1].text[0].isupper()
    return words[at].lower, phrase_text(phrase, opening=not title)


def _count(words: Sequence[Word], before: int, lang: Any) -> str:
    """The word behind a place that counts more than one."""
    word = words[before + 1].lower
    return word if word[0].isdigit() or word in lang.phrases.COUNTED else ""


def _doer(words: Sequence[Word], known: Known, lang: Any) -> str:
    """Who does what a sentence tells, by name or by what somebody named is; empty where that is not told."""
    end, told = known.get(words[0].start, (0, ""))
    written = " ".join(w.text for w in words)
    if end == words[-1].end and (told == written or told.lower() != written.lower()):
        return told if len(told.split()) <= LONGEST_DOER else ""
    words = words[1:] if words[0].lower in lang.summed.ARTICLES else words
    if not any(w.text[0].isupper() for w in words[1:]) and lang.titles.is_word(words[0].lower):
        return ""
    if len(words) > LONGEST_DOER or any(_is_open(w, lang) or w.text == "," for w in words):
        return ""
    first = words[0].lower
    people = first in lang.unions.PEOPLE | lang.people.CROWDS | lang.titles.PROFESSIONS | lang.titles.HEADS
    name = len(words) > 1 and words[1].text[0].isupper() and not people
    return phrase_text(words, opening=bool(lang.titles.is_word(first)) and not name)


def _of_subject(words: Sequence[Word], parts: tuple[int, int, int], number: int, lang: Any) -> Iterator[Told]:
    """One that a sentence brings in, by what it does or what happens to it: "kerbau yang mengamuk di Kudus"."""
    start, end, verb = parts
    first = start + 1
    first += words[first].lower in lang.phrases.CLASSIFIERS
    ends = (n for n in range(verb + 1, len(words)) if closes(words[n], lang) or words[n].text in lang.phrases.CLOSING)
    stop = next(ends, len(words))
    clause, thing = words[verb:stop], words[first:end]
    if not thing or not SHORTEST_CLAUSE <= len(clause) <= LONGEST_CLAUSE or words[first].lower in lang.unions.LOOSE:
        return
    named = any(w.text[0].isupper() for w in clause)
    if not named or any(_is_open(w, lang) or w.text == "," for w in (*clause, *thing)):
        return
    phrase = phrase_text(thing)
    told = f"{phrase} {lang.clauses.RELATIVE} {' '.join(w.text for w in clause)}"
    count = _count(words, start - 1, lang)
    yield Told(number, words[first].lower, frozenset(phrase.lower().split()[1:]), phrase, told, count)


def _is_open(word: Word, lang: Any) -> bool:
    """Whether a word points out of its clause."""
    owned = word.text[0].islower() and word.lower.endswith(lang.phrases.CLITIC)
    return owned or word.lower in lang.unions.LEAVES_OPEN
