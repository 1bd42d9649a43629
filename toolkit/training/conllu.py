"""Reads CoNLL-U treebanks as surface tokens, the units the tokenizer produces.

The treebanks split clitics ("menyetujuinya" is two words there); the pipeline keeps
them on the word, so a multi-word token becomes one token again and takes the analysis
of the word inside it that carries the syntax.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

CLITIC_TAGS = frozenset({"PRON", "PART", "PUNCT"})
NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True)
class Token:
    """One surface token; ``head`` is an index into the sentence, -1 for the root."""

    form: str
    lemma: str
    upos: str
    feats: str
    head: int
    dep: str
    space: bool


Sentence = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A surface form with the numbers of the syntactic words it covers."""

    form: str
    ids: tuple[int, ...]
    space: bool


def read_treebank(path: Path) -> Iterator[Sentence]:
    """Yields the sentences of a CoNLL-U file that have exactly one root."""
    with path.open(encoding="utf8") as lines:
        for rows in _blocks(lines):
            sentence = _surface(rows)
            if sum(token.head == -1 for token in sentence) == 1:
                yield sentence


def _blocks(lines: Iterable[str]) -> Iterator[list[list[str]]]:
    rows: list[list[str]] = []
    for line in lines:
        line = line.rstrip("\r\n")
        if not line and rows:
            yield rows
            rows = []
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
    if rows:
        yield rows


def _surface(rows: list[list[str]]) -> Sentence:
    words = {int(row[0]): row for row in rows if row[0].isdigit()}
    units = list(_units(rows))
    unit_of = {number: index for index, unit in enumerate(units) for number in unit.ids}
    tokens = []
    for index, unit in enumerate(units):
        row = words[_head_word(unit, words)]
        head = unit_of.get(int(row[6]), -1)
        tokens.append(_token(unit, row, head if head != index else -1))
    return tuple(tokens)


def _units(rows: list[list[str]]) -> Iterator[_Unit]:
    covered = 0
    for row in rows:
        number, space = row[0], "SpaceAfter=No" not in row[9]
        if "-" in number:
            first, covered = map(int, number.split("-"))
            yield _Unit(row[1], tuple(range(first, covered + 1)), space)
        elif number.isdigit() and int(number) > covered:
            yield _Unit(row[1], (int(number),), space)


def _head_word(unit: _Unit, words: dict[int, list[str]]) -> int:
    """The word whose head lies outside the unit, a clitic only when nothing else does."""
    outward = [number for number in unit.ids if int(words[number][6]) not in unit.ids]
    for number in outward:
        if words[number][3] not in CLITIC_TAGS:
            return number
    return outward[0]


def _token(unit: _Unit, row: list[str], head: int) -> Token:
    form = unit.form.replace(" ", NO_BREAK_SPACE)
    return Token(form, row[2], row[3], row[5], head, row[7].lower(), unit.space)
