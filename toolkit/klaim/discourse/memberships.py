"""Who or what is one of those that a text counts and then names: "Ketiga klub itu adalah Persik, PSIM, dan Persis"."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.descriptions import tail_end
from klaim.discourse.offices import RoleMention
from klaim.discourse.phrases import Word, phrase_end, phrase_text, read_words
from klaim.discourse.writing import Writer

REACH = 3
"""Sentences before a list in which its members are counted."""

SHORTEST, LONGEST = 3, 16
"""Words of what members are."""


def memberships(text: str, writer: Writer, lang: Any) -> Iterator[tuple[RoleMention, str]]:
    """Each member of a group that a text counts, tells of and then names one by one, with what all of it are."""
    for match in lang.memberships.NAMED.finditer(text):
        if match["noun"] in lang.memberships.VAGUE | lang.offices.STRUCK:
            continue
        names = list(lang.memberships.ONE.finditer(match["names"]))
        if not _are_things([n["name"] for n in names], lang) or not (kind := _kind(text, match, writer, lang)):
            continue
        for name in names:
            start = match.start("names") + name.start("name")
            end = start + len(name["name"].partition(" (")[0].rstrip("."))
            yield RoleMention("member", (start, end), (match.start(), start)), kind


def _are_things(names: Sequence[str], lang: Any) -> bool:
    """Whether all members have names, or all are common things told by nouns alone."""
    if all(name[0].isupper() for name in names):
        return True
    words = [w for name in names for w in name.split()]
    plain = all(w.islower() and lang.titles.is_word(w) for w in words)
    return plain and not any(lang.verbs.looks_finite(w) or w in lang.clauses.PREPOSITIONS for w in words)


def _kind(text: str, match: re.Match[str], writer: Writer, lang: Any) -> str:
    """What all of a group are: by what their noun stands for, else by the one phrase that counted them before."""
    mention = writer.mentions.get(match.start("noun")) or writer.mentions.get(match.start())
    if mention is not None and mention.certain:
        phrase = mention.text.partition(match["noun"])
        return f"{phrase[1]}{phrase[2]}" if len(phrase[2].split()) >= SHORTEST - 1 else ""
    number = lang.memberships.size(match)
    first = ([0, *(start for start in sorted(writer.sentence_starts) if start <= match.start())])[-REACH - 1 :][0]
    counted = lang.memberships.counted(match["noun"], number).finditer(text, first, match.start())
    told = {_told(text, one.start("noun"), lang) for one in counted} - {""}
    return told.pop() if len(told) == 1 else ""


def _told(text: str, start: int, lang: Any) -> str:
    """The phrase of a noun at a place with what tells more of it; empty where it says too little or points back."""
    words = read_words(text)
    at = next((n for n, w in enumerate(words) if w.start == start), 0)
    end = phrase_end(words, at, lang)
    end = max(tail_end(words, at, end, lang), _clause_end(words, end, lang))
    phrase: Sequence[Word] = words[at:end]
    pointing = lang.phrases.POINTERS | lang.unions.PRONOUNS
    open_ = any(w.lower in pointing or (w.text.islower() and w.lower.endswith(lang.phrases.CLITIC)) for w in phrase)
    joined = end < len(words) and words[end].lower in lang.phrases.JOINERS
    if open_ or joined or not SHORTEST <= len(phrase) <= LONGEST:
        return ""
    return phrase_text(phrase)


def _clause_end(words: Sequence[Word], at: int, lang: Any) -> int:
    """Where a relative clause of one verb ends that a mark closes; where it begins if none stands there."""
    if words[at].lower != lang.clauses.RELATIVE:
        return at
    end = next((n for n in range(at, len(words)) if not words[n].text[0].isalnum() and words[n].text not in "()"), at)
    verbs = [w for w in words[at + 1 : end] if w.text.islower() and lang.verbs.looks_finite(w.lower)]
    again = any(w.lower == lang.clauses.RELATIVE for w in words[at + 1 : end])
    return end if len(verbs) == 1 and not again else at
