"""Where a text points back at its event: "insiden ini", "gempa tersebut", a bare "kecelakaan"."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.phrases import Reference, Word, opens, phrase_end, phrase_start

LONGEST_RELATIVE = 12
"""Words from "yang" to the pointing word behind its clause."""

LONGEST_FEATURE = 6
"""Words and marks of what an event is told to have before its pointing word: "berkekuatan magnitudo 5,0 (itu)"."""

LONGEST_LAW = 60
"""Characters before an event's noun in which a law is named that is about such events."""

OFFENCE_WORDS = 2
"""Words that tell an offence from other things: "dugaan korupsi"."""


_SENTENCE_END = re.compile(r"[.!?][\s\"”]")


def _pointing_nouns(event: Event, lang: Any) -> frozenset[str]:
    """The nouns that a pointing word behind them may make the event; a crime is no other crime."""
    if event.kind == "act":
        return frozenset([event.noun])
    if event.kind == "deed":
        return frozenset(lang.deeds.SAME.get(event.noun, frozenset([event.noun])) | lang.deeds.ALIKE)
    same = frozenset([event.noun]) if event.kind == "crime" else lang.events.KINDS.get(event.kind, frozenset())
    alike = lang.matches.ALIKE if event.kind == "match" else frozenset()
    return frozenset(lang.events.GENERAL | same | alike)


def event_references(text: str, words: Sequence[Word], event: Event | None, lang: Any) -> Iterator[Reference]:
    """Spans behind the first mention that point at the event: "insiden ini", "gempa tersebut", a bare "kecelakaan"."""
    if event is not None:
        for start, end, told, sure in _references(text, words, event, lang):
            of_next = _is_of_next(text, start, event, lang)
            yield (start, end, text[start:end], False) if of_next else (start, end, told, sure)


def _is_of_next(text: str, start: int, event: Event, lang: Any) -> bool:
    """Whether words that point at a match stand behind others that tell of one with another side to come."""
    if event.kind != "match":
        return False
    ends = [event.end, *(m.start() for m in _SENTENCE_END.finditer(text, event.end, start))]
    told = [text[ends[-2] : ends[-1]] if len(ends) > 1 else "", text[ends[-1] : start]]
    return any(
        lang.matches.TO_COME.search(part)
        and any(m["name"] not in event.label for m in lang.matches.OPPONENT.finditer(part))
        for part in told
    )


def _references(text: str, words: Sequence[Word], event: Event, lang: Any) -> Iterator[Reference]:
    """The same, a match that comes next taken for the event, too."""
    nouns = _pointing_nouns(event, lang)
    yield from _pointed(words, event, nouns, lang)
    yield from _general_subjects(words, event, lang)
    yield from _pointed_subjects(words, event, nouns, lang)
    yield from _of_both(text, event, nouns, lang)
    yield from _led(words, event, nouns, lang)
    yield from _attended(text, event, lang)
    yield from _again(text, event, lang)
    yield from _alone(words, event, nouns, lang)
    yield from _results(text, event, lang)
    yield from _mountain(words, event, lang)
    if event.kind != "clause":
        yield from _bare(text, words, event, lang)


def _pointed(words: Sequence[Word], event: Event, nouns: frozenset[str], lang: Any) -> Iterator[Reference]:
    """The event by a noun with a pointing word: "gempa tersebut", "dugaan korupsi ini", "panggilan berdurasi … itu"."""
    cases = lang.events.KINDS["case"] if event.kind in lang.events.HARMFUL else frozenset()
    known = frozenset(event.label.lower().split()) | lang.phrases.JUDGING | {w for noun in nouns for w in noun.split()}
    for at, word in enumerate(words):
        if word.lower not in lang.phrases.POINTERS or word.start < event.end:
            continue
        near = range(max(0, at - LONGEST_FEATURE), at)
        described = next((n for n in near if words[n].lower in lang.verbs.ATTRIBUTIVE), at)
        start = phrase_start(words, described, lang)
        head = next((n for n in range(start, described) if words[n].lower in nouns), described)
        if (alike := _alike(words, at, event, lang)) is not None:
            yield alike
            continue
        offence = _offence(event, [w.lower for w in words[start:described]], lang)
        if offence:
            yield words[start].start, word.end, offence, True
        elif head < described and all(w.lower in known for w in words[head:described]):
            yield words[head].start, word.end if described == at else words[described - 1].end, event.label, True
            if described < at:
                yield word.start, word.end, "", True
        elif at and words[at - 1].lower in cases and (start == at - 1 or _is_step(words[at - 2], lang)):
            yield words[at - 1].start, word.end, lang.ties.case_of(words[at - 1].lower, event.label), True
        elif (held := _held(words, at, nouns, lang)) is not None and words[held].start >= event.end:
            yield words[held].start, words[held].end, event.label, True
            yield word.start, word.end, "", True


def _is_step(word: Word, lang: Any) -> bool:
    """Whether a noun before "kasus" is a step of the case or what was done about it: "pengungkapan kasus (itu)"."""
    return word.lower in lang.cases.STEPS or word.lower in lang.cases.HANDLING


