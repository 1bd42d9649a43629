"""Cuts text into words and parses pieces of sentences with a language's trained pipeline."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from klaim.errors import MissingError


class Word(NamedTuple):
    """A word or mark as it stands in the article; `space` tells whether white space follows it."""

    start: int
    end: int
    text: str
    space: bool

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()


class Token(NamedTuple):
    """A parsed word: Universal Dependencies tag and relation; `head` and `i` are indices in the piece, a root heads itself."""

    i: int
    start: int
    end: int
    text: str
    lower: str
    space: bool
    pos: str
    dep: str
    head: int


class Parser:
    """A language's tokenizer, tagger and dependency parser; loading takes about two seconds."""

    def __init__(self, folder: Path) -> None:
        if not (folder / "config.cfg").is_file():
            raise MissingError("no trained pipeline", where=str(folder), mend="install klaim anew or train one with toolkit/training")
        import spacy

        self._nlp: Any = spacy.load(folder)

    def words(self, text: str) -> list[Word]:
        """Every word of `text` with its offsets; white space is no word."""
        doc = self._nlp.make_doc(text)
        return [Word(t.idx, t.idx + len(t), t.text, bool(t.whitespace_)) for t in doc if not t.is_space]

    def parse(self, pieces: Iterable[Sequence[Word]]) -> Iterator[tuple[Token, ...]]:
        """The tokens of each piece, in the order given; a piece may skip words of its sentence."""
        from spacy.tokens import Doc

        held: list[Sequence[Word]] = []

        def docs() -> Iterator[Any]:
            for piece in pieces:
                held.append(piece)
                yield Doc(self._nlp.vocab, words=[w.text for w in piece], spaces=[w.space for w in piece])

        for n, doc in enumerate(self._nlp.pipe(docs(), batch_size=128)):
            yield tuple(
                Token(t.i, w.start, w.end, w.text, w.text.lower(), w.space, t.pos_, t.dep_, t.head.i)
                for t, w in zip(doc, held[n], strict=True)
            )
            held[n] = ()


@cache
def load(folder: Path) -> Parser:
    """The parser of a pipeline folder, loaded once a process."""
    return Parser(folder)
