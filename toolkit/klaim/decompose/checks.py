"""Holds back a drafted claim that cannot stand: broken, empty, too long, or pointing at nothing."""

import re

from klaim.claims._model import Context, Draft

_MARKUP = re.compile(r"</?[A-Za-z]|&#?\w{2,8};|[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2060-\u2064\ufeff\ufffd]")
"""Tags, entities and characters that nobody sees: remains of a page rather than words of an article."""

MAX_WORDS = 45
MIN_WORDS = 5
MIN_WORDS_WITH_VALUE = 4
MIN_WORDS_OF_ROLE = 3
_MARKUP = re.compile(r"&\w+;|https?://|</?\w+>", re.IGNORECASE)


def reason_to_hold(draft: Draft, context: Context) -> str:
    """Why a draft is no claim, empty where it is one."""
    words = re.findall(r"[\w%]+(?:[-.,:/][\w%]+)*", draft.text.lower())
    clauses = context.lang.clauses
    valued = MIN_WORDS_WITH_VALUE if draft.value is not None else MIN_WORDS
    if len(words) < (MIN_WORDS_OF_ROLE if draft.type == "role" else valued):
        return "too-short"
    if len(words) > MAX_WORDS:
        return "too-long"
    if words[-1] in clauses.CANNOT_END or words[0] in clauses.CANNOT_BEGIN:
        return "broken-clause"
    if draft.text.count('"') % 2 or draft.text.count("(") != draft.text.count(")"):
        return "open-quotation"
    if words[0] in clauses.POINTING_ALONE or any(f" {w} " in f" {' '.join(words)} " for w in clauses.DANGLING):
        return "dangling-pointing-word"
    if _MARKUP.search(draft.text):
        return "markup"
    if (
        words[0].endswith(clauses.POSSESSIVE)
        and words[0] not in clauses.NO_POSSESSIVE
        and words[1] not in clauses.BEHIND_POSSESSIVE
    ):
        return "dangling-possessive"
    if words[0] in context.lang.reporting.IMPERATIVES:
        return "request-to-reader"
    names = re.findall(r"\b[A-Z]\w{3,}", draft.text)
    if any(names.count(name) > 2 for name in names):
        return "repetition"
    if _MARKUP.search(draft.text):
        return "markup"
    if "?" in draft.text or set(words[:2]) & context.lang.reporting.QUESTION:
        return "question"
    if draft.value is not None and draft.value.name is not None and not draft.value.name.strip():
        return "no-value"
    return ""
