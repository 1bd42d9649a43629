"""What claim types read and yield."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from klaim.discourse.entities import Entities
from klaim.discourse.event import Event
from klaim.discourse.writing import Writer
from klaim.pieces.model import Speech, When
from klaim.propositions._model import Proposition
from klaim.records import Value

_CAPITALISED = re.compile(r"(?<=[a-z,] )[A-Z]\w+")

SHORTEST_SENTENCE = 4
"""Characters between two starts of sentences; less is a mark before the first word."""

LONGEST_SPEAKER = 10
"""Words of a speaker without a known name; more is no name but a misread sentence."""

YEAR = len("2026")
"""Characters of a year."""

LONG_BEFORE = 2
"""Years between what an article is about and what it tells of an earlier time."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date or duration of the text with its value."""

    edtf: str
    resolved_by: str
    words: str
    problem: str | None = None
    size: int = 0
    """Characters of the expression."""


@dataclass(frozen=True, eq=False)
class Context:
    """What is known of the whole article while its claims are made."""

    text: str
    lang: Any
    writer: Writer
    entities: Entities
    event: Event | None
    dates: dict[int, Resolved]
    """By the first code point of the expression."""
    quantities: dict[int, Any]
    durations: dict[int, Any]
    main_day: Resolved | None = None
    """The one day the article is about, where it names no other."""
    published: str = ""
    """The day it was published, spelt out."""
    voices: Mapping[int, str] = field(default_factory=dict)
    """Whom a cue like "menurutnya" means where nobody has spoken before it, by where it begins."""
    arena: str = ""
    """The match or competition that an article of sport is about."""
    in_play: frozenset[int] = frozenset()
    """Where the sentences begin that tell of it."""
    arena_end: int = 0
    """Where the article goes on with another competition."""
    matter: str = ""
    """What the article is about, as a noun phrase for a claim that is read alone."""
    topic: str = ""
    """What the article speaks of most, where neither its matter nor the sentence tells what somebody spoke of."""

    @cached_property
    def measured(self) -> frozenset[int]:
        """Where quantities and durations begin."""
        return frozenset(self.quantities.keys() | self.durations.keys())

    @cached_property
    def capitalised(self) -> frozenset[str]:
        """The words that begin with a capital though they begin no sentence."""
        return frozenset(_CAPITALISED.findall(self.text))

    @cached_property
    def folded(self) -> str:
        """The text without the difference of capitals."""
        return self.text.casefold()

    @cached_property
    def event_names(self) -> tuple[str, ...]:
        """How a claim names the event, in small letters: in full, or by its noun and where it was."""
        label, at = self.writer.label, self.lang.events.at_place("", "")
        if self.event is None or not label:
            return ()
        short = f"{self.event.noun}{at}{label.partition(at)[2]}" if at in label else label
        return label.lower(), short.lower()

    @cached_property
    def years(self) -> dict[int, int]:
        """The years of the article's dates, by where each date begins."""
        return {at: int(year) for at, date in self.dates.items() if (year := date.edtf.lstrip("./")[:YEAR]).isdigit()}

    def is_long_before(self, start: int, end: int) -> bool:
        """Whether the dates within a stretch of text are all years before the article's last one."""
        told = [year for at, year in self.years.items() if start <= at < end]
        return bool(told) and max(told) <= max(self.years.values()) - LONG_BEFORE

    @property
    def is_sport(self) -> bool:
        """Whether the article is about a match, played or still to be, or a competition."""
        return bool(self.arena) or (self.event is not None and self.event.kind == "match")

    def speaker(self, speech: Speech | None) -> str:
        """The full name of a speaker, empty where there is none."""
        if speech is None:
            return ""
        for word in speech.pointer:
            mention = self.writer.mentions.get(word.start)
            if mention is not None and mention.certain and mention.kind == "pronoun":
                return str(self.lang.phrasing.speaker(mention.text))
            if word.lower in self.lang.people.ONE or word.lower in self.lang.fragments.OTHER:
                return ""
        voice = self.voices.get(speech.cue.start, "")
        if not speech.speaker:
            return voice
        if voice := self._voice(speech):
            return voice
        start, end = speech.speaker[0].start, speech.speaker[-1].end
        if people := self._people_within(start, end):
            return str(self.lang.events.joined(people))
        for place in range(start, end):
            mention = self.writer.mentions.get(place)
            if mention is not None and mention.kind in ("name", "office") and mention.certain:
                first = speech.speaker[0]
                of = first.lower in self.lang.people.GROUPS_OF and mention.start == first.end + 1
                return f"{first.lower} {mention.text}" if of else mention.text
            if mention is not None and mention.certain and (party := self._party(mention.text)):
                return party
        words = " ".join(w.text for w in speech.speaker)
        if len(speech.speaker) > LONGEST_SPEAKER:
            return ""
        return str(self.lang.phrasing.speaker(words))

    def _voice(self, speech: Speech) -> str:
        """Who was named right before a cue like "menurutnya" that goes on from another speaker's, or one since then."""
        for cue in (speech.cue.start, *reversed(speech.carried)):
            voice = self.voices.get(cue, "")
            if voice and self._opened(speech.speaker[-1].end, cue) == voice:
                return voice
        return ""

    def _party(self, told: str) -> str:
        """Whoever plays a part in a case, by name or by what they are: "pelaku Budi", "kasir berinisial HD"."""
        part, _, name = told.partition(" ")
        if told.lower() in self.entities.initials:
            return told
        named = bool(name) and all(word[0].isupper() for word in name.split())
        return name if named and part in self.lang.parties.PARTS else ""

    def _opened(self, spoke: int, cue: int) -> str:
        """The first one named in the sentence before a cue, where somebody else spoke before that sentence."""
        starts = sorted(at for at in self.writer.sentence_starts if spoke <= at <= cue)
        before = [at for at in starts if at < starts[-1] - SHORTEST_SENTENCE] if starts else []
        end = starts[-1] if starts else cue
        start = before[-1] if before else end
        if self.lang.talk.RECALLING.match(self.text, start):
            return ""
        first = self.text[start:end].split(maxsplit=1)[:1]
        if first and first[0].lower() in self.lang.links.LINKS:
            start = max(start, self.text.find(",", start, end))
        named = (self.writer.mentions.get(at) for at in range(start, end))
        return next((m.text for m in named if m is not None and m.certain and m.kind in ("name", "office")), "")

    def _people_within(self, start: int, end: int) -> tuple[str, ...]:
        """Whoever is named with an office in some words: the first, and each further one that a conjunction joins.

        Where the words are the end of an office, whoever is named behind it: "(Ketua RW 01,) Kelurahan Melati, Budi".
        """
        found: dict[str, int] = {}
        for role in self.entities.roles:
            name = self.text[slice(*role.name)]
            full = self.entities.aliases.get(name, name)
            within = role.role[0] <= start and end <= role.role[1] and end < role.name[0]
            if not (within or start <= role.name[0] < end) or full in found:
                continue
            between = self.text[max(found.values(), default=start) : min(role.name[0], role.role[0])].split()
            if found and not (between and between[0] in self.lang.clauses.AND):
                break
            found[full] = max(role.name[1], role.role[1])
        return tuple(found)


remembered = lru_cache(maxsize=64)
"""What several types ask of one proposition is worked out once: each asks it at about the same time."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before it is checked and numbered; `spans` are the words it was read from."""

    type: str
    text: str
    value: Value | None
    modality: str
    speech: Speech | None
    speaker: str
    spans: tuple[tuple[int, int], ...]
    made_by: tuple[str, str]
    sentence: tuple[int, int]
    doubts: tuple[str, ...] = ()
    cue: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ClaimType:
    """A type of claim: `find` drafts its claims from a proposition.

    `covers` tells whether a proposition says nothing beyond them; only where no type covers
    it do the `base` types (event, statement, assessment) state the bare clause.
    `of_article` drafts what is read from the article's names rather than its clauses.
    """

    name: str
    find: Callable[[Proposition, Context], Iterator[Draft]]
    covers: Callable[[Proposition, Context], bool] = lambda proposition, context: False
    base: bool = False
    of_article: Callable[[Context], Iterator[Draft]] | None = None


__all__ = ["ClaimType", "Context", "Draft", "Proposition", "Resolved", "When", "remembered"]
