"""Against whom "vonis itu" and "tuntutan tersebut" are, where an opening tells of one person sentenced or accused."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from klaim.discourse.phrases import Reference, Word, opens, phrase_end

OPENING = 3
"""Sentences that tell who was sentenced or accused."""


def verdict_references(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], names: Mapping[str, str], lang: Any
) -> Iterator[Reference]:
    """Spans of nouns for a verdict or demand that points back, or opens its sentence alone, and against whom it is.

    `names` holds the full name of each person by every name the text uses.
    """
    if not any(word.lower in lang.verdicts.NOUNS or word.lower == lang.verdicts.ACCUSED for word in words):
        return
    told = {one for span in sentences[:OPENING] for one in _sentenced(text, span, names, lang)}
    if len({name for name, _ in told}) != 1:
        return
    name, behind = min(told, key=lambda one: one[1])
    for at, word in enumerate(words[:-1]):
        known = word.lower in lang.verdicts.NOUNS or word.lower == lang.verdicts.ACCUSED
        if not known or word.start < behind or phrase_end(words, at, lang) > at + 1:
            continue
        after = words[at + 1]
        if word.lower == lang.verdicts.ACCUSED:
            if not _is_other(words, at, lang):
                yield word.start, after.end if after.lower in lang.phrases.POINTERS else word.end, name, True
            continue
        pointed = after.lower in lang.phrases.POINTERS
        if pointed or (opens(words, at) and (after.lower in lang.unions.BEFORE_PREDICATE or _is_verb(after, lang))):
            yield word.start, after.end if pointed else word.end, lang.verdicts.against(word.lower, name), True


def _sentenced(text: str, span: tuple[int, int], names: Mapping[str, str], lang: Any) -> Iterator[tuple[str, int]]:
    """Who a sentence tells to be sentenced or accused, and where it ends."""
    start, end = span
    if not lang.verdicts.AT_LAW.search(text, start, end):
        return
    known = sorted(
        (m.start(), m.end(), name) for name in names for m in re.finditer(rf"\b{re.escape(name)}\b", text[:end])
    )
    named = [(a, b, names[name]) for a, b, name in known if a >= start]
    for verb in lang.verdicts.PASSIVE.finditer(text, start, end):
        before = [full for _, b, full in named if b <= verb.start()]
        yield from ((full, end) for full in before[-1:])
    for verb in lang.verdicts.ACTIVE.finditer(text, start, end):
        behind = [full for a, _, full in named if a >= verb.end()]
        yield from ((full, end) for full in behind[:1])


def _is_other(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether "terdakwa" is one of several, any, a part that somebody plays, or told further which one."""
    before, after = words[at - 1].lower if at else "", words[at + 1].lower
    several = before in lang.unions.NOT_ONE or before in lang.clauses.INDEFINITE or words[at - 1].text[0].isdigit()
    return several or after in (lang.clauses.RELATIVE, *lang.verbs.ATTRIBUTIVE) or after in lang.events.ANOTHER


def _is_verb(word: Word, lang: Any) -> bool:
    return bool(lang.verbs.looks_finite(word.lower))
