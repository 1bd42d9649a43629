"""Cuts text into words and parses pieces of sentences with a language's trained pipeline."""

import gc
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from functools import cache, partial
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple, Self, TypeVar

from klaim.errors import MissingError

BATCH = 256
"""Pieces that go through the pipeline at once."""


class Word(NamedTuple):
    """A word or mark as it stands in the article; `space` tells whether white space follows it."""

    start: int
    end: int
    text: str
    space: bool
    lower: str
    """The word in lower case: looked up so often that it is kept; of a preposition inside a name the word itself."""

    @classmethod
    def of(cls, start: int, end: int, text: str, space: bool) -> Self:
        """A word with its lower case."""
        return cls(start, end, text, space, text.lower())


class Token(NamedTuple):
    """A parsed word with its Universal Dependencies tag and relation.

    `head` and `i` are indices in the piece; a root heads itself.
    """

    i: int
    start: int
    end: int
    text: str
    lower: str
    space: bool
    pos: str
    dep: str
    head: int


class Reading(NamedTuple):
    """A parsed sentence as the pipeline sees it."""

    tokens: tuple[Token, ...]
    tags: tuple[str, ...]
    """The tag that the parse gives each word; a token's own is that of a name wherever it has a capital."""
    vectors: Any
    """What the pipeline's first layer knows of each word: an array of numbers (words, width)."""


_word: Callable[[tuple[Any, ...]], Word] = partial(tuple.__new__, Word)
_token: Callable[[tuple[Any, ...]], Token] = partial(tuple.__new__, Token)
"""A word and a token of their parts: of all words of a text, without a call of Python's own for each."""

_UNSIGNED = 2**64
"""What spaCy counts a head before its word from."""

_Item = TypeVar("_Item")
_Written = TypeVar("_Written", Word, Token)


def left_out(before: _Written, text: str) -> _Written:
    """A word that the article leaves out, right before one of its words, of which it takes no letter."""
    return before._replace(end=before.start, text=text, lower=text, space=True)


class Parser:
    """A language's tokenizer, tagger and dependency parser; loading takes about a second."""

    def __init__(self, folder: Path) -> None:
        if not (folder / "config.cfg").is_file():
            mend = "install klaim anew or train one with toolkit/training"
            raise MissingError("no trained pipeline", where=str(folder), mend=mend)
        # The folder holds its own tokenizer; spaCy would first compile the patterns of its built-in one,
        # under the language's code thousands of exceptions, which takes longer than all the rest.
        spacy = _spacy()
        spacy.registry.tokenizers(_EMPTY, func=_empty_tokenizer)
        self._nlp: Any = spacy.load(folder, config={"nlp": {"lang": "xx", "tokenizer": {"@tokenizers": _EMPTY}}})
        multiply_with_numpy(self._nlp)
        # Of a word that is new to it spaCy would find out much that nobody here asks for.
        known = self._nlp.vocab.lex_attr_getters
        self._nlp.vocab.lex_attr_getters = {kind: known[kind] for kind in _asked_of_words(spacy.attrs)}
        self._names = _Names(self._nlp.vocab.strings)

    def words(self, text: str, offset: int = 0) -> list[Word]:
        """Every word of `text` with its offsets, which count from `offset`; white space is no word."""
        found, start = [], 0
        for size, spaced, blank in self._nlp.tokenizer(text).to_array(("LENGTH", "SPACY", "IS_SPACE")).tolist():
            end = start + size
            if not blank:
                word = text[start:end]
                found.append((start + offset, end + offset, word, spaced == 1, word.lower()))
            start = end + spaced
        return list(map(_word, found))

    def parse(self, pieces: Iterable[Sequence[Word]]) -> Iterator[tuple[Token, ...]]:
        """The tokens of each piece, in the order given; a piece may skip words of its sentence."""
        for doc, piece in self._docs(pieces):
            yield self._tokens(doc, piece)

    def read(self, sentences: Iterable[Sequence[Word]]) -> Iterator[Reading]:
        """Each sentence with the vectors and tags that the pipeline has of its words."""
        for doc, sentence in self._docs(sentences):
            names = tuple([token.pos_ for token in doc])
            yield Reading(self._tokens(doc, sentence), names, doc.tensor)

    def _docs(self, pieces: Iterable[Sequence[Word]]) -> Iterator[tuple[Any, Sequence[Word]]]:
        """Each piece through the pipeline, with its words."""
        from spacy.tokens import Doc

        held: deque[Sequence[Word]] = deque()
        vocab = self._nlp.vocab

        def docs() -> Iterator[Any]:
            for piece in pieces:
                held.append(piece)
                yield Doc(vocab, words=[w.text for w in piece], spaces=[w.space for w in piece])

        for doc in on_one_thread(self._nlp.pipe(docs(), batch_size=BATCH)):
            yield doc, held.popleft()

    def _tokens(self, doc: Any, words: Sequence[Word]) -> tuple[Token, ...]:
        names = self._names
        rows = doc.to_array(("POS", "DEP", "HEAD")).tolist()
        found = []
        for i, ((start, end, text, space, lower), (pos, dep, head)) in enumerate(zip(words, rows, strict=True)):
            # A preposition inside a name keeps its capital and is a name, whatever the parse takes it for.
            tag = "PROPN" if lower[0].isupper() else names[pos]
            found.append((i, start, end, text, lower, space, tag, names[dep], (i + head) % _UNSIGNED))
        return tuple(map(_token, found))


