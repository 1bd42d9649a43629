"""Where the subject of a clause begins and ends and its predicate begins, weighed by what treebanks taught.

Each place where a subject may begin is weighed with each where a predicate may, by features of the words there;
`toolkit/training/subjects` learns the weights and scores them.
"""

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import exp
from typing import Any, NamedTuple

from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._tree import LONGEST_GAP

LONGEST = 45
"""Words that a subject may have."""

FUNCTION = frozenset(("ADP", "SCONJ", "CCONJ", "PUNCT", "AUX", "PART", "DET", "PRON"))
"""Tags of words that count by themselves rather than by their kind."""

NAMES = frozenset(("NOUN", "PROPN", "X"))
NO_END = frozenset(("ADP", "SCONJ", "CCONJ", "AUX", "PART"))
OPENS_NOUN = NAMES | {"PRON", "DET", "NUM"}
ENDS_LEAD = OPENS_NOUN - {"DET"} | {"ADV", "ADJ", "VERB", "PUNCT", "SYM"}
LEADS = frozenset(("ADP", "SCONJ", "ADV", "CCONJ", "PUNCT", "VERB"))
OPENS_PREDICATE = frozenset(("ADJ", "ADV", "ADP", "SCONJ", "NUM", "PRON", "DET"))
VERBAL = ("verb", "copula", "figure")
SIZES = ("0", "1", "2", "3", "4", *["5"] * 3, *["8"] * 5, *["13"] * 7, "20")
"""How long a stretch of words counts as."""

OPENING, CLOSING = '"“([', '")”]'

Reading = tuple[int, int, int]
"""Where a subject begins and ends and where its predicate begins; the same place thrice where there is no subject."""

HOPELESS = 3.0
"""How much less likely a start and an end may be by themselves than others, for their pair to be weighed."""

NO_SUBJECT: Reading = (0, 0, 0)


class Bounds(NamedTuple):
    """Where a subject begins and ends, where its predicate begins, and how sure that is."""

    start: int
    end: int
    predicate: int
    sure: float


class Weighed:
    """A clause and what its words are like."""

    def __init__(self, tokens: Phrase, lang: Any) -> None:
        self.tokens, self.lang = tokens, lang
        relative = lang.clauses.RELATIVE
        self.kinds = [self._kind(t) for t in tokens]
        self.opens = [self._opens(t) for t in tokens]
        verbs = [kind.startswith(VERBAL) for kind in self.opens]
        self.verbs = _counted(verbs)
        self.free = _counted([verb and not self._is_relative(n) for n, verb in enumerate(verbs)])
        self.relatives = _counted([t.lower == relative for t in tokens])
        self.prepositions = _counted([t.pos == "ADP" for t in tokens])
        self.commas = _counted([t.text == "," for t in tokens])
        self.links = _counted([t.pos == "SCONJ" for t in tokens])
        self.joints = _counted([t.pos == "CCONJ" for t in tokens])
        self.depths = list(itertools.accumulate((t.text in "([") - (t.text in ")]") for t in tokens))

    def _kind(self, token: Token) -> str:
        """A word's tag, or the word itself where it is one of few."""
        clauses = self.lang.clauses
        if token.pos in FUNCTION or token.lower == clauses.RELATIVE or token.lower in clauses.POINTING:
            return token.lower
        return "PROPN" if token.pos in NAMES and token.i > 0 and token.text[0].isupper() else token.pos

    def _opens(self, token: Token) -> str:
        """What kind of predicate a word may open, empty where none."""
        word, clauses, verbs = token.lower, self.lang.clauses, self.lang.verbs
        if word in clauses.COPULAS:
            return "copula"
        if word in clauses.NEGATIONS:
            return "not"
        if word in self.lang.unions.FIGURES:
            return "figure"
        if word in self.lang.subjects.OPENS_NO_PREDICATE:
            return ""
        if token.pos in ("AUX", "PART"):
            return token.pos
        if word in self.lang.subjects.LEADS_PREDICATE:
            return "adverb"
        if token.i and token.text[0].isupper():
            return ""
        if verbs.looks_finite(word):
            return f"verb {self.lang.conjuncts.prefix(word)} {token.pos == 'VERB'}"
        return "verb" if token.pos == "VERB" else token.pos if token.pos in OPENS_PREDICATE else ""

    def _is_relative(self, at: int) -> bool:
        """Whether a verb stands behind "yang", an adverb between them or none."""
        relative = self.lang.clauses.RELATIVE
        if at and self.tokens[at - 1].lower == relative:
            return True
        adverb = at > 1 and self.opens[at - 1] in ("AUX", "PART", "adverb", "not")
        return adverb and self.tokens[at - 2].lower == relative

    def readings(self) -> Iterator[Reading]:
        """Every place where a subject may begin with every one where its predicate may, and that there is none."""
        yield NO_SUBJECT
        predicates = [n for n in range(1, len(self.tokens)) if self._may_open(n)]
        for start in self._starts():
            depth = self.depths[start - 1] if start else 0
            for predicate in predicates:
                if not start < predicate <= start + LONGEST or self.depths[predicate - 1] != depth:
                    continue
                end = predicate
                while end > start and self._is_mark(end - 1, CLOSING):
                    end -= 1
                if end > start:
                    yield start, end, predicate

    def _starts(self) -> Iterator[int]:
        clauses, before_subject = self.lang.clauses, self.lang.unions.BEFORE_SUBJECT
        first = self.tokens[0]
        led = first.pos in LEADS or first.lower in clauses.PREPOSITIONS or first.lower in before_subject
        for n, token in enumerate(self.tokens[:-1]):
            if self._is_mark(n, OPENING) or token.pos == "CCONJ" or (n and token.lower == clauses.RELATIVE):
                continue
            before = self.tokens[n - 1]
            unmarked = led and before.pos in ENDS_LEAD and token.pos in OPENS_NOUN
            marked = before.text == "," or before.lower in before_subject or before.lower in clauses.POINTING
            if not n or ((marked or unmarked) and (led or not self._is_apposed(n))):
                yield n

    def _is_apposed(self, at: int) -> bool:
        """Whether a comma before a place parts a noun from a name: "jembatan di Juwangi, Boyolali", "warga, Ani"."""
        return self.tokens[at - 1].text == "," and self.kinds[at] == "PROPN" and self.tokens[at - 2].pos in NAMES

    def _may_open(self, at: int) -> bool:
        return bool(self.opens[at]) and self.tokens[at - 1].pos not in NO_END

    def _is_mark(self, at: int, but: str) -> bool:
        return self.tokens[at].pos == "PUNCT" and self.tokens[at].text not in but

    def kind(self, at: int) -> str:
        """The kind of a word, a sign for the ends of the clause."""
        return "^" if at < 0 else "$" if at >= len(self.kinds) else self.kinds[at]


