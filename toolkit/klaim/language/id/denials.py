"""Tells whether a negation denies all that a text says without it, so that not both can hold."""

import re

from klaim.language.id import dates, joined, lists, numbers, titles, verbs, words

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_QUOTES = frozenset('"“”‘’«»')

_SOME = (
    lists.VARIOUS
    | lists.PAIR
    | lists.ONE
    | joined.FELLOWS
    | frozenset("sebagian separuh setengah salah sebanyak sedikit lain lainnya masing-masing puluhan ratusan".split())
)
"""Words for some of many: some may have done what others have not."""

_AT_TIMES = frozenset(
    """
    ada yang agar supaya bahwa jika kalau bila apabila karena sebab saat ketika sewaktu meski meskipun walau walaupun
    sebelum setelah sesudah sejak hingga sampai untuk tanpa sempat pernah kadang terkadang sering kerap jarang bisa
    dapat mungkin boleh awalnya semula sebelumnya lalu kemudian akhirnya apakah
    """.split()
)
"""Words before a negation by which it denies a part only, or what was so at one time."""


def denies_all(text: str) -> bool:
    """Tell whether a text has one negation, and with it says what cannot be true beside the text without it.

    "Rina tidak hadir" does; "Tiga orang tidak hadir", "Warga yang tidak hadir didenda",
    "Rina sempat tidak hadir" do not.
    """
    found = [match[0] for match in _WORD.finditer(text)]
    small = [word.lower() for word in found]
    places = [number for number, word in enumerate(small) if word in words.DENIALS]
    if len(places) != 1 or not _QUOTES.isdisjoint(text) or not _SOME.isdisjoint(small) or _counts(text):
        return False
    (place,) = places
    if place + 1 < len(small) and small[place + 1] in words.NO_DENIAL:
        return False
    return _AT_TIMES.isdisjoint(small[:place]) and not any(map(_is_finite, found[:place]))


def _is_finite(word: str) -> bool:
    """Tell whether a word in small letters is a predicate by its form."""
    finite = word.islower() and word not in words.FUNCTION_WORDS and verbs.looks_finite(word)
    return finite and titles.ABSTRACT.fullmatch(word) is None


def _counts(text: str) -> bool:
    """Tell whether a text has a number that is part of no date."""
    days = [(item.start, item.end) for item in dates.find_dates(text)]
    return any(
        not any(start <= item.start and item.end <= end for start, end in days) for item in numbers.find_numbers(text)
    )
