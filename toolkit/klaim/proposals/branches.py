"""Reads a clause from the words that the network marks: a branch of the parse without the twigs that it leaves out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import Any

from klaim.parsing import Token
from klaim.proposals.proposing import Proposal

MARKED = 0.5
"""How probable a word, or on average a twig, has to be the claim's to be taken."""
SURE = 0.65
"""How probable the first word of a twig has to be where the rest of it is not."""
GIVEN = 0.5
"""How probable a subject has to be that stands with another verb."""
UP = 3
"""Verbs above one without a subject among which its subject is looked for."""

KEPT = frozenset(
    ("case", "mark", "aux", "cop", "fixed", "flat", "compound", "clf", "det", "nummod", "nmod:poss", "goeswith")
)
"""Relations of words that stay with the word they belong to."""
SUBJECTS = frozenset(("nsubj", "csubj"))
ARGUMENTS = SUBJECTS | {"obj"}
"""Relations of what a verb is told with, whether or not the claim has it in these words."""
UNSAID = frozenset(("PRON", "DET", "PUNCT"))
"""Tags of words that a claim has others for."""
OPENING = frozenset(("ADP", "SCONJ", "CCONJ"))
"""Tags of words that open a phrase or clause which can be left out."""
WITHIN = frozenset(("conj", "advcl", "xcomp", "ccomp", "parataxis"))
"""Relations of a clause that may have the subject of the one above."""
TOPS = frozenset(("VERB", "AUX"))
"""Tags of words that a clause can hang on; any other has to be told of a subject of its own."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A clause with what the network marks of it; `agreement` is the F1 of its words and the marked ones."""

    subject: tuple[Token, ...]
    predicate: tuple[Token, ...]
    rest: tuple[Token, ...]
    agreement: float


def clause_of(proposal: Proposal, lang: Any) -> Branch | None:
    """The clause that agrees best with what a proposal marks; None where nothing that can carry one is marked."""
    tree = _Tree(proposal.tokens, proposal.marks, lang)
    marked = {t.i for t in tree.tokens if tree.marks[t.i] > MARKED and tree.tells(t)}
    found: tuple[float, int, frozenset[int]] | None = None
    for top in sorted(marked):
        if not tree.may_carry(top):
            continue
        words = tree.clause(top)
        telling = {n for n in words if tree.tells(tree.tokens[n])} - tree.pointing(top)
        agreement = 2 * len(telling & marked) / (len(telling) + len(marked))
        if found is None or agreement > found[0]:
            found = (agreement, top, words)
    if found is None or not tree.stands(found[1], found[2]):
        return None
    return tree.parted(found[1], found[2], found[0])


