"""Whether a later verb of a clause is joined to its first one, or is of something inside it."""

import itertools
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._predicate_groups import manner_before
from klaim.propositions._same_object import does_to_it

LONGEST_ADVERBS = 2
"""Words before a verb that deny it or make it possible."""


def coordinated(verb: Token, first: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a later verb is joined to the first one by a conjunction or comma right before it."""
    at = verb.i - 1
    while (
        at > first.i
        and (tokens[at].pos in ("AUX", "ADV", "PART") or tokens[at].lower in lang.unions.ADVERBS)
        and tokens[at].lower not in lang.unions.JOINS_DEEDS
    ):
        at -= 1
    at = min(at, verb.i - 1 - manner_before(tokens, verb.i, lang))
    parted = tokens[at].text == ","
    if verb.lower in lang.verbs.PARTICIPIAL:
        return False
    if _may_be_relative(tokens[first.i + 1 : at], lang) and not _set_off(verb, first, at, tokens, lang):
        return False
    pair = (tokens[at - 1].lower, tokens[at].lower)
    if pair in lang.lists.NO_JOINTS or frozenset((pair[0], verb.lower)) in lang.lists.FIXED_PAIRS:
        return False
    if _goes_on_with_deed(verb, first, tokens, lang) or _goes_on_with_quality(first, at, tokens, lang):
        return False
    if first.lower in lang.verbs.LISTING and not lang.verbs.looks_affixed(verb.lower):
        return False
    if _joins_purpose(tokens, first, at, lang) or (parted and lists_within(tokens[first.i + 1 :], lang)):
        return False
    if tokens[at].lower in lang.lists.UP_TO:
        return at == verb.i - 1 and tokens[at - 1].text == "," and lang.verbs.looks_affixed(verb.lower)
    if parted:
        if first.lower in lang.reporting.CLAUSAL or _of_another(verb, first, at, tokens, lang):
            return False
        quoted = sum(t.text in '"“”' for t in tokens[: verb.i]) % 2
        return at > first.i and not quoted and lang.verbs.looks_finite(verb.lower)
    placed = tokens[at].lower in lang.clauses.OR and verb.lower in lang.clauses.NEEDS_PLACE
    joins = tokens[at].lower in lang.unions.VERB_CONJUNCTIONS or _either(verb, first, at, tokens, lang)
    joined = at > first.i and (placed or joins)
    quality = _joins_qualities(tokens, at, verb) and not does_to_it(verb, tokens, lang)
    return joined and not quality


def behind_copula(copula: Token, verbs: list[Token], tokens: Phrase, lang: Any) -> list[Token]:
    """Verbs that a conjunction joins to what something is: "adalah guru dan sering menulis", "dan menulis buku"."""
    return [
        v
        for v in verbs
        if v.i > copula.i + 1 and _goes_on_behind(v, copula, tokens, lang) and coordinated(v, copula, tokens, lang)
    ]


def _goes_on_behind(verb: Token, copula: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a verb is behind an adverb, or one with an object that joins no other deed."""
    if tokens[verb.i - 1].pos != "CCONJ":
        return tokens[verb.i - 1].lower in lang.clauses.PREVERBAL
    deeds = any(lang.verbs.looks_affixed(t.lower) for t in tokens[copula.i + 1 : verb.i])
    return not deeds and bool(lang.verbs.takes_object(verb.lower)) and verb.i + 1 < len(tokens)


def _may_be_relative(between: Phrase, lang: Any) -> bool:
    """Whether a relative clause stands before a conjunction or comma, so that the later deed may be its noun's.

    "Budi menolak tambang yang merusak hutan dan mendukung …": either may be meant, so that the clause is told whole.
    """
    opened = next((n for n, t in enumerate(between) if t.lower == lang.clauses.RELATIVE), len(between))
    return any(t.pos in ("VERB", "ADJ") for t in between[opened + 1 :])


def _set_off(verb: Token, first: Token, at: int, tokens: Phrase, lang: Any) -> bool:
    """Whether the only comma stands before the conjunction, and both deeds are of one voice, each with an object.

    "membahas perang yang berlangsung di Gaza, dan menolak klaim Israel".
    """
    if tokens[at].lower not in lang.clauses.AND or at != verb.i - 1:
        return False
    commas = [t.i for t in tokens[first.i + 1 : at + 1] if t.text == ","]
    active = all(lang.verbs.takes_object(v.lower) for v in (first, verb))
    deeds = [t for t in tokens[first.i + 1 : at] if lang.verbs.takes_object(t.lower)]
    return commas == [at - 1] and active and not deeds


def _either(verb: Token, first: Token, at: int, tokens: Phrase, lang: Any) -> bool:
    """Whether "atau" joins two deeds that each are denied or possible: "tak membantah ataupun membenarkan"."""
    if tokens[at].lower not in lang.unions.OR_VERB or any(
        t.lower in lang.clauses.NEGATIONS for t in tokens[at : verb.i]
    ):
        return False
    if any(lang.verbs.looks_affixed(t.lower) for t in tokens[first.i + 1 : at]):
        return False
    before = {t.lower for t in tokens[max(0, first.i - LONGEST_ADVERBS) : first.i]}
    return not before.isdisjoint(lang.unions.DENIED_OR_POSSIBLE)


def _goes_on_with_deed(verb: Token, first: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether the parse joins a verb to a deed that tells what a noun behind the first one is of.

    "menyusun langkah-langkah menjaga stabilitas dan memperkuat ekonomi", "meminta warga menjauh dan membawa air".
    """
    deed = tokens[verb.head]
    inside = verb.dep == "conj" and first.i + 1 < deed.i < verb.i and tokens[verb.i - 1].text != ","
    if not inside or verb.lower.endswith(lang.clauses.POSSESSIVE) or not lang.verbs.looks_affixed(deed.lower):
        return False
    noun = tokens[deed.i - 1]
    plain = noun.pos == "NOUN" and noun.text.islower() and not lang.verbs.looks_affixed(noun.lower)
    alike = bool(lang.verbs.takes_object(deed.lower)) == bool(lang.verbs.takes_object(verb.lower))
    return plain and alike and deed.lower not in lang.verbs.BY_MEANS and deed.lower[:2] == verb.lower[:2]


def _goes_on_with_quality(first: Token, at: int, tokens: Phrase, lang: Any) -> bool:
    """Whether a conjunction goes on with how a thing is said to be: "menilai harga mahal dan memberatkan warga"."""
    told = first.lower in lang.unions.TOLD_OF and at - 1 > first.i + 1
    return told and tokens[at].lower in lang.clauses.AND and tokens[at - 1].pos == "ADJ"


def joins_quality(first: Token, second: Token, start: int, tokens: Phrase, lang: Any) -> bool:
    """Whether two qualities that a clause tells are joined, each with words of its own behind it.

    "aman bagi anak-anak dan efektif mencegah campak"; the second one's group begins at `start`.
    """
    return first.i + 1 < start - 1 and tokens[start - 1].lower in lang.clauses.AND and second.i + 1 < len(tokens)


def _of_another(verb: Token, first: Token, comma: int, tokens: Phrase, lang: Any) -> bool:
    """Whether a verb behind a comma tells of what stands between it and the first one.

    "menyatakan virus itu, salah satu jenis X, ditemukan", "setelah Ani menang, disusul Budi".
    """
    behind = itertools.takewhile(lambda t: t.pos not in ("ADP", "PUNCT"), tokens[first.i + 1 : comma])
    own = any(t.head == verb.i and t.dep.startswith("nsubj") for t in behind)
    within = first.i < verb.head < verb.i and tokens[verb.head].pos == "VERB"
    return own or (within and verb.lower in lang.verbs.WITH_DOER)


def _joins_purpose(tokens: Phrase, first: Token, at: int, lang: Any) -> bool:
    """Whether a conjunction joins a verb to that of a purpose: "berpesan untuk ikut berlatih dan mengasah diri"."""
    for n in range(at - 1, first.i, -1):
        if tokens[n].lower in lang.links.COMPLETING:
            return True
        if lang.verbs.looks_affixed(tokens[n].lower) and tokens[n].pos == "VERB":
            before = n - 1
            while before > first.i and (tokens[before].lower in lang.clauses.PREVERBAL or _leads_verb(tokens[before])):
                before -= 1
            listed = tokens[before].text == "," or tokens[before].lower in lang.clauses.AND
            if before <= first.i or not listed:
                return before > first.i and tokens[before].lower in lang.clauses.PURPOSE
    return False


def lists_within(words: Phrase, lang: Any) -> bool:
    """Whether a relative clause lists what somebody else does to the end: "anak yang malas, kurang tidur, …"."""
    opened = next((n for n, t in enumerate(words) if t.lower == lang.clauses.RELATIVE), len(words))
    inside = words[opened:]
    commas = sum(
        a.text == "," and b.pos != "ADP" and b.lower not in lang.lists.IN_FULL for a, b in itertools.pairwise(inside)
    )
    return commas > 1 and not any(t.lower in lang.clauses.AND for t in inside)


def _leads_verb(token: Token) -> bool:
    """Whether a word is a verb that the one behind it completes: "ikut menjaga"."""
    return token.pos in ("VERB", "AUX")


def _joins_qualities(tokens: Phrase, at: int, verb: Token) -> bool:
    """Whether a conjunction joins two qualities of a noun that end the clause: "mangsa beragam dan melimpah"."""
    before = tokens[at - 1]
    last = verb.i + 1 == len(tokens) or tokens[verb.i + 1].pos == "PUNCT"
    return last and at == verb.i - 1 and tokens[at - 2].pos == "NOUN" and before.pos == "ADJ" and before.dep == "amod"


def tells_of_doing(tokens: Phrase, verb: Token, lang: Any) -> bool:
    """Whether a clause tells what somebody hopes or says is done, so that a passive behind it goes on with that."""
    if verb.lower not in lang.verbs.TAKES_CLAUSE or not verb.lower.startswith(lang.verbs.OF_DOER):
        return False
    behind = [t for t in tokens if t.i > verb.i + 1]
    return any(lang.verbs.is_whole_passive(t.lower) and tokens[t.i - 1].lower != lang.clauses.RELATIVE for t in behind)
