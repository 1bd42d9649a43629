"""Victims, vehicles and parts of the event, named bare where the event is not: "korban luka", "guncangannya"."""

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from klaim.discourse.descriptions import tail_end
from klaim.discourse.event import Event
from klaim.discourse.phrases import Reference, Word, begins_name, is_bound, opens, phrase_end, phrase_text

Spans = list[tuple[int, int]]

MAKE_AND_MODEL = 2
"""Words of a name by which a text tells one car from all of its make."""

NEAR = 3
"""Sentences behind one about the event within which what has "-nya" may be the event's."""

MEASURED = 5
"""Words and marks behind a noun within which its figure stands: "magnitudo (M) 4,7"."""


@dataclass(frozen=True, slots=True)
class Scene:
    """An article's words and sentences, its event, and the numbers of the sentences that mention it."""

    words: Sequence[Word]
    sentences: Sequence[tuple[int, int]]
    event: Event | None
    telling: frozenset[int]

    def sentence(self, at: int) -> int:
        """The number of the sentence that holds a code point."""
        return bisect_right(self.sentences, at, key=_start) - 1


def _start(sentence: tuple[int, int]) -> int:
    return sentence[0]


def make_scene(
    words: Sequence[Word], sentences: Sequence[tuple[int, int]], event: Event | None, mentioned: Sequence[int]
) -> Scene:
    """A scene whose event is mentioned where it is first named and at the code points `mentioned`."""
    scene = Scene(words, sentences, event, frozenset())
    places = [*mentioned, event.end - 1] if event else []
    return Scene(words, sentences, event, frozenset(scene.sentence(at) for at in places))


def participant_references(scene: Scene, lang: Any) -> Iterator[Reference]:
    """Spans of bare participants, and the words that tie them to the event or to the one vehicle the article names."""
    vehicles: dict[str, Spans] = {}
    for at, word in enumerate(scene.words):
        near = at > 0 and scene.words[at - 1].lower in lang.vehicles.NEAR_VEHICLES
        if word.lower in lang.vehicles.VEHICLES and not near and not _is_of_name(scene.words, at, lang):
            vehicles.setdefault(word.lower, []).append((at, phrase_end(scene.words, at, lang)))
    event = scene.event
    if event is not None and event.kind in lang.events.HARMFUL:
        yield from _parts(scene, event, lang)
        yield from _bare_parts(scene, event, lang)
        yield from _victims(scene, event, lang)
    if event is not None and event.kind == "accident" and lang.events.at_place("", "") in event.label:
        for head, spans in vehicles.items():
            yield from _vehicle(scene, event, head, spans, lang)
    described = {
        head: [(a, _described_end(scene.words, a, b, lang)) for a, b in spans] for head, spans in vehicles.items()
    }
    yield from _riders(scene.words, described, lang)


def _described_end(words: Sequence[Word], at: int, end: int, lang: Any) -> int:
    """Index behind a vehicle with what tells which it is: "kapal ikan | berbendera Kenya"."""
    featured = end < len(words) and words[end].lower in lang.verbs.ATTRIBUTIVE
    return tail_end(words, at, end, lang) if featured else end


