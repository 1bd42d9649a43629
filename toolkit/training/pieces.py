"""Cuts short pieces out of treebank sentences, as the toolkit's rules do before parsing.

Whole sentences alone teach the parser that a text begins with a capital and ends with a
full stop; a clause cut out behind "bahwa" does neither.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from training.conllu import Sentence

CLAUSES = frozenset({"ccomp", "advcl", "acl", "acl:relcl", "parataxis", "conj"})
LINKS = frozenset({"mark", "cc", "punct"})
SHORTEST = 4


def pieces(sentence: Sentence) -> Iterator[Sentence]:
    """The clauses of a sentence that stand in one run of words, without what links them."""
    below = _below(sentence)
    for top, token in enumerate(sentence):
        if token.dep in CLAUSES and token.upos in {"VERB", "ADJ", "NOUN"}:
            words = _unlinked(sentence, sorted(below[top]), top)
            if len(words) >= SHORTEST and words[-1] - words[0] == len(words) - 1:
                yield _piece(sentence, words, top)


def bare(sentence: Sentence) -> Sentence:
    """The sentence without its final punctuation, its first word in small letters."""
    end = len(sentence)
    while end > 1 and sentence[end - 1].upos == "PUNCT" and not _governs(sentence, end - 1):
        end -= 1
    first = sentence[0]
    form = first.form if first.upos == "PROPN" else first.form[:1].lower() + first.form[1:]
    return (replace(first, form=form), *sentence[1:end])


def varied(sentence: Sentence, random: Random, *, share: float) -> Sentence:
    """The sentence itself, or for a ``share`` of all one of its pieces or its bare form."""
    if random.random() >= share:
        return sentence
    found = list(pieces(sentence))
    return random.choice(found) if found and random.random() < 0.5 else bare(sentence)


def _governs(sentence: Sentence, index: int) -> bool:
    return sentence[index].head < 0 or any(token.head == index for token in sentence)


def _below(sentence: Sentence) -> dict[int, set[int]]:
    """Each token's descendants and itself."""
    below: dict[int, set[int]] = defaultdict(set)
    for index in range(len(sentence)):
        at = index
        while at >= 0 and index not in below[at]:
            below[at].add(index)
            at = sentence[at].head
    return below


def _unlinked(sentence: Sentence, words: Sequence[int], top: int) -> list[int]:
    """``words`` without the linking words at either end that hang on ``top``."""
    start, end = 0, len(words)
    while start < end and _is_link(sentence, words[start], top):
        start += 1
    while end > start and _is_link(sentence, words[end - 1], top):
        end -= 1
    return list(words[start:end])


def _is_link(sentence: Sentence, index: int, top: int) -> bool:
    token = sentence[index]
    return token.dep in LINKS and token.head == top and not any(t.head == index for t in sentence)


def _piece(sentence: Sentence, words: Sequence[int], top: int) -> Sentence:
    place = {word: number for number, word in enumerate(words)}
    return tuple(
        replace(sentence[word], head=-1, dep="root")
        if word == top
        else replace(sentence[word], head=place[sentence[word].head])
        for word in words
    )
