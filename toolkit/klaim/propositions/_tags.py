"""Mends tags that the words around a word show to be wrong, before a pattern reads the clause."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.pieces.predicates import ends_in_suffering
from klaim.propositions._model import Clause, Parsed, Phrase
from klaim.propositions._outcomes import tells_outcome

BESIDES = "besides"

SHORTEST_NAME = 4
"""Letters of a name that is taken for one by its capital alone."""

_NO_NAMES = ("ADV", "VERB", "AUX", "PART", "DET", "ADP", "SCONJ", "CCONJ")
"""Tags of words that are no names."""


def mended(parsed: Parsed, lang: Any) -> Parsed:
    """A piece whose clauses open with a noun where they were parsed to open with a verb that looks like none.

    Words that say how a thing stands to another are qualities: "setara dengan".
    """
    clauses = tuple([_mend(clause, lang) for clause in parsed.clauses])
    return parsed if clauses == parsed.clauses else replace(parsed, clauses=clauses)


def _mend(clause: Clause, lang: Any) -> Clause:
    words = {t.lower for t in clause.tokens}
    if not lang.states.STANDING.keys().isdisjoint(words) and any(
        _stands_to(t, clause.tokens, lang) for t in clause.tokens
    ):
        mended = (t._replace(pos="ADJ") if _stands_to(t, clause.tokens, lang) else t for t in clause.tokens)
        clause = replace(clause, tokens=tuple(mended))
    known = [_tag_of_ours(t, clause.tokens, lang) or _known_tag(t, clause.tokens, lang) for t in clause.tokens]
    if any(known):
        mended = (t._replace(pos=tag or t.pos) for t, tag in zip(clause.tokens, known, strict=True))
        clause = replace(clause, tokens=tuple(mended))
    tokens = clause.tokens
    ours = not words.isdisjoint(lang.reporting.FIRST_PERSONS)
    if ours and any(_is_deed_of_ours(tokens, n, lang) for n in range(1, len(tokens))):
        mended = (t._replace(pos="VERB") if t.i and _is_deed_of_ours(tokens, t.i, lang) else t for t in tokens)
        tokens = tuple(mended)
        clause = replace(clause, tokens=tokens)
    if _opens_deed(clause, lang):
        return replace(clause, tokens=(tokens[0]._replace(pos="VERB"), *tokens[1:]))
    opening = next((n for n in _subject_places(tokens, lang) if _is_noun(tokens, n, lang)), None)
    nouns = {n for n in range(1, len(tokens)) if not _is_told(tokens, n, lang) and _is_noun(tokens, n, lang)}
    nouns |= {opening} if opening is not None else set()
    nouns |= {t.i for t in tokens if _goes_on_with_noun(t, tokens, lang)}
    if not nouns:
        return clause
    return replace(clause, tokens=tuple(t._replace(pos="NOUN") if t.i in nouns else t for t in tokens))


def _known_tag(token: Token, tokens: Phrase, lang: Any) -> str:
    """The tag of a word that has no other here: "terduga (pelaku)", "Sido Muncul", "terjadi adu", "turut serta"."""
    if token.pos == "VERB" and (token.lower in lang.people.SUSPECTED or token.lower in lang.vehicles.VEHICLES):
        return "NOUN"
    if _is_unknown_name(token, lang) or (token.pos in ("VERB", "ADP") and _ends_name(token, tokens)):
        return "PROPN"
    if token.pos in ("VERB", "ADJ", "SCONJ", "CCONJ") and _in_pair(token, tokens, lang):
        return "NOUN"
    if token.lower in lang.happenings.HALF_NOUNS and token.pos == "VERB" and token.i:
        return "NOUN" if tokens[token.i - 1].lower in lang.unions.COMES_ABOUT else ""
    if (
        token.lower in lang.happenings.SUFFERED
        and token.pos == "NOUN"
        and ends_in_suffering(tokens[: token.i + 1], lang)
    ):
        behind = tokens[token.i + 1].lower if token.i + 1 < len(tokens) else ""
        return "VERB" if not behind or behind == "," or behind in lang.clauses.PREPOSITIONS else ""
    if _is_preposition(token, tokens, lang):
        return "ADP"
    if _is_quality(token, tokens, lang):
        return "ADJ"
    if token.lower in lang.serving.CALLED and token.pos == "VERB" and _names_doer(token, tokens, lang):
        return "NOUN"
    if token.pos in ("NOUN", "ADJ") and token.i and _is_verb_by_next(token, tokens, lang):
        return "VERB"
    for at in (token.i, token.i - 1) if token.lower in lang.verbs.TAKES_PART else ():
        pair = tuple(t.lower for t in tokens[at : at + 2]) if at >= 0 else ()
        if pair in lang.verbs.TAKING_PART and at + 2 < len(tokens):
            return "PART" if lang.verbs.carries_clause(tokens[at + 2].lower) else ""
    return ""


def _is_unknown_name(token: Token, lang: Any) -> bool:
    """Whether a word with a capital that no dictionary knows was taken for an adverb or the like: "Kusnadi"."""
    if not token.text.istitle() or token.pos not in _NO_NAMES or len(token.text) < SHORTEST_NAME:
        return False
    known = token.lower in lang.unions.NOT_NAMES or lang.titles.is_word(token.lower)
    return not known and lang.lemmas.lemma(token.lower, "VERB") == token.lower


def _is_preposition(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word tagged as a verb, noun or name leads a phrase: "menuju", "(menang) berkat dua gol", "Jelang …"."""
    if token.pos == "PROPN":
        return not token.i and token.text.istitle() and token.lower in lang.clauses.PREPOSITIONS
    if token.pos == "VERB":
        return _leads_on(token, tokens, lang) or _leads_noun(token, tokens, lang)
    inside = 0 < token.i < len(tokens) - 1
    return inside and token.pos == "NOUN" and token.lower in lang.lists.THANKS_TO