def _is_of_name(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a vehicle's word is in the name of a body or system: "PT Kereta Api Indonesia", "Bus Rapid Transit"."""
    if not at or not words[at].text[0].isupper() or opens(words, at):
        return False
    body = words[at - 1].text[0].isupper() and words[at - 1].lower in lang.unions.GROUPS | lang.titles.PARTS
    return body or (at + 1 < len(words) and words[at + 1].text[0].isupper())


def _parts(scene: Scene, event: Event, lang: Any) -> Iterator[Reference]:
    """“Guncangannya” at the start of a sentence behind one about the event, and "penyebab pastinya" anywhere."""
    opening = {start for start, _ in scene.sentences} | {start + 1 for start, _ in scene.sentences}
    telling = set(scene.telling)
    for word in scene.words:
        noun = word.lower.removesuffix(lang.phrases.CLITIC)
        if word.start in opening and noun != word.lower and noun in lang.events.EVENT_PARTS:
            number = scene.sentence(word.start)
            if word.start >= event.end and telling & set(range(number - NEAR, number)):
                telling.add(number)
                yield word.start, word.end, f"{noun} {lang.cases.deed_of(event.label)}", True
    for first, second in itertools.pairwise(scene.words):
        noun = second.lower.removesuffix(lang.phrases.CLITIC)
        sure = first.lower in lang.events.EVENT_PARTS and noun in lang.events.SURE and noun != second.lower
        if sure and first.start >= event.end:
            yield first.start, second.end, f"{first.lower} {noun} {lang.cases.deed_of(event.label)}", True


def _bare_parts(scene: Scene, event: Event, lang: Any) -> Iterator[Reference]:
    """“Penyebab” and “evakuasi” without a word that tells of what: the event's."""
    words = scene.words
    for at, word in enumerate(words):
        if word.lower not in lang.unions.EVENT_PARTS or word.start < event.end:
            continue
        before = words[at - 1].lower if at else ""
        counted = (
            before in lang.phrases.COUNTED or before in lang.clauses.INDEFINITE or before in lang.events.NOT_VICTIM
        )
        after = words[at + 1].lower if at + 1 < len(words) else ""
        told = after in lang.events.OF_PARTS
        last = at + (told or after in lang.events.GENERAL)
        in_name = (word.text[0].isupper() and not opens(words, at)) or _tells_which_body(word, before, lang)
        sure_of = after in lang.events.SURE and at + 2 < len(words) and not is_bound(words[at + 2], lang)
        if word.lower in lang.events.VICTIMS or counted or in_name or sure_of or phrase_end(words, at, lang) > last + 1:
            continue
        named = last + 1 < len(words) and words[last + 1].lower == event.noun
        if before not in lang.ties.STATE and not named and not _is_told(words, last, lang):
            label, part = lang.cases.deed_of(event.label), phrase_text(words[at : last + 1] if told else [word])
            done = word.lower in lang.events.RESCUES and lang.verbs.looks_finite(before)
            joined = lang.events.within if done else lang.events.owing
            yield word.start, words[last].end, joined(part, label), True


def _tells_which_body(word: Word, before: str, lang: Any) -> bool:
    """Whether a part of an event is none behind the noun of a body: "pemerintah pusat", "kantor pusat"."""
    body = before in lang.bodies.GOVERNING or before in lang.titles.ORGANISATIONS
    return body and word.lower in lang.events.EVENT_PARTS


def _is_told(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether behind the noun at a place stands of what it is: "kedalaman 10 kilometer", "penanganan medis"."""
    if at + 1 == len(words):
        return False
    after = words[at + 1]
    if any(
        w.text[0].isdigit() for w in itertools.takewhile(lambda w: not w.text.islower(), words[at + 1 : at + MEASURED])
    ):
        return True
    told = lang.phrases.POINTERS | lang.events.LOST | {lang.clauses.RELATIVE}
    if words[at].lower in lang.events.RESPONSES:
        told |= lang.ties.OF_WHAT | lang.people.SEVERAL
        if after.lower in lang.clauses.AND and phrase_end(words, at + 2, lang) > at + 3:
            return True
    deed = after.lower.endswith(lang.clauses.POSSESSIVE) and after.lower not in lang.clauses.NO_POSSESSIVE
    return after.lower in told or deed


def _victims(scene: Scene, event: Event, lang: Any) -> Iterator[Reference]:
    """“Enam korban luka” in a sentence that does not mention the event: "korban luka kecelakaan maut di …"."""
    words = scene.words
    for at, word in enumerate(words):
        if (
            word.lower not in lang.events.VICTIMS
            or scene.sentence(word.start) in scene.telling
            or word.start < event.end
        ):
            continue
        if at and (words[at - 1].lower in lang.events.NOT_VICTIM or words[at - 1].lower in lang.events.EVENT_PARTS):
            continue
        end = at + 1
        while end < len(words) and words[end].lower in lang.events.VICTIM_WORDS:
            end += 1
        end = at + 1 if _suffers(words, at, end, lang) else end
        joint, second = (words[n].lower if n < len(words) else "" for n in (end, end + 1))
        if joint in lang.clauses.AND and second in lang.events.VICTIM_WORDS:
            continue
        if goes_on(words, end, lang) or (end < len(words) and words[end].lower in lang.events.LOST | {event.noun}):
            continue
        who, label = phrase_text(words[at:end]), str(lang.cases.deed_of(event.label))
        before = words[at - 1].lower if at else ""
        there_is = before in lang.clauses.THERE_IS or (end > at + 1 and lang.verbs.looks_finite(before))
        yield word.start, words[end - 1].end, lang.events.within(who, label) if there_is else f"{who} {label}", True


def _suffers(words: Sequence[Word], at: int, end: int, lang: Any) -> bool:
    """Whether "korban meninggal" up to `end` tells that a victim died rather than which victims: "… karena luka"."""
    before = words[at - 1].lower if at else ""
    counted = before[:1].isdigit() or before in lang.unions.NOT_ONE or before in lang.words_counted.COUNTING
    return not counted and end > at + 1 and end < len(words) and words[end].lower in lang.links.LINKS


def goes_on(words: Sequence[Word], end: int, lang: Any) -> bool:
    """Whether words behind a phrase tell further which one it is."""
    if end >= len(words):
        return False
    after = words[end]
    if after.lower in lang.phrases.POINTERS or after.lower in (lang.clauses.RELATIVE, *lang.verbs.ATTRIBUTIVE):
        return True
    return (
        after.text[0].isalnum()
        and after.lower not in lang.phrases.PHRASE_ENDS
        and not lang.verbs.looks_finite(after.lower)
    )


def _vehicle(scene: Scene, event: Event, head: str, spans: Spans, lang: Any) -> Iterator[Reference]:
    """The one truck of an accident: its fullest description, "dalam", the accident."""
    words = scene.words
    fullest = max((words[a:b] for a, b in spans), key=len)
    kept = {w.lower for w in fullest}
    for start, end in spans:
        modifiers = {w.lower for w in words[start:end]} - lang.phrases.JUDGING
        if not modifiers <= kept or (start and words[start - 1].lower in lang.phrases.COUNTED):
            return
    if head in event.label.split() and not event.label.startswith(f"{event.noun} {head} "):
        return
    told, accident = phrase_text([w for w in fullest if w.lower not in lang.phrases.JUDGING]), event.label
    if head in accident.split():
        accident = f"{event.noun}{accident[accident.index(lang.events.at_place('', '')) :]}"
    label = lang.events.within(told, accident)
    for start, end in spans:
        before = words[start - 1].lower if start else ""
        if words[start].start < event.end or before in lang.clauses.INDEFINITE or before in lang.events.NOT_PARTICIPANT:
            continue
        if before == event.noun or (end < len(words) and words[end].lower in lang.ties.DESCRIBES):
            continue
        if _is_called(words[end : end + 2], lang):
            continue
        if scene.sentence(words[start].start) in scene.telling:
            continue
        stop = end + 1 if end < len(words) and words[end].lower in lang.phrases.POINTERS else end
        yield words[start].start, words[stop - 1].end, label, True


def _is_called(behind: Sequence[Word], lang: Any) -> bool:
    """Whether the words behind a phrase tell the name of somebody or something: "sopir bus bernama Budi"."""
    apart = [w.text[0] for w in behind]
    return any(w.lower in lang.crimes.CALLED for w in behind[:1]) or (
        apart[:1] == [","] and all(c.isupper() for c in apart[1:2])
    )


def _riders(words: Sequence[Word], vehicles: dict[str, Spans], lang: Any) -> Iterator[Reference]:
    """Bare "penumpang" and "kapal" where the article names one ship only."""
    named = {
        head: dict.fromkeys(
            phrase_text(words[a:b], opening=not begins_name(words[a:b], lang))
            for a, b in spans
            if b - a > 1 and words[b - 1].text[0].isupper()
        )
        for head, spans in vehicles.items()
    }
    sole = [(head, names) for head, names in named.items() if names]
    if len(sole) != 1:
        return
    head, names = sole[0]
    name = max(names, key=len)
    if any(name.split()[-1] != other.split()[-1] for other in names):
        return
    if head in lang.vehicles.GENERIC_VEHICLES and sum(w[0].isupper() for w in name.split()) < MAKE_AND_MODEL:
        return
    first = min(a for a, b in vehicles[head] if b - a > 1 and words[b - 1].text[0].isupper())
    for at in range(first + 1, len(words)):
        word = words[at]
        if word.lower not in lang.vehicles.RIDERS and word.lower != head:
            continue
        bare = phrase_end(words, at, lang) == at + 1 and not goes_on(words, at + 1, lang)
        before = words[at - 1]
        if (
            bare
            and before.lower not in lang.vehicles.NO_ONE_VEHICLE | lang.phrases.COUNTED
            and not before.text[0].isdigit()
        ):
            yield word.start, word.end, name if word.lower == head else f"{word.lower} {name}", True
