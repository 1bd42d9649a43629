"""Finds the subject of a clause before its predicate, and the adverbial that leads it."""

import itertools
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Parsed, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, subtree, trim

LONGEST_LEAD = 5
"""Words of a leading phrase within which the pointing word that ends it stands."""


def parted_at(before: Phrase, parsed: Parsed) -> int | None:
    """Start of the word behind the last date among words: a date that ends a leading phrase as a comma does."""
    ends = [w.end for w in parsed.piece.whens]
    return next((b.start for a, b in reversed([*itertools.pairwise(before)]) if _holds(a, b, ends)), None)


def _holds(before: Token, after: Token, ends: list[int]) -> bool:
    return any(before.end < end <= after.start for end in ends)


def find_subject(before: Phrase, head: Token, lang: Any, *, parted: int | None = None) -> tuple[Phrase, Phrase]:
    """Subject and leading adverbial in front of the predicate; `parted` is where one ends that no comma does."""
    words = _from_subject(trim(before), lang)
    lead: Phrase = ()
    comma = _lead_comma(words)
    if words and (_leads(words[0], lang) or (comma and words[0].lower in lang.clauses.EVERY)):
        behind = next((n for n, t in enumerate(words) if t.start == parted), None)
        if comma is None and words[0].lower in lang.states.IN_MANNER:
            behind = min(len(words), 2 + (words[1:2] != () and words[1].lower in lang.clauses.NEGATIONS))
        if comma is None and behind is None:
            subject = _parsed_subject(before, head) or _behind_pointing(words, lang)
            return subject, () if subject else _from_subject(words, lang)
        end, comma = (comma, comma + 1) if comma is not None else (behind, behind)
        lead, words = trim(words[:end]), trim(words[comma:])
    words = _from_subject(without_adverbs(words, lang), lang)
    if all(t.lower in lang.clauses.PREVERBAL for t in words):
        return (), lead
    if (
        words
        and words[0].pos == "VERB"
        and words[0].lower not in lang.clauses.NOUNLIKE
        and not words[0].text[0].isupper()
        and not _is_deed(words, head, lang)
    ):
        return (), lead
    return words, lead


def _is_deed(words: Phrase, head: Token, lang: Any) -> bool:
    """Whether words are a deed that a clause tells something of: "menjaga kebersihan (dapat mencegah penyakit)"."""
    first, *behind = words
    no_deed = lang.verbs.TAKES_CLAUSE | lang.nominals.LEADING
    done = bool(lang.verbs.takes_object(first.lower)) and first.lower not in no_deed
    return done and behind != [] and behind[0].pos in NOMINAL and head.lower in lang.nominals.TOLD_OF_DEED


def without_adverbs(words: Phrase, lang: Any) -> Phrase:
    """A subject without the adverbs behind it."""
    while words and words[-1].lower in lang.clauses.SUBJECT_ADVERBS:
        if tuple(t.lower for t in words[-2:]) in lang.links.WORD_PAIRS:
            break
        words = trim(words[:-1])
    return words


def _behind_pointing(words: Phrase, lang: Any) -> Phrase:
    """The subject behind a leading phrase that a pointing word ends: "Pada hari itu juga Budi (pulang)"."""
    at = next((n for n, t in enumerate(words[:LONGEST_LEAD]) if t.lower in lang.clauses.POINTING), None)
    behind = _from_subject(words[at + 1 :], lang) if at is not None else ()
    named = bool(behind) and behind[0].pos in NOMINAL | {"DET"}
    return behind if named and behind[0].lower not in lang.unions.NOT_SUBJECT else ()


def _leads(word: Token, lang: Any) -> bool:
    """Whether a word is a preposition, and no initials that are written like one: "KE dirawat di Jakarta"."""
    return word.lower in lang.clauses.PREPOSITIONS and not (len(word.text) > 1 and word.text.isupper())


def _from_subject(words: Phrase, lang: Any) -> Phrase:
    """Words without the adverbs before a subject."""
    while words and words[0].lower in lang.unions.BEFORE_SUBJECT:
        if tuple(t.lower for t in words[:2]) in lang.links.WORD_PAIRS:
            break
        words = trim(words[1:])
    return words


