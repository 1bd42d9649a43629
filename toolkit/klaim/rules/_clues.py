"""Tells cheaply which rules a claim cannot break, so that they need not be asked.

A rule names its clue; where the clue is absent the rule finds nothing, which the tests hold
it to. Clues in capitals are word lists of the claim's language.
"""

import re

from klaim.records import Claim, Value
from klaim.rules._context import Context, tokens

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
_SMALL, _ASCII = 97, 128
_DECIMAL = re.compile(r"[0-9][.,][0-9]")


def clues(claim: Claim, context: Context) -> int:
    """The clues of a claim as bits."""
    found = _ALWAYS | _of_spans(claim, context.text) | _of_words(claim.text, context)
    article_id, value, source = claim.article_id, claim.value, claim.source
    if context.article is None:
        found |= _OTHER
    if value is not None:
        found |= _of_value(value)
    if claim.attribution is not None:
        found |= _ATTRIBUTION
    if len(source) > 1:
        found |= _SEVERAL
    elif source and context.marks and not context.marks.isdisjoint(tokens(source[0].exact)):
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
        if body[span.start : span.end] != span.exact or span.start >= span.end:
            found = _UNGROUNDED
    for item in claim.evidence:
        if item.article_id != article_id:
            found |= _OTHER | _UNGROUNDED
        elif body[item.start : item.end] != item.exact or item.start >= item.end:
            found |= _UNGROUNDED
    if cue is not None and (body[cue.start : cue.end] != cue.cue or cue.start >= cue.end):
        found |= _UNGROUNDED
    return found


def _of_value(value: Value) -> int:
    found = _NUMBER if value.number is not None else 0
    if value.edtf is not None:
        return found | _EDTF
    if value.iso8601 is not None:
        return found | _ISO
    return found | _NAME if value.name is not None or value.entity is not None else found


def _of_words(text: str, context: Context) -> int:
    """Clues of the text's words and characters."""
    found = 0
    if not (text.isascii() and text.isprintable()) or "<" in text or "&" in text:
        found = _ODD
    present = tokens(text)
    if _DECIMAL.search(text):
        found |= _UNKNOWN
    elif not context.expected_tokens.issuperset(present):
        first = present[0]
        for token in present:
            begin = token[0]
            if (
                (begin < _SMALL or begin >= _ASCII)
                and token not in context.expected_tokens
                and (token is not first or token.isdigit())
            ):
                found |= _UNKNOWN
                break
    if not context.trigger_tokens.isdisjoint(present):
        for token in present:
            found |= context.trigger_bits.get(token, 0) << LIST_BIT
    return found
