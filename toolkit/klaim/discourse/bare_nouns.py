"""What a bare noun means that opens a sentence: the only thing that the article describes by it."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.nouns import Known
from klaim.discourse.phrases import Reference, Word, begins_name, is_bound, opens, phrase_end, phrase_text


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
