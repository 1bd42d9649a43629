"""How the decomposer's claims agree with the annotated statements of public figures in PFSA-ID.

    python toolkit/benchmarks/pfsa_id.py --data DIR [--show SLOT] [--page FILE]

DIR holds test-data.txt of PFSA-ID (CC BY-NC-SA): Kompas articles as tokens with BILUO tags.
Its published baseline (F 82.03) labels tokens and is scored on labels. klaim labels no tokens;
what is compared here are slots:

- Documents are rebuilt from the tokens: one begins at a dateline, or at a sentence with an ISSUE
  where the one before has its own. Spans may run over blank lines.
- speaker: a STATEMENT counts where a CUE stands within 30 tokens; its speaker is the PERSON(COREF)
  named nearest to the cue in that sentence, else before. Found: a claim from inside the
  statement has that speaker (one name's last word is in the other). Right: of the speakers of
  claims inside such statements, the annotated ones.
- role: a ROLE counts with the nearest PERSON of its sentence. Found: a role claim about them holds
  all its words. Right: of the role claims about annotated persons, those that hold a ROLE of theirs.
- datetime, location: time and place of a statement. Found: a date (location) claim about an act
  of saying rests on one of its words. Right: of those claims, the ones that rest on such a span.
  "any claim": any claim of the type rests on it; other dates and places are not annotated.

For measuring only: nothing of this corpus is used by klaim.
"""

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pfsa_corpus import Mark, Token, marks, read_tokens, rebuilt, split
from klaim import language
from klaim.decompose import decompose
from klaim.records import Article, Claim, Span
from klaim.score import Rate
from klaim.score.tables import pipe_table, put, share

REACH = 30
"""Tokens between a statement and its cue, at most."""
PERSONS = ("PERSON", "PERSONCOREF")
CUES = ("CUE", "CUECOREF")
_ACT = "act-of-saying"


@dataclass(frozen=True)
class Document:
    """A rebuilt article with its annotated spans and our claims."""

    article: Article
    marks: tuple[Mark, ...]
    claims: tuple[Claim, ...]

    def of(self, *labels: str) -> list[Mark]:
        """The spans with one of some labels, in the order of the text."""
        return [m for m in self.marks if m.label in labels]


