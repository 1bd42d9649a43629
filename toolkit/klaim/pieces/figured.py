"""Whether a joint parts two things with a figure each: "ekspor menjadi 4 juta ton dan impor menjadi 5 juta ton"."""

from collections.abc import Sequence
from typing import Any

from klaim.parsing import Token, Word

Words = Sequence[Word | Token]

LONGEST_THING = 9
"""Words of a thing before its figure."""

LONGEST_FIGURE = 6
"""Words of a figure with its unit, and with what it is for each of."""

FEWEST = 2
"""Words of what a figure is told of and its verb."""


def parts_figures(words: Words, at: int, start: int, inside: str, lang: Any) -> bool:
    """Whether what stands before a joint tells one figure, and behind it stands another thing with its own.

    A thing whose figure nothing leads goes on with the verb before the joint, so that no more may stand behind it.
    """
    joints = lang.figured.PARTS
    if words[at].lower not in joints or (
        words[at].text == "," and words[at + 1 : at + 2] and words[at + 1].lower in joints
    ):
        return False
    behind = words[at + 1 :]
    thing = thing_before_figure(behind, lang)
    if not thing:
        return False
    end = at - (at > start and words[at - 1].text == ",")
    unit = _told_unit(words[start:end], inside, lang)
    own = unit_of(behind[thing + is_led(behind, thing, lang) :], lang)
    if not unit or (unit != own and not (_measures(unit, lang) and _measures(own, lang))):
        return False
    return is_led(behind, thing, lang) or _are_things(behind, lang)


def is_led(words: Words, at: int, lang: Any) -> bool:
    """Whether a word at a place leads a figure: "menjadi", "sebesar"."""
    return words[at].lower in lang.figured.LEADS


def thing_before_figure(words: Words, lang: Any) -> int:
    """How many words of a thing stand before its figure, or before what leads that; 0 where no such thing opens."""
    for n in range(min(LONGEST_THING + 1, len(words))):
        led = is_led(words, n, lang) and n + 1 < len(words)
        if unit_of(words[n + led : n + led + LONGEST_FIGURE], lang):
            return n
        if not _is_of_thing(words, n, lang):
            return 0
    return 0


def unit_of(words: Words, lang: Any) -> str:
    """The unit of the figure, hedged or not, that some words begin with; empty where they begin with none."""
    hedged = len(words) > 1 and words[0].lower in lang.measures.HEDGES
    words = words[hedged : hedged + LONGEST_FIGURE]
    if not words or not lang.measures.opens_figure(words[0].text):
        return ""
    found = lang.quantities.find_quantities("".join(f"{w.text} " if w.space else w.text for w in words))
    return str(found[0].unit) if found and found[0].start == 0 else ""


def _measures(unit: str, lang: Any) -> bool:
    return bool(lang.quantities.is_measure(unit))


def _is_of_thing(words: Words, at: int, lang: Any) -> bool:
    """Whether a word belongs to a thing: no verb, link, conjunction or mark, nor a preposition that opens it."""
    word = words[at].lower
    parted = not words[at].text[0].isalnum() or word in lang.clauses.AND or word in lang.links.LINKS
    if parted or word == lang.clauses.RELATIVE or word in lang.clauses.PREVERBAL or word in lang.clauses.POINTING:
        return False
    if word in lang.clauses.PREPOSITIONS:
        return at > 0
    return not (words[at].text[0].islower() and lang.verbs.looks_finite(word))


def _told_unit(words: Words, inside: str, lang: Any) -> str:
    """The unit of the figure that ends a clause of one verb of measure, or a thing of a list; empty for any other."""
    if len(words) <= FEWEST or not lang.figured.OPENS_NO_LIST.isdisjoint(w.lower for w in words):
        return ""
    last = _last_number(words, lang)
    if inside == "coordinate" and (thing := thing_before_figure(words, lang)) and not is_led(words, thing, lang):
        return _ending_unit(words, last, lang)
    verbs = [n for n, w in enumerate(words) if w.lower in lang.figured.CARRYING]
    free = (w for n, w in enumerate(words) if n and n not in verbs and w.lower not in lang.clauses.PREVERBAL)
    others = any(w.text[0].islower() and lang.verbs.looks_finite(w.lower) for w in free)
    return "" if not verbs or not 0 < verbs[0] < last or others else _ending_unit(words, last, lang)


def _last_number(words: Words, lang: Any) -> int:
    """The place of the last figure of some words, of the sign of money before it; 0 where they have none."""
    last = next((n for n in range(len(words) - 1, 0, -1) if lang.measures.opens_figure(words[n].text)), 0)
    return last - (last > 0 and words[last - 1].text in lang.measures.MONEY)


def _ending_unit(words: Words, last: int, lang: Any) -> str:
    """The unit of a figure behind which nothing stands but what it is for each of; empty where more does."""
    rest = words[last:]
    plain = all(
        rest[n].text != "," and (_is_of_thing(rest, n, lang) or not rest[n].text[0].isalpha())
        for n in range(1, len(rest))
    )
    return unit_of(rest, lang) if last and plain and len(rest) <= LONGEST_FIGURE else ""


def _are_things(words: Words, lang: Any) -> bool:
    """Whether words are nothing but things with a figure each, up to their end or what the last is compared with."""
    compared = next((n for n, w in enumerate(words) if w.lower in lang.measures.COMPARING), len(words))
    words = words[:compared]
    while words:
        thing = thing_before_figure(words, lang)
        if not thing or is_led(words, thing, lang):
            return bool(thing)
        end = next((n for n in range(thing, len(words)) if words[n].lower in lang.figured.PARTS), len(words))
        if not _ending_unit(words[:end], _last_number(words[:end], lang), lang):
            return False
        words = words[end:]
        while words and words[0].lower in lang.figured.PARTS:
            words = words[1:]
    return True
