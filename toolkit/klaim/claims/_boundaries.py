"""Where the members of a coordination begin and end, weighed by what treebanks taught.

Around a conjunction every place where the first member may begin is weighed with every place where the last may end,
by features of the words there; `toolkit/training/conjuncts` learns the weights and scores them.
"""

import itertools
from collections.abc import Iterator
from math import exp
from typing import Any, NamedTuple

from klaim.claims import _member_features as of
from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._weights import Group, weights

LONGEST = 14
"""Words that a member may have."""

FUNCTION = frozenset(("ADP", "SCONJ", "CCONJ", "PUNCT"))
"""Tags of words that count by themselves rather than by their kind."""

OPENING, CLOSING = '"“([', '")”]'
SEPARATORS = frozenset(",;")
CONTENT = ("NOUN", "PROPN", "ADJ", "VERB")


class Bounds(NamedTuple):
    """Where the first member begins and the last ends, the commas that part those between, and how sure that is."""

    start: int
    end: int
    cuts: tuple[int, ...]
    sure: float


class Around:
    """A phrase with one of its conjunctions, and what its words are like."""

    def __init__(self, phrase: Phrase, join: int, lang: Any) -> None:
        self.phrase, self.join, self.lang = phrase, join, lang
        self.kinds = [self._kind(t) for t in phrase]
        self.depths = list(itertools.accumulate((t.text in "([") - (t.text in ")]") for t in phrase))
        self._prepositions = [0, *itertools.accumulate(t.pos == "ADP" for t in phrase)]
        self.opens = phrase[join + 1]
        self.last_likes: dict[int, str] = {}
        self._commas: dict[int, tuple[int, ...]] = {}
        likes = [
            like
            for n in range(max(0, join - LONGEST), join)
            if phrase[n].pos in CONTENT and (like := self.likeness(n, join + 1)) is not None
        ]
        self.most_like = max(likes, default=None)

    def _kind(self, token: Token) -> str:
        """A word's tag, or the word itself where it is one of few: a preposition, conjunction, mark or "yang"."""
        if token.pos in FUNCTION or token.lower == self.lang.clauses.RELATIVE:
            return token.lower
        name = token.pos == "PROPN" or (token.pos in ("NOUN", "X") and token.i > 0 and token.text[0].isupper())
        return "PROPN" if name else token.pos

    def likeness(self, one: int, other: int) -> float | None:
        """How alike two words of the phrase are used, None where that is not known of one."""
        like: float | None = self.lang.conjuncts.likeness(self.phrase[one].lower, self.phrase[other].lower)
        return like

    def last_like(self, end: int) -> str:
        """How alike the last words of the members are used where the last one ends behind a word."""
        if end not in self.last_likes:
            self.last_likes[end] = _degree(self.likeness(self.join - 1, end - 1))
        return self.last_likes[end]

    def kind(self, at: int) -> str:
        """The kind of a word, a sign for the ends of the phrase."""
        return "^" if at < 0 else "$" if at >= len(self.kinds) else self.kinds[at]

    def prepositions(self, start: int, end: int) -> int:
        """How many prepositions stand between two places."""
        return self._prepositions[end] - self._prepositions[start]

    def commas(self, start: int) -> tuple[int, ...]:
        """The commas that may part members between a start and the conjunction."""
        if start not in self._commas:
            depth = self.depths[start - 1] if start else 0
            inner = range(start + 1, self.join - 1)
            self._commas[start] = tuple(
                n for n in inner if self.phrase[n].text in SEPARATORS and self.depths[n] == depth
            )
        return self._commas[start]

    def starts(self) -> Iterator[int]:
        """Where the first member may begin."""
        last = self.join - (self.phrase[self.join - 1].text == ",")
        for start in range(last - 1, -1, -1):
            token = self.phrase[start]
            mark = token.pos == "PUNCT" and token.text not in OPENING
            if not mark and token.pos != "CCONJ" and self._balanced(start, self.join):
                yield start

    def ends(self) -> Iterator[int]:
        """Behind which word the last member may end."""
        for end in range(self.join + 2, min(len(self.phrase), self.join + LONGEST + 2) + 1):
            last = self.phrase[end - 1]
            mark = last.pos == "PUNCT" and last.text not in CLOSING
            if not mark and last.pos not in ("ADP", "SCONJ", "CCONJ") and self._balanced(self.join + 1, end):
                yield end

    def _balanced(self, start: int, end: int) -> bool:
        """Whether brackets that open between two places close there, and none else."""
        depth = self.depths[start - 1] if start else 0
        inside = self.depths[start:end]
        return not inside or (inside[-1] == depth and min(inside) >= depth)

    def readings(self) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """Every start with every end, with the commas between as parts of the list and without."""
        ends = list(self.ends())
        for start in self.starts():
            cuts = self.commas(start)
            places = (start - 1, *cuts, self.join)
            if max(b - a for a, b in itertools.pairwise(places)) > LONGEST + 1:
                return
            for end in ends:
                if self.join - start <= LONGEST:
                    yield start, end, ()
                if cuts:
                    yield start, end, cuts


