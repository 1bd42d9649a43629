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
            following = after.split(maxsplit=1)
            if _is_all(
                *before.rsplit(maxsplit=2)[-2:], following=following[0] if following else "", of=language, exact=exact
            ):
                return True
    return False


@lru_cache(maxsize=4096)
def _is_all(*before: str, following: str, of: Language, exact: bool) -> bool:
    """Tell whether the words before a duration and the one after it are none of it, where `exact` nor of a hedge."""
    lists, last, bare = of.words, before[-1] if before else "", following.lower().strip(".,;()")
    if last[-1:].isdigit() or following[:1].isdigit():
        return False
    if not lists.DURATION_GOES_ON.union(lists.NUMBER_WORDS).isdisjoint((last.lower(), bare)):
        return False
    return not exact or not any(_may_hedge(word, of) for word in (*before, following))


def _may_hedge(word: str, language: Language) -> bool:
    """Tell whether a word, or the last part of one with a hyphen, may belong to a hedge."""
    return word.lower().strip(".,;()").rpartition("-")[2] in language.hedges.WORDS


def lengths(text: str, language: Language) -> list[str]:
    """The durations of a text in ISO 8601, both ends of a range."""
    found: Any = language.durations.find_durations(text)
    ends = ((item.iso8601, getattr(item, "iso8601_max", None)) for item in found)
    return [length for pair in ends for length in pair if length is not None]


def remember(text: str, value: str, language: Language) -> None:
    """Keep how the text words the value, if it is the only duration there and no word of a hedge is within."""
    found: Any = language.durations.find_durations(text)
    if len(found) == 1 and len(_WORDINGS) < _MOST_WORDINGS:
        wording = text[found[0].start : found[0].end]
        if not any(_may_hedge(word, language) for word in wording.split()):
            _WORDINGS.setdefault((language.tag, value), set()).add(f" {wording}")
