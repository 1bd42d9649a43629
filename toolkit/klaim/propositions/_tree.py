"""Reading of a parse that survives wrong arcs: the tree names heads, word order gives extents."""

from typing import Any

from klaim.parsing import Token, left_out
from klaim.pieces.model import When
from klaim.propositions._model import Phrase

LONGEST_GAP = 4
"""Characters between two words where nothing was taken out; a date between them leaves more."""

NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "X", "SYM"))


def children(tokens: Phrase, head: Token) -> list[Token]:
    """The tokens that hang on `head`, in order."""
    return [t for t in tokens if t.head == head.i and t.i != head.i]


def reindexed(tokens: Phrase) -> Phrase:
    """Tokens numbered from 0; heads outside point at the token itself."""
    if not tokens:
        return ()
    base, size = tokens[0].i, len(tokens)
    return tuple(t._replace(i=n, head=t.head - base if 0 <= t.head - base < size else n) for n, t in enumerate(tokens))


def subtree(tokens: Phrase, head: Token) -> Phrase:
    """`head` and everything below it, in order."""
    inside = {head.i}
    grew = True
    while grew:
        grew = False
        for token in tokens:
            if token.i not in inside and token.head in inside:
                inside.add(token.i)
                grew = True
    return tuple(t for t in tokens if t.i in inside)


def supplied(before: Token, verb: str) -> Token:
    """A verb that the article leaves out, right before one of its words."""
    return left_out(before, verb)._replace(pos="VERB", dep="root")


def trim(phrase: Phrase) -> Phrase:
    """A phrase without marks and conjunctions at its ends; quotation marks and brackets that pair stay."""
    first, last = 0, len(phrase)
    while first < last and (phrase[first].pos in ("PUNCT", "CCONJ") and phrase[first].text not in '"“('):
        first += 1
    while last > first and phrase[last - 1].pos in ("PUNCT", "CCONJ") and phrase[last - 1].text not in '"”)%':
        last -= 1
    return phrase[first:last]


def relative_extents(tokens: Phrase, lang: Any) -> list[tuple[int, int]]:
    """Index ranges [from, to) of relative clauses, from their "yang" to the end of the clause that hangs on it."""
    extents: list[tuple[int, int]] = []
    for at, token in enumerate(tokens):
        if token.lower != lang.clauses.RELATIVE or any(a <= at < b for a, b in extents):
            continue
        if any(t.lower == lang.relatives.CONCERNED for t in tokens[at + 1 : at + 2]):
            continue
        extents.append((at, _relative_end(tokens, at, lang)))
    return extents


def opens_relative(when: When, tokens: Phrase, lang: Any) -> bool:
    """Whether a date stands right behind a "yang": "(menahan) Budi yang pada Senin melarikan diri"."""
    at = next((n for n, t in enumerate(tokens) if t.start > when.start), 0)
    return at > 0 and tokens[at - 1].lower == lang.clauses.RELATIVE and tokens[at - 1].end <= when.start


def _relative_end(tokens: Phrase, at: int, lang: Any) -> int:
    """Where the relative clause that "yang" opens ends: with its predicate's subtree, or a comma with a verb behind."""
    predicate = next((t for t in tokens[at + 1 :] if t.pos in ("VERB", "ADJ", "AUX")), None)
    if predicate is None:
        return len(tokens)
    head = tokens[tokens[at].head]
    if head.pos in ("VERB", "ADJ", "NOUN") and head.i > at and head.dep.startswith("acl"):
        predicate = head
    last = max((t.i for t in subtree(tokens, predicate) if t.pos != "PUNCT"), default=at)
    end = last + 1
    for i in range(predicate.i + 1, end):
        if _becomes(tokens, i, predicate, lang):
            return i
        if tokens[i].text == "," and _resumes(tokens, i + 1, lang):
            return i
        gap = tokens[i].start - tokens[i - 1].end > LONGEST_GAP
        if gap and (_resumes(tokens, i, lang) or tokens[i].pos == "ADJ"):
            return i
        resumed = i > predicate.i + 1 or lang.verbs.is_whole_passive(predicate.lower)
        if resumed and tokens[i].lower in lang.clauses.RESUMERS and tokens[i - 1].lower not in lang.clauses.AND:
            return i
    return _list_end(tokens, max(end, predicate.i + 1), lang)


def _list_end(tokens: Phrase, end: int, lang: Any) -> int:
    """Where a list ends that the parse lets go on behind a clause: "yang meliputi A, B, dan C".

    Two commas show the list: behind one alone the main clause may go on with its subject.
    """
    at, commas = end, 0
    while at + 1 < len(tokens) and (tokens[at].text == "," or tokens[at].lower in lang.clauses.AND):
        commas += tokens[at].text == ","
        joined = tokens[at].lower in lang.clauses.AND
        if not joined and tokens[at + 1].lower in lang.clauses.AND:
            at, joined = at + 1, True
        start = at = at + 1
        while at < len(tokens) and tokens[at].pos in ("PROPN", "NOUN", "ADJ", "NUM"):
            at += 1
        if at == start:
            return end
        if joined:
            return at if commas > 1 else end
    return end


def _becomes(tokens: Phrase, i: int, predicate: Token, lang: Any) -> bool:
    """Whether "menjadi" behind a figure is the main verb: "suhu yang mencapai 2 derajat menjadi tantangan".

    So it is before a noun for a cause: "kompor yang meledak menjadi penyebab kebakaran".
    """
    if tokens[i].lower not in lang.verbs.BECOMING or i + 1 >= len(tokens):
        return False
    if tokens[i + 1].lower in lang.relatives.CAUSE and predicate.lower not in lang.relatives.TAKEN_FOR:
        return True
    if i < predicate.i + 3:
        return False
    figure = any(t.pos == "NUM" for t in tokens[predicate.i + 1 : i])
    return figure and predicate.lower not in lang.measures.CHANGES and tokens[i + 1].pos == "NOUN"


def _resumes(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether the main clause goes on at `at` with its predicate."""
    return at < len(tokens) and (tokens[at].pos in ("VERB", "AUX") or tokens[at].lower in lang.unions.RESUMING)