def none(weighed: Weighed) -> list[str]:
    """Features of a clause without a subject."""
    first, opens, size = weighed.kinds[0], weighed.opens, len(weighed.tokens)
    verbs = min(weighed.free[-1], 3)
    return [
        "none",
        f"none {first}",
        f"none opens {opens[0]}",
        f"none opens {opens[0]} {opens[1] if size > 1 else '$'}",
        f"none word {weighed.tokens[0].lower}",
        f"none verbs {verbs}",
        f"none verbs {verbs} {first}",
        f"none size {_size(size)}",
        f"none relative {min(weighed.relatives[-1], 2)} {min(weighed.verbs[-1], 3)}",
    ]


def left(weighed: Weighed, start: int) -> list[str]:
    """Features of a place where the subject may begin."""
    tokens, kind = weighed.tokens, weighed.kind
    mine, before, first = kind(start), kind(start - 1), weighed.kinds[0]
    found = [
        f"start {mine}",
        f"before {before}",
        f"before {before} {mine}",
        f"before {kind(start - 2)} {before} {mine}",
        f"second {mine} {kind(start + 1)}",
        f"first {first} {start == 0} {before}",
    ]
    if not start:
        return [*found, f"opens {tokens[0].lower}"]
    return [
        *found,
        f"lead {first} {_size(start)}",
        f"lead word {tokens[0].lower}",
        f"lead word {tokens[0].lower} {before} {mine}",
        f"lead verbs {min(weighed.free[start], 2)} {before}",
        f"lead relative {weighed.relatives[start] > 0} {before}",
        f"lead commas {weighed.commas[start]}",
        f"behind {tokens[start - 1].lower}",
        f"commas follow {weighed.commas[-1] > weighed.commas[start]} {before}",
    ]


def right(weighed: Weighed, end: int, predicate: int) -> list[str]:
    """Features of a place where the subject may end and the predicate begin."""
    tokens, kind, opens = weighed.tokens, weighed.kind, weighed.opens
    last, opener = kind(end - 1), opens[predicate]
    following = opens[predicate + 1] if predicate + 1 < len(tokens) else "$"
    gap = tokens[predicate].start - tokens[predicate - 1].end > LONGEST_GAP
    return [
        f"open {opener}",
        f"open {opener} {following}",
        f"open {opener} {tokens[predicate].pos}",
        f"open word {tokens[predicate].lower}",
        f"last {last} {opener}",
        f"last {last} {opener} {following}",
        f"last {kind(end - 2)} {last} {opener}",
        f"last word {tokens[end - 1].lower}",
        f"mark {end != predicate} {opener}",
        f"verbs follow {min(weighed.free[-1] - weighed.free[predicate], 2)} {opener}",
        f"gap {gap}",
    ]


