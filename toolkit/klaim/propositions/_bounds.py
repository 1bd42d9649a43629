"""Where the subject of a clause begins and ends and its predicate begins, weighed by what treebanks taught.

Each place where a subject may begin is weighed with each where a predicate may, by features of the words there;
`toolkit/training/subjects` learns the weights and scores them.
"""

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import exp
from typing import Any, NamedTuple

from klaim.propositions import _subject_features as of
from klaim.propositions._model import Phrase
from klaim.propositions._tree import LONGEST_GAP
from klaim.propositions._weights import Group, weights

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
ADVERBS = frozenset(("AUX", "PART", "ADV", "adverb", "not"))
SIZES = ("0", "1", "2", "3", "4", *["5"] * 3, *["8"] * 5, *["13"] * 7, "20")
"""How long a stretch of words counts as."""

WORDS = 2**15
"""Words whose kinds are kept: those of a few hundred articles."""

OPENING, CLOSING = '"“([', '")”]'

_DEEPER = {"(": 1, "[": 1, ")": -1, "]": -1}

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
        like = [_like(t.lower, t.pos, t.i > 0 and t.text[0].isupper(), lang) for t in tokens]
        self.kinds, self.opens = [kind for kind, _ in like], [opens for _, opens in like]
        verbs = [kind.startswith(VERBAL) for kind in self.opens]
        self.verbs = _counted(verbs)
        self.free = _counted([verb and not self._is_relative(n) for n, verb in enumerate(verbs)])
        self.relatives = _counted([t.lower == relative for t in tokens])
        self.prepositions = _counted([t.pos == "ADP" for t in tokens])
        self.commas = _counted([t.text == "," for t in tokens])
        self.links = _counted([t.pos == "SCONJ" for t in tokens])
        self.joints = _counted([t.pos == "CCONJ" for t in tokens])
        self.depths = list(itertools.accumulate([_DEEPER.get(t.text, 0) for t in tokens]))

    def _is_relative(self, at: int) -> bool:
        """Whether a verb stands behind "yang", an adverb or a pronoun between them or none: "yang kami sita"."""
        relative = self.lang.clauses.RELATIVE
        if at and self.tokens[at - 1].lower == relative:
            return True
        adverb = at > 1 and self.opens[at - 1] in ("AUX", "PART", "adverb", "not", "PRON")
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
        if self._opens_on_both():
            yield 1
            return
        led = first.pos in LEADS or first.lower in clauses.PREPOSITIONS or first.lower in before_subject
        for n, token in enumerate(self.tokens[:-1]):
            if self._is_mark(n, OPENING) or token.pos == "CCONJ" or (n and token.lower == clauses.RELATIVE):
                continue
            before = self.tokens[n - 1]
            unmarked = led and before.pos in ENDS_LEAD and token.pos in OPENS_NOUN
            marked = before.text == "," or before.lower in before_subject or before.lower in clauses.POINTING
            if not n or ((marked or unmarked) and (led or not self._is_apposed(n))):
                yield n

    def _opens_on_both(self) -> bool:
        """Whether a clause opens on two who are told of together: "Baik Ani maupun Budi menolak"."""
        lists, (first, *others) = self.lang.lists, self.tokens
        also = any(t.lower == lists.AND_ALSO for t in others)
        return first.lower == lists.BOTH and also and others[0].pos in OPENS_NOUN

    def _is_apposed(self, at: int) -> bool:
        """Whether a comma before a place parts a noun from a name: "jembatan di Juwangi, Boyolali", "warga, Ani"."""
        return self.tokens[at - 1].text == "," and self.kinds[at] == "PROPN" and self.tokens[at - 2].pos in NAMES

    def _may_open(self, at: int) -> bool:
        return bool(self.opens[at]) and self.tokens[at - 1].pos not in NO_END and not self._is_of_relative(at)

    def _is_of_relative(self, at: int) -> bool:
        """Whether a relative clause begins or goes on with a word: "yang menolak mengaku (divonis)"."""
        if self.free[-1] == self.free[at + 1]:
            return False
        before = self.tokens[at - 1].lower
        follows = at > 1 and before in self.lang.subjects.DEED_FOLLOWS
        return before == self.lang.clauses.RELATIVE or (follows and self._is_relative(at - 1))

    def differ_by_adverbs(self, one: Reading, other: Reading) -> bool:
        """Whether two readings are of one subject, adverbs before its verb left out: "Budi akhirnya (pulang)"."""
        first, last = sorted((one[2], other[2]))
        return one[0] == other[0] and all(opens in ADVERBS for opens in self.opens[first:last])

    def _is_mark(self, at: int, but: str) -> bool:
        return self.tokens[at].pos == "PUNCT" and self.tokens[at].text not in but

    def kind(self, at: int) -> str:
        """The kind of a word, a sign for the ends of the clause."""
        return "^" if at < 0 else "$" if at >= len(self.kinds) else self.kinds[at]


@lru_cache(maxsize=WORDS)
def _like(word: str, tag: str, named: bool, lang: Any) -> tuple[str, str]:
    """What kind of word one is, and what kind of predicate it may open; `named` is a capital inside a clause."""
    return _kind(word, tag, named, lang), _opens(word, tag, named, lang)


def _kind(word: str, tag: str, named: bool, lang: Any) -> str:
    """A word's tag, or the word itself where it is one of few."""
    if tag in FUNCTION or word == lang.clauses.RELATIVE or word in lang.clauses.POINTING:
        return word
    return "PROPN" if tag in NAMES and named else tag


