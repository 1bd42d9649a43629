"""What "dinas", "kementerian" and "pemerintah kabupaten" mean alone: the one body of that kind that a text names."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from klaim.discourse.phrases import Reference, Word, is_bound


def headed_references(text: str, words: Sequence[Word], bodies: Mapping[str, int], lang: Any) -> Iterator[Reference]:
    """Spans of nouns for a body without its name, and that name.

    `bodies` are those that offices of the text are of, each with where the first of these begins. A kind of body
    stands for its one member in a text that names no other one; the government of a kind of region for that of the
    one region of the kind.
    """
    named = _bodies(words, bodies, lang)
    regions = _regions(text, words, lang)
    for at, (word, following) in enumerate(itertools.pairwise(words)):
        name, kind = named.get(word.lower, ""), following.lower
        if name and bodies[name] < word.start and _is_alone(words, at, at, lang):
            yield word.start, word.end, name, True
        if kind in regions and word.lower in lang.bodies.GOVERNING and _is_alone(words, at, at + 1, lang):
            yield word.start, following.end, f"{word.text.capitalize()} {regions[kind]}", True


def _bodies(words: Sequence[Word], bodies: Iterable[str], lang: Any) -> dict[str, str]:
    """The one body of each kind that a text names."""
    found: dict[str, set[str]] = {}
    for body in bodies:
        kind, _, name = body.partition(" ")
        if name and kind.lower() in lang.bodies.KINDS:
            found.setdefault(kind.lower(), set()).add(body)
    told: dict[str, set[str]] = {}
    for kind_word, first in itertools.pairwise(words):
        if kind_word.lower in found and kind_word.text[0].isupper() and first.text[0].isupper():
            told.setdefault(kind_word.lower, set()).add(first.text)
    return {kind: names.pop() for kind, names in found.items() if len(names) == 1 >= len(told.get(kind, ()))}


def _regions(text: str, words: Sequence[Word], lang: Any) -> dict[str, str]:
    """The one region of each kind that a text names so: "Kabupaten Pati"."""
    found: dict[str, set[str]] = {}
    for kind, first in itertools.pairwise(words):
        if kind.lower in lang.bodies.REGIONS and kind.text[0].isupper() and first.text[0].isupper():
            known = lang.places.PATTERN.match(text, first.start)
            found.setdefault(kind.lower, set()).add(f"{kind.text} {known[0] if known else first.text}")
    return {kind: names.pop() for kind, names in found.items() if len(names) == 1}


def _is_alone(words: Sequence[Word], first: int, last: int, lang: Any) -> bool:
    """Whether a noun is no part of another phrase: a verb or a word before one stands behind it, a noun not before."""
    after = words[last + 1].lower if last + 1 < len(words) else ""
    before = words[first - 1] if first else None
    opens = before is None or before.lower in lang.bodies.SIDES or is_bound(before, lang)
    several = before is not None and before.lower in lang.phrases.COUNTED | lang.phrases.PLURAL_BEFORE
    verbal = after in lang.unions.BEFORE_PREDICATE or bool(lang.verbs.looks_finite(after))
    return opens and not several and (verbal or after in lang.clauses.PREPOSITIONS or not after[:1].isalnum())