def _leads_noun(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word stands between two nouns, the second of which tells what it is about: "menahan A terkait suap"."""
    if token.lower not in lang.aside.CONCERNING or token.dep != "advcl" or not 0 < token.i < len(tokens) - 1:
        return False
    nouns = all(tokens[n].pos in ("NOUN", "PROPN") for n in (token.i - 1, token.i + 1))
    return nouns and not any(t.pos in ("ADP", "SCONJ") for t in tokens[token.head : token.i])


def _is_verb_by_next(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether the word behind shows one to be a verb: "(rumah) rusak diterjang", "(belanja) terealisasi Rp 2 juta".

    So does a mountain before it, "Gunung Semeru kembali erupsi", and a joint: "mencetak 6 gol dan kebobolan 2 kali".
    So it is where nothing else is one: "Liga Melati tuntas".
    """
    if token.pos == "NOUN" and tells_outcome(token, tokens, lang):
        return True
    following = tokens[token.i + 1].text if token.i + 1 < len(tokens) else ""
    if tokens[token.i - 1].lower in lang.clauses.AND and (told := _is_second_deed(token, tokens, lang)) is not None:
        return told
    if token.lower in lang.occurrences.ERUPTING:
        mountain = any(t.lower in lang.occurrences.MOUNTAINS for t in tokens[: token.i])
        return mountain and not any(t.pos == "VERB" for t in tokens[: token.i]) and not following[:1].isupper()
    if token.lower in lang.measures.REALISED:
        return following in lang.measures.MONEY or following[:1].isdigit()
    struck = token.lower in lang.measures.STRUCK and following.lower().startswith(lang.verbs.STRUCK)
    return struck and bool(lang.verbs.looks_affixed(following.lower()))


def _is_second_deed(token: Token, tokens: Phrase, lang: Any) -> bool | None:
    """Whether a word behind a joint is a verb by what follows it; None where that shows nothing."""
    behind = tokens[token.i + 1] if token.i + 1 < len(tokens) else None
    if behind is not None and token.pos == "NOUN" and token.text.islower() and behind.pos == "NUM":
        return True if lang.verbs.looks_finite(token.lower) else None
    if token.lower not in lang.happenings.SECOND_DEEDS:
        return None
    placed = behind is not None and behind.lower in lang.clauses.PREPOSITIONS
    return placed and any(t.lower in lang.happenings.FIRST_DEEDS for t in tokens)


def _in_pair(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word is one of two that are one noun: "kerja sama", "pohon tumbang" before a verb of its own."""
    before = (tokens[token.i - 1].lower, token.lower) if token.i else None
    behind = (token.lower, tokens[token.i + 1].lower) if token.i + 1 < len(tokens) else None
    if before in lang.nominals.FALLEN:
        following = next((t for t in tokens[token.i + 1 :] if t.text != ","), None)
        return following is not None and bool(lang.verbs.carries_clause(following.lower))
    return before in lang.nominals.PAIRS or behind in lang.nominals.PAIRS


def _leads_on(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether the verb of a clause stands behind where its subject leads: "Akses menuju jembatan, ditutup"."""
    if token.lower not in lang.states.TOWARDS or not token.i or tokens[token.i - 1].lower == lang.clauses.RELATIVE:
        return False
    joins = lang.clauses.PURPOSE | lang.clauses.AND_VERB | lang.links.LINKS.keys() | {lang.clauses.RELATIVE}
    behind = tuple(itertools.takewhile(lambda t: t.lower not in joins, tokens[token.i + 1 :]))
    return any(n > 0 and t.pos == "VERB" and lang.verbs.looks_finite(t.lower) for n, t in enumerate(behind))


def _describes(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether the verb of a clause follows a word that tells which its subject are: "warga terdampak mengungsi"."""
    behind = tokens[token.i + 1] if 0 < token.i < len(tokens) - 1 else None
    return behind is not None and (behind.pos == "AUX" or bool(lang.verbs.looks_finite(behind.lower)))


def _is_quality(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word says how its subject is, at the end of a clause without a verb, or which one: "stok cukup"."""
    if token.pos == "VERB":
        return token.lower in lang.states.DESCRIBING and _describes(token, tokens, lang)
    ends = token.lower in lang.states.SUCH and token.pos in ("NOUN", "ADV") and 0 < token.i == len(tokens) - 1
    return ends and not any(t.pos == "VERB" for t in tokens)


def _names_doer(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a name and the verb of the clause stand behind "bernama": "sopir bernama Budi ditangkap"."""
    behind = itertools.dropwhile(lambda t: t.text[0].isupper(), tokens[token.i + 1 :])
    verb = next(behind, None)
    if verb is None or verb.i == token.i + 1:
        return False
    return verb.pos == "AUX" or verb.lower in lang.clauses.PREVERBAL or bool(lang.verbs.looks_finite(verb.lower))


def _tag_of_ours(token: Token, tokens: Phrase, lang: Any) -> str:
    """The tag of how sure those are whose pronoun stands right before it: "kami optimis"."""
    ours = token.i > 0 and tokens[token.i - 1].lower in lang.reporting.FIRST_PERSONS
    return "ADJ" if ours and token.pos != "VERB" and token.lower in lang.fragments.SURE else ""


def _ends_name(token: Token, tokens: Phrase) -> bool:
    """Whether a word with a capital goes on with a name, as no verb or preposition: "Sido Muncul", "Menengah Atas"."""
    return token.i > 0 and token.text.istitle() and tokens[token.i - 1].text[0].isupper()


def _is_deed_of_ours(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether a word is the verb without a prefix behind the pronoun of a passive: "tim langsung kami kerahkan"."""
    pronoun = tokens[at - 1].lower in lang.reporting.FIRST_PERSONS and at > 1
    return pronoun and tokens[at].pos != "VERB" and bool(lang.verbs.is_bare(tokens[at].lower))


def _opens_deed(clause: Clause, lang: Any) -> bool:
    """Whether a word tagged as a noun is the verb of a clause behind a link: "setelah menggeledah rumah itu"."""
    first = clause.tokens[0]
    linked = clause.segment.kind == "time" and bool(clause.segment.marker)
    if clause.segment.kind == BESIDES and len(clause.tokens) > 1:
        return first.pos in ("NOUN", "PROPN") and bool(lang.verbs.looks_affixed(first.lower))
    acting = lang.links.ACTING.fullmatch(first.lower) is not None and lang.verbs.looks_affixed(first.lower)
    return linked and first.pos == "NOUN" and first.text.islower() and bool(acting)


def _stands_to(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word tells how its subject stands to what "dengan" and the like behind it name, whatever its tag."""
    if token.lower not in lang.states.STANDING or not 0 < token.i < len(tokens) - 2:
        return False
    return tokens[token.i + 1].lower in lang.states.STANDING[token.lower] and token.text.islower()


def _subject_places(tokens: Phrase, lang: Any) -> Iterator[int]:
    """Where a clause may have its subject: first, behind a passive of supposing that opens it, behind a lead."""
    at = 0
    while at < len(tokens) and tokens[at].lower in lang.unions.SUPPOSING:
        at += 1
    yield min(at, len(tokens) - 1)
    if tokens[0].lower in lang.clauses.PREPOSITIONS:
        yield from (n + 1 for n, token in enumerate(tokens[:-1]) if token.text == ",")


def _is_noun(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether a word tagged as a verb is a noun: it has no form of a verb, and the verb of its clause is still to come.

    "terdakwa memukulkan linggis", "banjir di kota itu surut", "truk tangki melaju".
    """
    token = tokens[at]
    if token.pos != "VERB" or lang.verbs.looks_finite(token.lower):
        return False
    compound = at + 1 < len(tokens) and (token.lower, tokens[at + 1].lower) in lang.links.WORD_PAIRS
    if token.lower in lang.unions.BARE_VERBS and not compound and token.lower not in lang.clauses.NO_POSSESSIVE:
        return False
    return any(_carries(t, tokens, lang) for t in tokens[at + 1 :])


def _goes_on_with_noun(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word tagged as a verb is joined to an object and has no form of a verb: "kondisi dan efektivitas".

    So is one that a number follows, or with "-nya": "tinggi 20 meter dan durasi 134 detik", "sawit dan turunannya".
    """
    word = token.lower
    if token.pos != "VERB" or token.dep != "conj" or not token.i or tokens[token.i - 1].pos not in ("CCONJ", "PUNCT"):
        return False
    known = word in lang.unions.BARE_VERBS or word in lang.measures.CHANGES or lang.verbs.looks_finite(word)
    measured = tokens[token.i - 1].pos == "CCONJ" and any(t.pos == "NUM" for t in tokens[token.i + 1 : token.i + 2])
    if word.endswith(lang.clauses.POSSESSIVE) and not known:
        return True
    named = word.endswith(lang.nominals.OF_DEEDS) and token.i + 1 < len(tokens) and tokens[token.i + 1].pos == "NOUN"
    if (measured or named) and not known:
        return True
    return tokens[token.head].pos == "NOUN" and tokens[token.head].dep in ("obj", "obl") and not known


def _is_told(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether the word before one shows it to be a predicate, or it tells a change: "sudah setuju", "kredit tumbuh"."""
    before = tokens[at - 1].lower
    adverb = before in lang.unions.ADVERBS or before in lang.reporting.FIRST_PERSONS
    return adverb or before == lang.clauses.RELATIVE or tokens[at].lower in lang.measures.CHANGES


def _carries(token: Token, tokens: Phrase, lang: Any) -> bool:
    before = tokens[token.i - 1].lower
    hidden = before == lang.clauses.RELATIVE or before in lang.unions.BEFORE_DEED
    return not hidden and token.text.islower() and bool(lang.verbs.looks_finite(token.lower))
