"""Measures inside phrases: where a quantity or duration stands, and which arguments only say how much."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from klaim.claims._model import Context, remembered
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.records import Value

MAX_BEFORE = 3
NEAR = 250
"""Characters between counted things and the number of some of them."""
MOST_OF_KIND = 3
"""Words behind counted things that tell of what kind they are."""
FEWEST_COUNTED = 3
"""Words of a number, a noun and a word for others."""
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Measure:
    """A quantity or duration in a phrase: tokens [first, last), hedges before the number from `first`."""

    first: int
    last: int
    value: Value

    @property
    def unit(self) -> str:
        """What it counts or measures, "time" for a duration."""
        return self.value.unit or "" if self.value.iso8601 is None else "time"


def measures(phrase: Phrase, context: Context) -> Iterator[Measure]:
    """The quantities and durations that begin in a phrase, in order."""
    if context.measured.isdisjoint(map(_start, phrase)):
        return
    end = -1
    for at, token in enumerate(phrase):
        found: Any = context.quantities.get(token.start) or context.durations.get(token.start)
        if found is None or token.start < end or any(t.lower in context.lang.measures.PLACING for t in phrase[:at]):
            continue
        end = token.start + found.end - found.start
        hedge = token.start - (found.start - found.hedge_start)
        first = next(n for n, t in enumerate(phrase) if t.start >= min(hedge, token.start))
        last = next((n for n in range(at, len(phrase)) if phrase[n].start >= end), len(phrase))
        yield Measure(first, last, value_of(found))


@remembered
def holds_measure(proposition: Proposition, context: Context) -> bool:
    """Whether a quantity or duration begins anywhere in a clause."""
    return not context.measured.isdisjoint(map(_start, proposition.words))


def value_of(found: Any) -> Value:
    """The value of a quantity or duration as its finder gives it."""
    if hasattr(found, "iso8601"):
        return Value(iso8601=found.iso8601, comparison=found.comparison)
    return Value(number=found.number, number_max=found.number_max, unit=found.unit or None, comparison=found.comparison)


def quantities_in(phrase: Phrase, context: Context) -> list[Value]:
    """The values of the quantities that begin in a phrase, without the number of those whom a claim names instead."""
    found = (m for m in measures(phrase, context) if m.value.iso8601 is None)
    return [m.value for m in found if not _is_named(phrase[m.first], context)]


def _is_named(number: Token, context: Context) -> bool:
    """Whether a claim has names in place of the counted things that a number opens: "empat pulau itu"."""
    mention = context.writer.mentions.get(number.start)
    if mention is None or not mention.certain:
        return False
    return number.lower not in mention.text.lower().split() and not any(map(str.isdigit, mention.text))


def durations_in(phrase: Phrase, context: Context) -> list[Value]:
    """The values of the durations that begin in a phrase."""
    return [m.value for m in measures(phrase, context) if m.value.iso8601 is not None]


def counted(subject: Phrase, measure: Measure, context: Context) -> Phrase:
    """A counted subject with the noun it leaves out: "12 [orang] lainnya", "3 [dari 10 rumah]" for "3 di antaranya"."""
    of_them = context.lang.words_numbers.OF_THEM
    noun = measure.value.unit or ""
    if any(t.lower == noun for t in subject) or not noun.isalpha():
        return subject
    if tuple(t.lower for t in subject[measure.last - 2 : measure.last]) == of_them:
        behind, last = subject[measure.last :], measure.last - 2
    else:
        last = max(measure.last - 1, 1) if len(subject) > 1 else 1
        behind = subject[last:]
    number = subject[last - 1]
    if last == measure.last - 2 and (whole := _whole(number.start, measure.value, context)):
        noun = f"{context.lang.measures.OUT_OF} {whole}"
    made = number._replace(start=number.end, end=number.end, text=noun, lower=noun.lower(), space=True, pos="NOUN")
    return (*subject[: last - 1], number._replace(space=True), made, *behind)


def without_others(subject: Phrase, context: Context) -> Phrase:
    """Counted people or things without "lainnya", which means beside those told before: their number is told anyway.

    "3 penumpang kendaraan lain" are none of others than those.
    """
    others, last = context.lang.fragments.BESIDE_THOSE, subject[-1:]
    if not last or last[0].lower not in others or len(subject) < FEWEST_COUNTED:
        return subject
    number = next((n for n, t in enumerate(subject) if t.pos == "NUM"), len(subject))
    near = others[last[0].lower]
    return subject[:-1] if 1 < len(subject) - 1 - number <= near and number <= 1 else subject


def is_score(phrase: Phrase, context: Context) -> bool:
    """Whether a phrase is the score of a match and nothing else."""
    whole = (m for m in measures(phrase, context) if (m.first, m.last) == (0, len(phrase)))
    return any(context.lang.quantities.is_score(m.unit) for m in whole)


def _whole(at: int, part: Value, context: Context) -> str:
    """The larger number of the same things told last before a part of them, with what tells of what kind they are."""
    before = [n for n, q in context.quantities.items() if n < at and q.unit == part.unit]
    start = max(before, default=at)
    found = context.quantities.get(start)
    if found is None or at - start > NEAR or (part.number or 0) >= found.number:
        return ""
    end, lang = start + found.end - found.start, context.lang
    for word in context.text[end:at].split(" ")[1 : MOST_OF_KIND + 1]:
        other = word in lang.unions.NOT_OF_KIND or word in lang.fragments.OTHER
        if not word.isalpha() or other or lang.verbs.looks_finite(word):
            break
        end += len(word) + 1
    return context.text[start:end]


def is_measure(argument: Argument, context: Context) -> bool:
    """Whether an argument only says how much or how long, so that the clause stands without it."""
    return bool(argument.marker) and opens_measure(argument.lead, argument.words, context)


def tells_how_much(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells the size of what somebody has, so that it says nothing without it."""
    verbs = {t.lower for t in proposition.predicate} & context.lang.market.HAVING
    sizes = context.lang.market.SIZES
    return bool(verbs) and any(a.lead in sizes and is_measure(a, context) for a in proposition.arguments)


def comes_about(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells that there was something, of nobody: "terjadi kenaikan harga (sebesar 5 persen)"."""
    verb = proposition.predicate[-1].lower
    return not proposition.subject and verb in context.lang.unions.NEEDS_NO_SUBJECT


def is_bare_measure(phrase: Phrase, context: Context) -> bool:
    """Whether a phrase is a measure and nothing else: "II MMI"."""
    return any((m.first, m.last) == (0, len(phrase)) for m in measures(phrase, context))


def opens_measure(lead: str, words: Phrase, context: Context) -> bool:
    """Whether a preposition and the words behind it are a measure."""
    lexicon = context.lang.measures
    if lead not in lexicon.LEADS and lead not in lexicon.LEADS_OF_NOUN and lead not in lexicon.SUBSIDIARY:
        return False
    found = next(measures(words, context), None)
    if found is None or words[found.first].lower in context.lang.ranks.RANKED:
        return False
    before = words[: found.first]
    other = (
        ("VERB", "SCONJ", "PUNCT")
        if before and before[0].lower in lexicon.NOUNS
        else ("VERB", "PROPN", "SCONJ", "PUNCT")
    )
    if len(before) > MAX_BEFORE or any(t.pos in other for t in before):
        return False
    if lead in lexicon.LEADS_OF_NOUN and lead not in context.lang.clauses.PLACE_PREPOSITIONS:
        return bool(before) and before[0].lower in lexicon.NOUNS
    if lead in lexicon.LEADS_OF_NOUN:
        return not before or before[0].lower in lexicon.NOUNS
    return True