def _alike(words: Sequence[Word], at: int, event: Event, lang: Any) -> Reference | None:
    """An event of the same kind, and the event named as this one: "insiden semacam itu", "serangan … kali ini"."""
    if at > 1 and words[at - 1].lower in lang.phrases.SUCH and words[at - 2].lower in _pointing_nouns(event, lang):
        return words[at - 1].start, words[at].end, f"{words[at - 1].lower} {event.label}", True
    return None


def _bare(text: str, words: Sequence[Word], event: Event, lang: Any) -> Iterator[Reference]:
    """The event by its noun alone."""
    noun = event.noun.split()
    for at, word in enumerate(words):
        if word.lower != noun[0] or word.start < event.end:
            continue
        whole = [w.lower for w in words[at : at + len(noun)]] == noun
        last = at + len(noun) - 1 if whole else at
        counted = at > 0 and words[at - 1].text[0].isdigit()
        place = lang.scenes.PLACE.match(text, words[last].end + 1)
        struck = at > 0 and words[at - 1].lower in lang.events.STRUCK_BY
        placed = last + 1 < len(words) and words[last + 1].lower in lang.clauses.PLACE_PREPOSITIONS
        if (
            _stands_bare(words, last, lang)
            and not (struck and placed)
            and not (place and place[1].partition(",")[0] in event.label)
            and not counted
            and not lang.events.INDEFINITE_BEFORE.search(text[max(0, word.start - 18) : word.start])
            and not lang.laws.ABOUT.search(text[max(0, word.start - LONGEST_LAW) : word.start])
        ):
            yield word.start, words[last].end, event.label, True


def _attended(text: str, event: Event, lang: Any) -> Iterator[Reference]:
    """The talk that an article is about where somebody attends one: "menghadiri pembicaraan (di London)"."""
    if event.kind == "talk":
        for match in lang.events.ATTENDED.finditer(text, event.end):
            yield match.start("talk"), match.end("talk"), event.label, True


def _again(text: str, event: Event, lang: Any) -> Iterator[Reference]:
    """What only a clause names told again by its words, and an event "this time": "pohon tumbang", "laga kali ini"."""
    told = str(lang.events.named_by(event.label))
    if event.kind == "clause" and " " in told:
        for match in re.finditer(rf"(?<!\w){re.escape(told)}(?= (?:{lang.events.GOES_ON})\b|[^\w ]| ?$)", text):
            if match.start() >= event.end:
                yield match.start(), match.end(), event.label, True
    for match in lang.events.THIS_TIME.finditer(text, event.end):
        if match["event"].lower() == event.undated.lower()[: len(match["event"])]:
            yield match.start(), match.end(), event.label, True


def _of_both(text: str, event: Event, nouns: frozenset[str], lang: Any) -> Iterator[Reference]:
    """The talk of the two who talked: "percakapan kedua pemimpin", "pertemuan antara keduanya"."""
    if lang.events.MUTUAL.isdisjoint(nouns):
        return
    for match in lang.events.OF_BOTH.finditer(text, event.end):
        if match["noun"].lower() in nouns:
            yield match.start(), match.end(), event.label, True


def _mountain(words: Sequence[Word], event: Event, lang: Any) -> Iterator[Reference]:
    """The one mountain whose eruption an article tells: "status gunung (dinaikkan)"."""
    name = event.label.partition(" ")[2]
    if event.noun not in lang.occurrences.ERUPTING or name.partition(" ")[0].lower() not in lang.occurrences.MOUNTAINS:
        return
    for at, word in enumerate(words):
        bare = word.text in lang.occurrences.MOUNTAINS and phrase_end(words, at, lang) == at + 1
        if bare and word.start >= event.end and words[at - 1].lower not in lang.unions.NOT_ONE:
            pointed = at + 1 < len(words) and words[at + 1].lower in lang.phrases.POINTERS
            yield word.start, words[at + pointed].end, name, True


def _results(text: str, event: Event, lang: Any) -> Iterator[Reference]:
    """How the match ended that an article is about, and the final that it was: "hasil ini", "final itu"."""
    if event.kind != "match":
        return
    for match in lang.matches.RESULT.finditer(text, event.end):
        yield match.start(), match.end(), f"{match['result'].lower()} {event.label}", True
    if lang.matches.IN_FINAL.search(text, 0, event.end + LONGEST_LAW):
        for match in lang.matches.FINAL.finditer(text, event.end):
            yield match.start(), match.end(), event.label, True


def _alone(words: Sequence[Word], event: Event, nouns: frozenset[str], lang: Any) -> Iterator[Reference]:
    """The event by another noun for it that alone is the subject of a sentence: "Pertandingan berjalan …"."""
    held = event.kind == "deed"
    if event.kind not in lang.events.ALONE and not held:
        return
    for at, word in enumerate(words[:-1]):
        after = words[at + 1].lower
        verbal = after in lang.unions.BEFORE_PREDICATE or lang.verbs.looks_finite(after)
        verbal = after in lang.called.HOLDING_ON if held else verbal
        if word.lower in nouns and word.start >= event.end and opens(words, at) and verbal:
            yield word.start, word.end, event.label, True


