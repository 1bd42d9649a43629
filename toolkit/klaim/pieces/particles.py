"""Words in capitals that are part of a name or title: "Fabio Di Giannantonio", the film "Jika Hujan Bilang Rindu"."""

from itertools import pairwise
from typing import Any

from klaim.parsing import Word

FEWEST = 2
"""Words in lower case of a sentence; a title has fewer."""


def of_names(words: list[Word], lang: Any) -> list[Word]:
    """Words, those prepositions and verbs of saying that are part of a name without the lower case to look them up."""
    looked_up, saying = lang.names.LEADING | lang.names.CLOSING, lang.reporting.FRAMING
    if not any(w.text in looked_up or (w.lower in saying and w.text.istitle()) for w in words[1:]):
        return words
    titled = sum(w.text.islower() for w in words) < FEWEST
    inside = {n + 1 for n, (a, b) in enumerate(pairwise(words)) if _is_inside(a, b, words[n + 2 : n + 3], lang)}
    return words if titled else [w._replace(lower=w.text) if n in inside else w for n, w in enumerate(words)]


def _is_inside(before: Word, word: Word, behind: list[Word], lang: Any) -> bool:
    """Whether a name goes on with a word: behind "Di" a word that is no place, before "Dalam" a name it ends.

    A verb of saying between two words in capitals is one of a title.
    """
    if not behind:
        return False
    after = behind[0].text
    if word.text.istitle() and word.lower in lang.reporting.FRAMING:
        return before.text[0].isupper() and after[0].isupper()
    if word.text in lang.names.LEADING:
        named = after[0].isupper() and after not in lang.places.NAMES and after not in lang.places.KINDS
        return named and before.text[0].isalpha() and not lang.titles.is_word(after)
    return word.text in lang.names.CLOSING and before.text[0].isupper() and after == "("
