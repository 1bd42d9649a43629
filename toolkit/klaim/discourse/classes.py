"""Which named event or product "acara ini" and "ponsel tersebut" mean: the last that a sentence was about."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.defined import defined_references
from klaim.discourse.phrases import Reference, Word, phrase_start
from klaim.discourse.products import is_of_name
from klaim.discourse.spoken_of import Named

REACH = 3
"""Sentences behind one about something named in which its kind with a pointing word means it."""

LONGEST_NAME = 7
"""Words of the name of an event or product."""


def kind_references(
    text: str, words: Sequence[Word], names: Sequence[Named], sentences: Sequence[tuple[int, int]], lang: Any
) -> Iterator[Reference]:
    """Spans of kinds with a pointing word, and the thing that is named, has a title or is said to be of that kind."""
    yield from class_references(words, names, sentences, lang)
    yield from titled_references(text, words, sentences, lang)
    yield from defined_references(text, words, sentences, lang)


def class_references(
    words: Sequence[Word], names: Sequence[Named], sentences: Sequence[tuple[int, int]], lang: Any
) -> Iterator[Reference]:
    """Spans of a kind of event or product with a pointing word, and the name that a sentence before opens with."""
    starts = [w.start for w in words]
    people = {n.start for n in names}
    name, since, kind = "", 0, frozenset[str]()
    for start, end in sentences:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        since += 1
        for at in range(first, last):
            if words[at].lower not in lang.phrases.POINTERS or not name or since > REACH:
                continue
            head = phrase_start(words, at, lang)
            if words[head].lower in (kind or lang.kinds.NAMED_KINDS) and _is_one(words, head, at, lang):
                yield words[head].start, words[at].end, name, True
                since = 0
        if first < last and name and since <= REACH and _opens_bare(words, first, kind, lang):
            yield words[first].start, words[first].end, name, True
            since = 0
        found, told = _opening_name(words, first, last, lang)
        if found and words[found[0]].start not in people:
            name = " ".join(words[n].text for n in range(*found))
            since, kind = 0, _kinds(told, lang)


def _opens_bare(words: Sequence[Word], first: int, kind: frozenset[str], lang: Any) -> bool:
    """Whether a sentence opens with a kind of event alone and its verb: "Kompetisi diikuti …"."""
    alone = words[first].lower in kind & lang.kinds.SORTS[0] and first + 1 < len(words)
    after = words[first + 1].lower if alone else ""
    return alone and (after in lang.unions.BEFORE_PREDICATE or bool(lang.verbs.looks_finite(after)))


def _is_one(words: Sequence[Word], head: int, at: int, lang: Any) -> bool:
    """Whether a phrase means one thing and names nothing itself."""
    before = words[head - 1].lower if head else ""
    plural = before in lang.phrases.PLURAL_BEFORE or before in lang.phrases.COUNTED
    return not plural and all(w.text[0].islower() for w in words[head + 1 : at])


def _kinds(told: str, lang: Any) -> frozenset[str]:
    """The kinds that a thing can be called: those of its own sort where a copula tells one of them."""
    return next((sort for sort in lang.kinds.SORTS if told in sort), frozenset())


def _opening_name(words: Sequence[Word], first: int, last: int, lang: Any) -> tuple[tuple[int, int] | None, str]:
    """Where the name stands that a sentence opens with, and the noun behind a copula that tells what that is."""
    end = first
    while end < min(last, first + LONGEST_NAME) and is_of_name(words[end]):
        end += 1
    version = end < last - 1 and end > first and words[end].lower in lang.kinds.VERSIONS
    end += version
    name = words[first:end]
    if end >= last or not name or not _is_title(name, lang):
        return None, ""
    behind = words[end].lower
    told = next((w.lower for w in words[end + 1 : end + 4] if w.lower in lang.kinds.NAMED_KINDS), "")
    if behind in lang.unions.IDENTIFYING:
        return ((first, end), told) if told else (None, "")
    verbal = (
        behind in lang.unions.BEFORE_PREDICATE or behind in lang.clauses.PREVERBAL or lang.verbs.looks_finite(behind)
    )
    return ((first, end), "") if verbal and any(c.isdigit() for w in name for c in w.text) else (None, "")


def _is_title(name: Sequence[Word], lang: Any) -> bool:
    """Whether capitals can name an event or product: no place, body, office or word that only opens a sentence."""
    lower = [w.lower for w in name]
    written = " ".join(w.text for w in name)
    if name[0].text[0].isdigit() or written in lang.places.NAMES or not lang.unions.NO_TITLE_WORDS.isdisjoint(lower):
        return False
    return len(name) > 1 or not lang.titles.is_word(name[0].text)


def titled_references(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], lang: Any
) -> Iterator[Reference]:
    """Spans of a kind of event with a pointing word, and the one that the sentences before give a title."""
    titled = list(lang.kinds.TITLED.finditer(text))
    starts = [start for start, _ in sentences]
    for at, word in enumerate(words) if titled else ():
        kind = words[at - 1].lower if at else ""
        if word.lower not in lang.phrases.POINTERS or kind not in lang.kinds.TITLED_KINDS:
            continue
        number = bisect_left(starts, words[at - 1].start + 1) - 1
        last = next((m for m in reversed(titled) if m.end() < words[at - 1].start), None)
        if last and last.start() >= starts[max(0, number - REACH)] and _is_one(words, at - 1, at, lang):
            yield words[at - 1].start, word.end, last[0], True
