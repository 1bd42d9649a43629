"""Whether a draft's words make no whole clause, by the words at its beginning, its end and next to one another."""

import itertools

from klaim.claims._model import Context, Draft
from klaim.decompose.words import Words


def broken(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim has no order of words that a clause has: two negations, a lone conjunction, an end cut off."""
    lang = context.lang
    negations = lang.clauses.NEGATIONS
    if any(a in negations and b in negations and a != b for a, b in itertools.pairwise(words)):
        return True
    if words[1:2] and words[1] in lang.fragments.NOT_BEHIND_SUBJECT:
        return True
    if words[0] == lang.lists.BOTH and lang.lists.AND_ALSO not in words:
        return True
    if any(
        not _is_told_of(words[: words.index(word)], words[words.index(word) :], context)
        for word in lang.fragments.BEHIND_VERB
        if word in words
    ):
        return True
    there = not lang.clauses.THERE_IS.isdisjoint(words[2:3])
    if words[0] in negations and not (there or lang.fragments.NOT_BEHIND_NEGATION.isdisjoint(words[1:2])):
        return True
    counted = words[-2:-1] != [] and words[-2] in lang.words_numbers.UNITS_OF_TEN
    counted = counted or tuple(words[-2:]) in lang.fragments.WHOLE_ENDS
    either = words[-1] in negations and words[-2:-1] != [] and words[-2] in lang.clauses.OR
    if any(
        a in lang.clauses.URGED and a in lang.clauses.AUXILIARIES and b in lang.titles.HEADS
        for a, b in itertools.pairwise(words)
    ):
        return True
    return (
        (words[-1] in lang.fragments.CANNOT_END and not counted and not either)
        or words[0] in lang.fragments.CANNOT_BEGIN
        or " ".join(words[:2]) in lang.fragments.OPENS_REST
        or ",," in draft.text
        or f" {lang.clauses.RELATIVE}," in draft.text
        or lang.fragments.CUT_NAME.search(draft.text) is not None
        or lang.fragments.CUT_OPENING.match(draft.text) is not None
    )


def _is_told_of(before: Words, behind: Words, context: Context) -> bool:
    """Whether words hold a verb, or something else of which "bahwa" or "sebagai" behind them may tell more.

    A name goes on with as what it is told of, where the verb follows: "pemakzulan Budi sebagai bupati ditolak".
    """
    lang = context.lang
    known = lang.further_unions.BEGINS_TELLING | lang.carried.QUALITIES | lang.unions.SAID | lang.fragments.SURE
    known = known | lang.judgements.FEELINGS
    aims = lang.clauses.PURPOSE | {lang.clauses.RELATIVE}
    verbs = (a not in aims and lang.verbs.looks_finite(b) for a, b in itertools.pairwise(behind[1:]))
    as_what = behind[0] in lang.titles.AS and any(verbs)
    return not before or as_what or any(lang.verbs.looks_finite(w) or w in known for w in before)
