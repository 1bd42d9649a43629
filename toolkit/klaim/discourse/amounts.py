"""What a sentence tells the figure of, for "angka tersebut" and "jumlah ini" in the next one."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.naming import outside_brackets
from klaim.discourse.phrases import Word, phrase_text

NEAR = 4
"""Words behind a verb within which its figure begins."""
LONGEST = 12
SHORTEST = 2
"""Words of what a figure is of."""
LONGEST_OWNER = 6


def told_of(words: Sequence[Word], lang: Any) -> str:
    """What the first figure of a sentence is of; empty where it does not tell by a noun phrase of its own."""
    words = outside_brackets(_undated(words, lang))
    lead = next((n for n in range(1, len(words)) if _leads(words, n, lang)), 0)
    earned = next((n + 1 for n in range(lead or len(words)) if words[n].lower in lang.amounts.EARNING), 0)
    end = lead or next(
        (n for n in range(earned, len(words)) if earned and lang.measures.opens_figure(words[n].text)), 0
    )
    while end > 0 and words[end - 1].lower in lang.amounts.BEFORE_LEAD:
        end -= 1
    start = earned or end
    while not earned and start > 0 and not _bounds(words, start - 1, lang):
        start -= 1
    thing = words[start:end]
    owned = bool(earned) and len(thing) == 1 and thing[0].lower in lang.measures.AMOUNTS
    if not owned and not _stands(thing, lang):
        return ""
    told = phrase_text(thing, opening=lang.titles.is_word(thing[0].lower))
    if not owned and (start == 0 or not lang.verbs.looks_finite(words[start - 1].lower)):
        return told
    owner = [w for w in words[: start - 1] if w.lower not in lang.amounts.BEFORE_LEAD]
    counting = bool(owner) and owner[0].lower in lang.amounts.COUNTING
    if not owned and ((counting and earned) or any(w.text[0].isupper() for w in thing[1:])):
        return told
    if owned and counting:
        return ""
    named = 0 < len(owner) <= LONGEST_OWNER and all(w.text[0].isupper() for w in owner)
    return f"{told} {' '.join(w.text for w in owner)}" if named and earned else ""


def _undated(words: Sequence[Word], lang: Any) -> list[Word]:
    """Words without the dates among them and the prepositions before those, but with a period that ends a phrase."""
    text = " ".join(w.text for w in words)
    found = [
        one for one in lang.dates.find_dates(text) if one.weekday is not None or not _is_of_phrase(one, text, lang)
    ]
    spans = [(one.start, one.end) for one in found]
    kept: list[Word] = []
    place = 0
    for word in words:
        if not any(a <= place < b for a, b in spans):
            kept.append(word)
        elif kept and kept[-1].lower in lang.dates_words.LEADS and any(a == place for a, _ in spans):
            kept.pop()
        place += len(word.text) + 1
    return kept


def _is_of_phrase(date: Any, text: str, lang: Any) -> bool:
    """Whether a period stands right behind a noun, so that it tells which one that is: "inflasi Mei 2026"."""
    before = text[: date.start].split()[-1:]
    led = date.exact.split()[0].lower() in lang.phrases.PHRASE_ENDS
    noun = bool(before) and not led and before[0].isalpha() and before[0].lower() not in lang.dates_words.LEADS
    return noun and not lang.verbs.looks_finite(before[0].lower()) and before[0] not in lang.phrases.PHRASE_ENDS


def _leads(words: Sequence[Word], at: int, lang: Any) -> bool:
    figure = any(lang.measures.opens_figure(w.text) for w in words[at + 1 : at + NEAR])
    return figure and words[at].lower in lang.amounts.LEADS


def _bounds(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a noun phrase before a figure begins behind a word: a mark, a "bahwa", a verb outside its own clause."""
    word = words[at]
    if not word.text[0].isalnum() or word.lower in lang.reporting.THAT or word.lower in lang.links.LINKS:
        return True
    relative = at > 0 and words[at - 1].lower == lang.clauses.RELATIVE
    return word.text.islower() and bool(lang.verbs.looks_finite(word.lower)) and not relative


def _stands(thing: Sequence[Word], lang: Any) -> bool:
    """Whether a phrase tells by itself what it is."""
    if not SHORTEST <= len(thing) <= LONGEST or not lang.titles.is_word(thing[0].lower):
        return False
    lowered = [w.lower for w in thing]
    open_words = lang.phrases.POINTERS | lang.clauses.PREPOSITIONS
    owned = any(w.endswith(lang.phrases.CLITIC) for w in lowered)
    return lowered[0] not in open_words and lang.phrases.POINTERS.isdisjoint(lowered) and not owned
