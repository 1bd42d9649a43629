"""Reads PFSA-ID: tokens with BILUO tags become documents, their texts as printed, and annotated spans in them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

_QUOTES = frozenset('”“"')
_NO_SPACE_BEFORE = frozenset(",.);:?!%]/")
_NO_SPACE_AFTER = frozenset("([/")


@dataclass(frozen=True)
class Token:
    """A word of the corpus with its tag, in which sentence it stands."""

    text: str
    tag: str
    sentence: int


@dataclass(frozen=True)
class Mark:
    """An annotated span: its label, tokens (half-open), code points of the rebuilt text, sentence and words."""

    label: str
    first: int
    last: int
    start: int
    end: int
    sentence: int
    text: str


def read_tokens(path: Path) -> Iterator[Token]:
    """Every token of the file; a blank line ends a sentence, never a span."""
    sentence = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, tag = line.partition("\t")
        if word.strip() and tag:
            yield Token(word.strip(), tag.strip(), sentence)
        else:
            sentence += 1


def split(tokens: Iterable[Token]) -> Iterator[list[Token]]:
    """The tokens of each document."""
    document: list[Token] = []
    for _, group in groupby(tokens, key=lambda token: token.sentence):
        sentence = list(group)
        dateline = any(t.text == "KOMPAS" for t in sentence[:8])
        issue = any(t.tag in ("B-ISSUE", "U-ISSUE") for t in sentence)
        if document and (dateline or (issue and any(t.tag[2:] == "ISSUE" for t in document))):
            yield document
            document = []
        document = document + sentence
    if document:
        yield document


def rebuilt(tokens: Sequence[Token]) -> tuple[str, list[tuple[int, int]]]:
    """The text as it may have been printed, and where each token stands in it."""
    text, places, glued, opening = "", [], True, opens(tokens)
    for at, token in enumerate(tokens):
        word = {True: "“", False: "”"}[opening[at]] if at in opening else token.text
        hyphen = token.text == "-" and 0 < at < len(tokens) - 1
        tight = glued or token.text in _NO_SPACE_BEFORE or opening.get(at) is False or hyphen
        text += "" if tight else " "
        places.append((len(text), len(text) + len(word)))
        text += word
        glued = token.text in _NO_SPACE_AFTER or opening.get(at, False) or hyphen
    return text, places


def opens(tokens: Sequence[Token]) -> dict[int, bool]:
    """Which quotation marks open, by index: the corpus has one mark for both, so its neighbours tell, else turns.

    Wrong for 7 of the 1,066 that begin or end a STATEMENT of the test data.
    """
    found: dict[int, bool] = {}
    inside = False
    for at, token in enumerate(tokens):
        if token.text not in _QUOTES:
            continue
        before = tokens[at - 1].text if at else ""
        after = tokens[at + 1] if at + 1 < len(tokens) else Token("", "", token.sentence + 1)
        if before in (",", "?", "!") and after.text[:1].islower():
            inside = False
        elif before in (".", ":") and after.sentence != token.sentence and not after.text[:1].islower():
            inside = True
        else:
            inside = not inside
        found[at] = inside
    return found


def marks(tokens: Sequence[Token], text: str, places: Sequence[tuple[int, int]]) -> Iterator[Mark]:
    """The annotated spans of a document."""
    at = 0
    while at < len(tokens):
        label, last = tokens[at].tag[2:], at + 1
        while label and last < len(tokens) and tokens[last].tag in (f"I-{label}", f"L-{label}"):
            last += 1
            if tokens[last - 1].tag[0] == "L":
                break
        if label:
            start, end = places[at][0], places[last - 1][1]
            yield Mark(label, at, last, start, end, tokens[at].sentence, text[start:end])
        at = last
