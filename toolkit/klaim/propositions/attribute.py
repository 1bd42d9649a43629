"""What a describing verb says inside a noun phrase: "percakapan berdurasi satu jam tersebut"."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._model import Argument, Parsed, Pattern, Proposition
from klaim.propositions._tree import NOMINAL, trim

MEASURING = ("NUM", "NOUN", "SYM", "X")
"""Parts of speech of the words of a measure, whose unit may be in capitals behind its number: "500 GT"."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause for each such verb, with the noun phrase before it as subject and the measure behind it as object."""
    for clause in parsed.clauses:
        tokens = clause.tokens
        for verb in tokens[1:-1]:
            if verb.lower not in lang.verbs.ATTRIBUTIVE:
                continue
            start = verb.i
            while start > 0 and tokens[start - 1].pos in NOMINAL and tokens[start - 1].text[0] not in '"“':
                start -= 1
            end = verb.i + 1
            while (
                end < len(tokens)
                and (tokens[end].pos in MEASURING or (tokens[end].pos == "PROPN" and tokens[end - 1].pos == "NUM"))
                and tokens[end].lower not in lang.clauses.POINTING
                and not lang.verbs.carries_clause(tokens[end].lower)
            ):
                end += 1
            subject, measure = trim(tokens[start : verb.i]), trim(tokens[verb.i + 1 : end])
            if subject and verb.lower in lang.verbs.SIZED and lang.titles.ABSTRACT.fullmatch(subject[0].lower):
                continue
            if subject and measure and any(t.pos == "NUM" for t in measure):
                yield Proposition("attribute", subject, (verb,), (Argument((), measure),), parsed.piece.speech,
                                  parsed.piece.quoted, parsed.piece.sentence)  # fmt: skip


PATTERN = Pattern(name="attribute", find=find, examples={"id": "Rapat berdurasi dua jam itu digelar di Semarang."})
