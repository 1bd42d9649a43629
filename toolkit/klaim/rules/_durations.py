"""Wordings of durations that were read before, so that a text which repeats one need not be read again."""

from typing import Any

from klaim.language import Language

_WORDINGS: dict[tuple[str, str], set[str]] = {}
_MOST_WORDINGS = 10_000


def said_before(text: str, value: str, language: Language) -> bool:
    """Tell whether the text holds a wording that was read as this valid duration, with no more number around it."""
    lists = language.words
    for wording in _WORDINGS.get((language.tag, value), ()):
        before, found, after = text.partition(f" {wording}")
        last, following = before.rsplit(maxsplit=1)[-1:] or ["-"], after.split(maxsplit=1)[:1] or [""]
        if found and not after[:1].isalnum() and not last[0][-1].isdigit() and not following[0][:1].isdigit():
            around = {last[0].lower(), following[0].lower().strip(".,;()")}
            if around.isdisjoint(lists.NUMBER_WORDS) and around.isdisjoint(lists.DURATION_GOES_ON):
                return True
    return False


def remember(text: str, value: str, language: Language) -> None:
    """Keep how the text words the value, if it is the only duration there."""
    found: Any = language.durations.find_durations(text)
    if len(found) == 1 and len(_WORDINGS) < _MOST_WORDINGS:
        _WORDINGS.setdefault((language.tag, value), set()).add(text[found[0].start : found[0].end])
