"""Parses kept beside the tests, so that a contract needs no parser."""

import json
from pathlib import Path

from klaim.parsing import Token, Word

FOLDER = Path(__file__).with_name("parses")
REMEDY = "run `python -m pytest tests/contract --update-parses -n 0` and look at the difference"


class Recorder:
    """A parser that keeps what it was asked and what it answered."""

    def __init__(self, parser):
        self.parser, self.kept = parser, {"words": {}, "parses": {}}

    def words(self, text, offset=0):
        self.kept["words"][text] = [list(word[:4]) for word in self.parser.words(text)]
        return self.parser.words(text, offset)

    def parse(self, pieces):
        pieces = [tuple(piece) for piece in pieces]
        for piece, tokens in zip(pieces, self.parser.parse(pieces), strict=True):
            self.kept["parses"][spelt(piece)] = [[t.text, t.pos, t.dep, t.head] for t in tokens]
            yield tokens

    def write(self, name):
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{name}.json").write_text(laid_out(self.kept), encoding="utf-8")


class Replay:
    """Answers as the recorded parser did; fails where it is asked for other words."""

    def __init__(self, name):
        file = FOLDER / f"{name}.json"
        assert file.is_file(), f"{name} has no parse: {REMEDY}"
        self.name, self.kept = name, json.loads(file.read_text(encoding="utf-8"))

    def words(self, text, offset=0):
        assert text in self.kept["words"], f"the words of {text!r} are not kept in {self.name}.json: {REMEDY}"
        return [Word.of(start + offset, end + offset, *word) for start, end, *word in self.kept["words"][text]]

    def parse(self, pieces):
        for piece in pieces:
            kept = self.kept["parses"].get(spelt(piece))
            assert kept is not None, f"no parse of {spelt(piece)!r} is kept in {self.name}.json: {REMEDY}"
            assert [w.text for w in piece] == [row[0] for row in kept], f"the tokens no longer fit: {REMEDY}"
            yield tuple(token(n, word, *row[1:]) for n, (word, row) in enumerate(zip(piece, kept, strict=True)))


def token(i, word, pos, dep, head):
    return Token(i, word.start, word.end, word.text, word.text.lower(), word.space, pos, dep, head)


def spelt(piece):
    """A piece by its words: what is parsed depends on nothing else but the spaces."""
    return "".join(word.text + " " * word.space for word in piece)


def laid_out(kept):
    """JSON with one row a line, so that a difference is readable."""
    parts = []
    for name, found in kept.items():
        entries = []
        for key, rows in found.items():
            lines = ",\n".join(f"   {json.dumps(row, ensure_ascii=False)}" for row in rows)
            entries.append(f"  {json.dumps(key, ensure_ascii=False)}: [\n{lines}\n  ]")
        parts.append(f' "{name}": {{\n' + ",\n".join(entries) + "\n }")
    return "{\n" + ",\n".join(parts) + "\n}\n"