def pair(weighed: Weighed, start: int, end: int, predicate: int) -> list[str]:
    """Features of a start with an end."""
    kind, opener = weighed.kind, weighed.opens[predicate]
    size = _size(end - start)
    verbs, free = (min(counts[end] - counts[start], 3) for counts in (weighed.verbs, weighed.free))
    relatives = min(weighed.relatives[end] - weighed.relatives[start], 3)
    commas = min(weighed.commas[end] - weighed.commas[start], 3)
    joints = min(weighed.joints[end] - weighed.joints[start], 2)
    links = min(weighed.links[end] - weighed.links[start], 2)
    follow = min(weighed.free[-1] - weighed.free[predicate], 2)
    found = [
        f"size {size}",
        f"size {size} {opener}",
        f"verbs {verbs} {relatives}",
        f"verbs {verbs} {relatives} {opener}",
        f"free {free}",
        f"free {free} {opener}",
        f"free {free} {relatives} {follow}",
        f"prepositions {min(weighed.prepositions[end] - weighed.prepositions[start], 3)} {opener}",
        f"inner commas {commas} {opener}",
        f"inner commas {commas} {relatives}",
        f"joints {joints} {commas} {kind(start - 1)}",
        f"joints {joints} {commas} {kind(start - 1)} {weighed.kinds[0]}",
        f"joints {joints} {opener}",
        f"links {links} {relatives}",
        f"links {links} {free}",
        f"edges {kind(start)} {opener}",
        f"edges {kind(start)} {kind(end - 1)}",
        f"single {end - start == 1} {kind(start)} {opener}",
        f"led {min(weighed.free[start], 2)} {opener}",
    ]
    return found + _inside(weighed, start, end, opener)


def _inside(weighed: Weighed, start: int, end: int, opener: str) -> list[str]:
    """Features of the last "yang" and the last preposition in a subject."""
    found = []
    if (relative := _last(weighed.relatives, start, end)) is not None:
        verbs, size = min(weighed.verbs[end] - weighed.verbs[relative], 2), _size(end - relative)
        found += [
            f"relative {verbs} {size}",
            f"relative {verbs} {opener} {weighed.kind(end - 1)}",
            f"relative {size}",
            f"relative opens {weighed.opens[relative + 1] if relative + 1 < len(weighed.opens) else '$'} {opener}",
        ]
    if (preposition := _last(weighed.prepositions, start, end)) is not None:
        size = _size(end - preposition)
        found += [f"preposition {weighed.kind(preposition)} {size} {opener}", f"led by {preposition == start} {size}"]
    return found


def _last(counts: Sequence[int], start: int, end: int) -> int | None:
    """The last place in [start, end) that was counted."""
    if counts[end] == counts[start]:
        return None
    return next(n for n in range(end - 1, start - 1, -1) if counts[n + 1] > counts[n])


def _counted(flags: Sequence[bool]) -> list[int]:
    """How many of the words before each place, and before the end, are so."""
    return [0, *itertools.accumulate(flags)]


def _size(count: int) -> str:
    return SIZES[min(count, len(SIZES) - 1)]


@lru_cache(maxsize=256)
def bounds(tokens: Phrase, lang: Any) -> Bounds:
    """The likeliest bounds of a clause's subject; `end` is 0 where it has none."""
    weights: dict[str, float] = lang.learnt.weights("subjects")
    weighed = Weighed(tokens, lang)

    def told(features: list[str]) -> float:
        return sum([weights[f] for f in features if f in weights])

    readings = list(weighed.readings())
    starts = {place: told(left(weighed, place)) for place in dict.fromkeys(start for start, end, _ in readings if end)}
    ends = {places: told(right(weighed, *places)) for places in dict.fromkeys(r[1:] for r in readings if r[1])}
    apart = {reading: starts[reading[0]] + ends[reading[1:]] for reading in readings if reading[1]}
    least = max(apart.values(), default=0.0) - HOPELESS
    scored = [(told(none(weighed)), NO_SUBJECT)]
    scored += [(score + told(pair(weighed, *reading)), reading) for reading, score in apart.items() if score >= least]
    most, likeliest = max(scored)
    return Bounds(*likeliest, 1 / sum(exp(score - most) for score, _ in scored))