def _opens(word: str, tag: str, named: bool, lang: Any) -> str:
    """What kind of predicate a word may open, empty where none."""
    if word in lang.clauses.COPULAS:
        return "copula"
    if word in lang.clauses.NEGATIONS:
        return "not"
    if word in lang.unions.FIGURES:
        return "figure"
    if word in lang.subjects.OPENS_NO_PREDICATE:
        return ""
    if tag in ("AUX", "PART"):
        return tag
    if word in lang.subjects.LEADS_PREDICATE:
        return "adverb"
    if named:
        return ""
    if lang.verbs.looks_finite(word):
        return f"verb {lang.conjuncts.prefix(word)} {tag == 'VERB'}"
    return "verb" if tag == "VERB" else tag if tag in OPENS_PREDICATE else ""


def none(weighed: Weighed) -> list[Group]:
    """Features of a clause without a subject."""
    first, opens, size = weighed.kinds[0], weighed.opens, len(weighed.tokens)
    verbs, relatives = min(weighed.free[-1], 3), min(weighed.relatives[-1], 2)
    following = opens[1] if size > 1 else "$"
    return [
        (of.no_subject, first, opens[0], following, verbs),
        (of.no_subject_of, _size(size), relatives, min(weighed.verbs[-1], 3)),
        (of.word, "none word", weighed.tokens[0].lower),
    ]


def left(weighed: Weighed, start: int) -> list[Group]:
    """Features of a place where the subject may begin."""
    tokens, kind = weighed.tokens, weighed.kind
    mine, before, first = kind(start), kind(start - 1), weighed.kinds[0]
    found: list[Group] = [
        (of.start, kind(start - 2), before, mine),
        (of.first, first, start == 0, before, mine, kind(start + 1)),
    ]
    if not start:
        return [*found, (of.word, "opens", tokens[0].lower)]
    verbs, commas = str(min(weighed.free[start], 2)), str(weighed.commas[start])
    follow = weighed.commas[-1] > weighed.commas[start]
    return [
        *found,
        (of.lead, first, _size(start), verbs, weighed.relatives[start] > 0, commas, follow, before),
        (of.led_by, tokens[0].lower, before, mine),
        (of.word, "behind", tokens[start - 1].lower),
    ]


def right(weighed: Weighed, end: int, predicate: int) -> list[Group]:
    """Features of a place where the subject may end and the predicate begin."""
    tokens, kind, opens = weighed.tokens, weighed.kind, weighed.opens
    opener = opens[predicate]
    following = opens[predicate + 1] if predicate + 1 < len(tokens) else "$"
    gap = tokens[predicate].start - tokens[predicate - 1].end > LONGEST_GAP
    verbs = min(weighed.free[-1] - weighed.free[predicate], 2)
    return [
        (of.opened, opener, following, tokens[predicate].pos),
        (of.word, "open word", tokens[predicate].lower),
        (of.ended, kind(end - 2), kind(end - 1), opener, following),
        (of.word, "last word", tokens[end - 1].lower),
        (of.closed, end != predicate, verbs, gap, opener),
    ]


def pair(weighed: Weighed, start: int, end: int, predicate: int) -> list[Group]:
    """Features of a start with an end."""
    kind, opener = weighed.kind, weighed.opens[predicate]
    first, last, size = kind(start), kind(end - 1), _size(end - start)
    verbs = min(weighed.verbs[end] - weighed.verbs[start], 3)
    free = min(weighed.free[end] - weighed.free[start], 3)
    relatives = min(weighed.relatives[end] - weighed.relatives[start], 3)
    prepositions = min(weighed.prepositions[end] - weighed.prepositions[start], 3)
    commas = min(weighed.commas[end] - weighed.commas[start], 3)
    joints = min(weighed.joints[end] - weighed.joints[start], 2)
    links = min(weighed.links[end] - weighed.links[start], 2)
    follow = min(weighed.free[-1] - weighed.free[predicate], 2)
    found: list[Group] = [
        (of.held, size, verbs, free, relatives, links, follow, opener),
        (of.parted, commas, relatives, joints, kind(start - 1), weighed.kinds[0], opener),
        (of.edged, first, last, end - start == 1, opener),
        (of.within, prepositions, str(min(weighed.free[start], 2)), opener),
    ]
    if (relative := _last(weighed.relatives, start, end)) is not None:
        told = min(weighed.verbs[end] - weighed.verbs[relative], 2)
        opens = weighed.opens[relative + 1] if relative + 1 < len(weighed.opens) else "$"
        found.append((of.relative, told, _size(end - relative), opens, last, opener))
    if (preposition := _last(weighed.prepositions, start, end)) is not None:
        found.append((of.preposition, kind(preposition), preposition == start, _size(end - preposition), opener))
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
    told = weights("subjects", lang).of
    weighed = Weighed(tokens, lang)
    readings = list(weighed.readings())
    starts = {place: told(left(weighed, place)) for place in dict.fromkeys(start for start, end, _ in readings if end)}
    ends = {places: told(right(weighed, *places)) for places in dict.fromkeys(r[1:] for r in readings if r[1])}
    apart = {reading: starts[reading[0]] + ends[reading[1:]] for reading in readings if reading[1]}
    least = max(apart.values(), default=0.0) - HOPELESS
    scored = [(told(none(weighed)), NO_SUBJECT)]
    scored += [(score + told(pair(weighed, *reading)), reading) for reading, score in apart.items() if score >= least]
    most, likeliest = max(scored)
    alike = sum(exp(score - most) for score, reading in scored if weighed.differ_by_adverbs(reading, likeliest))
    return Bounds(*likeliest, alike / sum(exp(score - most) for score, _ in scored))
