"""Signs that a drafted claim has no main clause of its own: a noun phrase alone, part of a question, another's verb."""

import re

from klaim.claims._model import Context, Draft
from klaim.decompose.words import WORD, Words, apart, extent
from klaim.pieces.splices import names_deed

OPENING = 4
"""Words that open a claim and do not come again in it."""

_MARKS = re.compile(r"[,.:;!?\"“”]")


def headless(draft: Draft, words: Words, context: Context) -> bool:
    """Whether all that is told is who meets whom, or what a text says that itself does nothing.

    "Perang Rusia melawan Ukraina.", "Langkah Budi menjual mobil.", "Survei yang memperkirakan produksi akan naik.",
    "Gempa paling besar sejak 2020.", "Komitmen membangun budaya baca.", "Tiga model terlaris."
    """
    if _of_itself(draft.text):
        return True
    deed = names_deed(draft.text.rstrip(".").split(), context.lang)
    if deed or _pits(words, context) or _ranks(words, context) or _only_means(words, context):
        return True
    return ", " not in draft.text and _only_reports(words, context)


def _of_itself(text: str) -> bool:
    """Whether a claim tells of something what it says of the same: "Aturan Nomor 7 tertuang dalam Aturan Nomor 7."."""
    opening = text.split()[:OPENING]
    return len(opening) == OPENING and text.count(" ".join(opening)) > 1


def _pits(words: Words, context: Context) -> bool:
    """Whether a contest and its parties are all that a claim names."""
    found, lang = context.lang.misreadings, context.lang
    if words[0] not in found.CONTESTS or found.AGAINST.isdisjoint(words):
        return False
    telling = lang.further_unions.TELLING
    return not any(w in telling or (lang.verbs.looks_finite(w) and w not in found.AGAINST) for w in words[1:])


def _ranks(words: Words, context: Context) -> bool:
    """Whether a noun is told to be the most of its kind since something, without what it did."""
    lang = context.lang
    if lang.misreadings.MOST not in words:
        return False
    at = next((n for n, word in enumerate(words) if word in lang.misreadings.SINCE), 0)
    if lang.misreadings.MOST not in words[:at]:
        return False
    telling = lang.further_unions.TELLING
    return not any(word in telling or lang.verbs.looks_finite(word) for word in words[1:at])


def _only_means(words: Words, context: Context) -> bool:
    """Whether the only verb is that of what somebody means to do, or the last word tells which ones of a number."""
    lang = context.lang
    meant, counted = words[0] in lang.acts.MEANT, words[0] in lang.words_numbers.UNITS_OF_TEN or words[0].isdigit()
    if not (meant or counted):
        return False
    telling = lang.further_unions.TELLING
    verbs = [n for n, word in enumerate(words) if word in telling or lang.verbs.looks_finite(word)]
    most = counted and all(lang.ranks.SUPERLATIVE.fullmatch(words[n]) for n in verbs)
    return (meant and verbs == [1]) or (most and len(verbs) == 1)


def _only_reports(words: Words, context: Context) -> bool:
    """Whether the only verb behind a relative clause of saying or causing is that of what is said or caused."""
    clauses, verbs = context.lang.clauses, context.lang.verbs
    at = words.index(clauses.RELATIVE) if clauses.RELATIVE in words else 0
    if not at or any(verbs.looks_finite(word) for word in words[1:at]):
        return False
    said = next((n for n, word in enumerate(words) if n > at and word not in clauses.PREVERBAL), at)
    behind = [w for w in words[said + 1 :] if verbs.looks_finite(w) and w not in clauses.PREVERBAL]
    caused = words[said] in context.lang.links.BRINGING_ABOUT and words[-1:] == behind
    return caused or (words[said] in context.lang.talk.ESTIMATING and len(behind) == 1)


def asked(draft: Draft, words: Words, context: Context) -> bool:
    """Whether what a claim states stood in a question: "(bergantung pada) seberapa jauh warga dan petugas mundur".

    So it does where somebody tells how or why it was: "(Polisi mengungkap) penyebab truk terguling".
    """
    if words[0] in context.lang.fragments.WHY and context.lang.clauses.COPULAS.isdisjoint(words):
        told = context.lang.fragments.TELLS_WHY.search(context.text, *draft.sentence)
        if told is not None and words[0] in told[0].lower().split():
            return True
    open_words = context.lang.misreadings.OPEN_ASKED
    start, end = extent(draft.spans)
    around = context.text[min(draft.sentence[0], start) : end].lower()
    if any(word in around for word in open_words):
        gaps = [(draft.sentence[0], start), *((a[1], b[0]) for a, b in apart(draft.spans))]
        before = (_MARKS.split(context.text[a:b].lower())[-1] for a, b in gaps)
        if any(not open_words.isdisjoint(WORD.findall(text)) for text in before):
            return True
    if open_words.isdisjoint(words):
        return False
    ever = context.lang.reporting.WHOEVER
    asking = (n for n, word in enumerate(words) if word in open_words and ever.isdisjoint(words[n + 1 : n + 2]))
    at = next(asking, None)
    return at is not None and not any(context.lang.verbs.looks_finite(word) for word in words[at + 1 :])


def of_figures(draft: Draft, words: Words, context: Context) -> bool:
    """Whether somebody is told to rise or fall as only figures do, or a body to come to a share.

    "(Budi optimistis rupiah stabil dan) menguat", "(Bank Sentral menaikkan suku bunga,) menjadi 1%".
    """
    found, body = context.lang.fragments, words[0] in context.lang.titles.ORGANISATIONS
    at = next((n for n, word in enumerate(words) if word in found.OF_FIGURES or word == found.COME_TO), 0)
    if not at or any(context.lang.verbs.looks_finite(word) for word in words[:at]):
        return False
    if words[at] == found.COME_TO:
        return body and draft.value is not None and draft.value.unit == "%" and words[at + 1][:1].isdigit()
    return " ".join(draft.text.split()[:at]) in context.entities.people
