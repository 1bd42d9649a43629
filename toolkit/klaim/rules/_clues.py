"""Tells cheaply which rules a claim cannot break, so that they need not be asked.

A rule names its clue; where the clue is absent the rule finds nothing, which the tests hold
it to. Clues in capitals are word lists of the claim's language.
"""

import re
from collections.abc import Mapping

from klaim.records import Claim, Value
from klaim.rules._context import Context
from klaim.rules._coordinated import MAY_JOIN
from klaim.rules._days import may_differ
from klaim.rules._later import is_held
from klaim.rules._tokens import LISTS, tokens

CLUES = (
    "always", "ungrounded", "other-article", "edtf", "iso8601", "number", "name", "attribution", "unknown-word",
    "odd-character", "marked-source", "several-spans", "no-evidence", "foreign-id", "later", "foreign-tag",
)  # fmt: skip
BITS = {name: 1 << place for place, name in enumerate(CLUES)}
LIST_BIT = len(CLUES)
"""The bits above stand for the word lists that rules name, in the order of `Context.lists`."""

(
    _ALWAYS,
    _UNGROUNDED,
    _OTHER,
    _EDTF,
    _ISO,
    _NUMBER,
    _NAME,
    _ATTRIBUTION,
    _UNKNOWN,
    _ODD,
    _MARKED,
    _SEVERAL,
    _NO,
    _ID,
    _LATER,
    _TAG,
) = BITS.values()
_JOINING = 1 << LIST_BIT + LISTS.index("JOINING")
_SMALL, _ASCII = 97, 128
_INNER = re.compile(r"[-'’.,_](?<=\w.)\w")
"""What decimals and compounds have inside."""
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")


def clues(claim: Claim, context: Context) -> int:
    """The clues of a claim as bits."""
    found = _ALWAYS | _of_spans(claim, context.text) | _of_words(claim, context)
    article_id, value, source, cue = claim.article_id, claim.value, claim.source, claim.attribution
    if context.article is None:
        found |= _OTHER
    if "language" not in context.known:
        found |= _TAG
    if value is not None:
        found |= _of_value(claim, value, context)
    if cue is not None and (cue.cue not in context.cues or cue.speaker not in context.named):
        found |= _ATTRIBUTION
    if len(source) > 1:
        found |= _SEVERAL
    if found & _UNGROUNDED or any(context.is_marked(span.start, span.end) for span in source):
        found |= _MARKED
    if _is_later(claim, context):
        found |= _LATER
    if not claim.evidence:
        found |= _NO
    if not claim.id.startswith(article_id) or claim.id[len(article_id) : len(article_id) + 1] != "#":
        found |= _ID
    return found


def _is_later(claim: Claim, context: Context) -> bool:
    """Tell whether the text or the source may name a day after the article was out."""
    hints, source = context.later_hints, claim.source
    if hints is not None and next(hints.places(claim.text), None) is not None:
        return True
    return len(source) == 1 and is_held(context.later_days, source[0].start, source[0].end)


def _of_spans(claim: Claim, body: str) -> int:
    """Clues of spans that do not hold their words."""
    found, article_id, cue, size = 0, claim.article_id, claim.attribution, len(body)
    for span in claim.source:
        start, end = span.start, span.end
        if body[start:end] != span.exact or start >= end or end > size:
            found = _UNGROUNDED
    for item in claim.evidence:
        start, end = item.start, item.end
        if item.article_id != article_id:
            found |= _OTHER | _UNGROUNDED
        elif body[start:end] != item.exact or start >= end or end > size:
            found |= _UNGROUNDED
    if cue is not None and (body[cue.start : cue.end] != cue.cue or cue.start >= cue.end or cue.end > size):
        found |= _UNGROUNDED
    return found


def _of_value(claim: Claim, value: Value, context: Context) -> int:
    """Clues of a value, those left out that have proved right with this article and these words."""
    text = claim.text
    found = _NUMBER if value.number is not None else 0
    if value.edtf is not None:
        day = context.day_words(value.edtf)
        quoted = [span.exact for span in claim.source]
        right = day is not None and day in text and not may_differ(quoted, value.edtf, day)
        return found if right else found | _EDTF
    if value.iso8601 is not None:
        return found | _ISO
    if value.entity is not None:
        return found | _NAME
    return found if value.name is None or (value.name in text and value.name in context.named) else found | _NAME


def _of_words(claim: Claim, context: Context) -> int:
    """Clues of the text's words and characters."""
    found, text = 0, claim.text
    ascii_only = text.isascii()
    if not (ascii_only and text.isprintable()) or "<" in text or "&" in text or "  " in f" {text} ":
        found = _ODD
    present, bits = tokens(text), context.vocabulary.trigger_bits
    lower = list(map(bytes.lower, present)) if ascii_only else tokens(text.lower())
    for token in bits.keys() & lower:
        found |= bits[token] << LIST_BIT
    plain = not found & _ODD and '"' not in text and claim.type not in MAY_JOIN
    if found & _JOINING and plain and not _joins(present, lower, bits):
        found &= ~_JOINING
    fresh = set(present) - context.settled
    if (
        (fresh and (any(map(bytes.isdigit, fresh)) or _any_unknown(fresh - context.tokens, present, context)))
        or _INNER.search(text)
        or (not ascii_only and _OTHER_DIGIT.search(text))
    ):
        found |= _UNKNOWN
    return found


def _any_unknown(lacking: set[bytes], present: list[bytes], context: Context) -> bool:
    """Tell whether a word that the article lacks may be a name, month, weekday and first word aside."""
    for token in lacking:
        if not (_SMALL <= token[0] < _ASCII or token in context.vocabulary.calendar) and (
            token != present[0] or not token.isalpha() or present.count(token) > 1
        ):
            return True
    return False


def _joins(present: list[bytes], lower: list[bytes], bits: Mapping[bytes, int]) -> bool:
    """Tell whether a word without a capital follows a joining word; `lower` are the words in small letters."""
    joining = {token for token in bits.keys() & lower if bits[token] << LIST_BIT & _JOINING}
    return any(token in joining and not after[:1].isupper() for token, after in zip(lower, present[1:], strict=False))
