"""What "kerja sama ini", "kunjungan itu" and "dorongan ini" mean: the deed of whom the sentence before tells of."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from klaim.discourse.acts import SHORTEST_KEY, sentence_before
from klaim.discourse.naming import name_end, outside_brackets
from klaim.discourse.phrases import Reference, Word, phrase_text

LONGEST_NOUN = 3
"""Words of a noun for a deed with its pointing word."""

LONGEST_DOER = 9
"""Words of who does something."""


def doing_references(words: Sequence[Word], still_open: Iterable[int], lang: Any) -> Iterator[Reference]:
    """Spans of nouns with a pointing word that nothing else stands for, and the deed with who does it.

    `still_open` are the code points at which such phrases begin.
    """
    starts = {word.start: at for at, word in enumerate(words)}
    for at in (starts[start] for start in still_open if start in starts):
        end = next((n for n in range(at + 1, min(at + LONGEST_NOUN, len(words))) if _points(words[n], lang)), 0)
        if end and (told := _described(words, at, end, lang)):
            yield words[at].start, words[end].end, told, True


def _points(word: Word, lang: Any) -> bool:
    return word.lower in lang.phrases.POINTERS


def _described(words: Sequence[Word], head: int, end: int, lang: Any) -> str:
    """The noun from `head` to `end` with whose deed it is: "dorongan Kadin"; empty where no verb before tells."""
    noun = " ".join(w.lower for w in words[head:end])
    before = outside_brackets(words[slice(*sentence_before(words, head))])
    if noun in lang.doings.PARTNERS:
        return _joint(before, noun, lang)
    behind = words[end + 1].lower if end + 1 < len(words) else ""
    verbs = _verbs(before, noun, lang) if end == head + 1 else []
    if len(verbs) != 1 or lang.carried.SAID_OF.fullmatch(behind):
        return ""
    at = verbs[0]
    who = _who(before, at, lang)
    whither = _whither(before, at + 1, lang) if who else ""
    return " ".join(part for part in (noun, who, whither) if part) if who else ""


def _verbs(words: Sequence[Word], noun: str, lang: Any) -> list[int]:
    """Where the verbs stand that tell the deed of a noun: those listed for it, or of its stem."""
    telling = lang.doings.BY_NOUN.get(noun)
    if telling is not None:
        return [n for n, w in enumerate(words) if n and w.lower in telling]
    key = lang.acts.act_key(noun)
    if not noun.endswith(lang.doings.RESULT) or noun in lang.doings.OWN or len(key) < SHORTEST_KEY:
        return []
    if noun in lang.acts.CHANGES or noun in lang.acts.DECISIONS or noun.startswith("pe"):
        return []
    shaped = tuple(lang.doings.RESULTS)
    return [n for n, w in enumerate(words) if n and w.lower.startswith(shaped) and lang.acts.act_key(w.lower) == key]


def _who(words: Sequence[Word], verb: int, lang: Any) -> str:
    """The name, with the office before it, of whoever does what a verb tells; empty where others may do it."""
    end = verb
    while end > 1 and words[end - 1].lower in lang.carried.STEADY | lang.identified.TO_COME:
        end -= 1
    end -= end > 1 and words[end - 1].text == ","
    start = end
    while start and words[start - 1].text[0].isupper():
        start -= 1
    name = words[start:end]
    led = words[start - 1] if start else None
    joined = led is not None and led.text.isalpha() and led.lower not in lang.reporting.THAT
    common = all(lang.titles.is_word(w.lower) for w in name) and len(name) == 1
    if not 0 < len(name) <= LONGEST_DOER or joined or common or name[0].lower in lang.clauses.STARTERS:
        return ""
    return phrase_text(name, opening=False)


def _whither(words: Sequence[Word], at: int, lang: Any) -> str:
    """Where to somebody goes, by name, right behind a verb."""
    if at + 1 >= len(words) or words[at].lower not in lang.doings.WHITHER or not words[at + 1].text[0].isupper():
        return ""
    return " ".join(w.text for w in words[at : name_end(words, at + 1, lang)])


def _joint(words: Sequence[Word], noun: str, lang: Any) -> str:
    """What one named does together with another named: "kolaborasi PT Melati dengan PT Anggrek"."""
    for at, word in enumerate(words[:-1]):
        together = (word.lower, words[at + 1].lower) == lang.doings.TOGETHER
        if not at or not (together or word.lower in lang.doings.PARTNERING):
            continue
        who, first = _who(words, at, lang), at + 1 + together
        first += first < len(words) and words[first].lower in lang.doings.BESIDE
        partner = words[first : name_end(words, first, lang)] if first < len(words) else ()
        behind = words[first + len(partner)].lower if first + len(partner) < len(words) else ""
        listed = behind in lang.unions.LISTED
        named = partner and partner[0].text[0].isupper() and not listed
        return f"{noun} {who} {lang.doings.WITH} {phrase_text(partner, opening=False)}" if who and named else ""
    return ""
