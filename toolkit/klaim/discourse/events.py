"""The event an article is about: its kind, its parties or place, its day, and a label for claims read alone."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.acts import find_act
from klaim.discourse.cases import find_case
from klaim.discourse.event import Event
from klaim.discourse.matches import find_match
from klaim.discourse.phrases import Word, opens, phrase_end, phrase_start, phrase_text, read_words

_BRACKET = re.compile(r"\s?\([^()]*\)")
MAX_MODIFIERS = 4
MAX_CLAUSE = 12
"""Words of a clause that can still serve as a label."""

SHORTEST_PLACE = 4
"""Letters of the name of a place that can tell an event from others."""

OFFENCE_WORDS = 2
"""Words that tell an offence from other things: "dugaan korupsi"."""

OPENING, LATER = 3, 8
"""Sentences in which an article names its event, and those in which it may first use the noun for it."""


def find_event(text: str, sentences: Sequence[tuple[int, int]], names: dict[str, str], lang: Any) -> Event | None:
    """The event that the opening sentences name by a noun or tell in their first clause.

    None where the opening does neither. A talk, match or trial counts only in the first
    sentence: further on it is where something was said, not what the article is about.
    """
    for number, (start, end) in enumerate(sentences[:OPENING]):
        for match in lang.events.NOUN.finditer(text, start, end):
            kind = _kind(match[0].lower(), lang)
            if (number and kind not in lang.events.HARMFUL) or not _is_real(text, match, start, lang):
                continue
            label = _label(text, match, kind, (start, end), sentences, names, lang)
            if label:
                return Event(match[0].lower(), label, match.end(), kind)
    return (
        _told(text, sentences, lang)
        or _suffered(text, sentences, lang)
        or find_match(text, sentences, names, lang)
        or find_case(text, sentences, lang)
        or find_act(text, sentences, lang)
        or _incident(text, sentences, lang)
    )


def _is_real(text: str, match: re.Match[str], start: int, lang: Any) -> bool:
    """Whether a noun names an event that took place: no idiom, no danger, no word of a title in capitals."""
    before = text[max(start, match.start() - 18) : match.start()]
    if lang.events.IDIOMS.match(text, match.start()) or lang.events.UNREAL.search(before):
        return False
    return (
        match[0][0].islower()
        or not before.split()
        or before.split()[-1][0].islower()
        or not before.split()[-1][-1].isalnum()
    )


def _kind(noun: str, lang: Any) -> str:
    return next((kind for kind, nouns in lang.events.KINDS.items() if noun in nouns), "")


def _label(
    text: str,
    match: re.Match[str],
    kind: str,
    sentence: tuple[int, int],
    sentences: Sequence[tuple[int, int]],
    names: dict[str, str],
    lang: Any,
) -> str:
    """Noun and modifiers, then the parties or the place the sentence gives, then the day where such events recur."""
    noun, end = _noun_phrase(text, match, lang)
    rest = _BRACKET.sub("", text[end : sentence[1]])
    before = _BRACKET.sub("", text[sentence[0] : match.start()])
    parties = lang.events.PARTIES.match(rest)
    if parties and parties[0].split()[-1].lower() in lang.unions.TITLED:
        return ""
    if parties:
        return noun + " " + _full(parties[0].strip(), names)
    if kind in lang.events.NEEDS_PARTIES:
        return ""
    both = lang.events.BOTH.search(_full(before, names))
    if both and noun.split()[0] in lang.events.MUTUAL:
        return f"{noun} {lang.events.joined([_untitled(side, names) for side in both.groups()])}"
    found = lang.events.PLACE.search(rest)
    if found is None and kind == "quake":
        found = lang.events.OFF.search(text, sentence[0], sentences[min(OPENING, len(sentences)) - 1][1])
    place = _place(found[1], kind, lang) if found else ""
    if place in lang.events.EVERYWHERE:
        return ""
    if not place:
        return noun if len(noun.split()) > 1 else ""
    day = _day(text, match.start(), sentences, lang) if kind in lang.events.DATED else ""
    if place.casefold() in noun.casefold():
        joined = noun
    else:
        joined = f"{noun} {place}" if kind == "quake" else lang.events.at_place(noun, place)
    return f"{joined} {day}".strip()


def _untitled(words: str, names: dict[str, str]) -> str:
    """A party by name alone, its office left out."""
    return next((full for full in names.values() if words.endswith(full)), words)


def _noun_phrase(text: str, match: re.Match[str], lang: Any) -> tuple[str, int]:
    """The event noun with its modifiers, and where they end."""
    window = read_words(text[match.start() : match.end() + 80])
    first = len(match[0].split())
    end = phrase_end(window, first - 1, lang)
    if end > first + MAX_MODIFIERS:
        end = first
    rest = _described(text, window[end - 1], match.start(), lang) if end > first else ""
    return phrase_text(window[:end]) + rest, match.start() + window[end - 1].end


def _described(text: str, noun: Word, before: int, lang: Any) -> str:
    """The name a modifier got when it came first: the "Rusia" of "serangan drone" behind "sebuah drone Rusia"."""
    found = text.find(f" {noun.text} ", 0, before) if noun.text.islower() else -1
    if found < 0:
        return ""
    window = read_words(text[found + 1 : min(before, found + len(noun.text) + 60)])
    words = window[1 : phrase_end(window, 0, lang)]
    return "".join(f" {w.text}" for w in words) if all(w.text[0].isupper() for w in words) else ""


def _full(words: str, names: dict[str, str]) -> str:
    """Words with the short names in them written out."""
    whole = re.compile(r"\w[\w’'-]*")
    return whole.sub(lambda m: names.get(m[0], m[0]) if names.get(m[0], m[0]) not in words else m[0], words)


def _place(words: str, kind: str, lang: Any) -> str:
    """The short form of a place: district and city without those words, else its first part and its city."""
    parts = [re.sub(r"\s+", " ", p).strip() for p in lang.events.PLACE_FILLERS.sub("", words).split(",")]
    parts = [p for p in parts if p and p.lower() not in lang.titles.DAYS]
    if not parts:
        return ""
    if kind == "quake":
        return str(lang.events.COAST.sub("", parts[0]))
    district = next((p for p in parts if lang.events.DISTRICT.match(p)), "")
    city = next((p for p in parts[1:] if lang.events.CITY.match(p) or p in lang.places.NAMES), "")
    first = lang.events.DISTRICT.sub("", district) or lang.events.PROVINCE.sub("", parts[0])
    return f"{first}, {lang.events.CITY.sub('', city)}" if city else str(first)


def _day(text: str, at: int, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The day of an event: the first full date of the sentence that names it or the one behind."""
    near = [(a, b) for a, b in sentences[:5] if b > at][:2]
    for start, end in near:
        for found in lang.dates.find_dates(text[start:end]):
            resolution = lang.dates.resolve(found, lang.dates.Anchor())
            if found.year is not None and resolution.edtf is not None and len(resolution.edtf) >= 10:
                return str(lang.dates.spell(resolution.edtf[:10]))
    return ""


