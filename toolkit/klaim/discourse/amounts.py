"""What "angka tersebut" and "jumlah ini" mean: that of which the sentence before told how much it is."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.naming import outside_brackets
from klaim.discourse.phrases import Reference, Word, phrase_text, read_words

MOST_BEFORE = 3
"""Words before such a phrase that only open its sentence."""
NEAR = 4
"""Words behind a verb within which its figure begins."""
LONGEST = 12
SHORTEST = 2
"""Words of what a figure is of."""
LONGEST_OWNER = 6


def amount_references(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Reference]:
    """Spans of a noun for a figure with a pointing word that opens its sentence, and what the figure is of."""
    starts = [start for start, _ in sentences]
    for match in lang.amounts.POINTED.finditer(text):
        number = bisect_right(starts, match.start()) - 1
        before = text[starts[number] : match.start()].split() if number > 0 else []
        opens = len(before) <= MOST_BEFORE and not any(lang.verbs.looks_finite(w.lower().strip(",")) for w in before)
        if number > 0 and opens and (thing := _measured(text, sentences[number - 1], lang)):
            yield match.start(), match.end(), thing, True


def _measured(text: str, sentence: tuple[int, int], lang: Any) -> str:
    """What the first figure of a sentence is of; empty where it does not tell by a noun phrase of its own."""
    words = _undated(text[slice(*sentence)], lang)
    lead = next((n for n in range(1, len(words)) if _leads(words, n, lang)), 0)
    earned = next((n + 1 for n in range(lead or len(words)) if words[n].lower in lang.amounts.EARNING), 0)
    end = lead or next((n for n in range(earned, len(words)) if earned and _is_figure(words[n], lang)), 0)
    while end > 0 and words[end - 1].lower in lang.amounts.BEFORE_LEAD:
        end -= 1
    start = earned or end
    while not earned and start > 0 and not _bounds(words, start - 1, lang):
        start -= 1
    thing = words[start:end]
    if not _stands(thing, lang):
        return ""
    told = phrase_text(thing, opening=lang.titles.is_word(thing[0].lower))
    if start == 0 or not lang.verbs.looks_finite(words[start - 1].lower):
        return told
    owner = [w for w in words[: start - 1] if w.lower not in lang.amounts.BEFORE_LEAD]
    named = 0 < len(owner) <= LONGEST_OWNER and all(w.text[0].isupper() for w in owner)
    return f"{told} {' '.join(w.text for w in owner)}" if named and earned else ""


def _undated(sentence: str, lang: Any) -> list[Word]:
    """The words of a sentence without brackets and dates."""
    gone = [(found.start, found.end) for found in lang.dates.find_dates(sentence)]
    words = [w for w in read_words(sentence) if not any(a <= w.start < b for a, b in gone)]
    words = [w for w in outside_brackets(words) if w.text not in '"“”']
    leads = lang.dates_words.LEADS
    ends = {a for a, _ in gone}
    return [w for w in words if w.lower not in leads or not any(0 <= a - w.end <= 1 for a in ends)]


def _leads(words: Sequence[Word], at: int, lang: Any) -> bool:
    figure = any(_is_figure(w, lang) for w in words[at + 1 : at + NEAR])
    return figure and words[at].lower in lang.amounts.LEADS


def _is_figure(word: Word, lang: Any) -> bool:
    return word.text[0].isdigit() or word.text in lang.measures.MONEY


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
