"""Whom a sentence brings in who may speak in the next one: "Pembeli lain, Joko Susilo, membeli jagung."."""

from typing import Any

from klaim.pieces.model import Speech, Words
from klaim.pieces.voices import before_verb

REACH = 14
"""Words within which the verb of such a sentence stands."""


def brought_in(words: Words, lang: Any) -> Speech | None:
    """The speech of one person who opens the narrator's sentence: "Seorang pedagang, Siti Aminah, menaikkan …".

    Nobody is named by it, and one word points at them, where the sentence tells only what they are.
    """
    if len(words) <= 2:
        return None
    first, second = words[0].lower, words[1].lower
    one = first in lang.people.ONE
    if not one and not (second in lang.fragments.OTHER and first in lang.unions.PEOPLE):
        return None
    near = range(2, min(REACH, len(words)))
    verb = next((n for n in near if words[n].text.islower() and lang.verbs.looks_finite(words[n].lower)), None)
    if verb is None:
        return None
    speech = before_verb(words[:verb], words[verb], lang)
    if speech is not None and speech.speaker and all(w.text[0].isupper() for w in speech.speaker[1:]):
        name = speech.speaker[0]
        named = name.text[0].isupper() and name.start > words[0].start and name.text not in lang.places.KINDS
        if named:
            return speech
    return Speech((), words[verb], pointer=words[0:1] if one else words[1:2])
