"""Which ship, hospital or bridge "penumpang kapal" and "pihak rumah sakit" mean: the only one that a report names."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from klaim.discourse.descriptions import unbracketed
from klaim.discourse.naming import name_end
from klaim.discourse.phrases import Reference, Word, begins_name, is_bound, opens, phrase_text, read_words


class Use(NamedTuple):
    """Where a noun for a thing begins and ends, in words, and the words that are its name, if it has one."""

    at: int
    stop: int
    end: int
    name: frozenset[str]


@lru_cache(maxsize=16)
def sole_things(text: str, lang: Any) -> tuple[Reference, ...]:
    """Spans of bare nouns behind the naming of the one thing of that noun, and its name.

    "Kapal pesiar MV Melati kandas … Penumpang kapal dievakuasi": those of "kapal pesiar MV Melati".
    """
    words, uses = unbracketed(read_words(text), lang), dict[str, list[Use]]()
    at = 0
    while at < len(words):
        if words[at].lower not in lang.sole.FIRST:
            at += 1
            continue
        noun, size = _noun_at(words, at, lang)
        if noun and not _is_in_name(words, at):
            use = _use(words, at, at + size, lang)
            if not (use.name and _is_of_leader(words, at, lang)):
                uses.setdefault(noun, []).append(use)
            size = max(size, use.end - at)
        at += size
    return tuple(one for noun, told in uses.items() for one in _meant(words, noun, told, lang))


def _noun_at(words: Sequence[Word], at: int, lang: Any) -> tuple[str, int]:
    """The noun for a thing that begins at a word, empty where none does, and its words."""
    word, behind = words[at], words[at + 1 : at + 2]
    named = bool(behind) and (_is_capital(behind[0]) or behind[0].lower in lang.sole.IN_NAMES)
    if named and word.text in lang.sole.INITIALS:
        return lang.sole.INITIALS[word.text], 1
    both = f"{word.lower} {behind[0].lower}" if behind else ""
    if both in lang.sole.NOUNS:
        return both, 2
    return (word.lower if word.lower in lang.sole.NOUNS else ""), 1


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper() or word.text[0].isdigit()


def _is_in_name(words: Sequence[Word], at: int) -> bool:
    """Whether a noun with a capital stands inside a name: "PT Kapal Api"."""
    return at > 0 and _is_capital(words[at]) and _is_capital(words[at - 1]) and not opens(words, at)


def _is_of_leader(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether the name behind a noun is that of whoever leads or owns the thing: "nakhoda kapal Budi Santoso"."""
    return at > 0 and words[at].text.islower() and words[at - 1].lower in lang.sole.LEADERS


def _use(words: Sequence[Word], at: int, stop: int, lang: Any) -> Use:
    """A use of a noun with the phrase up to the last word of its name."""
    end = name_end(words, stop - 1, lang)
    last = next((n for n in range(end - 1, stop - 1, -1) if _is_capital(words[n])), None)
    name = frozenset(w.text for w in words[stop:end] if _is_capital(w))
    of_state = not name.isdisjoint(lang.places.STATES)
    return Use(at, stop, end, frozenset()) if last is None or of_state else Use(at, stop, last + 1, name)


def _meant(words: Sequence[Word], noun: str, uses: Sequence[Use], lang: Any) -> Iterator[Reference]:
    """The bare uses of a noun behind the first naming of the one thing that it means in the text."""
    named = [use for use in uses if use.name]
    if not named:
        return
    whole = max(named, key=lambda use: (len(use.name), use.end - use.at, -use.at))
    if any(not use.name <= whole.name for use in named):
        return
    phrase = words[whole.at : whole.end]
    lower = opens(words, whole.at) and phrase[1].text[0].islower() and not begins_name(phrase, lang)
    text = phrase_text(phrase, opening=lower)
    known = {w.lower for w in phrase} | lang.phrases.JUDGING
    for use in uses:
        if use.at <= named[0].at or use.name:
            continue
        if _is_other(words, use, known, lang):
            return
        pointed = use.end == use.stop < len(words) and words[use.stop].lower in lang.phrases.POINTERS
        if pointed or _is_bare(words, noun, use, lang):
            yield words[use.at].start, words[use.stop - 1 + pointed].end, text, True


def _is_other(words: Sequence[Word], use: Use, known: set[str], lang: Any) -> bool:
    """Whether a use tells of another thing of the noun: "kapal nelayan", "dua kapal", "kapal lain"."""
    before = words[use.at - 1]
    several = before.lower in lang.phrases.COUNTED | lang.clauses.INDEFINITE or before.text[0].isdigit()
    return several or any(w.lower not in known for w in words[use.stop : use.end])


def _is_bare(words: Sequence[Word], noun: str, use: Use, lang: Any) -> bool:
    """Whether a noun alone means the one thing: as a subject, of people or parts in it or, of a thing, anywhere."""
    before, after = words[use.at - 1], words[use.end].lower if use.end < len(words) else ""
    if use.end > use.stop or before.lower in lang.sole.NOT_IT or after in lang.sole.TOLD_FURTHER:
        return False
    contained = before.lower in lang.sole.CONTAINED
    joined = after in lang.phrases.JOINERS
    another = joined and use.end + 1 < len(words) and words[use.end + 1].lower in lang.sole.NOUNS
    if after in lang.phrases.POINTERS or after == "-" or another or (joined and not contained):
        return False
    if contained:
        return True
    apart = opens(words, use.at) or is_bound(before, lang)
    subject = after in lang.unions.BEFORE_PREDICATE or bool(lang.verbs.looks_finite(after))
    led = opens(words, use.at) or before.lower in lang.reporting.THAT | lang.links.LINKS.keys()
    return apart and ((subject and led) or noun not in lang.sole.PLACES)
