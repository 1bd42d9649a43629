"""Finds the words that name a speaker: behind a cue, or before a reporting verb."""

from collections.abc import Sequence
from typing import Any

from klaim.parsing import Word
from klaim.pieces.model import Speech, Words

LONGEST_SUBJECT = 24
"""Words before a reporting verb that may still be its subject."""

LONGEST_NAME = 4
"""Words of a person's name beside an apposition."""


def strip_marks(words: Words) -> Words:
    """Words without marks at either end."""
    first, last = 0, len(words)
    while first < last and not _says(words[first]) and words[first].text not in "\"“(@'":
        first += 1
    while last > first and not _says(words[last - 1]) and words[last - 1].text not in "\"”)%'":
        last -= 1
    return words[first:last]


def _says(word: Word) -> bool:
    """Whether a token holds a letter or digit."""
    return any(c.isalnum() for c in word.text)


def speaker_end(words: Sequence[Word], start: int, vocabulary: Any) -> int:
    """Index after the speaker's name that begins at `start`: up to a comma that no name follows, or an ending word."""
    at = start
    while at < len(words):
        word = words[at]
        if word.text == ",":
            follows = (
                at + 1 < len(words)
                and words[at + 1].text[:1].isupper()
                and words[at + 1].lower not in vocabulary.SPEAKER_ENDS
            )
            if not follows or at == start:
                break
        elif (not word.text[0].isalnum() and word.text not in "&-'") or (
            at > start and word.lower in vocabulary.SPEAKER_ENDS and not _in_office(words, at, vocabulary)
        ):
            break
        at += 1
    while at > start and words[at - 1].text == ",":
        at -= 1
    return at


def _in_office(words: Sequence[Word], at: int, vocabulary: Any) -> bool:
    """Whether an ending word is part of an office ("Menteri Dalam Negeri")."""
    return words[at].text[0].isupper() and words[at - 1].lower in vocabulary.SPEAKER_ENDS_NOT_AFTER


def behind_cue(speaker: Words, cue: Word, lang: Any, *, judging: bool = False) -> Speech:
    """The speech of whoever is named behind a cue; a pronoun or pointing phrase is kept to be looked up."""
    speaker = _said_by(strip_marks(speaker), lang)
    if speaker and points_back(speaker, lang):
        return Speech((), cue, judging, pointer=speaker[:1])
    return Speech(_name_of(speaker), cue, judging)


def _said_by(speaker: Words, lang: Any) -> Words:
    """Who gave it, of "keterangan Budi" and "penuturan warga"."""
    told = (
        len(speaker) > 1
        and speaker[0].lower in lang.reporting.TOLD_BY
        and speaker[1].lower not in lang.reporting.UNTOLD
    )
    return strip_marks(speaker[1:]) if told else speaker


def before_verb(words: Words, verb: Word, lang: Any) -> Speech | None:
    """The speech of the subject of a reporting verb; None where the words before it can be no speaker."""
    subject = _subject(words, lang)
    judging = verb.lower in lang.reporting.JUDGING
    if not subject or words[-1].lower == lang.clauses.RELATIVE:
        return None
    if points_back(subject, lang):
        return Speech((), verb, judging, pointer=subject[:1])
    return Speech(_name_of(subject), verb, judging) if _is_subject(subject, lang) else None


def _subject(words: Words, lang: Any) -> Words:
    """The speaker before a reporting verb, without what leads the sentence ("Dalam keterangannya, …")."""
    body = strip_marks(words)
    while body and body[0].lower in lang.clauses.PREPOSITIONS | lang.clauses.OPENERS | lang.reporting.LEADS:
        comma = next((i for i, w in enumerate(body) if w.text == ","), None)
        if comma is None:
            break
        body = strip_marks(body[comma + 1 :])
    if len(body) > 1 and body[0].lower in lang.links.OPENING_WITHOUT_COMMA:
        body = strip_marks(body[1:])
    while body and body[-1].lower in lang.reporting.BEFORE_VERB:
        body = body[:-1]
    return _behind_lead(_without_inset(strip_marks(body), lang), lang)


def _behind_lead(words: Words, lang: Any) -> Words:
    """The pronoun behind a phrase that opens the sentence: "Puas dengan hasil itu, ia" is "ia"."""
    pronoun = (
        len(words) > 2
        and words[-2].text == ","
        and words[-1].lower in lang.clauses.PERSONAL | lang.clauses.PLURAL_PERSONAL
    )
    return words[-1:] if pronoun else words


def _without_inset(words: Words, lang: Any) -> Words:
    """A subject without a circumstance set behind it: "Budi, dalam keterangannya," is "Budi"."""
    for at in range(1, len(words) - 1):
        if words[at].text == "," and words[at + 1].lower in lang.clauses.PREPOSITIONS | lang.reporting.INSETS:
            return words[:at]
        if (
            at > 0
            and words[at].lower in lang.reporting.INSETS
            and words[at + 1].lower.endswith(lang.clauses.POSSESSIVE)
        ):
            return words[:at]
    return words


def _name_of(subject: Words) -> Words:
    """The name alone where a comma parts it from what tells who that is: "Warga setempat, Agus" and "Aris, seorang …"."""
    comma = next((n for n, w in enumerate(subject) if w.text == ","), None)
    if not comma or comma + 1 == len(subject):
        return subject
    before, behind = subject[:comma], subject[comma + 1 :]
    if _is_name(before) and behind[0].text[0].islower():
        return before
    return behind if _is_name(behind) and not _is_name(before) else subject


def _is_name(words: Words) -> bool:
    """Whether words are a few capitalised ones."""
    return len(words) <= LONGEST_NAME and all(w.text[0].isupper() for w in words)


def _is_subject(words: Words, lang: Any) -> bool:
    """Whether words can name a speaker: they begin a noun phrase and hold no clause of their own."""
    if not words or len(words) > LONGEST_SUBJECT:
        return False
    clauses = lang.clauses
    after_relative = False
    for word in words:
        after_relative = after_relative or word.lower == clauses.RELATIVE
        if not after_relative and lang.verbs.looks_finite(word.lower) and not word.text[0].isupper():
            return False
    return words[0].lower not in clauses.PREPOSITIONS


def points_back(speaker: Words, lang: Any) -> bool:
    """Whether a speaker is named by a pronoun or a pointing phrase ("pria itu"): somebody spoken of before."""
    last = speaker[-1].lower
    alone = len(speaker) == 1 and last in lang.clauses.PERSONAL | lang.clauses.PLURAL_PERSONAL
    return alone or (len(speaker) > 1 and last in lang.clauses.POINTING)
