"""What "malware ini" and "tradisi tersebut" mean: the thing that a sentence before says to be one."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from klaim.discourse.phrases import Reference, Word, is_bound, phrase_end, phrase_text
from klaim.pieces.page import after_dateline

REACH = 3
"""Sentences behind one that says what a thing is, or behind the last that took it up, in which its kind means it."""

LONGEST = 5
"""Words of what is said to be something."""


class Defined(NamedTuple):
    """A kind with what tells more of it, what is said to be of it, and the sentence that last spoke of that."""

    kind: str
    more: frozenset[str]
    text: str
    number: int


def defined_references(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], lang: Any
) -> Iterator[Reference]:
    """Spans of a kind with a pointing word behind "X adalah salah satu malware", and X."""
    starts = [w.start for w in words]
    known: dict[str, Defined] = {}
    for number, (start, end) in enumerate(sentences):
        begin = start if number else after_dateline(text, start, end, lang)
        first, last = bisect_left(starts, begin), bisect_left(starts, end)
        for at in range(first, last) if known else ():
            found = known.get(words[at].lower)
            end = phrase_end(words, at, lang)
            if found is None:
                continue
            if not (end < last and words[end].lower in lang.phrases.POINTERS):
                if end == at + 1 or not words[at + 1].text[0].isupper():
                    del known[found.kind]
            elif number <= found.number + REACH and _is_meant(words, at, end, found, lang):
                known[found.kind] = found._replace(number=number)
                yield words[at].start, words[end].end, found.text, True
        if told := _defined(text, words[first:last], number, lang):
            known[told.kind] = told


def _is_meant(words: Sequence[Word], head: int, at: int, found: Defined, lang: Any) -> bool:
    """Whether a kind with a pointing word means one, and tells no more of it than was said."""
    before = words[head - 1].lower if head else ""
    several = before in lang.phrases.PLURAL_BEFORE or before in lang.phrases.COUNTED
    return not several and all(w.lower in found.more | lang.phrases.JUDGING for w in words[head + 1 : at])


def _defined(text: str, words: Sequence[Word], number: int, lang: Any) -> Defined | None:
    """What a sentence says to be one of a kind, where that is a short phrase that points at nothing."""
    at = next((n for n, w in enumerate(words[: LONGEST + 1]) if w.lower in lang.clauses.COPULAS), 0)
    subject = words[:at]
    if not subject or any(is_bound(w, lang) or w.lower in lang.unions.LEAVES_OPEN for w in subject):
        return None
    kind = at + 1
    while kind < len(words) and words[kind].lower in lang.copulas.BEFORE_STANDING | lang.copulas.KINDS:
        kind += 1
    if kind >= len(words) or not _is_kind(words[kind], lang):
        return None
    more = frozenset(w.lower for w in words[kind + 1 : phrase_end(words, kind, lang)])
    lower = subject[0].lower
    alone = len(subject) == 1 and (f" {lower} " in text or lang.titles.is_word(lower))
    common = alone or (len(subject) > 1 and subject[1].text[0].islower())
    return Defined(words[kind].lower, more, phrase_text(subject, opening=bool(common)), number)


def _is_kind(word: Word, lang: Any) -> bool:
    """Whether a noun tells what a thing is, and is neither for people nor for any matter."""
    vague = lang.lists.ANY_KIND | lang.unions.PEOPLE | lang.phrases.MEASURED | lang.phrases.TIME_NOUNS
    vague |= lang.copulas.NO_STANDING
    return word.text.islower() and word.text.isalpha() and not is_bound(word, lang) and word.lower not in vague