def _lead_comma(words: Phrase) -> int | None:
    """The comma that ends a leading adverbial: the last one, or one before it if a name and apposition follow."""
    commas = [n for n, t in enumerate(words) if t.text == ","]
    if len(commas) > 1 and commas[-1] + 1 < len(words):
        before, behind = words[commas[-2] + 1], words[commas[-1] + 1]
        apposed = behind.text[0].islower() and before.text[0].isupper()
        titled = before.text[0].islower() and before.pos in ("NOUN", "NUM") and behind.pos == "PROPN"
        return commas[-2] if apposed or titled else commas[-1]
    return commas[0] if commas else None


def _parsed_subject(before: Phrase, head: Token) -> Phrase:
    """The subject that the parse finds behind a leading adverbial no comma ends."""
    noun = next((t for t in before if t.head == head.i and t.dep.startswith("nsubj") and t.pos in NOMINAL), None)
    if noun is None or any(t.pos == "ADP" and t.head == noun.i for t in before):
        return ()
    return trim(before[subtree(before, noun)[0].i :])


def own_subject(tokens: Phrase, before: Proposition, first: int, head: Token) -> Phrase:
    """The subject of a coordinated predicate: what stands between its conjunction and it, where the parse agrees."""
    start = before.predicate[-1].i + 1
    join = next((n for n in range(first - 1, start - 1, -1) if tokens[n].pos == "CCONJ" or tokens[n].text == ","), None)
    if join is None:
        return ()
    between = tokens[join + 1 : first]
    agrees = any(t.head == head.i and t.dep.startswith("nsubj") and t.pos in NOMINAL for t in between)
    return trim(between) if agrees else ()


def counts(subject: Phrase, lang: Any) -> bool:
    """Whether a noun phrase with a relative clause is a statement of its own.

    "Masih banyak warga yang mengungsi", "sebanyak 40 pegawai yang belum melapor".
    """
    counted = subject[0].lower in lang.clauses.SHARES and subject[1].pos == "NUM"
    return counted or any(t.lower in lang.clauses.COUNTLESS for t in subject[:4])


def holds_verb(subject: Phrase, lang: Any) -> bool:
    """Whether a predicate was left in a subject: "Pria itu terpeleset ke kanan (dan terlindas)"."""
    relative = any(t.lower == lang.clauses.RELATIVE for t in subject)
    return not relative and any(t.text.islower() and lang.verbs.looks_finite(t.lower) for t in subject[1:])


def feels(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether a word tells what somebody right before it feels about what stands behind it.

    "Budi yakin harga turun", "warga juga khawatir tanggul jebol", but not "rasa khawatir warga".
    """
    if tokens[at].lower not in lang.judgements.FEELINGS or at + 1 == len(tokens):
        return False
    before = at - 1
    while before >= 0 and (tokens[before].lower in lang.clauses.PREVERBAL or tokens[before].pos in ("AUX", "PART")):
        before -= 1
    if before < 0 or tokens[before].lower in lang.judgements.FELT_AS:
        return False
    who = tokens[before]
    if who.text[0].isupper() and who.pos in NOMINAL and not lang.titles.is_word(who.lower):
        return True
    acts = lang.verbs.takes_object(tokens[at + 1].lower)
    return not acts and who.lower in lang.unions.PEOPLE | lang.people.CROWDS


def takes_all(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word takes all behind it with it: a verb like "mengaku", or what somebody named feels."""
    return token.i > 0 and (token.lower in lang.reporting.TELLING or feels(tokens, token.i, lang))


def without_self(subject: Phrase, lang: Any) -> Phrase:
    """A subject without the "kami" before whom its speaker means by it, or without what they speak as.

    "kami dari KPK", "kita di Kementerian Sosial" and "kami pemerintah" name it; "kami selaku kuasa hukum" does not.
    """
    first, *behind = subject or (None,)
    if first is None or not behind or first.lower not in lang.unions.FIRST_OF_SEVERAL:
        return subject
    lead = behind[0].lower
    if lead in lang.titles.AS:
        return subject[:1]
    if lead in lang.unions.OF_SELF and len(behind) > 1:
        named = behind[1].lower in lang.titles.BODIES or behind[1].text.isupper() or lang.bodies.is_body(behind[1].text)
        return trim(subject[2:]) if named else subject
    family = lead in lang.selves.WITH_FAMILY
    return subject[1:] if behind[0].pos in NOMINAL and lead not in lang.clauses.PLURALS and not family else subject
