"""Teaches the token layer from raw text before it sees a treebank.

The treebanks hold some 130,000 words, a hundredth of what lies about as plain news. The
layer learns to guess hidden words from the words around them; the guesser is thrown away
and the layer keeps what it learnt about the language.
"""

import gzip
import html
import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from thinc.api import Model, Softmax, chain, list2array, set_dropout_rate

from klaim.language.id.sentences import split_sentences
from training.loop import adam, keep_averages

log = logging.getLogger(__name__)

Rows = np.ndarray[Any, np.dtype[np.uint64]]
"""One row of features a token; the first column is the hash of the lower-cased word."""

SHORTEST, LONGEST = 3, 120
KEPT = 0.2
"""Share of the words to guess that stay visible, so that seen words are learnt too."""
REPORT_EVERY = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Pretraining:
    """How the token layer learns; ``configs/pretraining.cfg``."""

    epochs: int
    words: int
    hidden: float
    batch: int
    dropout: float
    learn_rate: float


def pretrain(nlp: Language, corpus: Path, plan: Pretraining, *, seed: int) -> None:
    """Trains the token layer of the initialised ``nlp`` in place on a JSONL of articles."""
    tok2vec = nlp.get_pipe("tok2vec").model  # type: ignore[attr-defined]  # a trainable pipe
    embed, encode = tok2vec.layers
    extract = embed.layers[0]
    layer: Model[Any, Any] = chain(*embed.layers[1:], encode, list2array())
    sentences = list(_features(nlp, extract, corpus))
    known = _frequent(sentences, plan.words)
    guesser = Softmax(nO=len(known), nI=tok2vec.get_dim("nO")).initialize()
    set_dropout_rate(layer, plan.dropout)
    _learn(layer, guesser, sentences, known, plan, np.random.default_rng(seed))
    set_dropout_rate(layer, 0.0)


def _features(nlp: Language, extract: Model[Any, Any], corpus: Path) -> Iterator[Rows]:
    for text in _sentences(corpus):
        doc = nlp.make_doc(text)
        if SHORTEST <= len(doc) <= LONGEST:
            yield extract.predict([doc])[0]


def _sentences(corpus: Path) -> Iterator[str]:
    """Each sentence of the articles once: news sites repeat their stock phrases."""
    seen: set[str] = set()
    with gzip.open(corpus, "rt", encoding="utf8") as lines:
        for line in lines:
            text = html.unescape(html.unescape(json.loads(line)["text"]))
            sentences = {text[start:end]: None for start, end in split_sentences(text)}
            yield from (sentence for sentence in sentences if sentence not in seen)
            seen.update(sentences)


def _frequent(sentences: Sequence[Rows], count: int) -> Rows:
    """The hashes of the ``count`` most frequent words, sorted for look-up."""
    words, counts = np.unique(np.concatenate([rows[:, 0] for rows in sentences]), return_counts=True)
    return np.sort(words[np.argsort(-counts, kind="stable")[:count]])


def _learn(
    layer: Model[Any, Any],
    guesser: Model[Any, Any],
    sentences: Sequence[Rows],
    known: Rows,
    plan: Pretraining,
    random: np.random.Generator,
) -> None:
    optimizer = adam(plan.learn_rate)
    losses: list[float] = []
    for epoch in range(plan.epochs):
        for batch in _batches(sentences, plan.batch, random):
            losses.append(_step(layer, guesser, batch, known, plan.hidden, random))
            layer.finish_update(optimizer)
            guesser.finish_update(optimizer)
            if len(losses) == REPORT_EVERY:
                log.info("pretraining, epoch %d: loss %.3f", epoch + 1, sum(losses) / REPORT_EVERY)
                losses.clear()
    keep_averages(layer, optimizer)


def _batches(sentences: Sequence[Rows], size: int, random: np.random.Generator) -> Iterator[list[Rows]]:
    batch: list[Rows] = []
    tokens = 0
    for index in random.permutation(len(sentences)):
        batch.append(sentences[index])
        tokens += len(batch[-1])
        if tokens >= size:
            yield batch
            batch, tokens = [], 0


def _step(
    layer: Model[Any, Any],
    guesser: Model[Any, Any],
    batch: Sequence[Rows],
    known: Rows,
    hidden: float,
    random: np.random.Generator,
) -> float:
    """Hides words, guesses them, sends the error back; returns the loss a hidden word."""
    rows = np.concatenate(batch)
    places = np.minimum(np.searchsorted(known, rows[:, 0]), len(known) - 1)
    chosen = np.flatnonzero((random.random(len(rows)) < hidden) & (known[places] == rows[:, 0]))
    wanted = places[chosen]
    rows[chosen[random.random(len(chosen)) >= KEPT]] = 0
    vectors, send_back = layer.begin_update(np.split(rows, np.cumsum([len(r) for r in batch])[:-1]))
    guesses, send_guess_back = guesser.begin_update(vectors[chosen])
    right = guesses[np.arange(len(chosen)), wanted]
    error = guesses / len(chosen)
    error[np.arange(len(chosen)), wanted] -= 1 / len(chosen)
    gradient = np.zeros_like(vectors)
    gradient[chosen] = send_guess_back(error)
    send_back(gradient)
    return float(-np.log(right + 1e-9).mean())
