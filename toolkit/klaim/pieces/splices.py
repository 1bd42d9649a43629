"""Whether a comma or conjunction is followed by a clause of its own: a subject and its verb."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from klaim.pieces.model import Words
from klaim.pieces.predicates import has_verb

LONGEST_SUBJECT = 7
"""Words behind a joint within which the verb of a new clause stands."""
LONGEST_LIST = 16
"""Words of a list before its last."""
LEAST_OF_DEED = 3
"""Words of a noun with whose deed it is of, and its verb."""
NEAR = 9
"""Words before a comma in which a list or an office shows that no clause ends there."""


def opens_clause(words: Words, at: int, lang: Any) -> bool:
    """Whether a subject and its verb stand behind the joint at a place, and no item of a list."""
    pair = frozenset((words[at - 1].lower, words[at + 1].lower)) if 0 < at < len(words) - 1 else frozenset()
    if pair in lang.lists.FIXED_PAIRS or _in_condition(words, at, lang) or _joins_sums(words, at, lang):
        return False
    for n, word in enumerate(words[at + 1 : at + 1 + LONGEST_SUBJECT]):
        lower = word.lower
        if lower == lang.clauses.RELATIVE:
            return n > 0 and _main_behind_relative(words[at + 2 + n : at + 14], lang)
        if n == 1 and lower in lang.states.NEXT and words[at + 1].lower in lang.unions.PRONOUNS:
            continue
        if n > 0 and word.text == "," and words[at].text != "," and _behind_inset(words[at + 2 + n :], lang):
            return True
        if lower in lang.clauses.AND or not word.text[0].isalnum():
            return False
        pointed = n == 1 and lower in lang.clauses.POINTING and words[at].text == ","
        if pointed and any(w.lower in lang.lists.DEGREES for w in words[at + 3 : at + 4]):
            return not _listing(words, at, lang)
        of_them = (lower, *(w.lower for w in words[at + 2 + n : at + 3 + n])) == lang.words_numbers.OF_THEM
        of_some = n > 0 and (of_them or (lower in lang.clauses.FROM and words[at + n].text.isdigit()))
        if (lower in lang.clauses.PREPOSITIONS and not of_some) or lower in lang.links.LINKS:
            return False
        if n > 0 and _describes(words, at, n, lang):
            continue
        if n > 0 and lang.verbs.carries_clause(lower) and not tells_of_victims(words, at + 1 + n, lang):
            if words[at + n].lower in lang.links.DEED_NOUNS and lower.startswith(lang.verbs.ACTIVE):
                return False
            pronoun = words[at + 1].lower in lang.unions.PRONOUNS
            parted = words[at].text != "," or pronoun or not _listing(words, at, lang)
            return parted or _named_anew(words, at, n, lang) or _in_series(words, at, n, lang)
    return False


def _behind_inset(words: Words, lang: Any) -> bool:
    """Whether a relative clause between commas is followed by the verb of what it is of: "(dan ia), yang …, dibuka"."""
    if not words or words[0].lower != lang.clauses.RELATIVE:
        return False
    end = next((n for n, w in enumerate(words) if w.text == ","), len(words))
    inset, behind = words[1:end], words[end + 1 : end + 2]
    verb = behind[0].lower if behind else ""
    told = any(lang.verbs.looks_finite(w.lower) for w in inset)
    return told and verb not in lang.verbs.PARTICIPIAL and bool(lang.verbs.carries_clause(verb))


def _joins_sums(words: Words, at: int, lang: Any) -> bool:
    """Whether a conjunction joins two amounts of money, of which nothing has to be done: "Rp 5 juta dan Rp 1 juta"."""
    money = lang.measures.MONEY
    before = any(w.text in money for w in words[max(0, at - LEAST_OF_DEED) : at])
    urged = any(w.lower in lang.clauses.URGED for w in words[at + 1 : at + LONGEST_SUBJECT])
    return before and urged and words[at + 1].text in money


def _in_series(words: Words, at: int, size: int, lang: Any) -> bool:
    """Whether a comma parts clauses the last of which a conjunction joins: "A membuka X, B menutup Y, dan C menjual Z".

    The verb stands `size` words behind the word that the comma parts off.
    """
    verb = at + 1 + size
    joins = (
        n for n in range(verb + 1, len(words) - 1) if words[n].text == "," and words[n + 1].lower in lang.clauses.AND
    )
    last = next(joins, None)
    return last is not None and words[verb].lower.startswith(lang.verbs.ACTIVE) and opens_clause(words, last + 1, lang)


def joins_involved(words: Words, at: int, before: Words, lang: Any) -> bool:
    """Whether a conjunction joins those whom an event involves: "Kecelakaan melibatkan bus dan truk terjadi di …"."""
    verbs = [w.lower for w in before if lang.verbs.looks_finite(w.lower)]
    behind = (w.lower for w in words[at + 1 : at + 1 + LONGEST_SUBJECT] if lang.verbs.looks_finite(w.lower))
    return len(verbs) == 1 and verbs[0] in lang.clauses.INVOLVING and next(behind, "") in lang.events.OCCURS


def ends_examples(words: Words, at: int, before: Words, lang: Any) -> bool:
    """Whether a conjunction behind a comma joins the last of some examples: "penyakit seperti campak, difteri, dan …".

    No verb may stand among them, so that they tell of a noun before them.
    """
    opener = next((n for n in range(len(before) - 1, 0, -1) if before[n].lower in lang.lists.LIKE), None)
    if opener is None or words[at].text == "," or words[at - 1].text != ",":
        return False
    return not any(lang.verbs.carries_clause(w.lower) for w in before[opener:])


def _describes(words: Words, at: int, size: int, lang: Any) -> bool:
    """Whether a word with a verb's prefix only describes the noun before it: "industri berbasis AI", "kaum beragama".

    At the end of a phrase every verb of state does behind common nouns, with nothing that points at them.
    """
    word, before = words[at + 1 + size].lower, words[at + 1 : at + 1 + size]
    if before[-1].lower in lang.clauses.POINTING or before[-1].lower in lang.unions.ADVERBS:
        return False
    if word in lang.states.OF_QUALITY:
        measured = at + 2 + size < len(words) and words[at + 2 + size].text[0].isdigit()
        return word.startswith(lang.states.PREFIX) or not measured
    common = all(w.text.islower() and w.lower not in lang.unions.NOT_COMMON for w in before)
    return at + 2 + size == len(words) and word.startswith(lang.states.PREFIX) and common


def _in_condition(words: Words, at: int, lang: Any) -> bool:
    """Whether a conjunction joins what somebody is found with: "dengan tangan dan kaki terikat", "dalam kondisi …"."""
    if words[at].text == ",":
        return False
    near = [w.lower for w in words[max(0, at - NEAR) : at]]
    condition = any(w in lang.states.CONDITIONS for w in near[1:] if near)
    with_it = next((n for n in range(len(near) - 1, -1, -1) if near[n] in lang.clauses.MANNER), None)
    body = with_it is not None and all(w in lang.states.BODY for w in near[with_it + 1 :]) and near[with_it + 1 :]
    return condition or bool(body)


def tells_of_victims(words: Words, at: int, lang: Any) -> bool:
    """Whether a state is of the noun before it rather than the verb of a clause: "(dan) jumlah korban tewas"."""
    if at < 2 or words[at].lower not in lang.measures.STATES:
        return False
    return words[at - 1].lower in lang.measures.VICTIMS and words[at - 2].lower in lang.measures.TOLD_OF_VICTIMS


def _named_anew(words: Words, at: int, size: int, lang: Any) -> bool:
    """Whether a comma parts two whole clauses: behind it a name or counted thing stands right before a passive verb."""
    subject, verb = words[at + 1 : at + 1 + size], words[at + 1 + size].lower
    while subject and subject[-1].lower in lang.clauses.AUXILIARIES:
        subject = subject[:-1]
    named = bool(subject) and all(w.text[0].isupper() for w in subject) and subject[0].text not in lang.places.KINDS
    counted = len(subject) > 1 and (subject[-2].text.isdigit() or subject[-2].lower in lang.clauses.INDEFINITE)
    near = words[max(0, at - NEAR) : at]
    alone = all(w.text != "," and w.lower not in lang.unions.OFFICES_OR_BODIES for w in near)
    return alone and (named or counted) and verb.startswith(lang.verbs.PASSIVE)


def _main_behind_relative(words: Words, lang: Any) -> bool:
    """Whether a relative clause of the subject, whose "yang" stands before `words`, is followed by the main verb."""
    if any(w.lower in lang.clauses.COPULAS for w in words):
        return True
    lowered = [w.lower for w in words]
    return lang.verbs.main_behind_relative(lowered) is not None


def _listing(words: Words, at: int, lang: Any) -> bool:
    """Whether a comma stands in a list of nouns rather than between clauses: no number or verb close before it."""
    near = words[max(0, at - 3) : at]
    return words[at - 1].lower not in lang.clauses.POINTING and not any(
        w.text[0].isdigit() or w.text == "%" or lang.verbs.looks_finite(w.lower) for w in near
    )


def ends_list(before: Words, lang: Any) -> bool:
    """Whether "hingga" joins the last of several deeds or examples: "menelusuri …, menyita …, hingga memastikan …"."""
    if before[-1].text == "," and any(
        lang.lists.EXAMPLES.get(a.lower) == b.lower or a.lower in lang.lists.OPENING
        for a, b in pairwise(before[-LONGEST_LIST:])
    ):
        return True
    verbs = (lang.verbs.looks_affixed(behind.lower) for mark, behind in pairwise(before) if mark.text == ",")
    return before[-1].text == "," and any(verbs)


def told_open(words: Words, lang: Any) -> bool:
    """Whether the clause behind "agar", "bahwa" or "menyebabkan" has no verb yet, its subjects still being named.

    Nor has one whose only verb is that of the deed it tells of: "Rencana Budi menjual mobil (dan motor batal)".
    """
    if names_deed([w.text for w in words], lang):
        return True
    opener = next((n for n, w in enumerate(words) if w.lower in lang.lists.OPENS_CLAUSE), None)
    last = next((w.lower for w in reversed(words) if lang.verbs.looks_finite(w.lower)), "")
    caused = last in lang.unions.TOLD_OF
    return caused or (opener is not None and not has_verb(words[opener + 1 :], lang))


def names_deed(words: Sequence[str], lang: Any) -> bool:
    """Whether words are a noun, somebody's name and the deed of theirs, and no clause: "langkah Budi menjual mobil"."""
    if len(words) <= LEAST_OF_DEED or words[0].lower() not in lang.deeds.STEPS or not words[1][:1].isupper():
        return False
    verbs = [w for w in words[1:] if w.islower() and lang.verbs.looks_finite(w)]
    alone = lang.deeds.VERBLESS.isdisjoint(words)
    return alone and len(verbs) == 1 and verbs[0].startswith(lang.verbs.ACTIVE) and verbs[0] not in lang.deeds.EFFECTS
