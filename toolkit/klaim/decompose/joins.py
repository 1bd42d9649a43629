"""Puts back a conjunction that was lost where two pieces of a sentence stand side by side in a draft."""

import re
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._model import Context, Draft
from klaim.decompose.words import apart
from klaim.propositions._model import MAIN_CLAUSE

SKIPPED = 3
"""Words of the text between its first and last word that a draft may leave out."""

LEAST_OF_LIST = 2
"""Words between two deeds of a list: a further deed and the conjunction."""

LONGEST_WORD = 60
"""Code points of the word before a conjunction."""

_LAST = re.compile(r"[\w%-]+\Z")
_FIRST = re.compile(r"[\w-]+")


def lost(draft: Draft, context: Context) -> Iterator[tuple[int, int]]:
    """Where in the text a conjunction, with its blanks and comma, parts two pieces of a draft."""
    for (_, end), (start, _) in apart(draft.spans):
        gap = context.text[end:start].strip(" ,").lower()
        joined = _joins(gap, context) or _parts_deeds(gap.split(), context, end, start)
        if joined and not _turned(draft.text, context, end, start):
            yield end, start


def _joins(word: str, context: Context) -> bool:
    return word in context.lang.clauses.AND or word in context.lang.clauses.OR


def _parts_deeds(gap: list[str], context: Context, end: int, start: int) -> bool:
    """Whether further deeds of a list stand between two: "mengabaikan(, membenarkan, atau) mendukung"."""
    if len(gap) < LEAST_OF_LIST or not _joins(gap[-1], context):
        return False
    before = _LAST.search(context.text, max(0, end - LONGEST_WORD), end)
    behind = _FIRST.match(context.text, start)
    listed = "," in context.text[end:start] and before is not None and behind is not None
    return listed and all(m is not None and m[0].startswith(context.lang.verbs.ACTIVE) for m in (before, behind))


def _turned(told: str, context: Context, end: int, start: int) -> bool:
    """Whether a draft tells what stands behind a conjunction first: "membawa pelaku" of "pelaku dan membawanya"."""
    before = _LAST.search(context.text, max(0, end - LONGEST_WORD), end)
    behind = _FIRST.match(context.text, start)
    if before is None or behind is None:
        return False
    verb = behind[0].removesuffix(context.lang.clauses.POSSESSIVE)
    deed = verb != behind[0] or verb.lower() in context.lang.unions.BEFORE_PREDICATE
    return deed and 0 <= told.find(f" {verb} ") < told.find(f" {before[0]}")


def rejoined(draft: Draft, context: Context) -> Draft:
    """A draft with each lost conjunction between the words that it stands between in the text.

    "meluap dan menggenangi" lost it as "meluap menggenangi"; where its words are not found the draft stays as it is.
    """
    if draft.made_by[0] != MAIN_CLAUSE or not draft.spans:
        return draft
    told = context.text[min(a for a, _ in draft.spans) : max(b for _, b in draft.spans)]
    for end, start in lost(draft, context):
        if len(told.split()) - len(draft.text.split()) > SKIPPED:
            break
        before, behind = _LAST.search(context.text, max(0, end - LONGEST_WORD), end), _FIRST.match(context.text, start)
        if before is None or behind is None:
            continue
        seam = f"{before[0]} {behind[0]}"
        if draft.text.count(seam) == 1:
            whole = f"{before[0]}{context.text[end:start]}{behind[0]}"
            draft = replace(draft, text=draft.text.replace(seam, whole), spans=(*draft.spans, (end, start)))
    return draft
