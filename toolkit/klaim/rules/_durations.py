"""Wordings of durations that were read before, so that a text which repeats one need not be read again."""

from functools import lru_cache
from typing import Any

from klaim.language import Language

_WORDINGS: dict[tuple[str, str], set[str]] = {}
_MOST_WORDINGS = 10_000


def said_before(text: str, value: str, language: Language, *, exact: bool = False) -> bool:
    """Tell whether the text holds a wording that was read as this valid duration, with no more number around it.

    Where `exact`, no word of a hedge may stand there either.
    """
    for wording in _WORDINGS.get((language.tag, value), ()):
        before, found, after = text.partition(wording)
        if found and not after[:1].isalnum():
            last, following = before.rsplit(maxsplit=2)[-2:], after.split(maxsplit=1)[:1]
            told = _is_all(last[-1] if last else "", following[0] if following else "", language)
            if told and not (exact and any(_hedges(word, language) for word in (*last, *following))):
                return True
    return False


@lru_cache(maxsize=1024)
def _hedges(word: str, language: Language) -> bool:
    """Tell whether a word, or the last part of one with a hyphen, may belong to a hedge."""
    return word.lower().strip(".,;()").rpartition("-")[2] in language.hedges.WORDS


@lru_cache(maxsize=1024)
def _is_all(last: str, following: str, language: Language) -> bool:
    """Tell whether the words before and after a duration are none of it."""
    lists, around = language.words, {last.lower(), following.lower().strip(".,;()")}
    if last[-1:].isdigit() or following[:1].isdigit():
        return False
    return around.isdisjoint(lists.NUMBER_WORDS) and around.isdisjoint(lists.DURATION_GOES_ON)


def lengths(text: str, language: Language) -> list[str]:
    """The durations of a text in ISO 8601, both ends of a range."""
    found: Any = language.durations.find_durations(text)
    ends = ((item.iso8601, getattr(item, "iso8601_max", None)) for item in found)
    return [length for pair in ends for length in pair if length is not None]


def remember(text: str, value: str, language: Language) -> None:
    """Keep how the text words the value, if it is the only duration there."""
    found: Any = language.durations.find_durations(text)
    if len(found) == 1 and len(_WORDINGS) < _MOST_WORDINGS:
        _WORDINGS.setdefault((language.tag, value), set()).add(f" {text[found[0].start : found[0].end]}")
