"""Turns treebank sentences into spaCy documents to learn from."""

from collections.abc import Iterator, Sequence
from random import Random

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

from training.conllu import Sentence
from training.pieces import varied


def gold_doc(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """One document with the treebank's tokens and analyses of all ``sentences``."""
    words: list[str] = []
    spaces: list[bool] = []
    heads: list[int] = []
    starts: list[bool | int | None] = []
    for sentence in sentences:
        offset = len(words)
        for index, token in enumerate(sentence):
            words.append(token.form)
            spaces.append(token.space or index == len(sentence) - 1)
            heads.append(offset + (token.head if token.head >= 0 else index))
            starts.append(index == 0)
    tokens = [token for sentence in sentences for token in sentence]
    return Doc(
        vocab,
        words=words,
        spaces=[*spaces[:-1], False],
        pos=[token.upos for token in tokens],
        morphs=["" if token.feats == "_" else token.feats for token in tokens],
        heads=heads,
        deps=["ROOT" if token.head < 0 else token.dep for token in tokens],
        sent_starts=starts,
    )


def example(nlp: Language, sentences: Sequence[Sentence]) -> Example:
    """Gold analyses beside the tokens the pipeline itself makes of the text."""
    gold = gold_doc(nlp.vocab, sentences)
    return Example(nlp.make_doc(gold.text), gold)


def documents(
    sentences: Sequence[Sentence], random: Random, *, joined: float, cut: float = 0.0
) -> Iterator[Sequence[Sentence]]:
    """Shuffled sentences, mostly alone, a share ``joined`` in twos and threes, a share ``cut`` to pieces.

    The toolkit cuts sentences by rule before it parses, so single sentences are the
    rule; the joined ones keep the parser usable on a text that was not cut.
    """
    order = list(sentences)
    random.shuffle(order)
    start = 0
    while start < len(order):
        size = random.choice((2, 3)) if random.random() < joined else 1
        group = order[start : start + size]
        yield group if size > 1 else [varied(group[0], random, share=cut)]
        start += size
