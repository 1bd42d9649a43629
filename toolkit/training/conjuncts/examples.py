"""Takes coordinations inside noun phrases out of treebank sentences, tagged as the pipeline tags them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from klaim import language
from klaim.parsing import Word, load
from klaim.propositions._model import Phrase
from training.conllu import Sentence

LANG = language.load("id")
PIPELINE = Path(language.__file__).parent / "id" / "pipeline"
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "X", "SYM", "ADJ", "DET"))
ARGUMENTS = frozenset(("nsubj", "obj", "obl", "iobj", "dislocated", "nmod", "appos"))
CLAUSES = frozenset(("advcl", "ccomp", "parataxis", "root", "csubj"))
OUTSIDE = frozenset(("case", "mark", "cc", "punct", "nsubj", "aux", "advmod", "advcl", "obl", "dislocated"))
"""Relations of words before the first member that belong to the whole, unless the last has one of its own."""


@dataclass(frozen=True, slots=True)
class Example:
    """A phrase with a conjunction in it, and where the treebank has its members."""

    phrase: Phrase
    join: int
    start: int
    end: int
    cuts: tuple[int, ...]
    verbal: bool


def examples(sentences: Sequence[Sentence]) -> list[Example]:
    """The coordinations of noun phrases, in the order of the sentences."""
    parses = load(PIPELINE).parse([_words(sentence) for sentence in sentences])
    return [e for sentence, tokens in zip(sentences, parses, strict=True) for e in _found(_Tree(sentence), tokens)]


def _words(sentence: Sentence) -> list[Word]:
    words, at = [], 0
    for token in sentence:
        words.append(Word.of(at, at + len(token.form), token.form, token.space))
        at += len(token.form) + token.space
    return words


class _Tree:
    """A treebank sentence with the words below each word."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.below: list[list[int]] = [[] for _ in sentence]
        for n, token in enumerate(sentence):
            if token.head >= 0:
                self.below[token.head].append(n)

    def dep(self, at: int) -> str:
        return self.sentence[at].dep.split(":")[0]

    def extent(self, at: int) -> list[int]:
        """A word and all below it, in order."""
        return sorted([at, *(n for child in self.below[at] for n in self.extent(child))])

    def conjuncts(self, head: int) -> list[int]:
        """The further conjuncts of a word, those that hang on the one before them too."""
        found = [n for n in self.below[head] if n > head and self.dep(n) == "conj"]
        while found:
            last = found[-1]
            following = [n for n in self.below[last] if n > last and self.dep(n) == "conj"]
            alike = len(following) == 1 and self.sentence[last].upos == self.sentence[following[0]].upos
            if not alike or any(self.dep(n) == "cc" for n in self.below[last]):
                break
            found.append(following[0])
        return found

    def argument(self, at: int) -> int | None:
        """The widest noun phrase around a word within its clause."""
        widest = None
        while at >= 0:
            if self.sentence[at].upos in NOMINAL and self.dep(at) in ARGUMENTS:
                widest = at
            if self.dep(at) in CLAUSES:
                break
            at = self.sentence[at].head
        return widest


def _found(tree: _Tree, tokens: Phrase) -> Iterator[Example]:
    for head in range(len(tree.sentence)):
        others = tree.conjuncts(head)
        joins = [n for n in tree.below[others[-1]] if n < others[-1] and tree.dep(n) == "cc"] if others else []
        widest = tree.argument(head)
        if not joins or widest is None:
            continue
        first, last = _bare(tree, widest)
        start, end = _bounds(tree, head, others[-1], joins[-1])
        if first <= start < joins[-1] < end <= last:
            cuts = tuple(_cut(tree, a, b) - first for a, b in zip([head, *others], others[:-1], strict=False))
            verbal = tree.sentence[head].upos == "VERB"
            yield Example(tokens[first:last], joins[-1] - first, start - first, end - first, cuts, verbal)


def _bare(tree: _Tree, widest: int) -> tuple[int, int]:
    """The extent of a noun phrase without its preposition and the marks at its ends."""
    extent = tree.extent(widest)
    first, last = extent[0], extent[-1] + 1
    sentence = tree.sentence
    while first < widest and tree.dep(first) in ("case", "mark", "cc", "punct") and sentence[first].head == widest:
        if sentence[first].form in '"“(':
            break
        first += 1
    while sentence[last - 1].upos == "PUNCT" and sentence[last - 1].form not in '"”)':
        last -= 1
    return first, last


def _bounds(tree: _Tree, head: int, last: int, join: int) -> tuple[int, int]:
    """Where the first member begins and the last ends."""
    own = {tree.dep(n) for n in tree.below[last] if join < n < last}
    left = [n for n in tree.below[head] if n < head and (tree.dep(n) not in OUTSIDE or tree.dep(n) in own)]
    start = min([head, *(tree.extent(n)[0] for n in left)])
    words = (n for n in tree.extent(last) if tree.sentence[n].upos != "PUNCT" or tree.sentence[n].form in ')"”')
    return start, max(words) + 1


def _cut(tree: _Tree, before: int, conjunct: int) -> int:
    """The comma before a conjunct, else where that begins."""
    marks = (
        n
        for n in tree.below[conjunct]
        if before < n < conjunct and (tree.sentence[n].form in ",;" or tree.dep(n) == "cc")
    )
    return next(marks, tree.extent(conjunct)[0])
