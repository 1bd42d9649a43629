"""Who a text has last spoken of, sentence by sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from klaim.discourse.cues import NEAR_VERB, cue, quote_of

REACH = 3
"""Sentences without a person's name over which the last subject stays the one meant."""

JOINED = 4
"""Words between two names in fewer than which they are of one subject."""

_WORD = re.compile(r"\w+")
_APPOSED = re.compile(r"^,[^,.]*,")


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name in the text: where it stands and the full name."""

    start: int
    end: int
    name: str


@dataclass(slots=True)
class Topic:
    """Who was last spoken of: one person, two joined ones, or nobody sure; and when."""

    people: tuple[str, ...] = ()
    seen: int = -1
    speaker: tuple[str, ...] = ()
    spoke: int = -9
    quoted: list[tuple[int, int]] = field(default_factory=list)
    other: tuple[str, ...] = ()
    """The one person last told of who did not speak."""
    told: int = -9
    met: set[str] = field(default_factory=set)
    """Everybody named so far."""
    named: int = 0
    """Where the last name ended."""
    told_by: set[str] = field(default_factory=set)
    """Everybody who spoke so far."""
    ranked: set[str] = field(default_factory=set)
    """Everybody named so far with a rank of the police or the army."""


def move(
    text: str,
    topic: Topic,
    here: Sequence[Named],
    resolved: tuple[str, ...] | None,
    number: int,
    sentence: tuple[int, int],
    lang: Any,
) -> None:
    """Take a sentence's speaker or subject as the one spoken of next; nobody where it has several."""
    topic.met.update(n.name for n in here)
    topic.ranked.update(n.name for n in here if _is_ranked(text, n, lang))
    topic.named = here[-1].end if here else topic.named
    told = [n for n in here if quote_of(n.start, topic.quoted) is None]
    people = tuple(dict.fromkeys(n.name for n in told))
    if not people:
        who = topic.speaker or topic.people
        recent = len(who) == 1 and max(topic.seen, topic.spoke) >= number - REACH
        if resolved:
            topic.people, topic.seen = resolved, number
        elif recent and _said_by_same(text, sentence, topic.quoted, lang):
            topic.people, topic.seen, topic.speaker, topic.spoke = who, number, who, number
        elif any(quote_of(n.start, topic.quoted) for n in here):
            topic.seen = min(topic.seen, number - REACH + 1)
        return
    speaker = next((n for n in told if cue(text, n.start, n.end, lang)), None)
    others = tuple(who for who in people if speaker is None or who != speaker.name)
    if others:
        topic.other, topic.told = others if len(others) == 1 else (), number
    if speaker is not None:
        topic.speaker, topic.spoke = (speaker.name,), number
        topic.told_by.add(speaker.name)
        leads = told[0] is not speaker and _opens(text, sentence[0], told[0].start, lang)
        people = (told[0].name,) if leads else topic.speaker
    elif resolved and len(resolved) == 1:
        people = resolved
    elif len(people) > 1 and _opens(text, sentence[0], told[0].start, lang) and not _joined(text, told):
        people = people[:1]
    topic.people, topic.seen = people, number


def undergone_by(text: str, at: int, topic: Topic, number: int, lang: Any) -> tuple[str, ...] | None:
    """Who is told of behind a pronoun that ends at a place, where that befalls somebody or is what others say of them.

    Not who speaks last: of whom a chief of police tells that they are caught ("Ia ditahan") is the only other person
    that a text names; nobody where it names more. None where the pronoun's verb is none of these.
    """
    befalling, adverbs = lang.people.BEFALLING, lang.unions.ADVERBS
    behind = _WORD.findall(text[at : at + NEAR_VERB].lower())
    verb = next((word for word in behind if word in befalling or word not in adverbs), "")
    if verb not in befalling or topic.people != topic.speaker or topic.spoke < number - REACH:
        return None
    others = topic.met - set(topic.speaker)
    if not others or topic.other == topic.speaker:
        since = {w.lower() for w in _WORD.findall(text, topic.named, at)}
        own = since.isdisjoint(lang.unions.PEOPLE) and topic.ranked.isdisjoint(topic.speaker)
        return topic.speaker if own else ()
    return tuple(others) if len(others) == 1 and others.isdisjoint(topic.told_by | topic.ranked) else ()


def _is_ranked(text: str, named: Named, lang: Any) -> bool:
    """Whether somebody is named with a rank of the police or the army."""
    return any(w.lower() in lang.titles.RANKS for w in _WORD.findall(text, named.start, named.end))


def _opens(text: str, start: int, name: int, lang: Any) -> bool:
    """Whether a sentence opens with a name, or with an office that a comma parts from it: "Jubir Polri, Budi …"."""
    before = text[start:name].strip(' "“').lower()
    words = before.split()
    office = before.endswith(",") and before.count(",") == 1 and words[0] in lang.titles.HEADS
    return not before or (office and not any(lang.verbs.looks_finite(w) for w in words[1:]))


def _said_by_same(text: str, sentence: tuple[int, int], quotes: Sequence[tuple[int, int]], lang: Any) -> bool:
    """Whether a quotation ends in a cue without a speaker: 'ujarnya'."""
    for match in _WORD.finditer(text, *sentence):
        word = match[0].lower()
        if word.endswith(lang.clauses.POSSESSIVE) and word in lang.reporting.BARE:
            return quote_of(match.start(), quotes) is None
    return False


def _joined(text: str, told: Sequence[Named]) -> bool:
    """Whether the first two people are two subjects: "A dan B"."""
    second = next((n for n in told if n.name != told[0].name), None)
    first = [n for n in told if second is not None and n.name == told[0].name and n.end <= second.start]
    if second is None or not first:
        return False
    return len(_APPOSED.sub("", text[first[-1].end : second.start]).split()) < JOINED
