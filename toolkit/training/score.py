"""Scores a pipeline on gold sentences, token by token, aligned by character span.

Both sides may cut tokens differently, so every figure is the F measure over spans, as
in the CoNLL 2018 shared task. All figures are percentages.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from training.conllu import Sentence

Span = tuple[int, int]
JOINED = 10
"""Sentences put into one text when sentence ends are scored."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What one side says of one token; ``head`` is None for a root."""

    upos: str
    head: Span | None
    dep: str


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text with its gold tokens and sentence spans."""

    text: str
    tokens: dict[Span, Analysis]
    sentences: frozenset[Span]


def gold_text(sentences: Sequence[Sentence]) -> GoldText:
    """Writes ``sentences`` one after the other, a space between them."""
    text = ""
    tokens: dict[Span, Analysis] = {}
    ends: set[Span] = set()
    for sentence in sentences:
        text, spans = write(text, sentence)
        ends.add((spans[0][0], spans[-1][1]))
        for token, span in zip(sentence, spans, strict=True):
            head = spans[token.head] if token.head >= 0 else None
            tokens[span] = Analysis(token.upos, head, token.dep)
    return GoldText(text.rstrip(), tokens, frozenset(ends))


def write(text: str, sentence: Sentence) -> tuple[str, list[Span]]:
    """A text with a sentence written behind it, and where the sentence's words stand."""
    spans = []
    for token in sentence:
        spans.append((len(text), len(text) + len(token.form)))
        text += token.form + " " * token.space
    return text.rstrip(" ") + " ", spans


def score_sentences(nlp: Language, sentences: Sequence[Sentence]) -> dict[str, float]:
    """Tokens, tags, attachment (UAS) and labelled attachment (LAS), sentences given."""
    golds = [gold_text([sentence]) for sentence in sentences]
    counts: Counter[str] = Counter()
    for gold, doc in zip(golds, nlp.pipe(_single(nlp, golds)), strict=True):
        _count(counts, gold.tokens, _tokens(doc))
    total = counts["gold"] + counts["own"]
    names = ("tokens", "upos", "uas", "las")
    return {name: round(200 * counts[name] / total, 2) for name in names}


def _single(nlp: Language, golds: Iterable[GoldText]) -> Iterable[Doc]:
    """Documents marked as one sentence, as the toolkit hands them to the parser."""
    for gold in golds:
        doc = nlp.make_doc(gold.text)
        for token in doc:
            token.is_sent_start = token.i == 0
        yield doc


def _tokens(doc: Doc) -> dict[Span, Analysis]:
    spans = [(token.idx, token.idx + len(token)) for token in doc]
    return {
        spans[token.i]: Analysis(
            token.pos_,
            spans[token.head.i] if token.head is not token and token.head.i != token.i else None,
            token.dep_.lower(),
        )
        for token in doc
        if not token.is_space
    }


def _count(counts: Counter[str], gold: dict[Span, Analysis], own: dict[Span, Analysis]) -> None:
    counts["gold"] += len(gold)
    counts["own"] += len(own)
    for span in gold.keys() & own.keys():
        wanted, found = gold[span], own[span]
        attached = wanted.head == found.head
        counts["tokens"] += 1
        counts["upos"] += wanted.upos == found.upos
        counts["uas"] += attached
        counts["las"] += attached and wanted.dep == found.dep


def score_splitter(split: Callable[[str], Iterable[Span]], sentences: Sequence[Sentence]) -> float:
    """F measure of a sentence splitter on texts of ten sentences each."""
    right = total = 0
    for start in range(0, len(sentences), JOINED):
        gold = gold_text(sentences[start : start + JOINED])
        found = set(split(gold.text))
        right += len(found & gold.sentences)
        total += len(found) + len(gold.sentences)
    return round(200 * right / total, 2)


def words_per_second(nlp: Language, sentences: Sequence[Sentence]) -> int:
    """Tokens analysed in a second of processor time, the best of three runs."""
    texts = [gold_text([sentence]).text for sentence in sentences]
    best = min(_seconds(nlp, texts) for _ in range(3))
    return round(sum(map(len, sentences)) / best)


def _seconds(nlp: Language, texts: Sequence[str]) -> float:
    start = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    return time.process_time() - start