def _suffered(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """An accident or fire whose noun comes after a first sentence that tells whom it killed or hurt, and where."""
    if not sentences or not lang.events.HARMED.search(text, *sentences[0]):
        return None
    place = lang.events.PLACE.search(text, *sentences[0])
    for start, end in sentences[1:LATER] if place else ():
        for match in lang.events.NOUN.finditer(text, start, end):
            kind = _kind(match[0].lower(), lang)
            if kind in lang.events.TOLD_LATER and _is_real(text, match, start, lang):
                noun, _ = _noun_phrase(text, match, lang)
                where = _place(place[1], kind, lang)
                return Event(match[0].lower(), lang.events.at_place(noun, where), sentences[0][1], kind)
    return None


def _incident(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """What only a general noun names, by where it took place: "Peristiwa itu terjadi di …"."""
    for start, end in sentences[:LATER]:
        match = lang.events.INCIDENT.search(text, start, end)
        place = lang.events.PLACE.match(text, match.end() + 1, end) if match else None
        if match and place and len(place[1]) >= SHORTEST_PLACE:
            noun = match["noun"].lower()
            return Event(noun, lang.events.at_place(noun, _place(place[1], "", lang)), sentences[0][1], "incident")
    return None


def _told(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """An accident told by a verb: "Sebuah pohon … tumbang di Jalan X" is "pohon tumbang di Jalan X".

    A noun and its verb alone ("Lima orang tewas") name nothing that can be told from others.
    """
    if not sentences:
        return None
    start, end = sentences[0]
    dateline = lang.page.DATELINE.match(text, start, end)
    start = dateline.end() if dateline else start
    words = read_words(text[start:end])
    first = 1 if words and words[0].lower in lang.clauses.INDEFINITE else 0
    verb = next((n for n, w in enumerate(words[:MAX_CLAUSE]) if w.lower in lang.events.HAPPENING), 0)
    subject = words[first : phrase_end(words, first, lang)] if first < verb else []
    between = words[first + len(subject) : verb]
    if not subject or any(not w.text[0].isalnum() or w.lower == lang.clauses.RELATIVE for w in between):
        return None
    if any(lang.verbs.looks_finite(w.lower) for w in between):
        return None
    tail = lang.events.CLAUSE_ENDS.split(text[start + words[verb].end : end], maxsplit=1)[0]
    if len(tail.split()) > MAX_CLAUSE:
        return None
    label = f"{phrase_text(subject)} {words[verb].lower}"
    place = lang.events.PLACE.search(text, start + words[verb].end, end)
    if place and (not tail.strip() or lang.events.PLACE.match(tail, 1)):
        label = lang.events.at_place(label, _place(place[1], "clause", lang))
    elif not tail.strip() and len(subject) == 1:
        return None
    else:
        label += tail
    label = lang.ties.occurrence(label.strip()) if lang.ties.STRUCK.match(words[verb].lower) else label.strip()
    return Event(words[first].lower, label, start + words[verb].end, "clause")


def _pointing_nouns(event: Event, lang: Any) -> frozenset[str]:
    """The nouns that a pointing word behind them may make the event; a crime is no other crime."""
    if event.kind == "act":
        return frozenset([event.noun])
    same = frozenset([event.noun]) if event.kind == "crime" else lang.events.KINDS.get(event.kind, frozenset())
    return frozenset(lang.events.GENERAL | same)


def event_references(
    text: str, words: Sequence[Word], event: Event | None, lang: Any
) -> Iterator[tuple[int, int, str, bool]]:
    """Spans behind the first mention that point at the event: "insiden ini", "gempa tersebut", a bare "kecelakaan"."""
    if event is None:
        return
    nouns = _pointing_nouns(event, lang)
    cases = lang.events.KINDS["case"] if event.kind == "crime" else frozenset()
    known = frozenset(event.label.lower().split()) | lang.phrases.JUDGING | nouns
    for at, word in enumerate(words):
        if word.lower not in lang.phrases.POINTERS or word.start < event.end:
            continue
        near = range(max(0, at - MAX_MODIFIERS), at)
        described = next((n for n in near if words[n].lower in lang.verbs.ATTRIBUTIVE), at)
        start = phrase_start(words, described, lang)
        head = next((n for n in range(start, described) if words[n].lower in nouns), described)
        offence = _offence(event, [w.lower for w in words[start:described]], lang)
        if offence:
            yield words[start].start, word.end, offence, True
        elif head < described and all(w.lower in known for w in words[head:described]):
            yield words[head].start, word.end if described == at else words[described - 1].end, event.label, True
        elif start == at - 1 and words[start].lower in cases:
            yield words[start].start, word.end, f"{words[start].lower} {event.label}", True
    yield from _general_subjects(words, event, lang)
    if event.kind == "clause":
        return
    noun = event.noun.split()
    for at, word in enumerate(words):
        if word.lower != noun[0] or word.start < event.end:
            continue
        whole = [w.lower for w in words[at : at + len(noun)]] == noun
        last = at + len(noun) - 1 if whole else at
        if _stands_bare(words, last, lang) and not lang.events.INDEFINITE_BEFORE.search(
            text[max(0, word.start - 18) : word.start]
        ):
            yield word.start, words[last].end, event.label, True


def _offence(event: Event, pointed: Sequence[str], lang: Any) -> str:
    """What a case is about where the words before a pointing word begin it: "dugaan korupsi ini"."""
    if len(pointed) < OFFENCE_WORDS or event.label.split()[0] not in lang.events.KINDS["case"]:
        return ""
    deed = str(lang.events.deed_of(event.label))
    return deed if deed.lower().startswith(f"{' '.join(pointed)} ") else ""


def _general_subjects(words: Sequence[Word], event: Event, lang: Any) -> Iterator[tuple[int, int, str, bool]]:
    """“Peristiwa terjadi …” without a pointing word, where an accident, a crime or the like is what took place."""
    for at, word in enumerate(words[:-1]):
        occurs = words[at + 1].lower in lang.events.OCCURS and word.lower in lang.events.GENERAL
        if occurs and event.kind in lang.events.HARMFUL and word.start >= event.end and opens(words, at):
            yield word.start, word.end, event.label, True


def _stands_bare(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether an event noun stands alone, so that it can only mean the article's event."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    pointed = after in lang.phrases.POINTERS or after == lang.clauses.RELATIVE
    return not pointed and phrase_end(words, at, lang) == at + 1
