"""Tells cheaply which rules a claim cannot break, so that they need not be asked.

A rule names its clue; where the clue is absent the rule finds nothing, which the tests hold
it to. Clues in capitals are word lists of the claim's language.
"""

import re
from itertools import pairwise

from klaim.records import Claim, Value
from klaim.rules._context import LISTS, Context, tokens

CLUES = (
    "always", "ungrounded", "other-article", "edtf", "iso8601", "number", "name", "attribution", "unknown-word",
    "odd-character", "marked-source", "several-spans", "no-evidence", "foreign-id",
)  # fmt: skip
BITS = {name: 1 << place for place, name in enumerate(CLUES)}
LIST_BIT = len(CLUES)
"""The bits above stand for the word lists that rules name, in the order of `Context.lists`."""

_ALWAYS, _UNGROUNDED, _OTHER, _EDTF, _ISO, _NUMBER, _NAME, _ATTRIBUTION, _UNKNOWN, _ODD, _MARKED, _SEVERAL, _NO, _ID = (
    BITS.values()
)
_JOINING = 1 << LIST_BIT + LISTS.index("JOINING")
_SMALL, _ASCII = 97, 128
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_JOINERS = frozenset("-'’.,_")
_COMPOUND = re.compile(r"(?<!\w)[^\Wa-z_]\w*?[-'’.,_]\w")
"""A name or number of several parts, which is one word to the rules."""


def clues(claim: Claim, context: Context) -> int:
    """The clues of a claim as bits."""
    found = _ALWAYS | _of_spans(claim, context.text) | _of_words(claim.text, context)
    article_id, value, source, cue = claim.article_id, claim.value, claim.source, claim.attribution
    if context.article is None:
        found |= _OTHER
    if value is not None:
        found |= _of_value(value, claim.text, context)
    if cue is not None and (cue.cue not in context.cues or cue.speaker not in context.named):
        found |= _ATTRIBUTION
    if len(source) > 1:
        found |= _SEVERAL
    elif context.marks and source and not context.marks.isdisjoint(tokens(source[0].exact)):
        found |= _MARKED
    if not claim.evidence:
        found |= _NO
    if not claim.id.startswith(article_id) or claim.id[len(article_id) : len(article_id) + 1] != "#":
        found |= _ID
    return found


def _of_spans(claim: Claim, body: str) -> int:
    """Clues of spans that do not hold their words."""
    found, article_id, cue = 0, claim.article_id, claim.attribution
    for span in claim.source:
        start, end = span.start, span.end
        if body[start:end] != span.exact or start >= end:
            found = _UNGROUNDED
    for item in claim.evidence:
        start, end = item.start, item.end
        if item.article_id != article_id:
            found |= _OTHER | _UNGROUNDED
        elif body[start:end] != item.exact or start >= end:
            found |= _UNGROUNDED
    if cue is not None and (body[cue.start : cue.end] != cue.cue or cue.start >= cue.end):
        found |= _UNGROUNDED
    return found


def _of_value(value: Value, text: str, context: Context) -> int:
    """Clues of a value, those left out that have proved right with this article and these words."""
    found = _NUMBER if value.number is not None else 0
    if value.edtf is not None:
        return found if context.date_words(value.edtf) in text else found | _EDTF
    if value.iso8601 is not None:
        return found | _ISO
    if value.entity is not None:
        return found | _NAME
    return found if value.name is None or value.name in context.named else found | _NAME


def _of_words(text: str, context: Context) -> int:
    """Clues of the text's words and characters."""
    found = 0
    if not (text.isascii() and text.isprintable()) or "<" in text or "&" in text:
        found = _ODD
    present = tokens(text)
    remarkable = set(present)
    remarkable -= context.harmless
    if remarkable:
        found |= _of_remarkable(remarkable, present, context)
        if found & _JOINING and not found & _ODD and '"' not in text and not _joins(present, context):
            found &= ~_JOINING
    compound = not _JOINERS.isdisjoint(text[:-1]) and _COMPOUND.search(text)
    if compound or (found & _ODD and _OTHER_DIGIT.search(text)):
        found |= _UNKNOWN
    return found


def _of_remarkable(remarkable: set[bytes], present: list[bytes], context: Context) -> int:
    """Clues of words that are not known to give none; those that give none are remembered."""
    found, bits = 0, context.trigger_bits
    for token in remarkable:
        begin = token[0]
        if token in bits or (not token.islower() and token.lower() in bits):
            found |= bits[token.lower()] << LIST_BIT
        elif _SMALL <= begin < _ASCII:
            context.remember(token)
            continue
        if (
            (begin < _SMALL or begin >= _ASCII)
            and token not in context.expected_tokens
            and (token != present[0] or token.isdigit() or present.count(token) > 1)
        ):
            found |= _UNKNOWN
    return found


def _joins(present: list[bytes], context: Context) -> bool:
    """Tell whether a word that begins with a small letter follows a joining word."""
    bits = context.trigger_bits
    return any(
        after[0] >= _SMALL and bits.get(token.lower(), 0) << LIST_BIT & _JOINING for token, after in pairwise(present)
    )
