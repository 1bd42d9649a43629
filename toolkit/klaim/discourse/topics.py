"""What an article speaks of, where it names no event: the noun phrase of its opening whose words come back most."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Any

from klaim.discourse.descriptions import tail_end, unbracketed
from klaim.discourse.naming import name_end
from klaim.discourse.phrases import Word, is_bound, is_cut, opens, phrase_text, read_words

OPENING = 3
"""Sentences in which an article first says what it speaks of."""

SHORTEST_SENTENCE = 20
"""Characters of a sentence; less is a dateline or a heading."""

LONGEST = 9
"""Words of a topic."""

OFTEN, MOST = 3, 5
"""How often all words of a topic come back on average, and how often a word counts at most."""

SHORTEST = 3
"""Letters of a word that can tell a topic."""

LONGEST_WORD = 12
"""Letters of a word no list holds; more are words run together."""

UNSAID = 2.0
"""What a word costs that does not come back."""


def find_topic(text: str, sentences: Sequence[tuple[int, int]], people: Set[str], nouns: Set[int], lang: Any) -> str:
    """The noun phrase of the opening that the article takes up most; empty where it takes up none often enough.

    `nouns` are the places of common nouns, at one of which a topic begins.
    """
    opening = [s for s in sentences if s[1] - s[0] >= SHORTEST_SENTENCE][:OPENING]
    if not opening:
        return ""
    words = unbracketed(read_words(text), lang)
    counted = Counter(word.lower for word in words)
    named = frozenset(part.lower() for name in people for part in name.split())
    best, found = 0.0, ""
    for phrase, first in _phrases([w for w in words if w.start < opening[-1][1]], lang):
        if phrase[0].start not in nouns or phrase[0].lower in lang.unions.SIDES:
            continue
        value = _value(phrase, counted, named, lang)
        if phrase[0].start >= opening[0][1]:
            value *= 0.8
        if value > best:
            best, found = value, phrase_text(phrase, opening=first and lang.titles.is_word(phrase[0].lower))
    return found


def _phrases(words: Sequence[Word], lang: Any) -> Iterator[tuple[Sequence[Word], bool]]:
    """Every noun phrase with what tells further which one it is, from each of its nouns on; whether it opens."""
    for at, word in enumerate(words):
        if is_bound(word, lang) or not word.text[0].isalpha() or _is_cut_off(words, at, lang):
            continue
        end = name_end(words, at, lang)
        if end < len(words) and is_cut(words[end], end - at, lang):
            continue
        placed = end < len(words) and words[end].lower in lang.clauses.PLACE_PREPOSITIONS
        for stop in dict.fromkeys((end, end if placed else tail_end(words, at, end, lang))):
            if stop - at <= LONGEST:
                yield words[at:stop], opens(words, at)


def _is_cut_off(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a noun right before a word tells with it what the word alone does not: "(uji) coba rudal"."""
    before = words[at - 1] if at else None
    if before is None or words[at].start - before.end != 1 or is_bound(before, lang):
        return False
    noun = (before.text.islower() or opens(words, at - 1)) and lang.titles.is_word(before.lower)
    vague = before.lower in lang.unions.HEADS_NO_TOPIC or before.lower in lang.phrases.CLASSIFIERS
    return noun and not vague


def _value(phrase: Sequence[Word], counted: Counter[str], named: frozenset[str], lang: Any) -> float:
    """How much of a phrase an article takes up; 0 where it is no topic or too little comes back."""
    head = phrase[0].lower
    lower = [w.lower for w in phrase]
    if (
        head in lang.unions.HEADS_NO_TOPIC
        or lang.verbs.looks_finite(head)
        or not lang.unions.NO_TOPIC.isdisjoint(lower)
    ):
        return 0.0
    if not named.isdisjoint(lower) or lower[-1] in lang.unions.ENDS_NO_TOPIC:
        return 0.0
    if any(
        "." in w.text or (len(w.text) > LONGEST_WORD and w.text.islower() and not lang.titles.is_word(w.text))
        for w in phrase
    ):
        return 0.0
    told = [w for w in dict.fromkeys(lower) if len(w) >= SHORTEST and w[0].isalpha() and not _is_small(w, lang)]
    again = [min(counted[w] - 1, MOST) for w in told]
    if not told or sum(again) < OFTEN * min(len(told), 2) or " ".join(w.text for w in phrase) in lang.places.NAMES:
        return 0.0
    if len(told) == 1 or all(w.text[0].isupper() for w in phrase):
        return 0.0
    return sum(again) - UNSAID * sum(n == 0 for n in again)


def _is_small(word: str, lang: Any) -> bool:
    return word in lang.clauses.PREPOSITIONS or word in lang.phrases.PHRASE_ENDS