class _Tree:
    """The parse of a sentence, each word with the probability that it is a claim's."""

    def __init__(self, tokens: Sequence[Token], marks: Sequence[float], lang: Any) -> None:
        self.tokens, self.marks = tokens, marks
        self._stays = lang.clauses.NEGATIONS | lang.clauses.AUXILIARIES
        self._pointing, self._relative = lang.clauses.POINTING, lang.clauses.RELATIVE
        self._droppable = lang.clauses.DROPPED_ADVERBS | lang.clauses.POINTING
        self._lexicon = lang.proposals
        self._bracketed = frozenset(_bracketed(tokens))
        self._below: list[list[int]] = [[] for _ in tokens]
        for token in tokens:
            if token.head != token.i:
                self._below[token.head].append(token.i)

    def clause(self, top: int) -> frozenset[int]:
        """The words of the clause that hangs on a word, its subject given back to it."""
        words = set(self._taken(top))
        for n in self._below[top]:
            if (
                self.tokens[n].dep.partition(":")[0] in ARGUMENTS
                and n not in words
                and self._marked_conjunct(n) is None
            ):
                words |= set(self._taken(n))
        if not any(_is_subject(self.tokens[n]) and n in words for n in self._below[top]):
            words |= set(self._subject_above(top))
        opening = {n for n in self._below[top] if self.tokens[n].dep in ("mark", "cc") and self.marks[n] <= MARKED}
        return frozenset(words - opening)

    def may_carry(self, top: int) -> bool:
        """Whether a clause can hang on a word."""
        return self.tokens[top].pos in TOPS or any(_is_subject(self.tokens[n]) for n in self._below[top])

    def stands(self, top: int, words: frozenset[int]) -> bool:
        """Whether the words of a clause say by themselves what they say in the sentence."""
        own = any(_is_subject(self.tokens[n]) and n in words for n in self._below[top])
        return not (
            not (own or words & set(self._subject_above(top)))
            or self.tokens[top].lower in self._lexicon.NO_PREDICATES
            or any(self.tokens[n].lower in self._lexicon.OF_SAYING for n in words)
            or self._lacks_conjunction(words)
            or self._hangs(top, words)
            or self._is_undone(top, words)
            or any(not self._may_go(gap, (top, behind)) for gap, behind in self._gaps(words))
            or self.tokens[-1].text == "?"
        )

    def _lacks_conjunction(self, words: frozenset[int]) -> bool:
        """Whether two members of a coordination are taken without what joins them."""
        return any(
            self.tokens[n].dep == "conj"
            and self.tokens[n].head in words
            and not any(self.tokens[c].dep == "cc" and c in words for c in self._below[n])
            for n in words
        )

    def _hangs(self, top: int, words: frozenset[int]) -> bool:
        """Whether a clause is one of purpose, condition or the like, or is joined to one."""
        at = top
        while True:
            marks = [n for n in self._below[at] if self.tokens[n].dep == "mark"]
            if any(n in words or self.tokens[n].lower not in self._lexicon.TOLD_BEHIND for n in marks):
                return True
            if self.tokens[at].dep != "conj" or self.tokens[at].head == at:
                return False
            at = self.tokens[at].head

    def _is_undone(self, top: int, words: frozenset[int]) -> bool:
        """Whether a clause is taken without a word before its predicate that denies it or puts it in doubt."""
        for token in reversed(self.tokens[:top]):
            if not _is_word(token):
                return False
            if token.i not in words and token.lower in self._lexicon.NOT_LEFT_OUT:
                return True
        return False

    def _gaps(self, words: frozenset[int]) -> Iterator[tuple[tuple[Token, ...], int]]:
        """What is left out between two words of a clause, with the second."""
        for before, at in pairwise(sorted(words)):
            gap = tuple(t for t in self.tokens[before + 1 : at] if _is_word(t) and t.i not in self._bracketed)
            if gap:
                yield gap, at

    def _may_go(self, gap: Sequence[Token], joined: Sequence[int]) -> bool:
        """Whether what is left out is a whole: what a preposition, conjunction or "yang" opens, or a member before.

        `joined` are the words that a conjunction at its end may join to one of it.
        """
        members = {t.i for t in gap} if gap[-1].pos == "CCONJ" else set()
        if any(self.tokens[n].dep == "conj" and self.tokens[n].head in members for n in joined):
            return True
        if all(t.pos == "DET" or t.lower in self._droppable for t in gap):
            return True
        opened = gap[0].pos in OPENING or gap[0].lower == self._relative
        return opened and len(gap) > 1

    def tells(self, token: Token) -> bool:
        """Whether a word is one that a claim has in common with its sentence: no mark, pronoun or pointing word."""
        told = token.pos not in UNSAID and token.lower not in self._pointing
        return told and _is_word(token) and token.i not in self._bracketed

    def pointing(self, top: int) -> set[int]:
        """The words of a clause's subject where it is told in other words, so that none of them is marked."""
        own = {n for child in self._below[top] if _is_subject(self.tokens[child]) for n in self._taken(child)}
        return own if not any(self.marks[n] > MARKED for n in own) else set()

    def parted(self, top: int, words: frozenset[int], agreement: float) -> Branch:
        """A clause as subject, predicate and what follows."""
        own = {n for n in self._below[top] if n in words and self._is_auxiliary(self.tokens[n])} | {top}
        own |= {n for n in self._below[top] if n in words and self.tokens[n].dep.startswith(("flat", "compound"))}
        first = min(own)
        subject = [n for n in sorted(words) if n < first]
        if subject and self.tokens[subject[-1]].pos in OPENING:
            subject = []
        rest = [n for n in sorted(words - own) if n > first]
        return Branch(self._of(subject), self._of(sorted(own)), self._of(rest), agreement)

    def _of(self, places: Sequence[int]) -> tuple[Token, ...]:
        """Words with the commas that stand between two of them."""
        found: list[Token] = []
        for before, at in zip((None, *places), places, strict=False):
            between = self.tokens[before + 1 : at] if before is not None else ()
            if between and not any(_is_word(t) for t in between):
                found.extend(t for t in between if t.text == ",")
            found.append(self.tokens[at])
        return tuple(found)

    def _taken(self, top: int) -> Iterator[int]:
        """A word and those of the twigs below it that are marked or cannot be parted from it.

        Of a coordination whose first member is not marked, one that is, behind the first one's preposition.
        """
        yield top
        for n in self._below[top]:
            token = self.tokens[n]
            if not _is_word(token) or token.dep == "cc" or n in self._bracketed:
                continue
            if token.dep == "conj":
                if self.marks[n] > MARKED and (self._mean(n) > MARKED or self.marks[n] > SURE):
                    yield from self._taken(n)
                    yield from (c for c in self._below[n] if self.tokens[c].dep == "cc")
            elif self._stays_with(token) or self._mean(n) > MARKED or self.marks[n] > SURE:
                yield from self._taken(n)
            elif (other := self._marked_conjunct(n)) is not None:
                yield from (c for c in self._below[n] if self.tokens[c].dep == "case")
                yield from (c for c in self._taken(other) if self.tokens[c].dep != "cc")

    def _stays_with(self, token: Token) -> bool:
        return token.dep in KEPT or token.dep.partition(":")[0] in KEPT or token.lower in self._stays

    def _is_auxiliary(self, token: Token) -> bool:
        return token.dep.partition(":")[0] in ("aux", "cop") or token.lower in self._stays

    def _mean(self, top: int) -> float:
        return fmean(self.marks[n] for n in self._twig(top))

    def _twig(self, top: int) -> Iterator[int]:
        """The words of a twig."""
        if _is_word(self.tokens[top]):
            yield top
        for n in self._below[top]:
            yield from self._twig(n)

    def _marked_conjunct(self, first: int) -> int | None:
        """The member of a coordination that is marked though its first one is not."""
        members = (n for n in self._below[first] if self.tokens[n].dep == "conj" and self.marks[n] > SURE)
        return next(members, None)

    def _subject_above(self, top: int) -> Iterator[int]:
        """The subject of a clause that stands elsewhere: with the verb above, or as the noun that it tells more of."""
        token = self.tokens[top]
        relation, above = token.dep.partition(":")[0], token.head
        if relation == "acl" and self.marks[above] > MARKED:
            yield above
            for n in self._below[above]:
                other = self.tokens[n]
                part = n != top and other.dep not in ("case", "mark", "cc", "conj") and _is_word(other)
                if part and (self._stays_with(other) or self._mean(n) > MARKED):
                    yield from self._taken(n)
        elif relation in WITHIN:
            for _ in range(UP):
                subject = next((n for n in self._below[above] if _is_subject(self.tokens[n])), None)
                if subject is not None:
                    if self.marks[subject] > GIVEN:
                        yield from self._taken(subject)
                    return
                above = self.tokens[above].head


def _bracketed(tokens: Sequence[Token]) -> Iterator[int]:
    """The words in brackets."""
    inside = False
    for token in tokens:
        inside = (inside or token.text == "(") and token.text != ")"
        if inside:
            yield token.i


def _is_subject(token: Token) -> bool:
    return token.dep.partition(":")[0] in SUBJECTS


def _is_word(token: Token) -> bool:
    return any(c.isalnum() for c in token.text)
