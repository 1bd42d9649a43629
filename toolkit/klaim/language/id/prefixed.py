"""The active form of a verb that somebody uses of themselves without its prefix: "saya ucapkan", "mengucapkan"."""

from functools import cache

from simplemma import is_known

from klaim.language.id.verbs import ROOTS, is_bare, is_clipped

_KEPT = ("pr", "tr", "kr", "st", "sp", "sk", "kl", "pl", "kh", "sy", "kaji")
"""Beginnings of words that keep their first letter behind the prefix."""

_PREFIXES = {"aeiough": "meng", "bfv": "mem", "cdjz": "men", "lmnrwy": "me"}
"""The prefix by the first letter, where both stay."""

_DROPPED = {"k": "meng", "p": "mem", "t": "men", "s": "meny"}
"""First letters that the prefix takes the place of."""

_WHOLE = {"k": "meng", "p": "mem", "t": "men", "s": "men"}
"""The prefix of those before the beginnings that keep the letter."""

_NO_DEEDS = ROOTS - {"jadi"} | frozenset(
    "soal kata hasil kelas banjir tahun nilai tanda rapat dalam usai lalu tahu kena lepas sama banyak langkah".split()
)
"""Other words that a verb is made of, which tell no deed by themselves or are a verb as they are."""


def active(verb: str) -> str:
    """A verb with the active prefix, as it is where it is none without one."""
    if not (is_clipped(verb) or (is_bare(verb) and not verb.endswith(("kan", "i"))) or is_stem(verb)):
        return verb
    return _prefixed(verb)


@cache
def is_stem(word: str) -> bool:
    """Whether a word without a prefix is the stem of an active verb, as headlines have it: "gempa guncang Garut"."""
    return word.isalpha() and word not in _NO_DEEDS and is_known(_prefixed(word), lang="id")


def _prefixed(verb: str) -> str:
    first = verb[0]
    if verb.startswith(("ny", "ng")):
        return f"me{verb}"
    if first in _DROPPED:
        return _WHOLE[first] + verb if verb.startswith(_KEPT) else _DROPPED[first] + verb[1:]
    return next((prefix for letters, prefix in _PREFIXES.items() if first in letters), "") + verb