def _led(words: Sequence[Word], event: Event, nouns: frozenset[str], lang: Any) -> Iterator[Reference]:
    """The event as the occasion that a sentence begins with, held at a place: "Dalam laga yang digelar di …"."""
    for at in range(1, len(words) - 2):
        word, behind = words[at], words[at + 1 : at + 3]
        led = opens(words, at - 1) and words[at - 1].lower in lang.events.OCCASION
        held = behind[0].lower == lang.clauses.RELATIVE and behind[1].lower in lang.clauses.EVENT_VERBS
        if led and held and word.lower in nouns and word.start >= event.end:
            yield word.start, word.end, event.label, True


def _held(words: Sequence[Word], pointer: int, nouns: frozenset[str], lang: Any) -> int | None:
    """The noun that a relative clause before a pointing word says to have been held: "rapat yang berlangsung … itu"."""
    for n in range(pointer - 2, max(0, pointer - LONGEST_RELATIVE), -1):
        if words[n].lower == lang.clauses.RELATIVE:
            held = words[n + 1].lower in lang.clauses.EVENT_VERBS and words[n - 1].lower in nouns
            return n - 1 if held else None
    return None


def _offence(event: Event, pointed: Sequence[str], lang: Any) -> str:
    """What a case is about where the words before a pointing word begin it: "dugaan korupsi ini"."""
    if len(pointed) < OFFENCE_WORDS or event.label.split()[0] not in lang.events.KINDS["case"]:
        return ""
    deed = str(lang.cases.deed_of(event.label))
    return deed if deed.lower().startswith(f"{' '.join(pointed)} ") else ""


def _general_subjects(words: Sequence[Word], event: Event, lang: Any) -> Iterator[Reference]:
    """“Peristiwa terjadi …” and "peristiwa yang terjadi begitu cepat", where an accident or the like took place."""
    for at, word in enumerate(words[:-3]):
        if word.lower not in lang.events.GENERAL or event.kind not in lang.events.HARMFUL or word.start < event.end:
            continue
        behind = [w.lower for w in words[at + 1 : at + 4]]
        occurs = behind[0] in lang.events.OCCURS and opens(words, at)
        so = behind[0] == lang.clauses.RELATIVE and behind[1] in lang.events.OCCURS and behind[2] in lang.events.SO
        if occurs or so:
            yield word.start, word.end, event.label, True


def _pointed_subjects(words: Sequence[Word], event: Event, nouns: frozenset[str], lang: Any) -> Iterator[Reference]:
    """“Ini merupakan kebakaran …”, where such an event is the article's."""
    for at, word in enumerate(words[:-2]):
        copula, what = words[at + 1], words[at + 2]
        equated = copula.lower in lang.clauses.COPULAS and what.lower in nouns
        if word.lower in lang.phrases.POINTERS and word.start >= event.end and opens(words, at) and equated:
            yield word.start, word.end, event.label, True


def time_references(words: Sequence[Word], event: Event | None, lang: Any) -> Iterator[Reference]:
    """“Saat kejadian” and the like, by which a clause is set in the time of an accident, a crime or the like."""
    if event is None or event.kind not in lang.events.HARMFUL:
        return
    for at in range(1, len(words) - 1):
        word, after = words[at], words[at + 1]
        timed = word.lower in lang.events.GENERAL and words[at - 1].lower in lang.events.BEFORE_EVENT
        goes_on = after.text[0].isalnum() and after.lower not in lang.phrases.PHRASE_ENDS
        which = after.lower in lang.phrases.POINTERS | lang.clauses.PLACE_PREPOSITIONS | {lang.clauses.RELATIVE}
        if timed and word.start >= event.end and not goes_on and not which:
            yield word.start, word.end, str(lang.cases.deed_of(event.label)), True


def _stands_bare(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether an event noun stands alone, so that it can only mean the article's event: not "pembunuhan dua warga".

    Nor "sidang keberatan itu", whose pointing word is of both.
    """
    after = words[at + 1].lower if at + 1 < len(words) else ""
    pointed = after in lang.phrases.POINTERS or after == lang.clauses.RELATIVE or after in lang.events.ANOTHER
    counts = after in lang.cases.COUNTING or after[:1].isdigit()
    behind = words[at + 2].lower if at + 2 < len(words) else ""
    how = words[at].lower in lang.events.GENERAL and behind in lang.events.OCCURS and after not in lang.unions.ADVERBS
    deed = after.startswith((*lang.verbs.ACTIVE, *lang.verbs.PASSIVE)) or after in lang.clauses.PREPOSITIONS
    pointed = pointed or (behind in lang.phrases.POINTERS and not deed)
    pointed = pointed or counts or how or after in lang.deeds.OF_OBJECT
    return not pointed and phrase_end(words, at, lang) == at + 1
