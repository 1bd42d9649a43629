"""What a bare noun means that opens a sentence or clause: the only thing that the article describes by it so far."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.nouns import REACH, Known, Memory, remember
from klaim.discourse.phrases import Reference, Word, begins_name, is_bound, opens, phrase_end, phrase_start, phrase_text


def bare_references(words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans of nouns that open a sentence bare, where the article describes only one thing by that noun.

    "Pengemudi mobil boks ditahan … Pengemudi mengaku mengantuk": the second is the first.
    """
    described = _described(words, lang)
    for at, word in enumerate(words):
        found = described.get(word.lower)
        if found is None or found.seen >= at or not _begins(words, at) or phrase_end(words, at, lang) > at + 1:
            continue
        after = words[at + 1].lower if at + 1 < len(words) else ""
        if after not in lang.phrases.POINTERS and after != lang.clauses.RELATIVE:
            yield word.start, word.end, found.text, True


def clause_references(words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans of nouns that open a clause bare, and the one named thing that was described by them before.

    "Pabrik pupuk di Gresik ditutup. … Namun, pabrik masih memproduksi …": the pabrik is the one in Gresik.
    """
    bare = {at for at in range(1, len(words) - 1) if _opens_clause(words, at, lang)}
    heads = {words[at].lower for at in bare}
    known: Memory = {}
    for at, word in enumerate(words):
        if word.lower not in heads:
            continue
        if at not in bare:
            kin = word.lower in lang.unions.PEOPLE and phrase_start(words, at, lang) < at
            if not kin and not _is_in_name(words, at, lang):
                remember(words, at, known, lang)
            continue
        told = [one for one in known.get(word.lower, ()) if one.named]
        last = told[-1] if told else None
        if last is not None and at - last.seen < REACH and all(_is_same(one, last) for one in told):
            yield word.start, word.end, last.text, True


def _is_in_name(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether capitals inside a sentence show a vehicle to be in the name of a system: "Bus Rapid Transit"."""
    inside = words[at].text[0].isupper() and not opens(words, at) and at + 1 < len(words)
    return inside and words[at].lower in lang.vehicles.VEHICLES and words[at + 1].text[0].isupper()


def _is_same(one: Known, other: Known) -> bool:
    return one.words <= other.words or other.words <= one.words


def _opens_clause(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a noun that alone means one told of before opens a clause, its predicate right behind it."""
    word, before, after = words[at], words[at - 1], words[at + 1].lower
    if word.lower not in lang.fragments.MEANT_BEFORE or phrase_end(words, at, lang) > at + 1:
        return False
    led = opens(words, at) or before.lower in lang.reporting.THAT | lang.links.LINKS.keys()
    named = word.text[0].isupper() and not opens(words, at)
    verbal = after in lang.unions.BEFORE_PREDICATE or bool(lang.verbs.looks_finite(after))
    return led and verbal and not named and before.text not in "(/" and after not in lang.fragments.NEEDED


def _begins(words: Sequence[Word], at: int) -> bool:
    """Whether a word begins a sentence or a quoted one."""
    return at == 0 or words[at - 1].text in '.!?\n"“'


def _is_named(modifiers: Sequence[Word]) -> bool:
    """Whether a name closes a description, so that it tells one thing from all others."""
    return modifiers[-1].text[0].isupper()


def _described(words: Sequence[Word], lang: Any) -> dict[str, Known]:
    """The nouns that an article describes in one way only, with the fullest description and where it first stands."""
    found: dict[str, Known | None] = {}
    for at in range(len(words)):
        head = words[at].lower
        if head in found and found[head] is None:
            continue
        begins = _begins(words, at) and words[at].text[1:].islower()
        if (
            not words[at].text.isalpha()
            or (words[at].text[0].isupper() and not begins)
            or not lang.titles.is_word(head)
        ):
            continue
        if at and not is_bound(words[at - 1], lang) and words[at - 1].text[0].isalpha():
            continue
        end = phrase_end(words, at, lang)
        phrase = words[at + 1 : end]
        if not phrase or lang.verbs.looks_finite(head) or is_bound(words[at], lang):
            continue
        modifiers = frozenset(w.lower for w in phrase)
        known = found.get(head)
        counted = at > 0 and words[at - 1].lower in lang.phrases.COUNTED
        if counted or (known is not None and not (modifiers <= known.words or known.words <= modifiers)):
            found[head] = None
        elif known is None or len(modifiers) > len(known.words):
            seen = known.seen if known else at
            told = phrase_text(words[at:end], opening=opens(words, at) and not begins_name(words[at:end], lang))
            found[head] = Known(told, modifiers, _is_named(phrase), seen)
    return {head: known for head, known in found.items() if known is not None and known.named}
