"""Verbs without their prefix behind "saya", "kami" and "kita", told with it: "kami imbau warga", "kami mengimbau …"."""

from typing import Any

from klaim.pieces.model import Words
from klaim.pieces.predicates import has_verb


def with_prefixes(words: Words, lang: Any) -> Words:
    """The words of what somebody says, the verbs of whose clauses about themselves are told in full.

    What stands before the pronoun must end a clause or link one: behind a thing it is the agent of a
    passive ("berkas itu kami kirim"), and so it is where nothing that the deed is done to follows.
    """
    found = list(words)
    for at, word in enumerate(words):
        if word.lower in lang.reporting.FIRST_PERSONS and _opens_clause(words, at, lang):
            verb = next((n for n in range(at + 1, len(words)) if words[n].lower not in lang.clauses.PREVERBAL), at)
            told = lang.prefixed.active(words[verb].lower)
            done = _is_done_to(words[verb + 1 :], lang) or words[verb].lower in lang.prefixed.AIMING
            if told != words[verb].lower and words[verb].text.islower() and done:
                found[verb] = words[verb]._replace(text=told, lower=told)
    return tuple(found)


def _opens_clause(words: Words, at: int, lang: Any) -> bool:
    """Whether a pronoun opens its clause, alone or with one of its people: a comma, a link or nothing is before it."""
    at -= at > 0 and _can_act(words[at - 1].lower, lang)
    before = words[at - 1] if at else None
    if before is None or before.text in ",;:":
        return before is None or not _is_somebody(words[: at - 1], lang)
    links = (lang.unions.CONJUNCTIONS, lang.links.LINKS, lang.reporting.THAT)
    return any(before.lower in words_of for words_of in links)


def _is_somebody(words: Words, lang: Any) -> bool:
    """Whether before a comma stands somebody to whom the deed behind it is done: "Tersangka, kami kenakan Pasal 1"."""
    somebody = bool(words) and words[0].lower in lang.unions.PEOPLE
    return somebody and not has_verb(words, lang) and all(w.text != "," for w in words)


def _can_act(noun: str, lang: Any) -> bool:
    """Whether the noun before a pronoun is of somebody who does what the verb tells: "tim kami temukan bukti"."""
    return noun in lang.selves.OWNED or (noun in lang.unions.PEOPLE and noun not in lang.parties.PARTS)


def _is_done_to(behind: Words, lang: Any) -> bool:
    """Whether something stands behind a verb that its deed can be done to, or a clause that tells what is asked."""
    if not behind or not behind[0].text[0].isalnum():
        return False
    first = behind[0].lower
    if first in lang.reporting.THAT or first in lang.clauses.PURPOSE:
        return True
    if first in lang.talk.NOT_ASKED or first in lang.reporting.QUESTION:
        return False
    linked = first in lang.clauses.PREPOSITIONS or first in lang.links.LINKS or first in lang.clauses.AND
    return not linked and (lang.prefixed.active(first) != first or not lang.verbs.looks_finite(first))
