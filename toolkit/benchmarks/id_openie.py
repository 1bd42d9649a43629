"""Measures which of the triples that people judged valid stand in the decomposer's propositions.

    python toolkit/benchmarks/id_openie.py --data DIR [--show] [--page FILE]

DIR holds triple-selector.dataset.tsv of github.com/yohanesgultom/id-openie (MIT): candidate
triples of subject, predicate and object, judged 1 (valid) or 0. A triple is *held* where all
its words stand in one proposition's phrases, and *held in place* where its subject's words
stand in the subject and the others in predicate and arguments. Prepositions may be missing
and duplicates count once. The candidates come from one dependency parse each, so a valid
triple may still be one of several ways to say the same; only recall means something by
itself. For measuring only: nothing of this corpus is used by klaim.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from klaim import language
from klaim.decompose import pipeline
from klaim.decompose.propose import propositions
from klaim.pieces.cut import cut_article
from klaim.propositions._model import Proposition
from klaim.score.tables import pipe_table, put, share

_FILE = "triple-selector.dataset.tsv"
_WORD = re.compile(r"\w+(?:-\w+)*")


@dataclass(frozen=True)
class Triple:
    """A candidate triple of a sentence with its judgement."""

    sentence: str
    subject: str
    predicate: str
    object: str
    valid: bool


@dataclass(frozen=True)
class Held:
    """The words of one proposition: all, those of its subject, and the others."""

    every: frozenset[str]
    subject: frozenset[str]
    rest: frozenset[str]


def main() -> int:
    """Print the table; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help=f"folder with {_FILE}")
    parser.add_argument("--show", action="store_true", help="print the valid triples that are not held")
    parser.add_argument("--page", type=Path, help="put the tables into their part of this page too")
    arguments = parser.parse_args()
    triples = sorted(
        set(read_triples(arguments.data / _FILE)), key=lambda t: (t.sentence, t.subject, t.predicate, t.object)
    )
    read = {sentence: list(held_words(sentence)) for sentence in sorted({t.sentence for t in triples})}
    counts = count(triples, read)
    print(table(counts))
    if arguments.page:
        put(arguments.page, "id_openie", table(counts))
    for triple in triples if arguments.show else ():
        if triple.valid and not any(holds(h, triple) for h in read[triple.sentence]):
            print(f"missed: {triple.subject} | {triple.predicate} | {triple.object} <- {triple.sentence}")
    return 0


def read_triples(path: Path) -> Iterator[Triple]:
    """Every judged triple, without the brackets around head words."""
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        subject, predicate, object_ = (re.sub(r"[()]", "", field) for field in fields[2:5])
        yield Triple(fields[1], subject, predicate, object_, fields[-1] == "1")


def held_words(sentence: str) -> Iterator[Held]:
    """The words of each proposition of a sentence, its dates among the arguments."""
    text = re.sub(r" ([,.;:!?)])", r"\1", sentence.replace("( ", "("))
    lang, parser = language.load("id"), pipeline("id")
    pieces, *_ = cut_article(text, parser, lang)
    for found in propositions(pieces, parser, lang):
        subject = _words(t.text for t in found.subject)
        rest = _words(t.text for t in _behind(found)) | _words(text[w.start : w.end] for w in found.whens)
        yield Held(subject | rest, subject, rest)


def holds(held: Held, triple: Triple) -> bool:
    """Whether all words of a triple stand in the proposition; prepositions of the predicate may be missing."""
    return _content(triple.subject, triple.predicate, triple.object) <= held.every


def holds_in_place(held: Held, triple: Triple) -> bool:
    """Whether the subject's words stand in its subject and the others behind it."""
    return _content(triple.subject) <= held.subject and _content(triple.predicate, triple.object) <= held.rest


def count(triples: list[Triple], read: dict[str, list[Held]]) -> dict[str, dict[str, int]]:
    """Triples, held and held in place, for the valid and the invalid."""
    counts = {}
    for name, valid in (("valid", True), ("invalid", False)):
        chosen = [t for t in triples if t.valid is valid]
        counts[name] = {
            "triples": len(chosen),
            "held": sum(any(holds(h, t) for h in read[t.sentence]) for t in chosen),
            "in_place": sum(any(holds_in_place(h, t) for h in read[t.sentence]) for t in chosen),
        }
    counts["sentences"] = {"all": len(read), "with_propositions": sum(bool(held) for held in read.values())}
    return counts


def table(counts: dict[str, Any]) -> str:
    """The table and the number of sentences."""
    rows = []
    for name in ("valid", "invalid"):
        c = counts[name]
        shares = [share(c[key] / max(c["triples"], 1), c["triples"]) for key in ("held", "in_place")]
        rows.append([name, str(c["triples"]), str(c["held"]), shares[0], str(c["in_place"]), shares[1]])
    made = pipe_table(["triples judged", "all", "held", "share", "in place", "share"], rows)
    read = counts["sentences"]
    return f"{made}\n\n{read['all']} sentences, {read['with_propositions']} with propositions"


def _behind(found: Proposition) -> Iterator[Any]:
    yield from found.predicate
    yield from found.tail
    for argument in found.arguments:
        yield from argument.all


def _content(*parts: str) -> frozenset[str]:
    prepositions = language.load("id").clauses.PREPOSITIONS
    found = _words(parts)
    return (found - prepositions) or found


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(_WORD.findall(" ".join(texts).lower()))


if __name__ == "__main__":
    sys.exit(main())
