"""Finds the words that name a speaker: behind a cue, or before a reporting verb."""

import itertools
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
    return word.text[0].isalnum() or any(c.isalnum() for c in word.text)


def speaker_end(words: Sequence[Word], start: int, lang: Any) -> int:
    """Index after the speaker's name that begins at `start`: up to a comma that no name follows, or an ending word."""
    vocabulary = lang.reporting
    at = start
    if at < len(words) and words[at].lower in lang.clauses.PERSONAL:
        return at + 1
    while at < len(words):
        word = words[at]
        if word.text == ",":
            if _lists_fields(words, start, at, lang):
                at += 2
                continue
            follows = (
                at + 1 < len(words)
                and words[at + 1].text[:1].isupper()
                and words[at + 1].lower not in vocabulary.SPEAKER_ENDS
                and not _opens_clause(words[at + 1 :], lang)
            )
            if not follows or at == start:
                break
        elif (
            (not word.text[0].isalnum() and word.text not in "&-'")
            or (at == start and word.text in lang.unions.CIRCUMSTANCES)
            or (at > start and word.lower in vocabulary.SPEAKER_ENDS and not _in_office(words, at, lang))
            or (at > start and word.lower in vocabulary.NEUTRAL)
        ):
            break
        at += 1
    while at > start and words[at - 1].text == ",":
        at -= 1
    return at


def _lists_fields(words: Sequence[Word], start: int, at: int, lang: Any) -> bool:
    """Whether a comma stands before the last of the fields in an office: "Kepala Bidang Data, Riset, dan Humas"."""
    if at + 2 >= len(words) or words[at + 1].lower not in lang.clauses.AND or not words[at + 2].text[0].isupper():
        return False
    office = words[start].lower in lang.titles.HEADS and words[start].text[0].isupper()
    return office and any(w.text == "," for w in words[start:at])


def _opens_clause(words: Sequence[Word], lang: Any) -> bool:
    """Whether a name behind a comma is the subject of the clause, or the first of two: "Menurut Budi, BMKG telah …"."""
    behind = next((n for n, w in enumerate(words) if not w.text[0].isupper()), len(words))
    if behind < len(words) and words[behind].lower in lang.clauses.AND:
        rest = words[behind + 1 : behind + LONGEST_NAME + 2]
        behind += next((n + 1 for n, w in enumerate(rest) if _is_verbal(w, lang) or w.text == ","), 0)
    one_of = tuple(w.lower for w in words[behind : behind + 2]) == lang.links.ONE_OF
    return behind < len(words) and (one_of or _is_verbal(words[behind], lang))


def _is_verbal(word: Word, lang: Any) -> bool:
    adverb = word.lower in lang.unions.BEFORE_PREDICATE or word.lower in lang.lists.DEGREES
    return adverb or (word.text.islower() and bool(lang.verbs.looks_affixed(word.lower)))