def main() -> int:
    """Print the table; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with test-data.txt")
    parser.add_argument("--show", choices=[*SLOTS], help="print what of this slot was missed or wrong")
    parser.add_argument("--page", type=Path, help="put the tables into their part of this page too")
    arguments = parser.parse_args()
    documents = [decomposed(n, tokens) for n, tokens in enumerate(split(read_tokens(arguments.data / "test-data.txt")))]
    if arguments.show:
        for document in documents:
            for found, what in SLOTS[arguments.show](document):
                print(f"{'' if found else 'not '}{what}")
        return 0
    rates = {name: rate_of(slot, documents) for name, slot in SLOTS.items()}
    text = f"{table(rates)}\n\n{len(documents)} documents, {sum(len(d.claims) for d in documents)} claims"
    print(text)
    if arguments.page:
        put(arguments.page, "pfsa_id", text)
    return 0


def decomposed(number: int, tokens: Sequence[Token]) -> Document:
    """A document with its claims."""
    text, places = rebuilt(tokens)
    article = Article(id=f"pfsa-{number:03d}", language="id", text=text)
    return Document(article, tuple(marks(tokens, text, places)), decompose(article).claims)


Found = Iterator[tuple[bool, str]]
"""Whether each gold item ("gold …") was found and each of ours ("ours …") is right, with its words."""


def speakers(document: Document) -> Found:
    """Statements with a cue, and the speakers of the claims inside them."""
    for statement in document.of("STATEMENT"):
        gold = _speaker(document, statement)
        if gold is None:
            continue
        inside = [c for c in document.claims if all(_within(s, statement) for s in c.source)]
        ours = sorted({c.attribution.speaker if c.attribution else "" for c in inside})
        yield any(_same_person(gold, name) for name in ours), f"gold {gold}: {statement.text[:70]} -> {ours}"
        for name in filter(None, ours):
            yield _same_person(gold, name), f"ours {name} for {gold}"


def _speaker(document: Document, statement: Mark) -> str | None:
    """Who says a statement by its nearest cue; None where it has no cue or nobody was named."""
    cues = sorted(document.of(*CUES), key=lambda c: _gap(statement, c))
    if not cues or _gap(statement, cues[0]) > REACH:
        return None
    cue = cues[0]
    persons = [p for p in document.of(*PERSONS) if p.text.lower() not in language.load("id").words.THIRD_PERSON]
    near = [p for p in persons if p.sentence == cue.sentence and not statement.first <= p.first < statement.last]
    if near and cue.label == "CUE":
        return min(near, key=lambda p: _gap(p, cue)).text
    before = [p for p in persons if p.first < cue.first]
    return before[-1].text if before else None


def roles(document: Document) -> Found:
    """Roles with their person, and our role claims about annotated persons."""
    wanted: list[tuple[str, frozenset[str]]] = []
    for role in document.of("ROLE"):
        near = [p for p in document.of("PERSON") if p.sentence == role.sentence]
        if near:
            wanted.append((min(near, key=lambda p: _gap(p, role)).text, _words(role.text)))
    ours = [(c.value.entity or "", _words(c.value.role or "")) for c in document.claims if c.type == "role" and c.value]
    for person, words in wanted:
        found = any(_same_person(person, name) and words <= said for name, said in ours)
        yield found, f"gold {person}: {sorted(words)}"
    for name, said in ours:
        if any(_same_person(p.text, name) for p in document.of(*PERSONS)):
            right = any(_same_person(person, name) and words <= said for person, words in wanted)
            yield right, f"ours {name}: {sorted(said)}"


def resting(label: str, kind: str, *, act: bool) -> Callable[[Document], Found]:
    """A slot of spans of a label, found by claims of a type that rest on one of their words."""

    def slot(document: Document) -> Found:
        gold = document.of(label)
        claims = [c for c in document.claims if c.type == kind and (not act or c.provenance.made_by[0] == _ACT)]
        for mark in gold:
            yield any(_rests(c, mark) for c in claims), f"gold {mark.text}"
        for claim in claims if act else ():
            yield any(_rests(claim, mark) for mark in gold), f"ours {claim.text}"

    return slot


SLOTS: dict[str, Callable[[Document], Found]] = {
    "speaker": speakers,
    "role": roles,
    "datetime": resting("DATETIME", "date", act=True),
    "datetime, any claim": resting("DATETIME", "date", act=False),
    "location": resting("LOCATION", "location", act=True),
    "location, any claim": resting("LOCATION", "location", act=False),
}


def rate_of(slot: Callable[[Document], Found], documents: Iterable[Document]) -> Rate:
    """Counts of a slot over all documents."""
    rows = [row for document in documents for row in slot(document)]
    gold = [found for found, what in rows if what.startswith("gold")]
    ours = [found for found, what in rows if what.startswith("ours")]
    return Rate(sum(gold), len(gold), sum(ours), len(ours))


def table(rates: dict[str, Rate]) -> str:
    """A row for each slot; no number of ours and no precision where ours are not counted."""
    rows = []
    for name, r in rates.items():
        shares = [share(r.precision, r.predicted), share(r.recall), share(r.f1, r.predicted)]
        rows.append([name, str(r.gold), str(r.predicted or "–"), *shares])
    return pipe_table(["slot", "annotated", "ours", "precision", "recall", "F"], rows)


def _gap(a: Mark, b: Mark) -> int:
    """Tokens between two spans."""
    return max(b.first - a.last, a.first - b.last, 0)


def _within(span: Span, mark: Mark) -> bool:
    return mark.start <= span.start and span.end <= mark.end


def _rests(claim: Claim, mark: Mark) -> bool:
    return any(s.start < mark.end and mark.start < s.end for s in claim.source)


def _same_person(a: str, b: str) -> bool:
    """Whether the last word of one name stands in the other."""
    left, right = a.lower().split(), b.lower().split()
    return bool(left and right) and (left[-1] in right or right[-1] in left)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


if __name__ == "__main__":
    sys.exit(main())
