"""Which disease "penyakit ini", "gejalanya" and a bare "pasien" mean in an article that speaks of one."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.phrases import Reference, Word, opens, phrase_end

OFTEN = 3
"""How often an article names the disease that it speaks of."""

MORE = 2
"""How many times as often as any other."""

BACK = 40
"""Words before a mention in which the disease is named."""


def disease_references(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], lang: Any
) -> Iterator[Reference]:
    """Spans of nouns that mean the one disease of an article, or what it has or who has it, with its name."""
    found = _disease(text, sentences[0][1] if sentences else 0, lang)
    if found is None:
        return
    name, places = found
    spreads = lang.diseases.OUTBREAK.search(text, 0, sentences[0][1]) is not None
    often = len(places) >= OFTEN or spreads
    for at, word in enumerate(words):
        before = bisect_left(places, word.start)
        if not before and word.start < places[0]:
            continue
        last = places[before - 1] if before else 0
        near = at < BACK or last >= words[at - BACK].start
        if (often or word.lower in lang.diseases.ITSELF) and (
            reference := _reference(words, at, name, lang, near=near)
        ):
            yield *reference, True


def _disease(text: str, opening: int, lang: Any) -> tuple[str, list[int]] | None:
    """The disease that a text names most, and where it does; None where it names several about as often.

    One that is named once or twice is the only one and named before `opening`.
    """
    named = [(m[0], m.start()) for m in lang.diseases.NAMED.finditer(text)]
    counted = Counter(name.lower() for name, _ in named).most_common(2)
    if not counted or (len(counted) > 1 and counted[1][1] * MORE > counted[0][1]):
        return None
    if counted[0][1] < OFTEN and (len(counted) > 1 or named[0][1] > opening):
        return None
    key = counted[0][0]
    places = [at for name, at in named if name.lower() == key]
    written = next(name for name, _ in named if name.lower() == key)
    return (written.lower() if written[1:].islower() else written), places


def _reference(words: Sequence[Word], at: int, name: str, lang: Any, *, near: bool) -> tuple[int, int, str] | None:
    """What a noun at a place means: the disease, what it has, or who has it; None where it means anything else."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    pointed = after is not None and after.lower in lang.phrases.POINTERS
    bare = phrase_end(words, at, lang) == at + 1
    if word.lower in lang.diseases.ITSELF:
        alone = after is not None and pointed and near
        return (
            (word.start, after.end, name) if alone and after is not None and not _is_several(words, at, lang) else None
        )
    if word.lower in lang.diseases.SICK and bare:
        told = after is not None and (after.lower in lang.diseases.BEHIND_SICK or after.text[0].isdigit())
        end = after.end if after is not None and pointed else word.end
        return None if told else (word.start, end, f"{word.lower} {name}")
    if not near or not opens(words, at) or not word.text[0].isupper():
        return None
    owned = word.lower.removesuffix(lang.phrases.CLITIC)
    if owned != word.lower and owned in lang.diseases.SIDES:
        return word.start, word.end, f"{owned} {name}"
    verbal = after is not None and (
        after.lower in lang.unions.BEFORE_PREDICATE or bool(lang.verbs.looks_finite(after.lower))
    )
    return (word.start, word.end, f"{word.lower} {name}") if word.lower in lang.diseases.SIDES and verbal else None


def _is_several(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a noun is counted: "kedua penyakit ini"."""
    return at > 0 and (words[at - 1].lower in lang.unions.NOT_ONE or words[at - 1].text[0].isdigit())
