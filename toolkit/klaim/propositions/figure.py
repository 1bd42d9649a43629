"""A figure that stands right behind what it is the size of: "Nilai ekspor ke Pakistan US$ 3,5 miliar"."""

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

from klaim.propositions._main_frames import MAIN, main_frames
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._priced import announced, priced, with_shared
from klaim.propositions._subjects import without_adverbs
from klaim.propositions._tree import supplied, trim

Stated = tuple[Phrase, Phrase, Phrase]
"""What a figure is the size of, the predicate between them, and the figure."""

LONGEST_SUBJECT = 10
"""Words of what a figure is the size of."""

IN_SUBJECT = ("NOUN", "PROPN", "ADJ", "DET", "ADP", "X")
"""Tags of the words before it."""

IN_FIGURE = ("NUM", "NOUN", "SYM", "PUNCT", "CCONJ", "ADP", "PROPN", "X", "ADJ")
"""Tags of the words of a figure: its number, unit and what it is counted by."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The figure of each clause that has no predicate but it."""
    told = {at for at, read in main_frames(parsed, lang) if read}
    for at, clause in enumerate(parsed.clauses):
        if clause.segment.kind not in MAIN:
            continue
        stated: Iterable[Stated] = () if at in told else _listed(_without_topic(clause.tokens, lang), lang)
        if listed := announced(clause.tokens, lang):
            stated = ((thing, (supplied(amount[0], lang.clauses.IS),), amount) for thing, amount in listed)
        for subject, predicate, figure in stated:
            yield Proposition(
                pattern="figure",
                subject=subject,
                predicate=predicate,
                arguments=(Argument((), figure),),
                speech=parsed.piece.speech,
                quoted=parsed.piece.quoted,
                sentence=parsed.piece.sentence,
                whens=parsed.piece.whens if len(parsed.clauses) == 1 else (),
            )


def _listed(tokens: Phrase, lang: Any) -> Iterator[Stated]:
    """What a clause states, and the further things with an amount of money of a list that it begins.

    "Penerimaan pajak Rp 245,1 triliun, bea dan cukai Rp 44,9 triliun, serta PNBP Rp 68 triliun".
    """
    found = _stated(tokens, lang)
    if found is None:
        return
    yield found
    behind = tuple([t for t in tokens if t.start >= found[2][-1].end])
    if behind and behind[0].text != "," and tokens[0].lower not in lang.measures.PRICES:
        return
    for thing, amount in priced(behind, lang):
        if whole := with_shared(thing, found[0], lang):
            yield whole, (supplied(amount[0], lang.clauses.IS),), amount


def _without_topic(tokens: Phrase, lang: Any) -> Phrase:
    """A clause without the "untuk" before what it is about: "Untuk nilai impor US$ 6 juta"."""
    return tokens[1:] if tokens[0].lower in lang.clauses.PURPOSE else tokens


def _stated(tokens: Phrase, lang: Any) -> Stated | None:
    """What a figure is the size of, the balance or copula between them, and the figure with its hedges."""
    at = _opening(tokens, lang)
    end = next((n for n in range(at, len(tokens)) if _closes_figure(tokens, n, lang)), len(tokens))
    if not 0 < at <= LONGEST_SUBJECT or not _has_size(tokens, at, end, lang):
        return None
    before = lang.unions.BEFORE_FIGURE | lang.figured.EQUALS
    hedge = next((n for n in range(1, at) if tokens[n].lower in before), at)
    subject, adverbs, figure = without_adverbs(trim(tokens[:hedge]), lang), trim(tokens[hedge:at]), trim(tokens[at:end])
    if not subject:
        return None
    plain = all(t.pos in IN_SUBJECT or not lang.verbs.looks_finite(t.lower) for t in subject)
    led = subject[-1].pos == "ADP" or subject[-1].lower in lang.clauses.PREPOSITIONS | lang.placed.SIDES
    if led or not plain or not figure[1:] or any(t.pos not in IN_FIGURE for t in figure):
        return None
    if any(t.text == "," or t.pos == "CCONJ" for t in subject):
        return None
    if len(subject) > 1 and subject[-1].lower in lang.measures.BALANCES:
        return subject[:-1], (subject[-1]._replace(pos="ADJ"),), adverbs + figure
    told = tuple(itertools.takewhile(lambda t: t.lower in lang.figured.SAID_BEFORE, adverbs))
    if told:
        return subject, (*told[:-1], told[-1]._replace(pos="ADJ")), adverbs[len(told) :] + figure
    return subject, (supplied((adverbs + figure)[0], lang.clauses.IS),), adverbs + figure


def _opening(tokens: Phrase, lang: Any) -> int:
    """Where a figure opens, an amount of money behind another: "Harga emas 10 gram (Rp 27 juta)"; 0 for none."""
    opens = [n for n in range(1, len(tokens)) if _opens_figure(tokens, n, lang)]
    money = (n for n in opens if tokens[n].text in lang.measures.MONEY)
    return min(opens, default=0) and next(money, opens[0])


def _has_size(tokens: Phrase, at: int, end: int, lang: Any) -> bool:
    """Whether what a clause opens with has a size: a noun of amounts, or a quality or deed told by a measure."""
    first, before = tokens[0].lower, tokens[at - 1].lower
    money = tokens[at].text in lang.measures.MONEY
    if first in lang.measures.AMOUNTS or (money and first in lang.measures.PAID):
        return True
    bare = first.removesuffix(lang.clauses.POSSESSIVE)
    sized = bare != first or lang.titles.ABSTRACT.fullmatch(first) or before.endswith(lang.clauses.POSSESSIVE)
    hedged = before in lang.unions.BEFORE_FIGURE | lang.clauses.POINTING
    thing = first not in lang.clauses.NO_POSSESSIVE and lang.titles.is_word(bare) and bare not in lang.unions.SOMEBODY
    if not (sized or hedged) or not thing:
        return False
    return money or any(t.lower in lang.measures.MEASURING for t in tokens[at + 1 : min(at + 3, end)])


def _opens_figure(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether a number or a sign of money begins a figure rather than tells which year or article is meant."""
    if tokens[at].pos != "NUM" and tokens[at].text not in lang.measures.MONEY:
        return False
    return tokens[at - 1].lower not in lang.further_unions.NUMBERED


def _closes_figure(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether a figure ends before a comma, or before a joint with what the next figure is the size of."""
    if tokens[at].text == "," or tokens[at].pos != "CCONJ":
        return tokens[at].text == ","
    further = at + 1 < len(tokens) and tokens[at + 1].lower in lang.measures.AMOUNTS
    joined = tokens[at].lower in lang.clauses.AND and next(priced(tokens[at:], lang), None) is not None
    return further or joined


PATTERN = Pattern(name="figure", find=find, examples={"id": "Nilai ekspor ke Pakistan US$ 3,5 miliar."})
