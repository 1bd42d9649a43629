"""Takes clauses out of treebank sentences, cut and tagged as the decomposer does it, with their subjects."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from klaim import language
from klaim.decompose.propose import parse_pieces
from klaim.parsing import Parser, load
from klaim.pieces.cut import cut_article
from klaim.propositions._main_frames import MAIN
from klaim.propositions._model import Phrase
from klaim.propositions._tags import mended
from training.conllu import Sentence
from training.score import write

LANG = language.load("id")
PIPELINE = Path(language.__file__).parent / "id" / "pipeline"
FEWEST = 3
"""Words of a clause that has bounds to choose among."""
PREDICATES = frozenset(("root", "conj", "parataxis", "ccomp", "advcl", "acl", "xcomp"))


@dataclass(frozen=True, slots=True)
class Example:
    """A clause with the place where its treebank has the subject, [0, 0) where it has none."""

    tokens: Phrase
    start: int
    end: int
    main: bool


def examples(sentences: Sequence[Sentence]) -> list[Example]:
    """The clauses of treebank sentences, in their order."""
    parser = load(PIPELINE)
    return [example for sentence in sentences for example in _found(sentence, parser)]


def _found(sentence: Sentence, parser: Parser) -> Iterator[Example]:
    text, spans = write("", sentence)
    places = {start: n for n, (start, _) in enumerate(spans)}
    pieces, _, _ = cut_article(text.rstrip(), parser, LANG)
    for parsed in parse_pieces(pieces, parser):
        for clause in mended(parsed, LANG).clauses:
            words = [places.get(t.start, -1) for t in clause.tokens]
            bounds = _subject(sentence, words) if len(words) >= FEWEST and -1 not in words else None
            if bounds is not None:
                yield Example(clause.tokens, *bounds, clause.segment.kind in MAIN)


def _subject(sentence: Sentence, words: list[int]) -> tuple[int, int] | None:
    """Where the subject of a clause stands among its words; None where the treebank shows no predicate in it."""
    place = {word: n for n, word in enumerate(words)}
    heads = [w for w in words if sentence[w].head not in place and _relation(sentence, w) in PREDICATES]
    for head in heads:
        subject = next((w for w in words if w < head and _is_subject(sentence, w, head)), None)
        if subject is not None:
            own = [place[w] for w in words if w < head and _below(sentence, w, subject)]
            return own[0], own[-1] + 1
    return (0, 0) if heads and sentence[heads[0]].upos in ("VERB", "ADJ") else None


def _is_subject(sentence: Sentence, word: int, head: int) -> bool:
    return sentence[word].head == head and _relation(sentence, word) in ("nsubj", "csubj")


def _below(sentence: Sentence, word: int, head: int) -> bool:
    """Whether a word that is no mark is another or hangs below it."""
    if sentence[word].upos == "PUNCT":
        return False
    while word != head and word >= 0:
        word = sentence[word].head
    return word == head


def _relation(sentence: Sentence, word: int) -> str:
    return sentence[word].dep.split(":")[0]
