"""Relative clauses that say something of a definite noun: "perang yang meluas ke negara tetangga"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.pieces.model import When
from klaim.propositions._frames import frames
from klaim.propositions._model import Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, relative_extents, trim


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """Each relative clause with a verb as a clause of its own, its head noun phrase as subject.

    Only where the head is definite (a name, a pointing word) or a comma shows that the
    clause adds rather than selects: of "warga yang tidak hadir" nothing can be said of warga.
    """
    for clause in parsed.clauses:
        tokens = clause.tokens
        for start, end in relative_extents(tokens, lang):
            head = _head(tokens, start, lang)
            if not head or head[0].pos == "ADJ" or not _says_something(tokens, start, head, lang):
                continue
            body = _reindexed(tokens[start + 1 : end])
            if not body or body[0].pos not in ("VERB", "AUX", "ADJ", "PART", "ADV"):
                continue
            inner = Clause(clause.segment, body)
            for proposition in frames(parsed, inner, "relative-clause", lang, inherited=head):
                if proposition.subject == head and not (
                    body[0].lower in lang.clauses.NEGATIONS and tokens[start - 1].text != ","
                ):
                    whens = _whens(parsed, tokens, start, end) if _is_event(head, lang) else ()
                    yield replace(proposition, whens=whens)


def _is_event(head: Phrase, lang: Any) -> bool:
    """Whether a head is an event that its modifiers tell from others."""
    return len(head) > 1 and head[0].lower in lang.clauses.GENERIC_EVENTS


def _whens(parsed: Parsed, tokens: Phrase, start: int, end: int) -> tuple[When, ...]:
    """The dates of a relative clause behind which its main clause goes on; at the end they are the main clause's."""
    if end == len(tokens):
        return ()
    last = tokens[end - 1].end + 2
    return tuple(w for w in parsed.piece.whens if tokens[start].start < w.start <= last and w.end <= tokens[end].start)


def _head(tokens: Phrase, start: int, lang: Any) -> Phrase:
    """The noun phrase before "yang": back to the verb, preposition or comma that opens it."""
    end = start
    while end > 0 and tokens[end - 1].text == ",":
        end -= 1
    first = end
    while first > 0 and tokens[first - 1].pos in NOMINAL | {"DET", "ADJ"} and tokens[first - 1].text != ",":
        first -= 1
    if first > 0 and tokens[first - 1].pos in ("ADP", "CCONJ", "PUNCT") and tokens[first - 1].text not in ('"', "“"):
        return () if end < start or tokens[first].lower not in lang.clauses.GENERIC_EVENTS else trim(tokens[first:end])
    return trim(tokens[first:end])


def _says_something(tokens: Phrase, start: int, head: Phrase, lang: Any) -> bool:
    """Whether the clause adds to a head that is already known."""
    comma = start > 0 and tokens[start - 1].text == ","
    named = head[-1].pos == "PROPN" or head[0].pos == "PROPN"
    pointed = head[-1].lower in lang.clauses.POINTING
    counted = head[0].pos == "NUM" or head[0].lower in lang.clauses.INDEFINITE
    return comma or named or pointed or counted or head[0].lower in lang.clauses.GENERIC_EVENTS


def _reindexed(tokens: Phrase) -> Phrase:
    """Tokens numbered from 0; heads outside point at the token itself."""
    if not tokens:
        return ()
    base, size = tokens[0].i, len(tokens)
    return tuple(t._replace(i=n, head=t.head - base if 0 <= t.head - base < size else n) for n, t in enumerate(tokens))


PATTERN = Pattern(
    name="relative-clause", find=find, examples={"id": "Sebuah truk yang mengangkut pasir menabrak warung."}
)
