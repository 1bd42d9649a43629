"""What kind of thing a list gives examples of: the phrase right before "seperti", "yakni", "antara lain"."""

from typing import Any

from klaim.propositions._model import Phrase
from klaim.propositions._tree import NOMINAL, trim

LONGEST_RELATIVE = 12
"""Words of a relative clause between a noun and the list of what it means."""
FEWEST = 2
"""Words of a phrase that tells of what kind things are."""

LONGEST = 7
"""Words of a kind that a number opens."""

_PARTS = NOMINAL | {"DET", "ADJ"}


def kind(before: Phrase, lang: Any, *, alike: bool = False) -> Phrase:
    """The phrase that ends some words and means several things: "sejumlah pasar", "lima bukti yang didapatkan".

    With a place or the like behind it where it is counted: "tiga kategori dalam lomba". Of things told to be `alike`
    two common nouns are a kind: "faktor risiko (seperti merokok)".
    """
    before = trim(before)
    if alike:
        return _told_kind(before, lang) or _counted(before, lang) or _common(before, lang)
    return _counted(before, lang) or _told_kind(before, lang)


def _told_kind(before: Phrase, lang: Any) -> Phrase:
    relative = _relative(before, lang)
    start = _phrase_start(before, relative if relative is not None else len(before))
    counted = (n for n in range(start, len(before)) if before[n].pos == "NUM" or before[n].lower in lang.unions.SEVERAL)
    phrase = before[min(next(counted, start), relative or len(before)) :]
    if relative is not None and phrase and phrase[0].pos != "NUM":
        inner = _inner(before[relative + 1 :], lang)
        if inner is not None:
            return _told_kind(trim(inner), lang) if inner else ()
    if len(phrase) < FEWEST or phrase[-1].lower in lang.lists.OF_NO_KIND:
        return ()
    named = len(phrase) > FEWEST and phrase[0].pos == "NOUN" and phrase[0].text.islower()
    if not (named or _several(phrase, lang, told=relative is not None)):
        return ()
    return () if _points(phrase, lang) else phrase


def _relative(before: Phrase, lang: Any) -> int | None:
    """Where the "yang" stands whose clause ends some words, if that is short and holds no comma."""
    relative = next((n for n in range(len(before) - 1, 0, -1) if before[n].lower == lang.clauses.RELATIVE), None)
    if relative is None:
        return None
    long = len(before) - relative > LONGEST_RELATIVE or any(t.text == "," for t in before[relative:])
    return None if long else relative


def _phrase_start(before: Phrase, end: int) -> int:
    """Where the noun phrase begins that ends at a place."""
    start = end
    while start > 0 and before[start - 1].pos in _PARTS:
        start -= 1
    return start


def _counted(before: Phrase, lang: Any) -> Phrase:
    """A counted phrase that goes on with "dan" or a preposition: "beberapa tanda A dan B", "tiga kategori dalam C"."""
    relative = _relative(before, lang)
    end = relative if relative is not None else len(before)
    if len(before) - end > FEWEST:
        return ()
    for start in range(end - FEWEST, max(-1, end - LONGEST), -1):
        word = before[start]
        if word.pos in ("VERB", "AUX", "SCONJ", "PUNCT") or word.lower == lang.clauses.RELATIVE:
            return ()
        if word.pos == "NUM" or word.lower in lang.unions.SEVERAL:
            phrase = before[start:]
            joined = (t for t in phrase[2 : end - start] if t.pos in ("ADP", "CCONJ"))
            inside = all(t.pos == "CCONJ" or t.lower in lang.lists.WITHIN for t in joined)
            sound = phrase[1].pos == "NOUN" and inside and phrase[-1].lower not in lang.lists.OF_NO_KIND
            return phrase if sound and not _points(phrase, lang) else ()
    return ()


def _common(before: Phrase, lang: Any) -> Phrase:
    """Two common nouns, or a noun with a quality, that end some words: "kelompok rentan", "faktor risiko"."""
    start = _phrase_start(before, len(before))
    if (
        start == len(before) - 1
        and start
        and before[start - 1].lower in lang.lists.WITHIN
        and before[-1].text.islower()
    ):
        inner = _common(before[: start - 1], lang)
        return before[start - 1 - len(inner) :] if inner else ()
    while start < len(before) - FEWEST and before[start].lower in lang.lists.HOW_MUCH:
        start += 1
    phrase = before[start:]
    opens = not start and phrase and phrase[0].text.istitle() and lang.titles.is_word(phrase[0].lower)
    lower = phrase[1:] if opens or (phrase and phrase[0].text.isupper()) else phrase
    noun = bool(phrase) and (phrase[0].pos == "NOUN" or phrase[0].text.isupper())
    plain = len(phrase) == FEWEST and noun and all(t.text.islower() for t in lower)
    told = plain and phrase[0].lower not in lang.lists.NO_KINDS and phrase[1].lower not in lang.lists.OF_NO_KIND
    abstract = plain and lang.titles.ABSTRACT.fullmatch(phrase[0].lower)
    return phrase if told and not abstract and not _points(phrase, lang) and not _of_noun(before, start, lang) else ()


def _of_noun(before: Phrase, start: int, lang: Any) -> bool:
    """Whether a phrase only tells of the noun before its preposition: "daerah dengan progres rendah"."""
    if start < FEWEST or before[start - 1].pos != "ADP" or before[start - 2].pos not in NOMINAL:
        return False
    return before[start - 1].lower not in lang.lists.AIMED_AT


def _points(phrase: Phrase, lang: Any) -> bool:
    """Whether a phrase needs words before it to tell what it means: "gejala itu", "tujuannya"."""
    return any(t.lower in lang.clauses.POINTING or t.lower.endswith(lang.clauses.POSSESSIVE) for t in phrase)


def _inner(body: Phrase, lang: Any) -> Phrase | None:
    """The phrase that ends a relative clause where a list may mean it rather than all that the clause tells of.

    "akun yang dipakai untuk kejahatan siber (seperti …)" means the crimes, "tempat yang disukai warga (seperti …)" the
    places; behind most prepositions a phrase of common nouns leaves it open, so that there is no kind at all.
    """
    last = next((n for n in range(len(body) - 1, -1, -1) if body[n].pos in ("ADP", "VERB")), None)
    if last is None or any(t.lower in lang.unions.RESUMERS for t in body[1:]):
        return ()
    phrase = body[last + 1 :]
    if phrase and (phrase[0].lower in lang.lists.VARIOUS or "-" in phrase[0].lower):
        return phrase
    if len(phrase) < FEWEST or any(t.pos == "PROPN" for t in phrase):
        return None
    return phrase if body[last].pos == "VERB" or body[last].lower in lang.clauses.PURPOSE else ()


def _several(phrase: Phrase, lang: Any, *, told: bool) -> bool:
    """Whether a phrase means several things: counted, doubled, or any that a relative clause tells of."""
    first = phrase[0]
    if first.pos == "NUM" or first.lower in lang.unions.SEVERAL or "-" in first.lower:
        return True
    return told and first.pos == "NOUN" and first.text.islower()