def _in_office(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether an ending word is part of an office ("Menteri Dalam Negeri") or adds one ("yang juga Ketua PSSI")."""
    if words[at].text[0].isupper():
        return words[at - 1].lower in lang.reporting.SPEAKER_ENDS_NOT_AFTER
    adds = tuple(w.lower for w in words[at : at + 2]) in lang.offices.ADDS
    return adds and words[at : at + 3][-1].text[0].isupper()


def behind_cue(speaker: Words, cue: Word, lang: Any, *, judging: bool = False) -> Speech:
    """The speech of whoever is named behind a cue; a pronoun or pointing phrase is kept to be looked up."""
    speaker = _said_by(strip_marks(speaker), lang)
    if speaker and points_back(speaker, lang):
        return Speech((), cue, judging, pointer=speaker[:1])
    return Speech(_name_of(speaker, lang), cue, judging)


def _said_by(speaker: Words, lang: Any) -> Words:
    """Who gave it, of "keterangan Budi", "penuturan warga" and "(keterangan) tertulis Polres Melati"."""
    if (keeper := keeper_of(speaker, lang)) is not None:
        return keeper
    told = bool(speaker) and speaker[0].lower in lang.reporting.TOLD_BY
    kind = tuple(itertools.takewhile(lambda w: w.lower in lang.records.OF_STATEMENT, speaker[told:]))
    name = speaker[told + len(kind) :]
    if kind and name and name[0].text[0].isupper():
        return name
    if len(speaker) < 2 or speaker[0].lower not in lang.reporting.TOLD_BY:
        return speaker
    return speaker if speaker[1].lower in lang.reporting.UNTOLD else strip_marks(speaker[1:])


def keeper_of(source: Words, lang: Any) -> Words | None:
    """Who keeps a record that a clause rests on, by their name: "data terbaru dari BMKG"; None where none is named."""
    if not source or source[0].lower not in lang.records.KINDS:
        return None
    at = next((n for n, w in enumerate(source) if n and w.lower not in lang.records.OF_SOMEBODY), len(source))
    name = source[at:]
    return name if name and all(w.text[0].isupper() for w in name) else None


def before_verb(words: Words, verb: Word, lang: Any) -> Speech | None:
    """The speech of the subject of a reporting verb; None where the words before it can be no speaker."""
    subject = _source(subject_of(words, lang), lang)
    judging = verb.lower in lang.reporting.JUDGING
    last = words[-1].lower if words else ""
    if not subject or last in lang.unions.PHRASE_GOES_ON or last in lang.talk.UNWILLING:
        return None
    if verb.lower in lang.talk.ENSURING and lang.talk.is_deed(subject[0].lower):
        return None
    if points_back(subject, lang):
        return Speech((), verb, judging, pointer=subject[:1])
    if last in lang.unions.PRONOUNS and words[-2:][0].lower in lang.links.LINKS:
        return Speech((), verb, judging, pointer=words[-1:])
    name = _name_of(subject, lang)
    sound = _is_subject(subject if name == subject[: len(name)] else name, lang)
    return Speech(name, verb, judging) if sound else None


def _source(subject: Words, lang: Any) -> Words:
    """A speaker without the preposition it should not have: "Berdasarkan riset terbaru dari Lembaga A menyatakan …"."""
    if not subject or subject[0].lower not in lang.reporting.BASED_ON:
        return subject
    of = next((n for n, w in enumerate(subject) if w.lower in lang.clauses.FROM), 0)
    return subject[of + 1 :]


def subject_of(words: Words, lang: Any) -> Words:
    """The speaker before a reporting verb, without what leads the sentence ("Dalam keterangannya, …")."""
    body = strip_marks(words)
    leads = lang.unions.SENTENCE_LEADS
    while body:
        comma = next((i for i, w in enumerate(body) if w.text == ","), None)
        led = body[0].lower in leads or lang.talk.ON_ARRIVAL.fullmatch(body[0].lower) is not None
        rest = strip_marks(body[comma + 1 :]) if comma is not None and led else body
        rest = _behind_opening(rest, lang) if rest == body else rest
        if rest == body:
            break
        body = rest
    size = next((n for n in (2, 1) if " ".join(w.lower for w in body[:n]) in lang.links.OPENING_WITHOUT_COMMA), 0)
    if len(body) > size > 0:
        body = strip_marks(body[size:])
    while body and (size := _adverbs(body, lang)):
        body = body[:-size]
    return _behind_lead(without_inset(strip_marks(body), lang), lang)


def _adverbs(words: Words, lang: Any) -> int:
    """How many words that end a subject tell how or when it was said: "juga", "secara tegas"."""
    manner = len(words) > 2 and words[-2].lower == lang.talk.MANNER and words[-1].text.islower()
    return 2 if manner else int(words[-1].lower in lang.reporting.BEFORE_VERB)


def _behind_opening(words: Words, lang: Any) -> Words:
    """Words behind a short adverbial and its comma: "Baru-baru ini, tentara Israel", "Mulanya, Budi"."""
    comma = next((n for n, w in enumerate(words[:5]) if w.text == ","), None)
    if not comma or comma + 1 == len(words):
        return words
    lead = words[:comma]
    pointing = comma > 1 and lead[-1].lower in lang.unions.POINTING
    plain = comma == 1 and lang.titles.is_word(lead[0].lower)
    opening = " ".join(w.lower for w in lead) in lang.links.OPENING_PHRASES
    named = lead[0].lower in lang.unions.SPEAKERS
    return strip_marks(words[comma + 1 :]) if (pointing or plain or opening) and not named else words


def _behind_lead(words: Words, lang: Any) -> Words:
    """The pronoun behind a phrase that opens the sentence: "Puas dengan hasil itu, ia" is "ia"."""
    pronouns = lang.unions.PRONOUNS
    return words[-1:] if len(words) > 2 and words[-2].text == "," and words[-1].lower in pronouns else words


def without_inset(words: Words, lang: Any) -> Words:
    """A subject without a circumstance set behind it: "Budi, dalam keterangannya," is "Budi"."""
    insets = lang.reporting.INSETS
    for at in range(1, len(words) - 1):
        behind = words[at + 1].lower
        if words[at].text == "," and behind in lang.clauses.PREPOSITIONS | insets:
            return words[:at]
        if words[at].lower in insets and (behind.endswith(lang.clauses.POSSESSIVE) or behind in lang.reporting.TOLD_BY):
            return words[:at]
    return words


def _name_of(subject: Words, lang: Any) -> Words:
    """The name alone where a comma parts it from what tells who that is: "Warga, Agus" and "Aris, seorang …"."""
    comma = next((n for n, w in enumerate(subject) if w.text == ","), None)
    if not comma or comma + 1 == len(subject):
        return _without_tail(subject, lang) if subject else subject
    before = subject[:comma]
    if lang.titles.DEGREE.fullmatch("".join(w.text for w in subject[comma + 1 :]).split(",")[0]):
        return before
    named = _is_name(before, lang) or lang.bodies.is_body(" ".join(w.text for w in before))
    if named and subject[comma + 1].text[0].islower():
        return before
    commas = [n for n, w in enumerate(subject[:-1]) if w.text == ","]
    parts = [subject[a + 1 : b] for a, b in zip(commas, [*commas[1:], len(subject)], strict=True)]
    names = [part for part in parts if part and _is_name(part, lang) and not _is_place(part, lang)]
    return max(reversed(names), key=len) if names and not _is_name(before, lang) else subject


def _without_tail(subject: Words, lang: Any) -> Words:
    """A name without the lower case behind it: "Apple bahkan", "Sibali yang dikonfirmasi", "IRGC dalam siarannya"."""
    end = next((n for n, w in enumerate(subject) if n and w.text.islower()), len(subject))
    named = all(w.text[0].isupper() for w in subject[:end]) and not lang.titles.is_word(subject[0].text)
    goes_on = end == len(subject) or subject[end].lower in lang.unions.NAME_GOES_ON
    return subject if goes_on or not named else subject[:end]


def _is_name(words: Words, lang: Any) -> bool:
    """Whether words are a few capitalised ones, more than a degree ("MD", "SpOG")."""
    degree = len(words) == 1 and (words[0].text.isupper() or lang.titles.DEGREE.fullmatch(words[0].text) is not None)
    return len(words) <= LONGEST_NAME and not degree and all(w.text[0].isupper() for w in words)


def _is_place(words: Words, lang: Any) -> bool:
    """Whether words are the name of a place, which tells of an office where it is."""
    return " ".join(w.text for w in words) in lang.places.NAMES


def _is_subject(words: Words, lang: Any) -> bool:
    """Whether words can name a speaker: they begin a noun phrase and hold no clause of their own.

    A name behind "untuk" is no purpose: "duta besar Mirania untuk Aldana".
    """
    if not words or len(words) > LONGEST_SUBJECT:
        return False
    clauses = lang.clauses
    accredited = [a.lower in clauses.PURPOSE and b.text[0].isupper() for a, b in itertools.pairwise(words)]
    purpose = sum(w.lower in clauses.PURPOSE for w in words) > sum(accredited)
    if purpose or any(w.lower in clauses.URGED for w in words):
        return False
    after_relative = False
    for word in words:
        after_relative = after_relative or word.lower == clauses.RELATIVE
        finite = lang.verbs.looks_finite(word.lower) and word.lower not in lang.nominals.QUALITIES
        if not after_relative and finite and not word.text[0].isupper():
            return False
    first = words[0].lower
    return first not in clauses.PREPOSITIONS and first not in lang.reporting.WHILE


def points_back(speaker: Words, lang: Any) -> bool:
    """Whether a speaker is named by a pronoun or a pointing phrase ("pria itu"): somebody spoken of before."""
    last = speaker[-1].lower
    if len(speaker) == 1:
        return last in lang.unions.SPOKEN_OF
    within = lang.unions.PHRASE_GOES_ON
    person = speaker[0].lower in lang.unions.PERSONS
    return last in lang.clauses.POINTING and (person or not any(w.lower in within for w in speaker))
