"""Whether a pointing word in a claim has what it means before it: "Terkait impor beras, impor itu …"."""

from collections.abc import Iterator

from klaim.claims._model import Context
from klaim.decompose.words import Words, is_noun, is_number, plain_words

NEAR_NOUN = 3
"""Words before a pointing word one of which is the noun that it points with."""


def points_back(text: str, context: Context) -> bool:
    """Whether a pointing word means what no word before it in a claim tells."""
    return any(not is_told(before, context) for before in _pointed(plain_words(text), context))


def _pointed(words: Words, context: Context) -> Iterator[Words]:
    """The words before each pointing word."""
    for at, word in enumerate(words):
        if at and word in context.lang.fragments.POINTS_BACK:
            yield words[:at]


def is_told(before: Words, context: Context) -> bool:
    """Whether the words before a pointing word tell what it means: a time, or a noun that they name earlier."""
    phrases = context.lang.phrases
    timed = len(before) > 1 and before[-1] in phrases.TIME_NOUNS - phrases.SUCH and not is_number(before[-2], context)
    if timed:
        return True
    near = before[-NEAR_NOUN:]
    return any(word in before[: len(before) - len(near) + n] for n, word in enumerate(near) if is_noun(word, context))
