"""Parts what tells several deeds or qualities of one: a purpose, a wish, a relative clause."""

import itertools

from klaim.claims._model import Context
from klaim.propositions._model import Phrase
from klaim.propositions._tree import NOMINAL, trim

TWO_QUALITIES = 3
"""Words of two qualities and what joins them."""


def deeds_of(phrase: Phrase, context: Context) -> list[Phrase]:
    """A phrase of deeds or qualities, once with each: "untuk menutup jalan, menjaga warga, dan membantu korban"."""
    if len(wanted := _wanted(phrase, context)) > 1:
        return wanted
    joint = next((n for n in range(2, len(phrase) - 1) if _joins_deed(phrase, n, context)), None)
    start = _first_deed(phrase[:joint], context) if joint is not None else None
    apart = context.lang.unions.PARTS_DEEDS
    if joint is None or start is None or not apart.isdisjoint(t.lower for t in phrase[start:joint]):
        return [phrase]
    return _parted(phrase, start, joint, context)


def told_of_noun(phrase: Phrase, context: Context) -> list[Phrase]:
    """A noun once with each of two deeds of its relative clause: "tungku yang dibiarkan menyala dan ditinggal pergi".

    The parse agrees that they are joined. Behind a short relative clause they are what is told of all that:
    "(ingin) semua tamu yang singgah merasa betah dan membawa pulang cerita manis".
    """
    relative = next((n for n, t in enumerate(phrase) if t.lower == context.lang.clauses.RELATIVE), len(phrase))
    start = relative + 1
    joint = next((n for n in range(start + 1, len(phrase) - 1) if _joins_deed(phrase, n, context)), None)
    apart = context.lang.unions.PARTS_TOLD
    if joint is None or not apart.isdisjoint(t.lower for t in phrase[start:joint]):
        return [phrase]
    affixed = context.lang.verbs.looks_affixed
    verbs = [n for n in range(start, joint) if affixed(phrase[n].lower)] or [
        n for n in range(start, joint) if phrase[n].pos == "VERB"
    ]
    first = next(iter(verbs), None)
    second = next((t for t in phrase[joint + 1 :] if affixed(t.lower)), None)
    if first is None or second is None or second.dep != "conj" or second.head != phrase[first].i:
        return [phrase]
    own = all(t.lower in context.lang.unions.BEFORE_PREDICATE for t in phrase[start:first])
    return _parted(phrase, start if own else first, joint, context)


def _parted(phrase: Phrase, start: int, joint: int, context: Context) -> list[Phrase]:
    """The words before the first of several deeds with each; one that has no object shares that of the last."""
    commas = [n for n in range(start + 1, joint - 1) if phrase[n].text == "," and _is_deed_at(phrase, n + 1, context)]
    bounds = [start - 1, *commas, joint, len(phrase)]
    members = [trim(phrase[a + 1 : b]) for a, b in itertools.pairwise(bounds)]
    verb = next(
        (n + 1 for n, t in enumerate(members[-1]) if context.lang.verbs.takes_object(t.lower)), len(members[-1])
    )
    shared = members[-1][verb:] if verb < len(members[-1]) and members[-1][verb].pos != "ADP" else ()
    lacking = [_lacks_object(m, context) for m in members]
    if any(lacking) and not shared:
        return [phrase]
    return [phrase[:start] + m + (shared if lacks else ()) for m, lacks in zip(members, lacking, strict=True)]


def _lacks_object(deed: Phrase, context: Context) -> bool:
    bare = all(t.lower in context.lang.unions.BEFORE_PREDICATE for t in deed[:-1])
    return bare and bool(context.lang.verbs.takes_object(deed[-1].lower))


def _first_deed(phrase: Phrase, context: Context) -> int | None:
    """Where the first deed of a phrase begins: behind "untuk", else at its verb or quality and the adverbs of that.

    Those who are to do it stand before it: "agar (warga) menjauhi sungai dan mengungsi".
    """
    lang = context.lang
    opener = next((n for n, t in enumerate(phrase) if t.lower in lang.clauses.PURPOSE), None)
    adverbs = lang.unions.BEFORE_PREDICATE
    start = next((n for n, t in enumerate(phrase) if lang.verbs.looks_affixed(t.lower)), None)
    if opener is not None:
        named = phrase[opener + 1 : start] if start is not None else ()
        someone = named and phrase[opener].lower in lang.links.COMPLETING and named[0].pos in NOMINAL
        if not someone or any(t.lower in lang.clauses.NEGATIONS for t in named):
            return opener + 1
    if start is None:
        start = next(
            (n for n in range(1, len(phrase)) if phrase[n].pos == "ADJ" and phrase[n - 1].lower in adverbs), None
        )
    while start and phrase[start - 1].lower in adverbs:
        start -= 1
    return start


def _joins_deed(phrase: Phrase, at: int, context: Context) -> bool:
    """Whether a deed is joined at a place; a purpose may be one deed or another, and a list may end in "hingga"."""
    clauses, word = context.lang.clauses, phrase[at].lower
    purposed = any(t.lower in clauses.PURPOSE for t in phrase[:at])
    if purposed and phrase[at + 1].lower in clauses.UNDER_WAY:
        return False
    either = word in clauses.OR and purposed
    ending = word in context.lang.lists.UP_TO and phrase[at - 1].text == ","
    return (word in clauses.AND_VERB or either or ending) and _is_deed_at(phrase, at + 1, context)


def _is_deed_at(phrase: Phrase, at: int, context: Context) -> bool:
    while at < len(phrase) - 1 and phrase[at].lower in context.lang.clauses.AUXILIARIES:
        at += 1
    word = phrase[at].lower
    return word in context.lang.clauses.NEGATIONS or bool(context.lang.verbs.looks_affixed(word))


def _wanted(phrase: Phrase, context: Context) -> list[Phrase]:
    """A wish for several qualities, once with each: "agar lebih adil, terbuka, dan cepat"."""
    lang = context.lang
    opener = next((n for n, t in enumerate(phrase) if t.lower in lang.links.COMPLETING), None)
    if opener is None or opener + TWO_QUALITIES >= len(phrase):
        return [phrase]
    degree = opener + 1 + (phrase[opener + 1].lower in lang.lists.DEGREES)
    join = next((n for n in range(degree, len(phrase) - 1) if phrase[n].lower in lang.clauses.AND), None)
    if join is None:
        return [phrase]
    bounds = [degree - 1, *(n for n in range(degree, join) if phrase[n].text == ","), join, len(phrase)]
    members = [m for a, b in itertools.pairwise(bounds) if (m := trim(phrase[a + 1 : b]))]
    *earlier, last = members
    able = last[0].lower in lang.clauses.POSSIBLE
    single = all(len(m) == 1 and m[0].pos in (("ADJ", "NOUN") if degree > opener + 1 else ("ADJ",)) for m in earlier)
    if not earlier or not single or not (able or last[0].pos == "ADJ"):
        return [phrase]
    return [*(phrase[:degree] + m for m in earlier), phrase[: opener + 1 if able else degree] + last]