def _asked_of_words(kinds: Any) -> tuple[int, ...]:
    """What the pipeline's first layer reads of a word, and whether it is white space."""
    return kinds.NORM, kinds.PREFIX, kinds.SUFFIX, kinds.SHAPE, kinds.IS_SPACE


_EMPTY = "klaim.empty"
"""What spaCy knows a tokenizer by that is filled from a folder."""


def _empty_tokenizer() -> Callable[[Any], Any]:
    return lambda nlp: _spacy().tokenizer.Tokenizer(nlp.vocab)


def on_one_thread(parsed: Iterable[_Item]) -> Iterator[_Item]:
    """What is parsed, a batch at a time, while numpy's matrix products take one thread; between two as many as ever.

    The matrices here are small: several threads take longer together, as they wait for each other.
    """
    each = iter(parsed)
    while True:
        with one_thread():
            found = list(islice(each, BATCH))
        if not found:
            return
        yield from found


def one_thread() -> Any:
    """A context in which numpy's matrix products take one thread."""
    return _threads().limit(limits=1, user_api="blas")


@cache
def _threads() -> Any:
    """What tells numpy's library how many threads to take; numpy is loaded by then."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def multiply_with_numpy(nlp: Any) -> None:
    """Have numpy multiply a pipeline's matrices, whose library takes less than half the time of spaCy's own."""
    from numpy import matmul

    def product(x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        return matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    for _, part in nlp.pipeline:
        for layer in part.model.walk():
            layer.ops = copy(layer.ops)
            layer.ops.gemm = product


class _Names(dict[int, str]):
    """The names of tags and relations by their number, each looked up in spaCy once."""

    def __init__(self, strings: Any) -> None:
        super().__init__()
        self._strings = strings

    def __missing__(self, number: int) -> str:
        name = self[number] = str(self._strings[number])
        return name


def _spacy() -> ModuleType:
    """The spaCy package without its command line, whose imports take a third of the time and serve nothing here."""
    if "spacy" not in sys.modules:
        folder, module = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
        module.info = None  # type: ignore[attr-defined]
        sys.modules |= {"spacy.cli": folder, "spacy.cli.info": module}
        try:
            import spacy
        finally:
            del sys.modules["spacy.cli"], sys.modules["spacy.cli.info"]
        delattr(spacy, "info")  # whoever wants it imports spacy.cli, which is whole again
    import spacy

    return spacy


@cache
def load(folder: Path) -> Parser:
    """The parser of a pipeline folder, loaded once a process."""
    parser = Parser(folder)
    # It lives as long as the process: looking through its many parts for garbage, again and
    # again, would cost a tenth of the time of decomposing.
    gc.freeze()
    return parser
