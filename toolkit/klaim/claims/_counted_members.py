"""Lists told whole, or of which a part is told, for what holds for all members: "tiga kota Solo, Tegal, dan Pati"."""

import itertools
import re

from klaim.claims._listed import Coordination
from klaim.claims._model import Context
from klaim.claims._values import measures
from klaim.propositions._model import Phrase

_NUMBER_BEHIND = re.compile(r" ?\(\d+\)")


def calls_counted(words: Phrase, context: Context) -> bool:
    """Whether the names behind are those of so many counted: "tiga pelaku berinisial (A, B, dan C)"."""
    return bool(words) and words[0].pos == "NUM" and not context.lang.crimes.CALLED.isdisjoint(t.lower for t in words)


def holds_for_all(found: Coordination, phrase: Phrase, context: Context) -> bool:
    """Whether a number, denial or word around the members is of them all, or the later ones are of the first.

    "ribuan ekor itik dan angsa", "tak memiliki surat dan memakai …", "minyak sawit dan turunannya".
    """
    lang, before = context.lang, found.before
    if len(before) > 1 and before[-2].lower in lang.words_numbers.VAGUE_NUMBERS:
        return True
    if calls_counted((*before, *found.members[0][:-1]), context):
        return True
    if before and before[-1].lower in lang.clauses.NEGATIONS:
        return True
    whichever = any(t.lower in lang.lists.WHICHEVER for t in phrase)
    return whichever or any(len(m) == 1 and m[0].lower.endswith(lang.clauses.POSSESSIVE) for m in found.members[1:])


def counted_before(found: Coordination, context: Context) -> Phrase | None:
    """What stands before the number that counts all members: "(tur ke) tiga kota Solo, Tegal, dan Pati"; or None."""
    numbers = measures(found.before, context)
    return next((found.before[: m.first] for m in numbers if m.value.number == len(found.members)), None)


def spelt_out(found: Coordination, context: Context) -> bool:
    """Whether a word right before the members, which are no places, says they are all there is: "tiga unsur, yakni"."""
    lang = context.lang
    named = bool(found.before) and found.before[-1].lower in lang.lists.NAMING
    return named and lang.placed.EXAMPLES.isdisjoint(t.lower for t in found.before)


def before_others(phrase: Phrase, context: Context) -> Phrase:
    """A phrase without the names behind its number that have one each: "peringkat 14 dunia(, Sari (18), …)"."""
    comma = next((n for n, t in enumerate(phrase) if t.text == ","), 0)
    name = tuple(itertools.takewhile(lambda t: t.text[0].isupper(), phrase[comma + 1 :]))
    numbered = bool(name) and _NUMBER_BEHIND.match(context.text, name[-1].end) is not None
    several = not context.lang.clauses.AND.isdisjoint(t.lower for t in phrase[comma:])
    counted = any(t.text[0].isdigit() for t in phrase[:comma])
    return phrase[:comma] if numbered and several and counted else phrase
