"""Names of one word that need no pointing word: a feast, a place, an abbreviation that the text spells out."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.phrases import Word

NAMED_BY = 2
"""Words of a name that its abbreviation stands behind, at least."""


def is_known_by_name(words: Sequence[Word], start: int, at: int, short: frozenset[str], lang: Any) -> bool:
    """Whether the phrase before a pointing word is a name of one word: "Idul Adha (ini)", "KUR (itu)".

    `short` are the abbreviations that the text spells out.
    """
    if not at:
        return False
    last, behind = words[at - 1], words[at + 1].lower if at + 1 < len(words) else ""
    if behind.endswith(lang.phrases.CLITIC) or behind in lang.unions.PRONOUNS | lang.reporting.FIRST_PERSONS:
        return False
    if start == at:
        return last.text.istitle() and last.lower in lang.phrases.FEASTS
    if start < at - 1 or last.lower in lang.phrases.KINDS_IN_SHORT or not last.text.isalpha():
        return False
    return last.text in short or (last.text in lang.places.NAMES and not lang.titles.is_word(last.lower))


def short_names_of(words: Sequence[Word]) -> frozenset[str]:
    """Abbreviations that stand in brackets behind the name that they stand for: "Kredit Usaha Rakyat (KUR)"."""
    return frozenset(
        word.text
        for at, word in enumerate(words)
        if at > NAMED_BY and words[at - 1].text == "(" and word.text[0].isupper()
        if all(w.text[0].isupper() for w in words[at - 1 - NAMED_BY : at - 1])
    )