def left(around: Around, start: int) -> list[Group]:
    """Features of a place where the first member may begin."""
    phrase, join, kind = around.phrase, around.join, around.kind
    token, opens = phrase[start], around.opens
    mine, other, before = kind(start), kind(join + 1), kind(start - 1)
    second = kind(start + 1) if start + 1 < join else "-"
    inner = around.kinds[start + 1 : join]
    again, prepositions = min(inner.count(other), 2), min(around.prepositions(start + 1, join), 2)
    found: list[Group] = [
        (of.start, mine, other, before, second),
        (of.case_of, _case(token) + _case(opens), before),
        (of.left, _size(join - start), mine, other, again, prepositions),
    ]
    if token.lower == opens.lower:
        found.append((of.same, mine))
    if around.lang.clauses.RELATIVE in inner:
        found.append((of.relative, other))
    if join + 2 < len(phrase):
        found.append((of.seconds, other, kind(join + 2), mine, second))
    return found + _shapes(around, start) + _likeness(around, start)


def _shapes(around: Around, start: int) -> list[Group]:
    """Features of how the affixes of two nouns go together."""
    if not around.kind(start) == around.kind(around.join + 1) == "NOUN":
        return []
    shape = around.lang.conjuncts.shape
    passed = shape(around.phrase[start - 1].lower) if around.kind(start - 1) == "NOUN" else None
    return [(of.shaped, shape(around.phrase[start].lower), shape(around.opens.lower), passed)]


def _likeness(around: Around, start: int) -> list[Group]:
    """Features of how alike the first words of the members are used, beside the other words before the conjunction."""
    mine, other = around.kind(start), around.kind(around.join + 1)
    like, most = around.likeness(start, around.join + 1), around.most_like
    found: list[Group] = [(of.like, _degree(like), mine, other)]
    if most is None:
        return found
    if like is None:
        return [*found, (of.likest_elsewhere, _degree(most))]
    return [*found, (of.likest, like >= most, most - like > 0.2, other)]


def right(around: Around, end: int) -> list[Group]:
    """Features of a place where the last member may end."""
    join, kind = around.join, around.kind
    last, first, behind = kind(end - 1), kind(join + 1), kind(end)
    inner = tuple(dict.fromkeys(word for word in around.kinds[join + 2 : end] if word.islower() or word == ","))
    prepositions = min(around.prepositions(join + 2, end), 2)
    return [
        (of.behind, behind, last, first),
        (of.right, _size(end - join - 1), first, end == len(around.phrase)),
        (of.lasts, kind(join - 1), last, behind),
        (of.inside, prepositions, inner),
    ]


def pair(around: Around, start: int, end: int, cuts: tuple[int, ...]) -> list[Group]:
    """Features of a start with an end."""
    join, kinds = around.join, around.kinds
    one, other = join - start, end - join - 1
    commas = min(len(around.commas(start)), 4)
    found: list[Group] = [
        (of.sized, _size(one), _size(other), around.last_like(end), one == 1, other == 1),
        (of.commas, commas, bool(cuts), around.phrase[join - 1].text == ","),
    ]
    if cuts:
        return [*found, _listed(around, start, end, cuts)]
    if one == other and kinds[start:join] == kinds[join + 1 : end]:
        found.append((of.parallel, min(one, 4)))
    first, opens = kinds[start], kinds[join + 1]
    return [
        *found,
        (of.single, one == 1, other == 1, first, around.kind(end)),
        (of.edges, min(one, 3), min(other, 3), first, kinds[join - 1], opens, kinds[end - 1]),
    ]


def _listed(around: Around, start: int, end: int, cuts: tuple[int, ...]) -> Group:
    """Features of a list with commas."""
    firsts = [around.kind(n) for n in (start, *(c + 1 for c in cuts), around.join + 1)]
    places = (start - 1, *cuts, around.join, end)
    sizes = [b - a - 1 for a, b in itertools.pairwise(places)]
    longest, spread = _size(max(sizes)), _size(max(sizes) - min(sizes))
    edges = min(sizes[0], 4), min(max(sizes[1:-1]), 4), min(sizes[-1], 4)
    return (of.commas_parted, min(len(cuts), 5), len(set(firsts)), firsts[0], firsts[1], longest, spread, edges)


def _size(count: int) -> str:
    return str(count) if count < 5 else "5" if count < 7 else "7"


def _case(token: Token) -> str:
    first = token.text[0]
    return "C" if first.isupper() else "d" if first.isdigit() else "l"


def _degree(like: float | None) -> str:
    return "?" if like is None else str(max(0, min(int(like / 0.15 + 0.35), 5)))


def bounds(phrase: Phrase, join: int, lang: Any, *, first: int | None = None) -> Bounds | None:
    """The likeliest bounds of what a conjunction joins, from `first` on where that is known; None where none can be."""
    told = weights("conjuncts", lang).of
    around = Around(phrase, join, lang)
    of_start: dict[int, float] = {}
    of_end: dict[int, float] = {}
    scored = []
    for start, end, cuts in around.readings():
        if first is not None and start != first:
            continue
        if start not in of_start:
            of_start[start] = told(left(around, start))
        if end not in of_end:
            of_end[end] = told(right(around, end))
        score = of_start[start] + of_end[end] + told(pair(around, start, end, cuts))
        scored.append((score, start, end, cuts))
    return _likeliest(scored) if scored else None


def _likeliest(scored: list[tuple[float, int, int, tuple[int, ...]]]) -> Bounds:
    """The likeliest start, over all ends, with its likeliest end."""
    most = max(score for score, *_ in scored)
    masses: dict[tuple[int, tuple[int, ...]], float] = {}
    for score, start, _, cuts in scored:
        masses[start, cuts] = masses.get((start, cuts), 0.0) + exp(score - most)
    (start, cuts), mass = max(masses.items(), key=lambda item: item[1])
    _, end = max((score, end) for score, first, end, parts in scored if (first, parts) == (start, cuts))
    return Bounds(start, end, cuts, mass / sum(masses.values()))
